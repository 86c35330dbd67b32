import type { Candidate } from './candidates.ts';
import { countsOf, likeness } from './signs.ts';

/** How much a summary may hold. */
export interface Room {
  /** In sentences: never more. */
  readonly sentences: number;
  /** In words: more costs, but is allowed. */
  readonly words: number;
}

/** What a sentence loses that says the same as one already chosen. */
const REPEATING = 1;
/** Two sentences so alike say the same: never both. */
const SAME = 0.7;
/** What each word over the room costs. */
const CROWDING = 0.03;
/** What each sentence costs after an article's first, when there are others to hear. */
const HOGGING = 1;

/**
 * The sentences that say most together, as places in `candidates` in reading order: the best one first, then each time
 * the one that adds most, counting against it what it repeats and how far it overruns the room (maximal marginal
 * relevance, Carbonell and Goldstein 1998). A sentence that points back comes with the one before it, or not at all.
 */
export function choose(candidates: readonly Candidate[], worths: readonly number[], room: Room): number[] {
  const choice = new Choice(candidates, worths);
  while (choice.size < room.sentences) {
    const groups = [...candidates.keys()]
      .map((place) => choice.groupOf(place))
      .filter((group) => group.length > 0 && choice.size + group.length <= room.sentences);
    const gains = groups.map((group) => choice.gain(group, room.words));
    const best = groups[gains.indexOf(Math.max(...gains))];
    if (best === undefined) break;
    for (const place of best) choice.take(place);
  }
  return choice.inOrder();
}

/** What is chosen so far. */
class Choice {
  readonly #candidates: readonly Candidate[];
  readonly #worths: readonly number[];
  readonly #counts: readonly ReadonlyMap<string, number>[];
  /** How alike each candidate is to the chosen sentence it is most alike to. */
  readonly #closest: number[];
  readonly #chosen = new Set<number>();
  readonly #fromArticle = new Map<string, number>();
  readonly #severalArticles: boolean;
  #words = 0;

  constructor(candidates: readonly Candidate[], worths: readonly number[]) {
    this.#candidates = candidates;
    this.#worths = worths;
    this.#counts = candidates.map((candidate) => countsOf([candidate]));
    this.#closest = candidates.map(() => 0);
    this.#severalArticles = new Set(candidates.map(({ article }) => article.id)).size > 1;
  }

  get size(): number {
    return this.#chosen.size;
  }

  inOrder(): number[] {
    return [...this.#chosen].sort((a, b) => a - b);
  }

  /** A sentence with those before it that it needs and that are not chosen yet; empty when it can't be chosen. */
  groupOf(place: number): number[] {
    if (this.#chosen.has(place)) return [];
    const group = [place];
    for (let at = place; this.#candidates[at]?.dependent; at -= 1) {
      if (this.#candidates[at]?.place === 0) return [];
      if (!this.#chosen.has(at - 1)) group.push(at - 1);
    }
    return group.some((member) => (this.#closest[member] ?? 0) > SAME) ? [] : group;
  }

  /** What a group would add, sentence by sentence. */
  gain(group: readonly number[], room: number): number {
    let worth = 0;
    let words = this.#words;
    for (const place of group) {
      worth += (this.#worths[place] ?? 0) - REPEATING * (this.#closest[place] ?? 0) - this.#hogging(place);
      words += this.#length(place);
    }
    return worth / group.length - CROWDING * Math.max(0, words - room);
  }

  take(place: number): void {
    const taken = this.#counts[place];
    const article = this.#candidates[place]?.article.id;
    if (taken === undefined || article === undefined) return;
    this.#chosen.add(place);
    this.#words += this.#length(place);
    this.#fromArticle.set(article, (this.#fromArticle.get(article) ?? 0) + 1);
    for (const [other, counts] of this.#counts.entries()) {
      this.#closest[other] = Math.max(this.#closest[other] ?? 0, likeness(taken, counts));
    }
  }

  #length(place: number): number {
    return this.#candidates[place]?.words.length ?? 0;
  }

  #hogging(place: number): number {
    if (!this.#severalArticles) return 0;
    return HOGGING * (this.#fromArticle.get(this.#candidates[place]?.article.id ?? '') ?? 0);
  }
}
