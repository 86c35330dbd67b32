import type { Library } from '../src/answers/library.ts';
import { type Article, headingsOf, passagesOf, type Section } from '../src/articles/article.ts';
import { childOf } from '../src/articles/collection.ts';
import { defineCommand } from './command.ts';
import type { Messages } from './messages.ts';
import { completeArticle, namedArticle } from './named-article.ts';
import { completeCollection, inCollection } from './named-collection.ts';
import type { Block, Json } from './reply.ts';

/** A folder of articles, with all that is in its subfolders. */
interface Collection {
  readonly name: string;
  readonly articles: readonly Article[];
}

export const articles = defineCommand({
  name: 'articles',
  description: 'List the articles, or show the outline of one',
  options: {
    article: { description: 'The article whose outline you want', complete: completeArticle },
    collection: { description: 'Only the articles of this collection', complete: completeCollection },
  },
  run({ article, collection: folder }, context) {
    const { library, say } = context;
    const scope = inCollection(folder, context);
    if (article !== undefined) {
      const named = namedArticle(article, context, scope);
      return { found: true, blocks: outline(named, say), record: { articles: [record(named)] } };
    }
    const { collection } = scope;
    const listed = library.articlesIn(scope);
    const inside = collectionsIn(collection, library);
    const entries = [
      ...inside.map((each) => collectionEntry(each, say)),
      ...listed.map(
        (one): Block => ({ kind: 'entry', name: one.title, detail: detail(one, say, collection) }),
      ),
    ];
    return {
      found: true,
      blocks: [lead(say.library(listed.length, paragraphs(listed)), collection), ...entries],
      record: { collections: inside.map(collectionRecord), articles: listed.map(record) },
    };
  },
});

/** What there is to list, under the collection's name when it is only one. */
function lead(counted: string, collection: string | undefined): Block {
  return collection === undefined
    ? { kind: 'note', text: counted }
    : { kind: 'title', text: collection, detail: counted };
}

/** The collections right under one, or under the articles folder. */
function collectionsIn(parent: string | undefined, { articles, collections }: Library): Collection[] {
  const inside = new Map<string, Article[]>();
  for (const name of collections) if (childOf(parent, name) === name) inside.set(name, []);
  for (const article of articles) inside.get(childOf(parent, article.collection) ?? '')?.push(article);
  return Array.from(inside, ([name, its]) => ({ name, articles: its }));
}

function collectionEntry({ name, articles }: Collection, say: Messages): Block {
  return { kind: 'entry', name, detail: say.collection(articles.length, paragraphs(articles)) };
}

function collectionRecord({ name, articles }: Collection): Json {
  return { name, articles: articles.length, passages: paragraphs(articles) };
}

function outline(article: Article, say: Messages): Block[] {
  return [
    {
      kind: 'title',
      text: article.title,
      detail: detail(article, say),
      ...(article.url === undefined ? {} : { url: article.url }),
    },
    ...(article.standfirst === undefined ? [] : [{ kind: 'note', text: article.standfirst } as const]),
    ...article.sections.flatMap((section) => sectionEntry(section, say)),
  ];
}

function sectionEntry({ heading, passages }: Section, say: Messages): Block[] {
  const [first, last] = [passages.at(0), passages.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    { kind: 'entry', name: heading ?? say.opening, detail: say.sectionDetail(first.number, last.number) },
  ];
}

/** What is known of an article; the collection only where the list doesn't tell it already. */
function detail(article: Article, say: Messages, listed?: string): string {
  const collection = article.collection === listed ? undefined : article.collection;
  const known = [collection, article.author, article.source, article.date];
  return say.articleDetail(
    passagesOf(article).length,
    known.filter((part) => part !== undefined),
  );
}

function paragraphs(articles: readonly Article[]): number {
  return articles.reduce((sum, article) => sum + passagesOf(article).length, 0);
}

function record(article: Article): Json {
  return {
    id: article.id,
    title: article.title,
    collection: article.collection ?? null,
    date: article.date ?? null,
    sections: headingsOf(article),
    passages: passagesOf(article).length,
  };
}
