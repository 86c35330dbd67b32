import type { Candidate } from './candidates.ts';
import { likeness } from './likeness.ts';

/** How much a summary may hold. */
export interface Room {
  /** So many sentences, however long. */
  readonly least: number;
  /** Up to so many, until the next best would not fit in the words. */
  readonly most: number;
  readonly words: number;
}

/** What a sentence loses that says the same as one already chosen. */
const REPEATING = 1;
/** Two sentences so alike say the same: never both. */
const SAME = 0.7;
/** What each sentence costs after an article's first, when there are others to hear. */
const HOGGING_ARTICLE = 1;
/** What each sentence costs after a section's first, when there are others. */
const HOGGING_SECTION = 0.3;

/**
 * The sentences that say most together, as places in `candidates` in reading order: the best one first, then each time
 * the one that adds most, counting against it what it repeats (maximal marginal relevance, Carbonell and Goldstein
 * 1998). A sentence that points back comes with the one before it, or not at all.
 */
export function choose(candidates: readonly Candidate[], worths: readonly number[], room: Room): number[] {
  const choice = new Choice(candidates, worths);
  while (choice.size < room.most) {
    const groups = [...candidates.keys()]
      .map((place) => choice.groupOf(place))
      .filter((group) => group.length > 0 && choice.size + group.length <= room.most);
    const gains = groups.map((group) => choice.gain(group));
    const best = groups[gains.indexOf(Math.max(...gains))];
    if (best === undefined || (choice.size >= room.least && choice.wordsWith(best) > room.words)) break;
    for (const place of best) choice.take(place);
  }
  return choice.inOrder();
}

/** What is chosen so far. */
class Choice {
  readonly #candidates: readonly Candidate[];
  readonly #worths: readonly number[];
  /** How alike each candidate is to the chosen sentence it is most alike to. */
  readonly #closest: number[];
  readonly #chosen = new Set<number>();
  /** How many are chosen from each article, and from each section. */
  readonly #taken = new Map<string, number>();
  readonly #severalArticles: boolean;
  #words = 0;

  constructor(candidates: readonly Candidate[], worths: readonly number[]) {
    this.#candidates = candidates;
    this.#worths = worths;
    this.#closest = candidates.map(() => 0);
    this.#severalArticles = new Set(candidates.map(({ article }) => article.id)).size > 1;
  }

  get size(): number {
    return this.#chosen.size;
  }

  inOrder(): number[] {
    return [...this.#chosen].sort((a, b) => a - b);
  }

  /** A sentence with those before it that it needs and that are not chosen yet; empty when it would repeat. */
  groupOf(place: number): number[] {
    if (this.#chosen.has(place)) return [];
    const group = [place];
    for (let at = place; this.#leans(at); at -= 1) {
      if (!this.#chosen.has(at - 1)) group.push(at - 1);
    }
    return group.some((member) => (this.#closest[member] ?? 0) > SAME) ? [] : group;
  }

  /** How long the summary would be with a group. */
  wordsWith(group: readonly number[]): number {
    return this.#words + sum(group, (place) => this.#length(place));
  }

  /** What a group would add, as the mean of its sentences. */
  gain(group: readonly number[]): number {
    return (
      sum(
        group,
        (place) =>
          (this.#worths[place] ?? 0) - REPEATING * (this.#closest[place] ?? 0) - this.#hogging(place),
      ) / group.length
    );
  }

  take(place: number): void {
    const candidate = this.#candidates[place];
    if (candidate === undefined) return;
    this.#chosen.add(place);
    this.#words += this.#length(place);
    for (const source of [articleKey(candidate), sectionKey(candidate)]) {
      this.#taken.set(source, (this.#taken.get(source) ?? 0) + 1);
    }
    for (const [other, { counts }] of this.#candidates.entries()) {
      this.#closest[other] = Math.max(this.#closest[other] ?? 0, likeness(candidate.counts, counts));
    }
  }

  /** The first sentence points to what follows, if anywhere. */
  #leans(place: number): boolean {
    const candidate = this.#candidates[place];
    return candidate?.dependent === true && candidate.place > 0;
  }

  #length(place: number): number {
    return this.#candidates[place]?.words.length ?? 0;
  }

  /** A section that is alone is as often taken from as its article: it costs the same for all, and nothing changes. */
  #hogging(place: number): number {
    const candidate = this.#candidates[place];
    if (candidate === undefined) return 0;
    const article = this.#severalArticles ? (this.#taken.get(articleKey(candidate)) ?? 0) : 0;
    return HOGGING_ARTICLE * article + HOGGING_SECTION * (this.#taken.get(sectionKey(candidate)) ?? 0);
  }
}

function articleKey({ article }: Candidate): string {
  return article.id;
}

function sectionKey({ article, passage }: Candidate): string {
  return `${article.id}\n${passage.section}`;
}

function sum(places: readonly number[], value: (place: number) => number): number {
  return places.reduce((total, place) => total + value(place), 0);
}
