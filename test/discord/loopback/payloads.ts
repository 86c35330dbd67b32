import type { Channel, Guild, StoredMessage, User, World } from './world.ts';
import { ChannelKind, World as TheWorld } from './world.ts';

/** A JSON object on its way to the bot. */
export type Payload = { readonly [key: string]: unknown };

const LONG_AGO = '2024-01-01T00:00:00.000000+00:00';

export function userPayload(user: User): Payload {
  return {
    id: user.id,
    username: user.name.toLowerCase().replaceAll(' ', '_'),
    global_name: user.name,
    discriminator: '0',
    avatar: null,
    bot: user.bot,
  };
}

export function memberPayload(world: World, user: User, channel?: Channel): Payload {
  return {
    user: userPayload(user),
    nick: null,
    avatar: null,
    roles: [],
    joined_at: LONG_AGO,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
    ...(channel === undefined ? {} : { permissions: String(world.permissions(user.id, channel)) }),
  };
}

export function channelPayload(channel: Channel): Payload {
  const base = { id: channel.id, type: channel.type, last_message_id: null, flags: 0 };
  if (channel.guildId === null) return { ...base, recipients: channel.recipients.map((id) => ({ id })) };
  const inGuild = { ...base, guild_id: channel.guildId, name: channel.name, parent_id: channel.parentId };
  if (channel.type === ChannelKind.thread) {
    return {
      ...inGuild,
      owner_id: channel.ownerId,
      message_count: 0,
      member_count: 2,
      total_message_sent: 0,
      rate_limit_per_user: 0,
      thread_metadata: {
        archived: false,
        auto_archive_duration: 1440,
        archive_timestamp: LONG_AGO,
        locked: false,
        create_timestamp: LONG_AGO,
      },
    };
  }
  return {
    ...inGuild,
    position: 0,
    topic: null,
    nsfw: false,
    permission_overwrites: [...channel.denied].map(([id, deny]) => ({
      id,
      type: 1,
      allow: '0',
      deny: String(deny),
    })),
  };
}

export function guildPayload(world: World, guild: Guild): Payload {
  const channels = [...world.channels.values()].filter(({ guildId }) => guildId === guild.id);
  const isThread = ({ type }: Channel) => type === ChannelKind.thread;
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    unavailable: false,
    large: false,
    member_count: 3,
    joined_at: LONG_AGO,
    preferred_locale: 'en-US',
    features: [],
    emojis: [],
    stickers: [],
    roles: [
      {
        id: guild.id,
        name: '@everyone',
        permissions: String(TheWorld.everyone),
        position: 0,
        color: 0,
        colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
        hoist: false,
        managed: false,
        mentionable: false,
        flags: 0,
      },
    ],
    channels: channels.filter((channel) => !isThread(channel)).map(channelPayload),
    threads: channels.filter(isThread).map(channelPayload),
    members: [memberPayload(world, world.bot)],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** A message as Discord shows it to the bot: without the privileged intent most are empty. */
export function messagePayload(world: World, message: StoredMessage, seesContent: boolean): Payload {
  const forwarded = message.forwards === null ? undefined : world.messages.get(message.forwards);
  if (forwarded !== undefined) return forwardPayload(world, message, forwarded, seesContent);
  if (message.replyTo === null) return plainPayload(world, message, seesContent);
  const referenced = world.messages.get(message.replyTo);
  return {
    ...plainPayload(world, message, seesContent),
    // It tells what it replied to itself, but doesn't carry that.
    referenced_message: referenced === undefined ? null : plainPayload(world, referenced, seesContent),
  };
}

/** A message that forwards one carries what that said, and says nothing itself. */
function forwardPayload(
  world: World,
  message: StoredMessage,
  forwarded: StoredMessage,
  seesContent: boolean,
): Payload {
  const { content, components, embeds, attachments, timestamp, edited_timestamp, flags, mentions, type } =
    plainPayload(world, forwarded, seesContent);
  return {
    ...plainPayload(world, message, seesContent),
    message_reference: { type: 1, channel_id: forwarded.channelId, message_id: forwarded.id },
    message_snapshots: [
      {
        message: {
          ...{ content, components, embeds, attachments, timestamp, edited_timestamp, flags, mentions, type },
          mention_roles: [],
        },
      },
    ],
  };
}

/** A message without the one that it replies to. */
function plainPayload(world: World, message: StoredMessage, seesContent: boolean): Payload {
  const channel = world.channels.get(message.channelId);
  const author = world.users.get(message.authorId);
  const { bot } = world;
  const shown =
    seesContent ||
    channel?.type === ChannelKind.dm ||
    message.authorId === bot.id ||
    message.mentions.includes(bot.id);
  return {
    id: message.id,
    channel_id: message.channelId,
    ...(channel?.guildId ? { guild_id: channel.guildId } : {}),
    author: author === undefined ? {} : userPayload(author),
    content: shown ? message.content : '',
    components: shown ? message.components : [],
    flags: message.flags,
    type: message.replyTo !== null ? 19 : message.interaction !== null ? 20 : 0,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    mention_everyone: message.mentionsEveryone,
    mentions: message.mentions.flatMap((id) => {
      const user = world.users.get(id);
      return user === undefined ? [] : [userPayload(user)];
    }),
    mention_roles: [],
    attachments: [],
    embeds: [],
    ...(message.interaction === null ? {} : { interaction_metadata: interactionMetadata(world, message) }),
    ...(message.replyTo === null
      ? {}
      : {
          message_reference: { type: 0, channel_id: message.channelId, message_id: message.replyTo },
        }),
  };
}

function interactionMetadata(world: World, message: StoredMessage): Payload {
  const user = message.interaction === null ? undefined : world.users.get(message.interaction.userId);
  return {
    id: message.interaction?.id,
    type: 2,
    user: user === undefined ? {} : userPayload(user),
    authorizing_integration_owners: {},
  };
}
