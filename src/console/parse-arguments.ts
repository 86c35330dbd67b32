import { parseArgs } from 'node:util';
import type { Command } from '../../commands/command.ts';
import type { Messages } from '../../commands/messages.ts';
import { UsageError } from '../../commands/usage-error.ts';
import { commandNamed, type Request, splitOptions, valuesOf } from './parse-line.ts';

/** What the words after `npm start --` ask for. */
export interface Invocation {
  /** One JSON object a reply, on one line. */
  readonly json: boolean;
  /** The command to answer once; without one, the terminal or the pipe is read. */
  readonly request?: Request;
}

/**
 * Reads the words of a command line: `ask "Who landed first?" --article apollo-11 --json`, where options may also be
 * written as Discord writes them, `article:apollo-11`.
 * @throws UsageError when there is no such command or option.
 */
export function parseArguments(
  words: readonly string[],
  commands: readonly Command[],
  say: Messages,
): Invocation {
  const json = words.includes('--json');
  const [name, ...rest] = words.filter((word) => word !== '--json');
  if (name === undefined) return { json };
  const command = commandNamed(name.replace(/^\/|^--(?=help$)/u, ''), commands, say);
  return { json, request: { command, values: optionValues(rest, command, say) } };
}

function optionValues(words: readonly string[], command: Command, say: Messages): Request['values'] {
  const options = Object.fromEntries(
    Object.keys(command.options).map((name) => [name, { type: 'string' } as const]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    const flagged = Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'string' ? [{ name, value }] : [],
    );
    return valuesOf([...splitOptions(positionals.join(' '), command), ...flagged], say);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const known = Object.keys(command.options).map((name) => `--${name}`);
    const wrong = words.find((word) => word.startsWith('-')) ?? '';
    throw new UsageError('unknown-option', wrong, say.unknownOption(wrong, known));
  }
}
