import { ApplicationIntegrationType, OAuth2Scopes, PermissionFlagsBits } from 'discord.js';

/** Where people add a bot: a page for their browsers, whatever address the bot itself reaches Discord at. */
const AUTHORIZE = 'https://discord.com/oauth2/authorize';

/** All that the bot does on a server, and so all that its invite asks for. */
const PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.ReadMessageHistory;

/** The link that adds the bot to a server; with that one picked already, when it is given. */
export function serverInvite(applicationId: string, guildId?: string): string {
  return link({
    client_id: applicationId,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: PERMISSIONS.toString(),
    ...(guildId === undefined ? {} : { guild_id: guildId }),
  });
}

/** The link that adds the commands to a person's own account, for use wherever they write. */
export function personalInvite(applicationId: string): string {
  return link({
    client_id: applicationId,
    scope: OAuth2Scopes.ApplicationsCommands,
    integration_type: String(ApplicationIntegrationType.UserInstall),
  });
}

function link(parameters: Readonly<Record<string, string>>): string {
  return `${AUTHORIZE}?${new URLSearchParams(parameters)}`;
}
