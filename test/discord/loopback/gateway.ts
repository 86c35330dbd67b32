import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { guildPayload, type Payload, userPayload } from './payloads.ts';
import type { World } from './world.ts';

const Op = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  resume: 6,
  reconnect: 7,
  invalid: 9,
  hello: 10,
  ack: 11,
};
/** Close codes after which a bot must not come back as it was. */
const AUTHENTICATION_FAILED = 4004;
const DISALLOWED_INTENTS = 4014;

const GUILD_MEMBERS = 1 << 1;
const PRESENCES = 1 << 8;
const MESSAGE_CONTENT = 1 << 15;
const PRIVILEGED = GUILD_MEMBERS | PRESENCES | MESSAGE_CONTENT;

const Frame = z.looseObject({ op: z.int(), d: z.unknown() });
const Identify = z.looseObject({ token: z.string(), intents: z.int() });
const Presence = z.object({
  activities: z.array(z.object({ type: z.int(), name: z.string().min(1), state: z.string().max(128) })),
});
const Resume = z.looseObject({ token: z.string(), session_id: z.string(), seq: z.int() });

export interface GatewaySetting {
  readonly world: World;
  readonly token: () => string;
  /** Whether the privileged intents are enabled in the bot's portal. */
  readonly privileged: () => boolean;
  readonly address: () => string;
}

/** Discord's WebSocket side: one session, its events kept so that a dropped connection can be resumed. */
export class Gateway {
  readonly #sockets: WebSocketServer;
  readonly #setting: GatewaySetting;
  #socket: WebSocket | null = null;
  #sent: { readonly s: number; readonly frame: string }[] = [];
  #sequence = 0;
  #session = 0;
  #intents = 0;
  /** How often the bot identified itself and how often it resumed. */
  identified = 0;
  resumed = 0;
  /** What the bot showed beside its name, in order. */
  readonly activities: string[] = [];

  constructor(server: Server, setting: GatewaySetting) {
    this.#setting = setting;
    this.#sockets = new WebSocketServer({ server });
    this.#sockets.on('connection', (socket) => this.#greet(socket));
  }

  get intents(): number {
    return this.#intents;
  }

  /** Whether the bot is shown messages that it isn't mentioned in. */
  get seesContent(): boolean {
    return (this.#intents & MESSAGE_CONTENT) !== 0;
  }

  /** Tells the bot of something that happened. */
  dispatch(type: string, payload: Payload): void {
    this.#sequence += 1;
    const frame = JSON.stringify({ op: Op.dispatch, s: this.#sequence, t: type, d: payload });
    this.#sent.push({ s: this.#sequence, frame });
    this.#socket?.send(frame);
  }

  /** Asks the bot to connect anew, as Discord does when a server of its own goes away. */
  askToReconnect(): void {
    this.#send(Op.reconnect, null);
  }

  /** Ends the session: the bot has to identify itself again. */
  invalidate(): void {
    this.#session += 1;
    this.#send(Op.invalid, false);
  }

  /** Cuts the connection without a word. */
  drop(): void {
    this.#socket?.terminate();
  }

  /** Closes the connection with a code. */
  close(code: number): void {
    this.#socket?.close(code);
  }

  /** Stops listening. */
  async stop(): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate();
    await new Promise<void>((resolve) => this.#sockets.close(() => resolve()));
  }

  #greet(socket: WebSocket): void {
    this.#socket = socket;
    socket.on('message', (data) => this.#receive(socket, Frame.parse(JSON.parse(String(data)))));
    socket.on('close', () => {
      if (this.#socket === socket) this.#socket = null;
    });
    this.#send(Op.hello, { heartbeat_interval: 41_250 });
  }

  #receive(socket: WebSocket, { op, d }: z.infer<typeof Frame>): void {
    if (op === Op.heartbeat) this.#send(Op.ack, null);
    if (op === Op.identify) this.#identify(socket, Identify.parse(d));
    if (op === Op.presence) this.activities.push(...Presence.parse(d).activities.map(({ state }) => state));
    if (op === Op.resume) this.#resume(Resume.parse(d));
  }

  #identify(socket: WebSocket, { token, intents }: z.infer<typeof Identify>): void {
    if (token !== this.#setting.token()) {
      socket.close(AUTHENTICATION_FAILED);
      return;
    }
    if ((intents & PRIVILEGED) !== 0 && !this.#setting.privileged()) {
      socket.close(DISALLOWED_INTENTS);
      return;
    }
    this.#intents = intents;
    this.identified += 1;
    this.#session += 1;
    this.#sequence = 0;
    this.#sent = [];
    const { world, address } = this.#setting;
    const guilds = [...world.guilds.values()].filter(({ hasBot }) => hasBot);
    this.dispatch('READY', {
      v: 10,
      user: userPayload(world.bot),
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: String(this.#session),
      resume_gateway_url: address(),
      application: { id: world.bot.id, flags: 0 },
    });
    for (const guild of guilds) this.dispatch('GUILD_CREATE', guildPayload(world, guild));
  }

  #resume({ session_id, seq }: z.infer<typeof Resume>): void {
    if (session_id !== String(this.#session)) {
      this.#send(Op.invalid, false);
      return;
    }
    this.resumed += 1;
    for (const { s, frame } of this.#sent) if (s > seq) this.#socket?.send(frame);
    this.dispatch('RESUMED', {});
  }

  #send(op: number, d: unknown): void {
    this.#socket?.send(JSON.stringify({ op, d }));
  }
}
