import {
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
  RESTJSONErrorCodes,
} from 'discord.js';
import { hasCode } from './errors.ts';
import { DiscordSetupError } from './setup-error.ts';

const TOKEN =
  'DISCORD_TOKEN is not a token that Discord takes. Copy the bot’s token anew from https://discord.com/developers/applications, page “Bot”.';
const INTENTS =
  'MESSAGE_CONTENT is on, but Discord doesn’t let this bot read every message. Switch on “Message Content Intent” at https://discord.com/developers/applications, page “Bot”, or set MESSAGE_CONTENT=off.';

/** Why Discord ended the connection for good, by its close code. */
export function disconnectedBy(code: number): DiscordSetupError {
  if (code === GatewayCloseCodes.AuthenticationFailed) return new DiscordSetupError(TOKEN);
  if (code === GatewayCloseCodes.DisallowedIntents) return new DiscordSetupError(INTENTS);
  if (code === GatewayCloseCodes.ShardingRequired)
    return new DiscordSetupError(
      'This bot is on so many servers that Discord wants it in several processes (4011).',
    );
  return new DiscordSetupError(`Discord ended the connection for good, with the code ${code}.`);
}

/** Why the bot could not connect. */
export function refusedBy(error: unknown, apiUrl: string): DiscordSetupError {
  if (error instanceof DiscordSetupError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
    return new DiscordSetupError(TOKEN, { cause: error });
  if (message === 'Authentication failed') return disconnectedBy(GatewayCloseCodes.AuthenticationFailed);
  if (message === 'Used disallowed intents') return disconnectedBy(GatewayCloseCodes.DisallowedIntents);
  if (error instanceof HTTPError)
    return new DiscordSetupError(`Discord answers ${error.status} at ${apiUrl}. Try again later.`, {
      cause: error,
    });
  const reason = error instanceof Error && 'code' in error ? String(error.code) : message;
  return new DiscordSetupError(
    `Discord can't be reached at ${apiUrl} (${reason}). Is this machine online, and DISCORD_API_URL right?`,
    { cause: error },
  );
}

/** Why the commands could not be registered. */
export function registrationRefusedBy(
  error: unknown,
  guildId: string | undefined,
  invite: string,
): DiscordSetupError {
  const { MissingAccess, UnknownGuild, MissingPermissions } = RESTJSONErrorCodes;
  if (guildId !== undefined && hasCode(error, MissingAccess, UnknownGuild, MissingPermissions)) {
    return new DiscordSetupError(
      `DISCORD_GUILD_ID is ${guildId}, but this bot may not add commands on such a server. Check the id, or add the bot with ${invite}`,
      { cause: error },
    );
  }
  const message = error instanceof Error ? error.message.replaceAll('\n', ' ') : String(error);
  return new DiscordSetupError(`Discord doesn't take the commands: ${message}`, { cause: error });
}
