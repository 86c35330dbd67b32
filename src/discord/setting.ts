import type { Command, Context } from '../../commands/command.ts';
import type { Library } from '../answers/library.ts';
import type { Cooldown } from './cooldown.ts';
import type { Log } from './errors.ts';
import type { Turns } from './turns.ts';

/** How many files of the library are read, while reading goes on. */
export type Reading = NonNullable<Context['reading']>;

/** What everything that answers on Discord has at hand. */
export interface Setting {
  readonly commands: readonly Command[];
  /** The library as it is now. */
  readonly getLibrary: () => Library;
  /** How far the reading of the articles has come; undefined when it is done. */
  readonly getReading: () => Reading | undefined;
  readonly turns: Turns;
  readonly cooldown: Cooldown;
  readonly log: Log;
  /** Whether Discord shows the bot every message. */
  readonly messageContent: boolean;
}
