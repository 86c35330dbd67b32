import { z } from 'zod';
import { schemaFaults } from './openapi.ts';

const localizations = z.record(z.string(), z.string()).nullish();
const named = { name: z.string(), name_localizations: localizations };
const described = { description: z.string().nullish(), description_localizations: localizations };

const OptionBody = z.looseObject({
  ...named,
  ...described,
  type: z.int(),
  required: z.boolean().nullish(),
  autocomplete: z.boolean().nullish(),
  max_length: z.int().nullish(),
  choices: z.array(z.looseObject({ ...named, value: z.union([z.string(), z.number()]) })).nullish(),
});

/** An application command as it is registered. */
export const CommandBody = z.looseObject({
  ...named,
  ...described,
  type: z.int().nullish(),
  contexts: z.array(z.int()).nullish(),
  integration_types: z.array(z.int()).nullish(),
  options: z.array(OptionBody).nullish(),
});
export type CommandBody = z.infer<typeof CommandBody>;
export type OptionBody = z.infer<typeof OptionBody>;

/** Discord's pattern for the names of slash commands and options, which are lower case as well. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MOST: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };

/** Everything that Discord would refuse in a list of commands. */
export function commandFaults(body: unknown): string[] {
  const parsed = z.array(CommandBody).safeParse(body);
  if (!parsed.success) return [parsed.error.message];
  const commands = parsed.data;
  const keys = commands.map(({ name, type }) => `${type ?? 1} ${name}`);
  const faults = new Set(keys).size < keys.length ? ['two commands have one name'] : [];
  for (const [type, most] of Object.entries(MOST)) {
    const count = commands.filter((command) => (command.type ?? 1) === Number(type)).length;
    if (count > most) faults.push(`${count} commands of type ${type}, at most ${most}`);
  }
  return [...faults, ...commands.flatMap(oneCommandFaults)];
}

function oneCommandFaults(command: CommandBody): string[] {
  const faults = schemaFaults('ApplicationCommandUpdateRequest', command);
  const slash = (command.type ?? 1) === 1;
  const size = longest(command);
  if (size > 8000) faults.push(`/${command.name} has ${size} characters, at most 8000`);
  if (slash && !command.description) faults.push(`/${command.name} has no description`);
  if (!slash && command.description) faults.push(`${command.name}: a menu command has no description`);
  if (slash) faults.push(...nameFaults(command));
  const options = command.options ?? [];
  for (const option of options) {
    faults.push(...nameFaults(option));
    if (option.autocomplete && option.choices?.length)
      faults.push(`${option.name}: choices and autocomplete`);
  }
  const names = options.map(({ name }) => name);
  if (new Set(names).size < names.length) faults.push(`/${command.name}: two options have one name`);
  const firstOptional = options.findIndex(({ required }) => !required);
  if (firstOptional >= 0 && options.slice(firstOptional).some(({ required }) => required))
    faults.push(`/${command.name}: a required option after an optional one`);
  return faults;
}

function nameFaults({ name, name_localizations }: { name: string; name_localizations?: unknown }): string[] {
  const localized = z.record(z.string(), z.string()).nullish().parse(name_localizations) ?? {};
  return [name, ...Object.values(localized)]
    .filter((each) => !NAME.test(each) || each !== each.toLowerCase())
    .map((each) => `“${each}” is no name for a slash command or an option`);
}

/** The characters that count towards 8000: of each text the longest of its languages. */
function longest(command: CommandBody): number {
  const of = (text: string | null | undefined, others: Record<string, string> | null | undefined) =>
    Math.max(text?.length ?? 0, ...Object.values(others ?? {}).map((other) => other.length));
  const pair = (item: CommandBody | OptionBody) =>
    of(item.name, item.name_localizations) + of(item.description, item.description_localizations);
  return (command.options ?? []).reduce(
    (sum, option) =>
      (option.choices ?? []).reduce(
        (all, choice) => all + of(choice.name, choice.name_localizations) + String(choice.value).length,
        sum + pair(option),
      ),
    pair(command),
  );
}
