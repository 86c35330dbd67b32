import type { Command } from '../../commands/command.ts';
import type { Library } from '../answers/library.ts';
import type { Cooldown } from './cooldown.ts';
import type { Log } from './errors.ts';
import type { Turns } from './turns.ts';

/** What everything that answers on Discord has at hand. */
export interface Setting {
  readonly commands: readonly Command[];
  /** The library as it is now. */
  readonly getLibrary: () => Library;
  readonly turns: Turns;
  readonly cooldown: Cooldown;
  readonly log: Log;
  /** Whether Discord shows the bot every message. */
  readonly messageContent: boolean;
}
