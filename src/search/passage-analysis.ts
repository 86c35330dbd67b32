import type { Span } from '../text/span.ts';
import type { Lexicon, WordPlaces } from './lexicon.ts';

/** A passage taken apart for scoring. */
export interface PassageAnalysis {
  /** What the words' places are in. */
  readonly lexicon: Lexicon;
  /** The words of the article's title and the heading. */
  readonly heading: WordPlaces;
  /** The words of the text in order. */
  readonly words: WordPlaces;
  /** Three numbers a sentence: its start and end in the text, and how many of the words come before its end. */
  readonly ends: Uint32Array;
}

/** A sentence of a passage: its span in the text, and its words as places in the passage's list, `first <= place < last`. */
export interface AnalysedSentence {
  readonly span: Span;
  readonly first: number;
  readonly last: number;
}

/** The sentences of a passage in order. */
export function sentencesIn({ ends }: PassageAnalysis): AnalysedSentence[] {
  const sentences: AnalysedSentence[] = [];
  let first = 0;
  for (let at = 0; at + 2 < ends.length; at += 3) {
    const last = ends[at + 2] ?? 0;
    sentences.push({ span: { start: ends[at] ?? 0, end: ends[at + 1] ?? 0 }, first, last });
    first = last;
  }
  return sentences;
}
