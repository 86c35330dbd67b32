import { NotFetchedError } from './follow.ts';

/** Something that could not be added or removed; the message says why, and reads on from its name. */
export class ChoreError extends Error {
  override readonly name = 'ChoreError';
}

/** What became of one thing that a chore was to do. */
export interface Outcome {
  readonly done: boolean;
  /** For programs; null for what they can count themselves. */
  readonly record: Readonly<Record<string, unknown>> | null;
  /** For people: what matters first, details after it. */
  readonly lines: readonly [string, ...string[]];
}

/**
 * Why something could not be done, when people can do something about it: also what the file system says.
 * @throws the error itself when it is another one.
 */
export function mendableReason(error: unknown): string {
  if (error instanceof ChoreError || error instanceof NotFetchedError) return error.message;
  if (error instanceof Error && 'syscall' in error) return `could not be read or written: ${error.message}`;
  throw error;
}
