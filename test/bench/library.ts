import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import MiniSearch from 'minisearch';
import { answer } from '../../src/answers/answer.ts';
import { type Article, type Passage, passagesOf } from '../../src/articles/article.ts';
import { DEFAULT_LIMITS } from '../../src/articles/reading-limits.ts';
import { Shelf } from '../../src/shelf/shelf.ts';
import { inThread } from '../../src/shelf/thread.ts';
import { SQLITE_FTS5 } from '../eval/peers/sqlite.ts';
import { largeLibrary, questions } from './large-library.ts';
import { benchMemory } from './memory.ts';
import type { Row } from './row.ts';

/** Opening, asking and changing a library of so many passages, beside MiniSearch and SQLite FTS5 on the same ones. */
export async function benchLibrary(passages: number): Promise<Row[]> {
  const dir = await largeLibrary(passages);
  const dataDir = mkdtempSync(join(tmpdir(), 'footnote-bench-data-'));
  const asked = await questions(200);
  const cold = await open(dir, dataDir, asked);
  await cold.shelf.close();
  const warm = await open(dir, dataDir, asked);
  const changed = await change(warm.shelf, dir);
  const calm =
    warm.shelf.library.size === 0
      ? []
      : asked.map((question) => timed(() => answer(warm.shelf.library, question)));
  const { articles } = warm.shelf.library;
  await warm.shelf.close();
  const rows: Row[] = [
    { what: 'Footnote, from the files', ms: cold.ms, note: `meanwhile ${waiting(cold.waits)}` },
    { what: 'Footnote, from the cache', ms: warm.ms, note: `meanwhile ${waiting(warm.waits)}` },
    { what: 'Footnote, a changed file is answered from', ms: changed },
    { what: 'Footnote, a question', note: percentiles(calm) },
    ...benchMiniSearch(articles),
    ...benchSqlite(articles, asked),
    ...benchMemory(articles),
  ];
  for (const folder of [dir, dataDir]) rmSync(folder, { recursive: true });
  return rows;
}

/** Opens a shelf and asks all the time until it is read; `waits` are the milliseconds from asking to the answer. */
async function open(dir: string, dataDir: string, asked: readonly string[]) {
  const shelf = new Shelf({ dir, dataDir, bookkeeper: inThread(DEFAULT_LIMITS), log: () => {} });
  const begun = performance.now();
  let read: number | undefined;
  const reading = shelf.read().then(() => {
    read = performance.now() - begun;
  });
  const waits: number[] = [];
  for (let turn = 0; read === undefined; turn++) {
    const asking = performance.now();
    await setImmediate();
    answer(shelf.library, asked[turn % asked.length] ?? '');
    waits.push(performance.now() - asking);
    await sleep(20);
  }
  await reading;
  return { shelf, ms: read, waits };
}

/** How long it takes from the end of writing a file until its new text is found. */
async function change(shelf: Shelf, dir: string): Promise<number> {
  await shelf.watch();
  await sleep(3000);
  writeFileSync(join(dir, 'part-0', 'article-0.md'), '# News\n\nThe quokka regatta was won by Orla Vint.\n');
  const begun = performance.now();
  const found = () =>
    answer(shelf.library, 'Who won the quokka regatta?').hits[0]?.passage.text.includes('Orla Vint');
  while (!found()) {
    if (performance.now() - begun > 30_000) throw new Error('The changed file was never found');
    await sleep(10);
  }
  return performance.now() - begun;
}

function benchMiniSearch(articles: readonly Article[]): Row[] {
  const options = { fields: ['title', 'text'] };
  const documents = articles
    .flatMap((article) => passagesOf(article).map((passage) => document(article, passage)))
    .map((one, id) => ({ id, ...one }));
  const engine = new MiniSearch<(typeof documents)[number]>(options);
  const adding = timed(() => engine.addAll(documents));
  const json = JSON.stringify(engine);
  const loading = timed(() => MiniSearch.loadJSON(json, options));
  return [
    {
      what: 'MiniSearch as it comes, addAll',
      ms: adding,
      note: 'passages in memory already; nothing else runs',
    },
    { what: 'MiniSearch as it comes, loadJSON', ms: loading, note: 'without the passages' },
  ];
}

function document(article: Article, passage: Passage) {
  return { title: article.title, text: passage.text };
}

function benchSqlite(articles: readonly Article[], asked: readonly string[]): Row[] {
  const begun = performance.now();
  const find = SQLITE_FTS5.index(articles);
  const built = performance.now() - begun;
  return [
    { what: 'SQLite FTS5, insert', ms: built, note: 'passages in memory already' },
    {
      what: 'SQLite FTS5, a question',
      note: percentiles(asked.slice(0, 50).map((question) => timed(() => find(question)))),
    },
  ];
}

function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

function waiting(waits: readonly number[]): string {
  return `${waits.length} questions, each answered in ${percentiles(waits)}`;
}

function percentiles(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`;
}
