import type { Article, PassageKind } from '../../src/articles/article.ts';

/** An article with these paragraphs and no headings; one may say what kind it is. */
export function articleOf(...paragraphs: readonly (string | readonly [PassageKind, string])[]): Article {
  return {
    id: 'story',
    title: 'Story',
    file: 'story.txt',
    sections: [
      {
        heading: null,
        passages: paragraphs.map((paragraph, i) => {
          const [kind, text] = typeof paragraph === 'string' ? (['text', paragraph] as const) : paragraph;
          return { articleId: 'story', section: null, number: i + 1, kind, text };
        }),
      },
    ],
  };
}
