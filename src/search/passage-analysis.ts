import type { Passage } from '../articles/article.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type Word, wordsOf } from './analyse.ts';

/** A sentence of a passage: its span in the text, and its words as places in the passage's list, `first <= place < last`. */
export interface AnalysedSentence {
  readonly span: Span;
  readonly first: number;
  readonly last: number;
}

/** A passage taken apart for scoring. */
export interface PassageAnalysis {
  readonly words: readonly Word[];
  readonly sentences: readonly AnalysedSentence[];
  /** The words of the article's title and the heading. */
  readonly heading: readonly Word[];
}

/** Takes a passage apart into words and sentences. */
export function analysePassage(passage: Passage, title: string, language?: string): PassageAnalysis {
  const { words, starts } = wordsOf(passage.text, language);
  let first = 0;
  const parts = sentences(passage.text, language).map((span) => {
    let last = first;
    while (last < words.length && (starts[last] ?? 0) < span.end) last++;
    const sentence = { span, first, last };
    first = last;
    return sentence;
  });
  return { words, sentences: parts, heading: wordsOf([title, passage.section].join('\n'), language).words };
}
