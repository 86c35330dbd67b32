import type { Reply } from '../../commands/reply.ts';

/** A reply as one line of JSON: the command, what was typed, whether it was found, and what was found. */
export function replyLine(command: string, input: string, reply: Reply): string {
  return JSON.stringify({ command, input, found: reply.found, ...reply.record });
}

/** A line that could not be answered, as one line of JSON. */
export function errorLine(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'internal';
  return JSON.stringify({ error: { code, message: messageOf(error) } });
}

/** What went wrong, in one line for people. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
