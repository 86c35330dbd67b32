import { inspect } from 'node:util';
import { type Client, Events, type Message, RESTJSONErrorCodes } from 'discord.js';
import type { Values } from '../../commands/command.ts';
import { messagesFor } from '../../commands/locales/index.ts';
import type { Messages } from '../../commands/messages.ts';
import { refuseTooMany } from './cooldown-note.ts';
import { explain, hasCode } from './errors.ts';
import { contextAfter, conversationBefore } from './history.ts';
import type { InFlight } from './in-flight.ts';
import { type Body, renderNote } from './message.ts';
import { renderReply } from './render.ts';
import type { Setting } from './setting.ts';
import { type Heard, shouldAnswer } from './should-answer.ts';
import { canBeginThread } from './thread.ts';
import { viewOf } from './view.ts';

/** The bot shows that it types when an answer takes this long; for a shorter time it would only flicker. */
const NOTICEABLE_MS = 500;

/** Answers the messages that are for the bot. */
export function answerMessages(client: Client<true>, setting: Setting, inFlight: InFlight): void {
  client.on(Events.MessageCreate, (message) => {
    const decision = shouldAnswer(heardOf(message, setting.messageContent));
    if (decision.kind === 'answer') {
      inFlight.add(answerMessage(message, 'ask', { question: decision.question }, setting));
    } else if (decision.kind === 'help') {
      inFlight.add(answerMessage(message, 'help', {}, setting));
    }
  });
}

/** A message as far as it decides whether it is answered. */
function heardOf(message: Message, messageContent: boolean): Heard {
  const { author, channel, client, mentions, content } = message;
  const isOwnThread = channel.isThread() && channel.ownerId === client.user.id;
  return {
    content,
    botId: client.user.id,
    author: message.system ? 'system' : author.bot || message.webhookId !== null ? 'bot' : 'person',
    place: channel.isDMBased() ? 'direct' : isOwnThread ? 'own-thread' : 'channel',
    mentions: [...mentions.users.keys()],
    repliesTo: message.reference === null ? null : (mentions.repliedUser?.id ?? null),
    messageContent,
  };
}

/** Answers a message with a command's reply. */
async function answerMessage(
  message: Message,
  command: string,
  values: Values,
  setting: Setting,
): Promise<void> {
  const say = messagesFor(message.guild?.preferredLocale ?? 'en');
  const typing = setTimeout(() => showTyping(message), NOTICEABLE_MS);
  try {
    const body = await replyTo(message, command, values, say, setting);
    if (body !== null) await send(message, body);
  } catch (error) {
    await apologise(error, message, say, setting);
  } finally {
    clearTimeout(typing);
  }
}

/** What a message is answered with; null when it is answered with silence. */
async function replyTo(
  message: Message,
  name: string,
  values: Values,
  say: Messages,
  setting: Setting,
): Promise<Body | null> {
  const { commands, getLibrary, turns } = setting;
  const asker = message.author.id;
  const refusal = refuseTooMany(asker, say, setting);
  if (refusal !== null) return refusal.isNews ? refusal.body : null;
  const before = await conversationBefore(message);
  return turns.take(() => {
    const library = getLibrary();
    const command = commands.find((each) => each.name === name);
    if (command === undefined) return null;
    const reply = command.run(values, contextAfter(before, library, say, setting));
    const view = viewOf(name, values, reply, library);
    return renderReply(reply, view, {
      say,
      asker,
      thread: view?.kind === 'passages' && canBeginThread(message),
    });
  });
}

/** Replies; without a reply's reference where the bot may not read the history. */
async function send(message: Message, body: Body): Promise<void> {
  try {
    await message.reply(body);
  } catch (error) {
    if (!hasCode(error, RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory)) throw error;
    if (message.channel.isSendable()) await message.channel.send(body);
  }
}

async function apologise(error: unknown, message: Message, say: Messages, { log }: Setting): Promise<void> {
  if (hasCode(error, RESTJSONErrorCodes.MissingPermissions, RESTJSONErrorCodes.MissingAccess)) {
    log(`A message in channel ${message.channelId} stays unanswered: the bot may not write there.`);
    return;
  }
  const note = explain(error, 'A message', say, log);
  if (note === null) return;
  await send(message, renderNote(note)).catch((second) => log(`Nobody could be told: ${inspect(second)}`));
}

function showTyping({ channel }: Message): void {
  if (channel.isSendable()) channel.sendTyping().catch(() => {});
}
