import { Tinypool } from 'tinypool';
import type { ReadingLimits } from '../articles/reading-limits.ts';
import type { Bookkeeper } from './bookkeeper.ts';

/** The most memory, in megabytes, that reading may take in its thread before it is stopped. */
const MEMORY = 2048;

/** Works in a thread of its own, which leaves this one free to answer. */
export function inThread(limits: ReadingLimits): Bookkeeper {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const pool = new Tinypool({
    filename: new URL(`./reading-thread.${ending}`, import.meta.url).href,
    workerData: limits,
    minThreads: 1,
    maxThreads: 1,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
  return {
    limits,
    readBatch: (task) => pool.run(task, { name: 'readBatch' }),
    indexArticles: (articles) => pool.run(articles, { name: 'indexArticles' }),
    findQuotations: (task) => pool.run(task, { name: 'findQuotations' }),
    close: () => pool.destroy(),
  };
}
