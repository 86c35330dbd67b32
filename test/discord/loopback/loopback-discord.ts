import { EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { CommandRegistry } from './command-routes.ts';
import { Faults } from './faults.ts';
import { Gateway } from './gateway.ts';
import { type Exchange, httpServer } from './http-server.ts';
import type { Interaction } from './interactions.ts';
import type { MessageBody } from './message-body.ts';
import { channelPayload, messagePayload } from './payloads.ts';
import { pingsOf } from './pings.ts';
import { routes } from './routes.ts';
import { snowflake } from './snowflake.ts';
import { type Channel, ChannelKind, type StoredMessage, type User, World } from './world.ts';

/** What is posted, by whom and where. */
interface Posting {
  readonly channel: Channel;
  readonly author: User;
  readonly body: MessageBody;
  readonly replyTo?: string | null;
  readonly forwards?: string | null;
  readonly interaction?: StoredMessage['interaction'];
  readonly onlyFor?: string | null;
  readonly mentions?: readonly string[];
  readonly mentionsEveryone?: boolean;
}

/**
 * A Discord on 127.0.0.1, over real HTTP and WebSocket, that refuses what Discord refuses. What a bot did wrong is
 * kept in `problems`, which a test should find empty.
 */
export class LoopbackDiscord {
  readonly token = 'a-token-of-the-rig';
  readonly world = new World();
  readonly commands = new CommandRegistry();
  readonly faults = new Faults();
  /** Every request that was carried out. */
  readonly exchanges: Exchange[] = [];
  readonly problems: string[] = [];
  /** The channels in which the bot showed that it types. */
  readonly typing: string[] = [];
  /** Whether the privileged intents are switched on in the bot's portal. */
  privileged = false;
  readonly gateway: Gateway;
  readonly #server;
  readonly #interactions = new Map<string, Interaction>();
  readonly #posted = new EventEmitter().setMaxListeners(0);

  constructor() {
    this.#server = httpServer({
      token: () => this.token,
      faults: this.faults,
      exchanges: this.exchanges,
      problem: (text) => this.problems.push(text),
      routes: () => known,
    });
    this.gateway = new Gateway(this.#server, {
      world: this.world,
      token: () => this.token,
      privileged: () => this.privileged,
      address: () => this.gatewayAddress,
    });
    const known = routes(this);
  }

  /** Begins to listen, on a free port. */
  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    await this.gateway.stop();
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  /** What DISCORD_API_URL is set to. */
  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  get gatewayAddress(): string {
    return `ws://127.0.0.1:${this.#port}`;
  }

  get #port(): number {
    const address: AddressInfo | string | null = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The rig is not started');
    return address.port;
  }

  /** Makes an interaction known, so that it can be answered. */
  register(interaction: Interaction): void {
    this.#interactions.set(interaction.token, interaction);
  }

  interactionOf(token: string): Interaction | undefined {
    return this.#interactions.get(token);
  }

  /** Posts a message, and tells the bot of it when others can see it. */
  post({
    channel,
    author,
    body,
    replyTo = null,
    forwards = null,
    interaction = null,
    onlyFor = null,
    ...more
  }: Posting): StoredMessage {
    const repliedTo = replyTo === null ? null : (this.world.messages.get(replyTo)?.authorId ?? null);
    const pings = pingsOf(body, repliedTo);
    const message: StoredMessage = {
      id: snowflake(),
      channelId: channel.id,
      authorId: author.id,
      content: body.content ?? '',
      components: body.components ?? [],
      flags: body.flags ?? 0,
      pings,
      mentions: more.mentions ?? pings.filter((id) => this.world.users.has(id)),
      mentionsEveryone: more.mentionsEveryone ?? pings.includes('everyone'),
      replyTo,
      forwards,
      interaction,
      onlyFor,
    };
    this.world.messages.set(message.id, message);
    const isSeen = channel.guildId === null || this.world.guilds.get(channel.guildId)?.hasBot;
    if (onlyFor === null && isSeen) {
      this.gateway.dispatch('MESSAGE_CREATE', {
        ...messagePayload(this.world, message, this.gateway.seesContent),
        channel_type: channel.type,
      });
    }
    this.#posted.emit('posted', message);
    return message;
  }

  /** Changes a message in place; nobody is told of that. */
  edit(message: StoredMessage, body: MessageBody): StoredMessage {
    message.content = body.content ?? message.content;
    message.components = body.components ?? message.components;
    message.flags |= body.flags ?? 0;
    return message;
  }

  /** Begins a thread under a message; it has the message's id. */
  openThread(parent: Channel, name: string, id: string): Channel {
    const { guildId } = parent;
    const thread = {
      id,
      type: ChannelKind.thread,
      name,
      guildId,
      parentId: parent.id,
      ownerId: this.world.bot.id,
    };
    const opened = this.world.addChannel(thread);
    this.gateway.dispatch('THREAD_CREATE', { ...channelPayload(opened), newly_created: true });
    return opened;
  }

  /** The first message that fits, among those that are there and those to come within `milliseconds`. */
  async message(fits: (message: StoredMessage) => boolean, milliseconds = 5_000): Promise<StoredMessage> {
    const patience = AbortSignal.timeout(milliseconds);
    for (;;) {
      const found = [...this.world.messages.values()].find(fits);
      if (found !== undefined) return found;
      await once(this.#posted, 'posted', { signal: patience });
    }
  }

  /** The first request that fits, as soon as it was carried out. */
  async exchanged(method: string, path: RegExp): Promise<Exchange> {
    const patience = AbortSignal.timeout(5_000);
    for (;;) {
      const found = this.exchanges.find((each) => each.method === method && path.test(each.path));
      if (found !== undefined) return found;
      await sleep(5, undefined, { signal: patience });
    }
  }
}
