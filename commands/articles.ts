import { type Article, headingsOf, passagesOf, type Section } from '../src/articles/article.ts';
import { defineCommand } from './command.ts';
import type { Messages } from './messages.ts';
import { completeArticle, namedArticle } from './named-article.ts';
import type { Block, Json } from './reply.ts';

export const articles = defineCommand({
  name: 'articles',
  description: 'List the articles, or show the outline of one',
  options: {
    article: { description: 'The article whose outline you want', complete: completeArticle },
  },
  run({ article }, context) {
    const { library, say } = context;
    if (article !== undefined) {
      const named = namedArticle(article, context);
      return { found: true, blocks: outline(named, say), record: { articles: [record(named)] } };
    }
    const entries = library.articles.map(
      (one): Block => ({ kind: 'entry', name: one.title, detail: detail(one, say) }),
    );
    return {
      found: true,
      blocks: [{ kind: 'note', text: say.library(library.articles.length, library.size) }, ...entries],
      record: { articles: library.articles.map(record) },
    };
  },
});

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

function detail(article: Article, say: Messages): string {
  const known = [article.author, article.source, article.date].filter((part) => part !== undefined);
  return say.articleDetail(passagesOf(article).length, known);
}

function record(article: Article): Json {
  return {
    id: article.id,
    title: article.title,
    date: article.date ?? null,
    sections: headingsOf(article),
    passages: passagesOf(article).length,
  };
}
