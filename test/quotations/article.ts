import type { Article } from '../../src/articles/article.ts';

/** An article with these paragraphs and no headings. */
export function articleOf(...paragraphs: readonly string[]): Article {
  return {
    id: 'story',
    title: 'Story',
    file: 'story.txt',
    sections: [
      {
        heading: null,
        passages: paragraphs.map((text, i) => ({
          articleId: 'story',
          section: null,
          number: i + 1,
          kind: 'text' as const,
          text,
        })),
      },
    ],
  };
}
