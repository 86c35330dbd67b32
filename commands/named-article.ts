import type { Library } from '../src/answers/library.ts';
import type { Scope } from '../src/answers/scope.ts';
import type { Article } from '../src/articles/article.ts';
import type { Choice, Complete, Context } from './command.ts';
import { inCollection, inCollectionTyped } from './named-collection.ts';
import { UsageError } from './usage-error.ts';

/**
 * The one article of a scope that a name means: its id or title, or the start of one.
 * @throws UsageError when no article or more than one fits.
 */
export function namedArticle(name: string, { library, say }: Context, scope: Scope = {}): Article {
  const [article, ...others] = library.named(name, scope);
  if (article === undefined) {
    throw new UsageError('unknown-article', name, say.unknownArticle(name, scope.collection ?? null));
  }
  if (others.length > 0) {
    const titles = [article, ...others].slice(0, 5).map((fits) => fits.title);
    throw new UsageError('ambiguous-article', name, say.ambiguousArticle(name, titles));
  }
  return article;
}

/** Offers the articles of the given collection whose title or id holds what was typed, those that begin with it first. */
export const completeArticle: Complete = (typed, { collection }, library) => {
  const wanted = typed.trim().toLowerCase();
  const placed = library
    .articlesIn(inCollectionTyped(collection, library))
    .map((article) => ({ article, place: firstPlace(namesOf(article), wanted) }));
  return [...placed.filter(({ place }) => place === 0), ...placed.filter(({ place }) => place > 0)].map(
    ({ article: { title, id } }): Choice => ({ name: title, value: id }),
  );
};

const NAMES = new WeakMap<Article, readonly string[]>();

/** What an article goes by, in lower case: looked through at every key that is pressed. */
function namesOf(article: Article): readonly string[] {
  const known = NAMES.get(article);
  if (known !== undefined) return known;
  const names = [article.title.toLowerCase(), article.id];
  NAMES.set(article, names);
  return names;
}

function firstPlace(names: readonly string[], wanted: string): number {
  let first = -1;
  for (const name of names) {
    const place = name.indexOf(wanted);
    if (place !== -1 && (first === -1 || place < first)) first = place;
  }
  return first;
}

/** What may be named to limit a command. */
interface Named {
  readonly article?: string | undefined;
  readonly collection?: string | undefined;
}

/**
 * Only the article and the collection that are named; an article is looked for in its collection.
 * @throws UsageError when either names nothing, or more than one.
 */
export function within({ article, collection }: Named, context: Context): Scope {
  const scope = inCollection(collection, context);
  return article === undefined ? scope : { ...scope, articleId: namedArticle(article, context, scope).id };
}

/** The same while a command is typed: a name that fits nothing limits nothing. */
export function withinTyped({ article, collection }: Named, library: Library): Scope {
  const scope = inCollectionTyped(collection, library);
  const [named] = article === undefined ? [] : library.named(article, scope);
  return named === undefined ? scope : { ...scope, articleId: named.id };
}
