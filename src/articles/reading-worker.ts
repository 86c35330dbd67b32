import { parentPort } from 'node:worker_threads';
import { type ReadOptions, readArticles } from './read-articles.ts';

/** A file for the thread to read. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly options: ReadOptions;
}

// Reads the files that it is sent, one after the other, and sends back what they gave.
parentPort?.on('message', async ({ bytes, file, options }: ReadingTask) => {
  parentPort?.postMessage(await readArticles(bytes, file, options));
});
