import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Messages } from '../../commands/messages.ts';
import { UsageError } from '../../commands/usage-error.ts';

/** Takes note of something for whoever runs the bot; one line where that is enough. */
export type Log = (line: string) => void;

/** Whether the token of the interaction died before it was answered: nobody is there to be told. */
export function isGone(error: unknown): boolean {
  return hasCode(error, RESTJSONErrorCodes.UnknownInteraction);
}

/**
 * Whether the interaction has its answer already. Discord says so when a try that seemed to fail was carried out after
 * all, or when another process with the same token was faster.
 */
export function isAnswered(error: unknown): boolean {
  return hasCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged);
}

/** Whether Discord refused with one of these codes. */
export function hasCode(error: unknown, ...codes: readonly number[]): boolean {
  return error instanceof DiscordAPIError && codes.some((code) => error.code === code);
}

/**
 * What people are told of an error; null when there is nobody to tell. A fault of ours goes into the log under a
 * reference, and people are told that reference.
 */
export function explain(error: unknown, doing: string, say: Messages, log: Log): string | null {
  if (error instanceof UsageError) return error.message;
  if (isGone(error)) {
    log(`${doing}: the answer came too late, Discord had given the interaction up (10062).`);
    return null;
  }
  const reference = randomBytes(4).toString('hex');
  log(`${reference} ${doing} failed: ${inspect(error)}`);
  return say.failed(reference);
}
