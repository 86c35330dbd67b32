import type { Word } from './analyse.ts';

/** Places in a lexicon: two bytes are enough for most. */
export type WordPlaces = Uint16Array | Uint32Array;

/** The distinct words of some passages, each known by its place. */
export class Lexicon {
  readonly words: readonly Word[];
  /** Of each word, the number of its stem: words that inflect differently share it. */
  readonly stems: Uint32Array;
  /** The stems and their numbers, which count from 0. */
  readonly numbers: ReadonlyMap<string, number>;

  constructor(words: readonly Word[]) {
    const numbers = new Map<string, number>();
    this.words = words;
    this.stems = Uint32Array.from(words, ({ stem }) => {
      const number = numbers.get(stem) ?? numbers.size;
      numbers.set(stem, number);
      return number;
    });
    this.numbers = numbers;
  }
}

/** The places that stems have in a list of at most 255, looked up by the stems' numbers in a lexicon. */
export class StemPlaces {
  readonly #stems: readonly string[];
  readonly #known = new Map<Lexicon, Uint8Array>();

  constructor(stems: readonly string[]) {
    this.#stems = stems;
  }

  /** Of each stem of a lexicon, by its number, its place in the list, counted from 1; 0 for all others. */
  in(lexicon: Lexicon): Uint8Array {
    const known = this.#known.get(lexicon);
    if (known !== undefined) return known;
    const places = new Uint8Array(lexicon.numbers.size);
    for (const [place, stem] of this.#stems.entries()) {
      const number = lexicon.numbers.get(stem);
      if (number !== undefined) places[number] = place + 1;
    }
    this.#known.set(lexicon, places);
    return places;
  }
}
