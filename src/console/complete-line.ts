import type { Command, Values } from '../../commands/command.ts';
import type { Library } from '../../src/answers/library.ts';
import { splitOptions } from './parse-line.ts';

/**
 * What Tab offers for a line typed so far: the completions, and the end of the line that they replace. Offered are
 * commands, then the options not given yet, and the values of an option that knows some.
 */
export function completeLine(
  line: string,
  commands: readonly Command[],
  library: Library,
): [string[], string] {
  const [, name, rest] = /^\/(\S+)\s(.*)$/su.exec(line) ?? [];
  const command = commands.find((one) => one.name === name);
  if (command === undefined || rest === undefined)
    return [
      startingWith(
        commands.map((c) => `/${c.name} `),
        line,
      ),
      line,
    ];
  const option = openOption(rest, command);
  if (option === null) return optionNames(rest, command);
  const values = valuesFor(option.name, option.typed, rest, command, library);
  return [values.map((value) => `${option.name}:${value}`), `${option.name}:${option.typed}`];
}

/** The option whose value is being typed at the end of a line, if one is. */
function openOption(rest: string, command: Command): { name: string; typed: string } | null {
  const marks = [...rest.matchAll(/(?:^|\s)(\S+?):/gu)].filter((mark) =>
    Object.hasOwn(command.options, mark[1] ?? ''),
  );
  const mark = marks.at(-1);
  if (mark?.[1] === undefined) return null;
  return { name: mark[1], typed: rest.slice(mark.index + mark[0].length) };
}

function optionNames(rest: string, command: Command): [string[], string] {
  const typed = /\S*$/u.exec(rest)?.[0] ?? '';
  return [
    startingWith(
      Object.keys(command.options).map((name) => `${name}:`),
      typed,
    ),
    typed,
  ];
}

function valuesFor(name: string, typed: string, rest: string, command: Command, library: Library): string[] {
  const option = command.options[name];
  if (option?.choices !== undefined) return startingWith(option.choices, typed);
  const given: Values = Object.fromEntries(splitOptions(rest, command).map((one) => [one.name, one.value]));
  const choices = option?.complete?.(typed, given, library) ?? [];
  return choices.flatMap((choice) => startingWith([choice.name, choice.value], typed).slice(0, 1));
}

function startingWith(words: readonly string[], typed: string): string[] {
  return words.filter((word) => word.toLowerCase().startsWith(typed.toLowerCase()));
}
