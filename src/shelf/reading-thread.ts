import Tinypool from 'tinypool';
import type { ReadingLimits } from '../articles/reading-limits.ts';
import { here } from './bookkeeper.ts';

const limits: ReadingLimits = Tinypool.workerData;

/** What a thread of the pool can be asked to do, by name. */
export const { readBatch, indexArticles, findQuotations } = here(limits);
