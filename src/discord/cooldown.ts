import { TokenBucket } from 'limiter';

const MINUTE_MS = 60_000;
/** With more people than this, those who have all their questions left are forgotten. */
const MANY = 1_000;

/** A question that must wait. */
export interface Wait {
  readonly until: Date;
  /** Whether the last question was still answered: whoever goes on asking has been told. */
  readonly isNews: boolean;
}

/** How many questions each person may ask: so many at once, and as many again each minute. */
export class Cooldown {
  readonly #perMinute: number;
  readonly #buckets = new Map<string, TokenBucket>();
  readonly #waiting = new Set<string>();

  /** @param perMinute 0 for no bound */
  constructor(perMinute: number) {
    this.#perMinute = perMinute;
  }

  /** Counts a question: null when it may be asked now, or else how long it must wait. */
  ask(userId: string): Wait | null {
    if (this.#perMinute === 0) return null;
    const bucket = this.#buckets.get(userId) ?? this.#newBucket(userId);
    if (bucket.tryRemoveTokens(1)) {
      this.#waiting.delete(userId);
      return null;
    }
    const isNews = !this.#waiting.has(userId);
    this.#waiting.add(userId);
    return { until: new Date(Date.now() + bucket.getWaitTime(1)), isNews };
  }

  #newBucket(userId: string): TokenBucket {
    if (this.#buckets.size >= MANY) this.#forgetFull();
    const perMinute = this.#perMinute;
    const bucket = new TokenBucket({
      bucketSize: perMinute,
      tokensPerInterval: perMinute,
      interval: MINUTE_MS,
    });
    bucket.content = perMinute; // the library begins with an empty one
    this.#buckets.set(userId, bucket);
    return bucket;
  }

  #forgetFull(): void {
    for (const [userId, bucket] of this.#buckets) {
      if (bucket.getWaitTime(this.#perMinute) === 0) {
        this.#buckets.delete(userId);
        this.#waiting.delete(userId);
      }
    }
  }
}
