import type { Article } from '../../src/articles/article.ts';
import type { LanguageIndex } from '../../src/search/language-index.ts';
import { PassageIndex } from '../../src/search/passage-index.ts';

/** An article of plain paragraphs. */
export function article(title: string, paragraphs: readonly string[]): Article {
  const id = title.toLowerCase().replace(/\W+/gu, '-');
  const passages = paragraphs.map(
    (text, at) => ({ articleId: id, section: null, number: at + 1, kind: 'text', text }) as const,
  );
  return { id, title, file: `${id}.txt`, sections: [{ heading: null, passages }] };
}

/** The index of articles in English. */
export function english(...articles: readonly Article[]): LanguageIndex {
  return PassageIndex.of(articles).inLanguage('en');
}
