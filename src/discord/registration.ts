import { isDeepStrictEqual } from 'node:util';
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type REST,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import { z } from 'zod';
import type { Command, Option } from '../../commands/command.ts';
import { type MenuWords, wordsFor } from '../../commands/locales/command-words.ts';
import { frontOptions } from './front-options.ts';
import { localised, localisedName } from './localisations.ts';

/** The command of a message's menu, as people see it there. */
export const FIND_SOURCES = 'Find sources';

/** Every command as Discord registers it. */
export function commandBodies(commands: readonly Command[]): RESTPutAPIApplicationCommandsJSONBody {
  const anywhere = {
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
  };
  return [
    ...commands.map((command) => ({
      ...anywhere,
      type: ApplicationCommandType.ChatInput as const,
      name: command.name,
      description: command.description,
      ...localised(({ commands }) => wordsFor(command.name, commands)),
      options: [...ownOptions(command), ...frontOptions(command)],
    })),
    {
      ...anywhere,
      type: ApplicationCommandType.Message,
      name: FIND_SOURCES,
      ...localisedName(({ findSources }) => findSources),
    },
  ];
}

/** Discord wants the required ones first. */
function ownOptions({ name: command, options }: Command): APIApplicationCommandBasicOption[] {
  return Object.entries(options)
    .toSorted(([, a], [, b]) => Number(b.required ?? false) - Number(a.required ?? false))
    .map(([name, option]) => stringOption(command, name, option));
}

function stringOption(
  command: string,
  name: string,
  { description, required, maxLength, choices, complete }: Option,
): APIApplicationCommandBasicOption {
  const option = {
    type: ApplicationCommandOptionType.String as const,
    name,
    description,
    ...localised(({ commands }) => wordsFor(command, commands)?.options[name]),
    ...(required ? { required } : {}),
    ...(maxLength === undefined ? {} : { max_length: maxLength }),
  };
  if (choices !== undefined) return { ...option, choices: choices.map(choice) };
  return complete === undefined ? option : { ...option, autocomplete: true };
}

/** A value that an option is limited to, in words. */
function choice(value: string) {
  const nameIn = ({ choices }: MenuWords) => Object.entries(choices).find(([each]) => each === value)?.[1];
  return { name: value, value, ...localisedName(nameIn) };
}

/**
 * Registers the commands, everywhere or on one server, unless Discord has just these already: then nobody's list of
 * commands reloads. Gives whether they were registered anew.
 * @throws DiscordAPIError when Discord refuses, as for a server that the bot isn't on.
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  guildId: string | undefined,
  commands: readonly Command[],
): Promise<boolean> {
  const route = routeOf(applicationId, guildId);
  const bodies = commandBodies(commands);
  const wanted = guildId === undefined ? bodies : bodies.map(withoutPlaces);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = Registered.safeParse(await rest.get(route, { query }));
  if (registered.success) {
    const known = guildId === undefined ? registered.data : registered.data.map(withoutPlaces);
    if (isDeepStrictEqual(comparable(known), comparable(wanted))) return false;
  }
  await rest.put(route, { body: wanted });
  return true;
}

/**
 * Takes back the commands that are registered everywhere or on one server, so that nobody is offered each twice. Gives
 * whether there were any.
 * @throws DiscordAPIError when Discord refuses.
 */
export async function removeCommands(
  rest: REST,
  applicationId: string,
  guildId: string | undefined,
): Promise<boolean> {
  const route = routeOf(applicationId, guildId);
  const registered = Registered.safeParse(await rest.get(route));
  if (registered.data?.length === 0) return false;
  await rest.put(route, { body: [] });
  return true;
}

function routeOf(applicationId: string, guildId: string | undefined) {
  return guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

/** A command of one server has no say in where it can be used. */
function withoutPlaces<T extends { contexts?: unknown; integration_types?: unknown }>(
  command: T,
): Omit<T, 'contexts' | 'integration_types'> {
  const { contexts, integration_types, ...rest } = command;
  return rest;
}

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);
const localizations = z
  .record(z.string(), z.string())
  .nullish()
  .transform((value) => value ?? {});
const naming = {
  name: z.string(),
  name_localizations: localizations,
  description: text,
  description_localizations: localizations,
};
const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((value) => value ?? []);

const Registered = z.array(
  z.looseObject({ contexts: z.array(z.int()).nullish(), integration_types: z.array(z.int()).nullish() }),
);

/** What makes up a command, with Discord's defaults for what is left out. */
const Comparable = z.array(
  z.object({
    ...naming,
    type: z
      .int()
      .nullish()
      .transform((type) => type ?? ApplicationCommandType.ChatInput),
    options: list(
      z.object({
        ...naming,
        type: z.int(),
        required: flag,
        autocomplete: flag,
        max_length: z.int().nullish(),
        choices: list(z.object({ name: z.string(), value: z.string(), name_localizations: localizations })),
        channel_types: list(z.int()).transform((types) => types.toSorted()),
      }),
    ),
    contexts: list(z.int()).transform((contexts) => contexts.toSorted()),
    integration_types: list(z.int()).transform((types) => types.toSorted()),
  }),
);

function comparable(commands: readonly unknown[]): z.infer<typeof Comparable> {
  return Comparable.parse(commands).toSorted((a, b) => a.type - b.type || a.name.localeCompare(b.name));
}
