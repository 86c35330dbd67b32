import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import MiniSearch from 'minisearch';
import { type Article, passagesOf } from '../../src/articles/article.ts';
import { PassageIndex } from '../../src/search/passage-index.ts';
import type { Row } from './row.ts';

/** What an index of articles takes beside the articles themselves, and what MiniSearch's own takes. */
export function benchMemory(articles: readonly Article[]): Row[] {
  const passages = articles.flatMap(passagesOf);
  const footnote = memoryOf(() => PassageIndex.of(articles));
  const miniSearch = memoryOf(() => {
    const engine = new MiniSearch({ fields: ['title', 'text'] });
    engine.addAll(passages.map(({ text }, id) => ({ id, title: '', text })));
    return engine;
  });
  const each = (bytes: number) =>
    `${((bytes / 2 ** 20 / passages.length) * 1000).toFixed(2)} MB per 1,000 passages`;
  return [
    {
      what: 'Footnote, memory of the index',
      note: `${each(footnote)}, ${(footnote / miniSearch).toFixed(2)} times MiniSearch's`,
    },
    { what: 'MiniSearch as it comes, memory', note: each(miniSearch) },
  ];
}

/** The bytes that stay in use because of what `make` gives. */
function memoryOf(make: () => unknown): number {
  const before = used();
  const made = make();
  const after = used();
  // Used once more here, so that it is still held when memory is measured.
  return made === undefined ? 0 : after - before;
}

/** The bytes that are in use, garbage apart. */
export function used(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('This Node cannot collect garbage on demand');
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
