import { parentPort } from 'node:worker_threads';
import { readArticles } from './read-articles.ts';

// Reads the files that it is sent, one after the other, and sends back what they gave.
parentPort?.on('message', async ({ bytes, file }: { bytes: Uint8Array; file: string }) => {
  parentPort?.postMessage(await readArticles(bytes, file));
});
