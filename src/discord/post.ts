import { type ChatInputCommandInteraction, PermissionFlagsBits, RESTJSONErrorCodes } from 'discord.js';
import type { Messages } from '../../commands/messages.ts';
import { hasCode } from './errors.ts';
import { channelMention, filled } from './markdown.ts';
import { type Body, renderNote } from './message.ts';

/**
 * Posts a reply to another channel of the server, where both the asker and the bot may write: what is hidden from
 * somebody in Discord's app is no permission. Gives what the asker is told.
 */
export async function postReply(
  interaction: ChatInputCommandInteraction,
  channelId: string,
  body: Body,
  say: Messages,
): Promise<Body> {
  const place = channelMention(channelId);
  const cannot = renderNote(filled((channel) => say.cannotPost(channel), place));
  if (!interaction.inCachedGuild()) return cannot;
  const { guild, member, client } = interaction;
  const channel = await guild.channels.fetch(channelId).catch(() => null);
  if (!channel?.isTextBased()) return cannot;
  const writing = [
    PermissionFlagsBits.ViewChannel,
    channel.isThread() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages,
  ];
  if (!channel.permissionsFor(member).has(writing))
    return renderNote(filled((name) => say.mayNotPost(name), place));
  if (!channel.permissionsFor(client.user)?.has(writing)) return cannot;
  try {
    await channel.send(body);
  } catch (error) {
    if (hasCode(error, RESTJSONErrorCodes.MissingPermissions, RESTJSONErrorCodes.MissingAccess))
      return cannot;
    throw error;
  }
  return renderNote(filled((name) => say.postedTo(name), place));
}
