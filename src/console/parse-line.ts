import type { Command, Values } from '../../commands/command.ts';
import type { Messages } from '../../commands/messages.ts';
import { UsageError } from '../../commands/usage-error.ts';

/** A line that someone typed, as the command it asks for. */
export interface Request {
  readonly command: Command;
  readonly values: Values;
}

/** Where an option's value stands in a line: `article:` with all that follows it up to the next option. */
interface Given {
  readonly name: string;
  readonly value: string;
}

/**
 * Reads a line as Discord writes commands: `/summary article:Apollo 11 length:short`. Words before the first option
 * are the command's first option, and a line without a slash is the first option of the first command: a question.
 * @throws UsageError when there is no such command or an option is given twice.
 */
export function parseLine(line: string, commands: readonly Command[], say: Messages): Request {
  const text = line.trim();
  const [, name, rest] = /^\/(\S*)\s*(.*)$/su.exec(text) ?? [];
  const command = name === undefined ? commands[0] : commandNamed(name, commands, say);
  if (command === undefined) throw new Error('There are no commands');
  const given =
    name === undefined ? [{ name: firstOption(command), value: text }] : splitOptions(rest ?? '', command);
  return { command, values: valuesOf(given, say) };
}

/**
 * The command with this name.
 * @throws UsageError when there is none.
 */
export function commandNamed(name: string, commands: readonly Command[], say: Messages): Command {
  const command = commands.find((one) => one.name === name.toLowerCase());
  if (command === undefined) {
    throw new UsageError(
      'unknown-command',
      name,
      say.unknownCommand(
        name,
        commands.map((one) => one.name),
      ),
    );
  }
  return command;
}

/** The values of options that were given once each. */
export function valuesOf(given: readonly Given[], say: Messages): Values {
  const values: Record<string, string> = {};
  for (const { name, value } of given) {
    if (Object.hasOwn(values, name)) throw new UsageError('bad-line', name, say.optionTwice(name));
    values[name] = value;
  }
  return values;
}

/** Cuts the text after a command's name into its options' values. */
export function splitOptions(text: string, command: Command): Given[] {
  const names = Object.keys(command.options);
  if (names.length === 0) return text === '' ? [] : [{ name: text, value: text }];
  const marks = [...text.matchAll(new RegExp(`(?:^|\\s)(${names.join('|')}):`, 'gu'))];
  const before = text.slice(0, marks[0]?.index ?? text.length).trim();
  const leading = before === '' ? [] : [{ name: firstOption(command), value: before }];
  const named = marks.map((mark, at) => {
    const value = text.slice(mark.index + mark[0].length, marks[at + 1]?.index ?? text.length);
    return { name: mark[1] ?? '', value: value.trim() };
  });
  return [...leading, ...named];
}

function firstOption(command: Command): string {
  return Object.keys(command.options)[0] ?? '';
}
