import { parentPort } from 'node:worker_threads';
import { readArticles } from './read-articles.ts';
import type { ReadingLimits } from './reading-limits.ts';

/** A file for the thread to read. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly limits: ReadingLimits;
}

// Reads the files that it is sent, one after the other, and sends back what they gave.
parentPort?.on('message', async ({ bytes, file, limits }: ReadingTask) => {
  parentPort?.postMessage(await readArticles(bytes, file, { limits }));
});
