import {
  type ButtonInteraction,
  ChannelType,
  type Message,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Messages } from '../../commands/messages.ts';
import { shorten } from './cut.ts';
import { hasCode } from './errors.ts';
import { conversationBefore, questionBefore } from './history.ts';
import { MAX_THREAD_NAME } from './limits.ts';
import { filled, mention } from './markdown.ts';
import { type Body, renderNote } from './message.ts';
import { readOwnMessage } from './own-message.ts';
import type { Responder } from './responder.ts';

/** What Discord answers where no thread can be begun. */
const REFUSED = [
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage,
  RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType,
  RESTJSONErrorCodes.UnknownMessage,
] as const;

/** Whether a thread can be begun on a message there: in a server's channels, where the bot may. */
export function canBeginThread({ channel, client }: Pick<Message, 'channel' | 'client'>): boolean {
  if (channel.type !== ChannelType.GuildText && channel.type !== ChannelType.GuildAnnouncement) return false;
  const may = channel.permissionsFor(client.user);
  return (
    may?.has([PermissionFlagsBits.CreatePublicThreads, PermissionFlagsBits.SendMessagesInThreads]) ?? false
  );
}

/** Begins a thread on the reply whose button was pressed, and takes the button away. */
export async function continueInThread(
  interaction: ButtonInteraction,
  responder: Responder,
  say: Messages,
  messageContent: boolean,
  withoutButton: () => Promise<Body | null>,
): Promise<void> {
  const { message, user, memberPermissions, client } = interaction;
  const mayAsk = memberPermissions?.has(PermissionFlagsBits.CreatePublicThreads) ?? false;
  if (
    !mayAsk ||
    !interaction.channel ||
    !canBeginThread({ channel: interaction.channel, client }) ||
    message.hasThread
  )
    return responder.answer(renderNote(say.threadRefused), { hidden: true });
  await responder.acknowledge();
  try {
    const thread = await message.startThread({ name: await threadName(message) });
    const opening = filled((bot) => say.threadOpening(bot), mention(client.user.id));
    await thread.send(renderNote(messageContent ? say.threadOpeningForAll : opening));
    // Who pressed it finds the thread in their list; it is there without that too.
    await thread.members.add(user).catch(() => {});
  } catch (error) {
    if (!hasCode(error, ...REFUSED)) throw error;
    return responder.answer(renderNote(say.threadRefused), { hidden: true });
  }
  const body = await withoutButton();
  if (body !== null) await responder.update(body);
}

/** A thread is called what was asked. */
async function threadName(message: Message): Promise<string> {
  const question = readOwnMessage(message).question ?? questionBefore(await conversationBefore(message));
  return shorten(question ?? message.client.user.displayName, MAX_THREAD_NAME);
}
