import type { Span } from '../text/span.ts';
import type { Lexicon, WordPlaces } from './lexicon.ts';

/** A sentence of a passage: its span in the text, and its words as places in the passage's list, `first <= place < last`. */
export interface AnalysedSentence {
  readonly span: Span;
  readonly first: number;
  readonly last: number;
}

/** A passage taken apart for scoring. */
export class PassageAnalysis {
  /** What the words' places are in. */
  readonly lexicon: Lexicon;
  /** The words of the article's title and the heading. */
  readonly heading: WordPlaces;
  /** The words of the text in order. */
  readonly words: WordPlaces;
  readonly #ends: Uint32Array;

  /** `ends` are three numbers a sentence: its start and end in the text, and how many words the text has up to its end. */
  constructor(lexicon: Lexicon, heading: WordPlaces, words: WordPlaces, ends: Uint32Array) {
    this.lexicon = lexicon;
    this.heading = heading;
    this.words = words;
    this.#ends = ends;
  }

  get sentences(): AnalysedSentence[] {
    const sentences: AnalysedSentence[] = [];
    let first = 0;
    for (let at = 0; at < this.#ends.length; at += 3) {
      const [start = 0, end = 0, last = 0] = this.#ends.subarray(at, at + 3);
      sentences.push({ span: { start, end }, first, last });
      first = last;
    }
    return sentences;
  }
}
