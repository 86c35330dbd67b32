import type { Article } from '../articles/article.ts';
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
  readBatch(task: BatchTask): Promise<BatchResult>;
  indexArticles(articles: readonly Article[]): Promise<string>;
  findQuotations(task: QuotationTask): Promise<BatchResult>;
  close(): Promise<void>;
}

/** Works in this thread: for a process that has nothing else to do. */
export const here: Bookkeeper = {
  readBatch,
  indexArticles: async (articles) => indexArticles(articles),
  findQuotations,
  close: async () => {},
};
