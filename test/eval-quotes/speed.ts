import type { Article } from '../../src/articles/article.ts';
import { passagesOf } from '../../src/articles/article.ts';
import { quotationsOf } from '../../src/quotations/extract.ts';

/** Megabytes of text a second, each article being new every time. */
export interface Speed {
  readonly quotations: number;
  /** The same texts cut into words by `Intl.Segmenter`, the platform's own: what to hold it against on any machine. */
  readonly segmenter: number;
}

const LEAST_MS = 1500;

/** How fast the quotations of some articles are found, once the code is warm. */
export function speedOf(articles: readonly Article[]): Speed {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  const find = () => {
    for (const article of articles) quotationsOf({ ...article });
  };
  const cut = () => {
    for (const { text } of articles.flatMap(passagesOf)) for (const _word of segmenter.segment(text));
  };
  const characters = articles.flatMap(passagesOf).reduce((sum, { text }) => sum + text.length, 0);
  return { quotations: rate(find, characters), segmenter: rate(cut, characters) };
}

function rate(run: () => void, characters: number): number {
  run();
  const start = performance.now();
  let runs = 0;
  while (performance.now() - start < LEAST_MS) {
    run();
    runs++;
  }
  return (characters * runs) / 1000 / (performance.now() - start);
}
