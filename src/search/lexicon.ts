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

/** Of each stem of a lexicon, by its number, its place in a list of at most 255 stems, counted from 1; 0 for all others. */
export function placesOfStems({ numbers }: Lexicon, stems: readonly string[]): Uint8Array {
  const places = new Uint8Array(numbers.size);
  for (const [place, stem] of stems.entries()) {
    const number = numbers.get(stem);
    if (number !== undefined) places[number] = place + 1;
  }
  return places;
}
