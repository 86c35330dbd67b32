import { PermissionFlagsBits as P } from 'discord.js';
import { z } from 'zod';
import type { Route } from './http-server.ts';
import type { LoopbackDiscord } from './loopback-discord.ts';
import { MessageBody, messageFaults } from './message-body.ts';
import { schemaFaults } from './openapi.ts';
import { channelPayload, messagePayload } from './payloads.ts';
import {
  invalidFormBody,
  missingAccess,
  missingPermissions,
  RestError,
  unknownChannel,
  unknownMessage,
} from './rest-error.ts';
import { type Channel, ChannelKind, type StoredMessage } from './world.ts';

/** Channels: reading them, writing in them, and threads. */
export function channelRoutes(discord: LoopbackDiscord): Route[] {
  const { world, gateway } = discord;
  const shown = (message: StoredMessage) => messagePayload(world, message, gateway.seesContent);
  const channelOf = (id = '', ...needed: bigint[]): Channel => {
    const channel = world.channels.get(id);
    if (channel === undefined) throw unknownChannel();
    const may = world.permissions(world.bot.id, channel);
    if ((may & P.ViewChannel) === 0n) throw missingAccess();
    if (needed.some((permission) => (may & permission) === 0n)) throw missingPermissions();
    return channel;
  };
  const messageOf = (channel: Channel, id = ''): StoredMessage => {
    const message = world.messages.get(id);
    if (message === undefined || message.channelId !== channel.id || message.onlyFor !== null)
      throw unknownMessage();
    return message;
  };
  const sending = (id = '') =>
    world.channels.get(id)?.type === ChannelKind.thread ? P.SendMessagesInThreads : P.SendMessages;
  return [
    {
      method: 'GET',
      path: '/channels/:',
      handle: ({ parts: [id] }) => ({ status: 200, body: channelPayload(channelOf(id)) }),
    },
    {
      method: 'GET',
      path: '/channels/:/messages',
      handle({ parts: [id], query }) {
        const channel = channelOf(id, P.ReadMessageHistory);
        const before = BigInt(query.get('before') ?? '9999999999999999999');
        const earlier = world.history(channel.id).filter((message) => BigInt(message.id) < before);
        const limit = Number(query.get('limit') ?? 50);
        return { status: 200, body: earlier.slice(-limit).reverse().map(shown) };
      },
    },
    {
      method: 'GET',
      path: '/channels/:/messages/:',
      handle({ parts: [id, messageId] }) {
        return { status: 200, body: shown(messageOf(channelOf(id, P.ReadMessageHistory), messageId)) };
      },
    },
    {
      method: 'POST',
      path: '/channels/:/messages',
      handle({ parts: [id], body: sent }) {
        const channel = channelOf(id, sending(id));
        const faults = messageFaults('MessageCreateRequest', sent);
        if (faults.length > 0) throw invalidFormBody(faults.join('\n'));
        const body = MessageBody.parse(sent);
        const replyTo = referenced(discord, channel, body);
        return { status: 200, body: shown(discord.post({ channel, author: world.bot, body, replyTo })) };
      },
    },
    {
      method: 'PATCH',
      path: '/channels/:/messages/:',
      handle({ parts: [id, messageId], body: sent }) {
        const message = messageOf(channelOf(id), messageId);
        if (message.authorId !== world.bot.id)
          throw new RestError(403, 50005, 'Cannot edit another user’s message');
        const faults = messageFaults('MessageEditRequestPartial', sent);
        if (faults.length > 0) throw invalidFormBody(faults.join('\n'));
        return { status: 200, body: shown(discord.edit(message, MessageBody.parse(sent))) };
      },
    },
    {
      method: 'POST',
      path: '/channels/:/typing',
      handle({ parts: [id] }) {
        discord.typing.push(channelOf(id, sending(id)).id);
        return { status: 204 };
      },
    },
    {
      method: 'PUT',
      path: '/channels/:/thread-members/:',
      handle({ parts: [id] }) {
        channelOf(id, P.SendMessagesInThreads);
        return { status: 204 };
      },
    },
    {
      method: 'POST',
      path: '/channels/:/messages/:/threads',
      handle({ parts: [id, messageId], body }) {
        const parent = channelOf(id, P.CreatePublicThreads);
        const message = messageOf(parent, messageId);
        const faults = schemaFaults('CreateTextThreadWithMessageRequest', body);
        if (faults.length > 0) throw invalidFormBody(faults.join('\n'));
        if (parent.type !== ChannelKind.text)
          throw new RestError(400, 50024, 'Cannot execute action on this channel type');
        if (world.channels.has(message.id))
          throw new RestError(400, 160004, 'A thread has already been created for this message');
        const { name } = z.looseObject({ name: z.string() }).parse(body);
        const thread = discord.openThread(parent, name, message.id);
        return { status: 201, body: channelPayload(thread) };
      },
    },
  ];
}

function referenced({ world }: LoopbackDiscord, channel: Channel, body: MessageBody): string | null {
  const reference = body.message_reference;
  if (reference == null) return null;
  if ((world.permissions(world.bot.id, channel) & P.ReadMessageHistory) === 0n)
    throw new RestError(403, 160002, 'Cannot reply without permission to read message history');
  const target = world.messages.get(reference.message_id);
  if (target?.channelId === channel.id) return target.id;
  if (reference.fail_if_not_exists === false) return null;
  throw invalidFormBody('message_reference: Unknown message');
}
