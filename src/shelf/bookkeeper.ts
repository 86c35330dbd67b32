import type { Article } from '../articles/article.ts';
import { LimitedReader } from '../articles/limited-reader.ts';
import type { ReadingLimits } from '../articles/reading-limits.ts';
import {
  type BatchResult,
  type BatchTask,
  findQuotations,
  indexArticles,
  type QuotationTask,
  readBatch,
} from './read-batch.ts';

/** Reads and indexes files: here, or in a thread that leaves this one free to answer. */
export interface Bookkeeper {
  /** What a file may cost to read. */
  readonly limits: ReadingLimits;
  readBatch(task: BatchTask): Promise<BatchResult>;
  indexArticles(articles: readonly Article[]): Promise<string>;
  findQuotations(task: QuotationTask): Promise<BatchResult>;
  close(): Promise<void>;
}

/** Works in this thread: for a process that has nothing else to do. */
export function here(limits: ReadingLimits): Bookkeeper {
  const reader = new LimitedReader(limits);
  return {
    limits,
    readBatch: (task) => readBatch(task, reader),
    indexArticles: async (articles) => indexArticles(articles),
    findQuotations,
    close: async () => {},
  };
}
