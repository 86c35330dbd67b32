import { z } from 'zod';
import { CommandBody, commandFaults } from './command-body.ts';
import type { Answer, Request, Route } from './http-server.ts';
import type { LoopbackDiscord } from './loopback-discord.ts';
import { invalidFormBody, missingAccess } from './rest-error.ts';
import { snowflake } from './snowflake.ts';

/** A command as Discord keeps it. */
export type RegisteredCommand = CommandBody & { readonly id: string };

/** Where commands are registered: everywhere, or on one server. */
const EVERYWHERE = '';

/** The commands that a bot has registered, by scope. */
export class CommandRegistry {
  readonly #scopes = new Map<string, readonly RegisteredCommand[]>();
  /** How often they were registered. */
  registrations = 0;

  in(guildId: string | null): readonly RegisteredCommand[] {
    return this.#scopes.get(guildId ?? EVERYWHERE) ?? [];
  }

  /** Those that a person in this server may use. */
  available(guildId: string | null): readonly RegisteredCommand[] {
    return [...this.in(null), ...(guildId === null ? [] : this.in(guildId))];
  }

  replace(guildId: string | null, commands: readonly CommandBody[]): readonly RegisteredCommand[] {
    this.registrations += 1;
    const before = this.in(guildId);
    const registered = commands.map((command) => ({
      ...command,
      id: before.find(({ name, type }) => name === command.name && type === command.type)?.id ?? snowflake(),
    }));
    this.#scopes.set(guildId ?? EVERYWHERE, registered);
    return registered;
  }
}

export function commandRoutes({ world, commands }: LoopbackDiscord): Route[] {
  const list = (guildId: string | null, { query }: Request): Answer => {
    const localized = query.get('with_localizations') === 'true';
    const asKept = (command: RegisteredCommand) => kept(command, guildId, world.bot.id, localized);
    return { status: 200, body: commands.in(guildId).map(asKept) };
  };
  const replace = (guildId: string | null, { body }: Request): Answer => {
    const faults = commandFaults(body);
    if (faults.length > 0) throw invalidFormBody(faults.join('\n'));
    const registered = commands.replace(guildId, z.array(CommandBody).parse(body));
    return { status: 200, body: registered.map((command) => kept(command, guildId, world.bot.id, true)) };
  };
  /** Discord doesn't tell a bot that isn't on a server whether there is one. */
  const ofGuild = ({ parts: [, guildId = ''] }: Request): string => {
    if (!world.guilds.get(guildId)?.hasBot) throw missingAccess();
    return guildId;
  };
  const path = '/applications/:/commands';
  const guildPath = '/applications/:/guilds/:/commands';
  return [
    { method: 'GET', path, handle: (request) => list(null, request) },
    { method: 'PUT', path, handle: (request) => replace(null, request) },
    { method: 'GET', path: guildPath, handle: (request) => list(ofGuild(request), request) },
    { method: 'PUT', path: guildPath, handle: (request) => replace(ofGuild(request), request) },
  ];
}

/** A command as Discord gives it back: with its defaults filled in, and without what is null or false in options. */
function kept(
  command: RegisteredCommand,
  guildId: string | null,
  applicationId: string,
  localized: boolean,
): object {
  const { options, name_localizations, description_localizations, ...rest } = command;
  return {
    ...rest,
    type: command.type ?? 1,
    description: command.description ?? '',
    application_id: applicationId,
    version: command.id,
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
    contexts: guildId === null ? (command.contexts ?? null) : null,
    integration_types: guildId === null ? (command.integration_types ?? [0]) : [0],
    ...(guildId === null ? {} : { guild_id: guildId }),
    ...(localized
      ? {
          name_localizations: name_localizations ?? null,
          description_localizations: description_localizations ?? null,
        }
      : {}),
    ...(options?.length ? { options: options.map((option) => keptOption(option, localized)) } : {}),
  };
}

function keptOption(
  { required, ...option }: NonNullable<CommandBody['options']>[number],
  localized: boolean,
): object {
  const { name_localizations, description_localizations, ...plain } = option;
  return {
    ...plain,
    ...(required ? { required } : {}),
    ...(localized
      ? {
          name_localizations: name_localizations ?? null,
          description_localizations: description_localizations ?? null,
        }
      : {}),
  };
}
