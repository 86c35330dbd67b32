/** Reading that takes longer than this, in milliseconds, is shown. */
const NOTICEABLE = 500;

/** A line on standard error that shows how far something has come, once it takes noticeable time. */
export class ProgressLine {
  readonly #begun = performance.now();
  #shown = false;
  #ended = false;

  /** Shows how far it is, when people are there to see it. */
  show(done: number, total: number): void {
    if (this.#ended || !process.stderr.isTTY || performance.now() - this.#begun < NOTICEABLE) return;
    this.#shown = true;
    process.stderr.write(`\rReading ${done} of ${total} files… `);
  }

  /** Removes the line. */
  clear(): void {
    if (this.#shown) process.stderr.write('\r\u001b[K');
    this.#shown = false;
  }

  /** Removes the line for good. */
  end(): void {
    this.clear();
    this.#ended = true;
  }
}
