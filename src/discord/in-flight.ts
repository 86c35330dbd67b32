/** The answers that are being given, so that the bot can finish them before it leaves. */
export class InFlight {
  readonly #answers = new Set<Promise<unknown>>();

  add(answer: Promise<unknown>): void {
    const done = answer.finally(() => this.#answers.delete(done));
    this.#answers.add(done);
  }

  /** Waits until nothing is being answered any more. */
  async settled(): Promise<void> {
    while (this.#answers.size > 0) await Promise.allSettled(this.#answers);
  }
}
