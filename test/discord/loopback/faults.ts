/** A failure that Discord is known for. */
export type Fault =
  /** 429: try again after this many seconds. */
  | { readonly kind: 'rate-limit'; readonly retryAfter: number }
  /** The request is not carried out; with Discord's own code, where it says why. */
  | { readonly kind: 'fails'; readonly status: number; readonly code?: number }
  /** The request is carried out, but the answer that says so is lost. */
  | { readonly kind: 'done-but-fails'; readonly status: number }
  /** The request is carried out this many milliseconds later. */
  | { readonly kind: 'slow'; readonly milliseconds: number };

interface Planned {
  readonly method: string;
  readonly path: RegExp;
  readonly fault: Fault;
}

/** The failures that a test has asked for, each for one request. */
export class Faults {
  #planned: Planned[] = [];

  /** Lets the next request that fits fail in this way. */
  next(method: string, path: RegExp, fault: Fault): void {
    this.#planned.push({ method, path, fault });
  }

  /** The failure of this request, if it is to have one. */
  take(method: string, path: string): Fault | undefined {
    const found = this.#planned.find((planned) => planned.method === method && planned.path.test(path));
    this.#planned = this.#planned.filter((planned) => planned !== found);
    return found?.fault;
  }
}
