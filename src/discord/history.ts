import {
  type AnyThreadChannel,
  type ChatInputCommandInteraction,
  InteractionContextType,
  type Message,
  type TextBasedChannel,
} from 'discord.js';
import type { Context } from '../../commands/command.ts';
import type { Messages } from '../../commands/messages.ts';
import type { Turn } from '../answers/answer.ts';
import type { Library } from '../answers/library.ts';
import { isEverything } from '../answers/scope.ts';
import { readOwnMessage } from './own-message.ts';
import type { Setting } from './setting.ts';
import { shouldAnswer } from './should-answer.ts';
import { scopeBehind } from './view.ts';

/** How far back a follow-up looks. */
const MESSAGES_BACK = 10;

/**
 * The messages before one in the same conversation, newest first, at most ten: those that it replies to one after the
 * other, or else what was said before it in its thread or private channel. What Discord doesn't let the bot read ends
 * it.
 */
export async function conversationBefore(message: Message): Promise<Message[]> {
  const replied = await replyChain(message, MESSAGES_BACK);
  return replied.length > 0 ? replied : saidBefore(message.channel, message.id);
}

/** What was said before a slash command, where the bot may read it: in a thread of a server it is on, or with it alone. */
export async function conversationAround(interaction: ChatInputCommandInteraction): Promise<Message[]> {
  const { channel, context, id } = interaction;
  const isReadable = interaction.inCachedGuild() || context === InteractionContextType.BotDM;
  return isReadable && channel !== null ? saidBefore(channel, id) : [];
}

/** What was said in a thread or in a private channel before a message or a command, by its id. */
async function saidBefore(channel: TextBasedChannel, id: string): Promise<Message[]> {
  if (channel.isThread()) return threadBefore(channel, id);
  return channel.isDMBased() ? channelBefore(channel, id) : [];
}

async function replyChain(message: Message, most: number): Promise<Message[]> {
  const chain: Message[] = [];
  for (let next = await repliedTo(message); next !== null; next = await repliedTo(next)) {
    chain.push(next);
    if (chain.length === most) break;
  }
  return chain;
}

async function repliedTo({ reference, channel }: Message): Promise<Message | null> {
  const id = reference?.messageId;
  if (id === undefined || reference?.channelId !== channel.id) return null;
  return channel.messages.cache.get(id) ?? channel.messages.fetch(id).catch(() => null);
}

/** What was said in a thread, and before it the message that it was begun on. */
async function threadBefore(thread: AnyThreadChannel, id: string): Promise<Message[]> {
  const said = await channelBefore(thread, id);
  if (said.length === MESSAGES_BACK) return said;
  const starter = await thread.fetchStarterMessage().catch(() => null);
  if (starter === null) return said;
  return [...said, starter, ...(await replyChain(starter, MESSAGES_BACK))].slice(0, MESSAGES_BACK);
}

/** Since the bot came it has seen every message; only what was before must be fetched. */
async function channelBefore({ messages }: TextBasedChannel, id: string): Promise<Message[]> {
  const seen = messages.cache.filter((each) => BigInt(each.id) < BigInt(id));
  const said =
    seen.size > 0 ? seen : await messages.fetch({ limit: MESSAGES_BACK, before: id }).catch(() => seen);
  return [...said.values()]
    .toSorted((a, b) => b.createdTimestamp - a.createdTimestamp)
    .slice(0, MESSAGES_BACK);
}

/**
 * What a command is run with on Discord, when some messages came before it.
 * @param before newest first
 */
export function contextAfter(
  before: readonly Message[],
  library: Library,
  say: Messages,
  { getReading }: Pick<Setting, 'getReading'>,
): Context {
  const previous = lastTurn(before, library);
  return {
    library,
    say,
    reading: getReading(),
    onDiscord: true,
    ...(previous === null ? {} : { previous }),
  };
}

/**
 * The last question of a conversation that we answered, with the passages that we showed; null when there is none.
 * @param before newest first
 */
function lastTurn(before: readonly Message[], library: Library): Turn | null {
  for (const [index, message] of before.entries()) {
    if (message.author.id !== message.client.user.id) continue;
    const own = readOwnMessage(message);
    const view = own.buttons.find((button) => button.view.kind === 'passages')?.view;
    const question = own.question ?? questionBefore(before.slice(index + 1));
    if (question === null || view?.kind !== 'passages') continue;
    const passages = view.passages.flatMap(({ key }) => library.passageByKey(key) ?? []);
    const scope = scopeBehind(view, library);
    const earlier = lastTurn(before.slice(index + 1), library);
    return {
      question,
      passages: passages.map(({ articleId, number }) => ({ articleId, number })),
      ...(scope === null || isEverything(scope) ? {} : { scope }),
      ...(earlier === null ? {} : { before: earlier }),
    };
  }
  return null;
}

/** The last thing that somebody asked; null when nobody did. */
export function questionBefore(before: readonly Message[]): string | null {
  for (const { author, content, client } of before) {
    if (author.bot) continue;
    const decision = shouldAnswer({
      content,
      botId: client.user.id,
      author: 'person',
      place: 'direct',
      mentions: [],
      repliesTo: null,
      messageContent: true,
    });
    if (decision.kind === 'answer') return decision.question;
  }
  return null;
}
