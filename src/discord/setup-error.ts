/**
 * Discord can't be used as it was set up; the message says what to mend. It has a file of its own, so that whoever
 * reports it doesn't load discord.js.
 */
export class DiscordSetupError extends Error {
  override readonly name = 'DiscordSetupError';
}
