import { articles } from './articles.ts';
import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { helpFor } from './help.ts';
import { quote } from './quote.ts';
import { summary } from './summary.ts';

const subjects = [ask, quote, summary, articles];

/** Every command, in the order in which people meet them. */
export const commands: readonly Command[] = [...subjects, helpFor(subjects)];
