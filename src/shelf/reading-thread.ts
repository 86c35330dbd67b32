import { indexArticles, readBatch } from './read-batch.ts';

// What a thread of the pool can be asked to do, by name.
export { indexArticles, readBatch };
