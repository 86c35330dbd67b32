import { digest } from './cache.ts';

/** No batch has more files. */
const MOST_FILES = 128;
/** One file in so many begins a batch, chosen by its name. */
const ONE_IN = 64;

/**
 * Cuts a sorted list of files into batches that are read and cached together. Where a batch begins depends on the names
 * around it only, so that a file more or less changes its own batch and leaves the others in the cache.
 */
export function batchesOf(files: readonly string[]): string[][] {
  const batches: string[][] = [];
  for (const file of files) {
    const last = batches.at(-1);
    if (last === undefined || last.length >= MOST_FILES || beginsBatch(file)) batches.push([file]);
    else last.push(file);
  }
  return batches;
}

function beginsBatch(file: string): boolean {
  return Number.parseInt(digest(file).slice(0, 8), 16) % ONE_IN === 0;
}
