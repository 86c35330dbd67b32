import type { Article } from '../src/articles/article.ts';
import type { Choice, Complete, Context } from './command.ts';
import { UsageError } from './usage-error.ts';

/**
 * The one article that a name means: its id or title, or the start of one.
 * @throws UsageError when no article or more than one fits.
 */
export function namedArticle(name: string, { library, say }: Context): Article {
  const [article, ...others] = library.named(name);
  if (article === undefined) throw new UsageError('unknown-article', name, say.unknownArticle(name));
  if (others.length > 0) {
    const titles = [article, ...others].slice(0, 5).map((fits) => fits.title);
    throw new UsageError('ambiguous-article', name, say.ambiguousArticle(name, titles));
  }
  return article;
}

/** Offers the articles whose title or id holds what was typed, those that begin with it first. */
export const completeArticle: Complete = (typed, _given, library) => {
  const wanted = typed.trim().toLowerCase();
  const place = (article: Article) => firstPlace([article.title.toLowerCase(), article.id], wanted);
  return library.articles
    .filter((article) => place(article) !== -1)
    .toSorted((a, b) => Math.sign(place(a)) - Math.sign(place(b)))
    .map(({ title, id }): Choice => ({ name: title, value: id }));
};

function firstPlace(names: readonly string[], wanted: string): number {
  const places = names.map((name) => name.indexOf(wanted)).filter((place) => place !== -1);
  return places.length === 0 ? -1 : Math.min(...places);
}

/** Only this article's passages, or all when no article is named. */
export function within(name: string | undefined, context: Context): { readonly articleId?: string } {
  return name === undefined ? {} : { articleId: namedArticle(name, context).id };
}
