import { PermissionFlagsBits } from 'discord.js';
import type { Component } from './message-body.ts';
import { snowflake } from './snowflake.ts';

/** The kinds of channel that the rig has, by Discord's numbers. */
export const ChannelKind = { text: 0, dm: 1, voice: 2, group: 3, category: 4, thread: 11 } as const;

export interface User {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
}

export interface Channel {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  readonly guildId: string | null;
  /** Of a thread: the channel it was begun in. */
  readonly parentId: string | null;
  readonly ownerId: string | null;
  /** Of a DM: everyone in it. */
  readonly recipients: readonly string[];
  /** What is taken from whom here, by the user's id. */
  readonly denied: Map<string, bigint>;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  /** Whether the bot was added to it; if not, only people who installed it for themselves use it there. */
  readonly hasBot: boolean;
}

/** A message as the rig keeps it. */
export interface StoredMessage {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  content: string;
  components: readonly Component[];
  flags: number;
  /** Who was told of it: user and role ids, and 'everyone'. */
  readonly pings: readonly string[];
  readonly mentions: readonly string[];
  readonly mentionsEveryone: boolean;
  readonly replyTo: string | null;
  /** The message that it forwards. */
  readonly forwards: string | null;
  /** The interaction that it answers, and who began that. */
  readonly interaction: { readonly id: string; readonly userId: string } | null;
  /** The only person who sees it, when it is ephemeral. */
  readonly onlyFor: string | null;
}

const P = PermissionFlagsBits;
/** What everyone may do in the rig's servers unless a channel denies it. */
const EVERYONE =
  P.ViewChannel |
  P.SendMessages |
  P.SendMessagesInThreads |
  P.CreatePublicThreads |
  P.ReadMessageHistory |
  P.EmbedLinks |
  P.UseApplicationCommands;
const EVERYTHING = (1n << 53n) - 1n;

/** The servers, channels, people and messages of a loopback Discord. */
export class World {
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly users = new Map<string, User>();
  readonly messages = new Map<string, StoredMessage>();
  readonly bot = this.addUser('Footnote', true);

  addUser(name: string, bot = false): User {
    const user = { id: snowflake(), name, bot };
    this.users.set(user.id, user);
    return user;
  }

  addGuild(name: string, hasBot = true): Guild {
    const guild = { id: snowflake(), name, ownerId: this.addUser(`Owner of ${name}`).id, hasBot };
    this.guilds.set(guild.id, guild);
    return guild;
  }

  addChannel(channel: Partial<Channel> & Pick<Channel, 'type' | 'name'>): Channel {
    const whole = {
      id: snowflake(),
      guildId: null,
      parentId: null,
      ownerId: null,
      recipients: [],
      denied: new Map<string, bigint>(),
      ...channel,
    };
    this.channels.set(whole.id, whole);
    return whole;
  }

  /** The channel for private messages between a person and the bot. */
  dmWith(user: User): Channel {
    const open = [...this.channels.values()].find(
      ({ type, recipients }) => type === ChannelKind.dm && recipients.includes(user.id),
    );
    return open ?? this.addChannel({ type: ChannelKind.dm, name: user.name, recipients: [user.id] });
  }

  /** What someone may do in a channel. */
  permissions(userId: string, channel: Channel): bigint {
    const guild = channel.guildId === null ? undefined : this.guilds.get(channel.guildId);
    if (guild === undefined)
      return channel.recipients.includes(userId) || userId === this.bot.id ? EVERYONE : 0n;
    if (guild.ownerId === userId) return EVERYTHING;
    if (userId === this.bot.id && !guild.hasBot) return 0n;
    const parent = channel.parentId === null ? channel : (this.channels.get(channel.parentId) ?? channel);
    return EVERYONE & ~(parent.denied.get(userId) ?? 0n);
  }

  static readonly everyone = EVERYONE;

  /** The messages of a channel that everyone in it sees, oldest first. */
  history(channelId: string): StoredMessage[] {
    return [...this.messages.values()].filter(
      (message) => message.channelId === channelId && message.onlyFor === null,
    );
  }
}
