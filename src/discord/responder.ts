import { MessageFlags, type RepliableInteraction } from 'discord.js';
import { isAnswered, type Log } from './errors.ts';
import type { Body } from './message.ts';

/** What was sent so far: it decides whether the next thing is an answer, an edit or a follow-up. */
type Sent = 'nothing' | 'deferred' | 'answered';

/** How a reply is shown. */
export interface Shown {
  /** Only the asker sees it; fixed by the first answer, also by a deferred one. */
  readonly hidden?: boolean;
}

/**
 * The one door for answers to an interaction: answers it, edits or follows up, whichever Discord wants next. One at a
 * time, because discord.js takes an interaction for unanswered until Discord has confirmed the answer.
 */
export class Responder {
  readonly #interaction: RepliableInteraction;
  readonly #log: Log;
  #sent: Sent = 'nothing';
  #last: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  constructor(interaction: RepliableInteraction, log: Log) {
    this.#interaction = interaction;
    this.#log = log;
  }

  /** Lets Discord show that an answer is on its way when there is none after some milliseconds. */
  deferAfter(milliseconds: number, defer: () => Promise<unknown>): void {
    this.#timer = setTimeout(() => {
      const deferred = this.#inTurn(async () => {
        if (this.#sent === 'nothing') await this.#first(defer, 'deferred');
      });
      // The answer that follows meets the same error, and tells of it.
      deferred.catch(() => {});
    }, milliseconds);
  }

  /** Sends a message: the answer, what a deferred answer becomes, or a further one. */
  answer(body: Body, { hidden = false }: Shown = {}): Promise<void> {
    const message = hidden ? { ...body, flags: body.flags | MessageFlags.Ephemeral } : body;
    return this.#inTurn(async () => {
      const { webhook } = this.#interaction;
      if (this.#sent === 'nothing') await this.#first(() => this.#interaction.reply(message), 'answered');
      else if (this.#sent === 'answered') await webhook.send(message);
      else {
        await webhook.editMessage('@original', body);
        this.#sent = 'answered';
      }
    });
  }

  /** Changes the message that the interaction came from. */
  update(body: Body): Promise<void> {
    const interaction = this.#interaction;
    return this.#inTurn(async () => {
      if (this.#sent === 'nothing' && interaction.isMessageComponent()) {
        await this.#first(() => interaction.update(body), 'answered');
      } else {
        await interaction.webhook.editMessage('@original', body);
        this.#sent = 'answered';
      }
    });
  }

  /** Says that it is seen, and that what it came from will change. */
  acknowledge(): Promise<void> {
    const interaction = this.#interaction;
    return this.#inTurn(async () => {
      if (this.#sent === 'nothing' && interaction.isMessageComponent())
        await this.#first(() => interaction.deferUpdate(), 'answered');
    });
  }

  async #first(send: () => Promise<unknown>, then: Sent): Promise<void> {
    clearTimeout(this.#timer);
    try {
      await send();
    } catch (error) {
      if (!isAnswered(error)) throw error;
      this.#log(
        `Interaction ${this.#interaction.id} was answered already (40060): by an earlier try, or by another process with this token.`,
      );
    }
    this.#sent = then;
  }

  #inTurn(step: () => Promise<void>): Promise<void> {
    const done = this.#last.then(step);
    this.#last = done.catch(() => {});
    return done;
  }
}
