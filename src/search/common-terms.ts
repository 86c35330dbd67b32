import { saturation } from './bm25.ts';
import { StemPlaces } from './lexicon.ts';
import type { PassageWords } from './passage-words.ts';

/** A term that is too common to look up, with its inverse document frequency. */
export interface CommonTerm {
  readonly stem: string;
  readonly rarity: number;
}

/** What the terms that are too common to look up add to the BM25 scores of passages that were found by the others. */
export class CommonTerms {
  readonly #terms: readonly CommonTerm[];
  readonly #places: StemPlaces;

  constructor(terms: readonly CommonTerm[]) {
    this.#terms = terms;
    this.#places = new StemPlaces(terms.map(({ stem }) => stem));
  }

  /** What they add to the score of one passage, given by its number. Its length is judged by all of its words. */
  score(words: PassageWords, passage: number): number {
    const terms = this.#terms;
    const { lexicon, meanLength } = words;
    const places = this.#places.in(lexicon);
    const all = words.all(passage);
    const counts = terms.map(() => 0);
    for (let at = 0; at < all.length; at++) {
      const term = (places[lexicon.stems[all[at] ?? 0] ?? 0] ?? 0) - 1;
      if (term >= 0) counts[term] = (counts[term] ?? 0) + 1;
    }
    const relativeLength = all.length / meanLength;
    return terms.reduce(
      (sum, { rarity }, term) => sum + rarity * saturation(counts[term] ?? 0, relativeLength),
      0,
    );
  }
}
