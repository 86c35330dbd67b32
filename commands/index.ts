import { articles } from './articles.ts';
import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { helpFor } from './help.ts';

const subjects = [ask, articles];

/** Every command, in the order in which people meet them. */
export const commands: readonly Command[] = [...subjects, helpFor(subjects)];
