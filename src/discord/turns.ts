/**
 * Gives each piece of work a turn of the event loop of its own, in the order in which it came. Many questions at once
 * would otherwise be answered in one go, and heartbeats, sockets and other people's typing would wait for all of them.
 */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  #running = false;

  /** Does some work when its turn comes; urgent work goes before what waits already. */
  take<T>(work: () => T, { urgent = false } = {}): Promise<T> {
    return new Promise((resolve, reject) => {
      const turn = () => {
        try {
          resolve(work());
        } catch (error) {
          reject(error);
        }
      };
      if (urgent) this.#waiting.unshift(turn);
      else this.#waiting.push(turn);
      this.#next();
    });
  }

  #next(): void {
    if (this.#running || this.#waiting.length === 0) return;
    this.#running = true;
    setImmediate(() => {
      this.#waiting.shift()?.();
      this.#running = false;
      this.#next();
    });
  }
}
