import { EventEmitter, once } from 'node:events';
import { alreadyAcknowledged, invalidFormBody, unknownInteraction, unknownWebhook } from './rest-error.ts';
import { snowflake } from './snowflake.ts';
import type { Channel, StoredMessage, User } from './world.ts';

/** How long the first answer may take, and how long the token lives after it, in milliseconds. */
const FIRST_ANSWER = 3_000;
const TOKEN_LIFE = 15 * 60_000;
/** How long a test waits for an answer that never comes. */
const PATIENCE = 5_000;

export type InteractionKind = 'command' | 'component' | 'autocomplete' | 'other';

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** The callback types each kind of interaction may be answered with. */
const ANSWERS: Readonly<Record<InteractionKind, readonly number[]>> = {
  command: [4, 5, 9],
  component: [4, 5, 6, 7, 9],
  autocomplete: [8],
  other: [4, 5, 9],
};

/** One use of a command, a button or an option's completion, from its start to its last follow-up. */
export class Interaction {
  readonly id = snowflake();
  readonly token = `token-${this.id}`;
  readonly #began = performance.now();
  readonly kind: InteractionKind;
  readonly user: User;
  readonly channel: Channel;
  /** Of a button: the message it is on. */
  readonly source: StoredMessage | null;
  readonly #changed = new EventEmitter().setMaxListeners(0);
  #dead = false;
  /** The type of the first answer; null until there is one. */
  acknowledged: number | null = null;
  /** How long the first answer took, in milliseconds. */
  answeredAfter: number | null = null;
  /** The message that answers it, once there is one. */
  original: StoredMessage | null = null;
  readonly followUps: StoredMessage[] = [];
  /** Whether the answer is hidden, which the first answer decides. */
  hidden = false;
  choices: readonly Choice[] | null = null;

  constructor(kind: InteractionKind, user: User, channel: Channel, source: StoredMessage | null = null) {
    this.kind = kind;
    this.user = user;
    this.channel = channel;
    this.source = source;
  }

  /** Lets the token die, as it does when the first answer is late. */
  expire(): void {
    this.#dead = true;
  }

  /** Takes the first answer, or refuses it as Discord does. */
  acknowledge(type: number): void {
    const age = performance.now() - this.#began;
    if (this.#dead || (this.acknowledged === null && age > FIRST_ANSWER)) throw unknownInteraction();
    if (this.acknowledged !== null) throw alreadyAcknowledged();
    if (!ANSWERS[this.kind].includes(type)) throw invalidFormBody(`type ${type} can't answer a ${this.kind}`);
    this.acknowledged = type;
    this.answeredAfter = age;
  }

  /** Refuses an edit or a follow-up before any answer, or after the token's life. */
  checkAnswered(): void {
    const expired = performance.now() - this.#began > TOKEN_LIFE;
    if (this.#dead || expired || this.acknowledged === null) throw unknownWebhook();
  }

  /** Tells those who wait that something about it changed. */
  changed(): void {
    this.#changed.emit('changed');
  }

  /** The message that answers it, as soon as it is there. */
  async answer(): Promise<StoredMessage> {
    return this.#once(() => this.original, 'an answer');
  }

  /** Its `count`th follow-up, from 1. */
  async followUp(count = 1): Promise<StoredMessage> {
    return this.#once(() => this.followUps[count - 1] ?? null, 'a follow-up');
  }

  /** What was offered for an option. */
  async offered(): Promise<readonly Choice[]> {
    return this.#once(() => this.choices, 'choices');
  }

  /** Waits until it is acknowledged in any way; gives the callback type. */
  async acknowledgement(): Promise<number> {
    return this.#once(() => this.acknowledged, 'an acknowledgement');
  }

  async #once<T>(look: () => T | null, what: string): Promise<T> {
    const patience = AbortSignal.timeout(PATIENCE);
    for (let seen = look(); ; seen = look()) {
      if (seen !== null) return seen;
      try {
        await once(this.#changed, 'changed', { signal: patience });
      } catch (cause) {
        throw new Error(`A ${this.kind} interaction got no ${what} within ${PATIENCE} ms`, { cause });
      }
    }
  }
}
