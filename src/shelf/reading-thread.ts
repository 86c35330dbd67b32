import { findQuotations, indexArticles, readBatch } from './read-batch.ts';

// What a thread of the pool can be asked to do, by name.
export { findQuotations, indexArticles, readBatch };
