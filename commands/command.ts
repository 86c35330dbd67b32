import type { Turn } from '../src/answers/answer.ts';
import type { Library } from '../src/answers/library.ts';
import type { Messages } from './messages.ts';
import type { Reply } from './reply.ts';
import { UsageError } from './usage-error.ts';

/** What is offered while an option is typed: what people see, and what is sent when they take it. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Offers choices for what was typed so far, given the other options; best first. */
export type Complete = (typed: string, given: Values, library: Library) => readonly Choice[];

/** An option of a command. `choices` limits it to these values; `complete` only offers. */
export interface Option {
  readonly description: string;
  readonly required?: boolean;
  /** In characters. */
  readonly maxLength?: number;
  readonly choices?: readonly string[];
  readonly complete?: Complete;
}

export type Options = Readonly<Record<string, Option>>;

/** What was given for a command's options, not checked yet. */
export type Values = Readonly<Record<string, string | undefined>>;

type ValueOf<O extends Option> = O extends { readonly choices: readonly (infer C)[] } ? C : string;

/** The checked values of a command's options, typed by their declaration. */
export type Given<O extends Options> = {
  readonly [K in keyof O]: O[K] extends { readonly required: true }
    ? ValueOf<O[K]>
    : ValueOf<O[K]> | undefined;
};

/** What a command runs on. */
export interface Context {
  readonly library: Library;
  /** The bot's own words, in the language of whoever asked. */
  readonly say: Messages;
  /** How many files of the library are read, while reading goes on. */
  readonly reading?: { readonly done: number; readonly total: number } | undefined;
  /** Whether people ask on Discord, which offers more than commands. */
  readonly onDiscord?: boolean;
  /** The question before in the same conversation. */
  readonly previous?: Turn;
}

/** A command as every front end sees it: registration, completion, parsing and help come from this. */
export interface Command {
  readonly name: string;
  readonly description: string;
  readonly options: Options;
  /** @throws UsageError when the values don't fit the options or name nothing in the library. */
  run(values: Values, context: Context): Reply;
}

/** A command's declaration: its handler gets values typed by its options. */
export interface Declaration<O extends Options> extends Omit<Command, 'run' | 'options'> {
  readonly options: O;
  run(given: Given<O>, context: Context): Reply;
}

/** Declares a command once, for every front end. */
export function defineCommand<const O extends Options>(declared: Declaration<O>): Command {
  return {
    ...declared,
    run(values, context) {
      checkValues(declared.options, values, context.say);
      return withReading(declared.run(values, context), context);
    },
  };
}

/** A reply from a library that is still being read says so. */
function withReading(reply: Reply, { reading, say }: Context): Reply {
  if (reading === undefined) return reply;
  const note = { kind: 'note', text: say.stillReading(reading.done, reading.total) } as const;
  return { ...reply, blocks: [note, ...reply.blocks] };
}

function checkValues<O extends Options>(
  options: O,
  values: Values,
  say: Messages,
): asserts values is Given<O> {
  const unknown = Object.keys(values).find(
    (name) => values[name] !== undefined && !Object.hasOwn(options, name),
  );
  if (unknown !== undefined) {
    throw new UsageError('unknown-option', unknown, say.unknownOption(unknown, Object.keys(options)));
  }
  for (const [name, option] of Object.entries(options)) checkValue(name, option, values[name], say);
}

function checkValue(name: string, option: Option, value: string | undefined, say: Messages): void {
  if (value === undefined || value.trim() === '') {
    if (option.required || value !== undefined)
      throw new UsageError('missing-option', name, say.missingOption(name));
    return;
  }
  if (option.choices !== undefined && !option.choices.includes(value)) {
    throw new UsageError('bad-value', name, say.badChoice(name, value, option.choices));
  }
  if (option.maxLength !== undefined && value.length > option.maxLength) {
    throw new UsageError('too-long', name, say.tooLong(name, value.length, option.maxLength));
  }
}
