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

/**
 * A passage taken apart for scoring. Sentences and heading are read when they are first asked for: of the candidates,
 * only those that hold the question close together get so far.
 */
export class PassageAnalysis {
  readonly words: readonly Word[];
  readonly #starts: readonly number[];
  readonly #text: string;
  readonly #above: string;
  readonly #language: string | undefined;
  #sentences: readonly AnalysedSentence[] | undefined;
  #heading: readonly Word[] | undefined;

  constructor(passage: Passage, title: string, language?: string) {
    const { words, starts } = wordsOf(passage.text, language);
    this.words = words;
    this.#starts = starts;
    this.#text = passage.text;
    this.#above = [title, passage.section].join('\n');
    this.#language = language;
  }

  get sentences(): readonly AnalysedSentence[] {
    this.#sentences ??= this.#cut();
    return this.#sentences;
  }

  /** The words of the article's title and the heading. */
  get heading(): readonly Word[] {
    this.#heading ??= wordsOf(this.#above, this.#language).words;
    return this.#heading;
  }

  #cut(): AnalysedSentence[] {
    let first = 0;
    return sentences(this.#text, this.#language).map((span) => {
      let last = first;
      while (last < this.words.length && (this.#starts[last] ?? 0) < span.end) last++;
      const sentence = { span, first, last };
      first = last;
      return sentence;
    });
  }
}
