import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import { type Article, type Passage, passagesOf } from '../articles/article.ts';
import { wordsOf } from './analyse.ts';
import { Vocabulary, type VocabularyState } from './vocabulary.ts';

/** A passage with what its article says of it. */
export interface Entry {
  readonly passage: Passage;
  readonly title: string;
}

/** What a language's part of a segment is restored from: plain data for JSON, without the articles themselves. */
export interface LanguageSegmentState {
  readonly postings: AsPlainObject;
  readonly vocabulary: VocabularyState;
  /** The words of all passages together. */
  readonly words: number;
}

/** A passage of a segment that holds some of the stems, with its BM25 score. */
export interface Posting {
  readonly entry: Entry;
  readonly score: number;
}

interface Indexed {
  readonly id: number;
  readonly stems: string;
}

const OPTIONS: Options<Indexed> = {
  fields: ['stems'],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term,
};

/** The part of an index segment that is in one language: its passages, their postings and their vocabulary. */
export class LanguageSegment {
  /** As `languageOf` names it. */
  readonly language: string;
  readonly vocabulary: Vocabulary;
  /** The words of all passages together. */
  readonly words: number;
  readonly #entries: readonly Entry[];
  readonly #postings: MiniSearch<Indexed>;

  private constructor(language: string, articles: readonly Article[], parts: SegmentParts) {
    this.language = language;
    this.vocabulary = parts.vocabulary;
    this.words = parts.words;
    this.#entries = entriesOf(articles);
    this.#postings = parts.postings;
  }

  /** Indexes articles, all of them in this language. */
  static of(language: string, articles: readonly Article[]): LanguageSegment {
    const postings = new MiniSearch<Indexed>(OPTIONS);
    const vocabulary = new Vocabulary();
    let words = 0;
    for (const [id, { passage, title }] of entriesOf(articles).entries()) {
      const text = wordsOf([title, passage.section, passage.text].join('\n'), language);
      vocabulary.add(text);
      words += text.words.length;
      postings.add({ id, stems: text.words.flatMap((word) => (word.stop ? [] : [word.stem])).join(' ') });
    }
    return new LanguageSegment(language, articles, { postings, vocabulary, words });
  }

  /** The part that `state()` was taken from, given the same articles. */
  static restore(
    language: string,
    articles: readonly Article[],
    state: LanguageSegmentState,
  ): LanguageSegment {
    return new LanguageSegment(language, articles, {
      postings: MiniSearch.loadJS(state.postings, OPTIONS),
      vocabulary: new Vocabulary(state.vocabulary),
      words: state.words,
    });
  }

  /** All that restoring needs beside the language and the articles, ready for JSON. */
  state(): LanguageSegmentState {
    return { postings: this.#postings.toJSON(), vocabulary: this.vocabulary.state(), words: this.words };
  }

  /** How many passages it holds. */
  get size(): number {
    return this.#entries.length;
  }

  /**
   * The passages that hold some of the stems and pass the filter. Rarity is judged over the whole library: `frequency`
   * tells in how many of its `total` passages in this language a stem stands, so that scores compare from one segment
   * to another.
   */
  search(stems: readonly string[], { total, frequency, filter }: SearchContext): Posting[] {
    const results = this.#postings.search(stems.join(' '), {
      boostTerm: (stem) =>
        inverseDocumentFrequency(frequency(stem), total) /
        inverseDocumentFrequency(this.vocabulary.frequency(stem), this.size),
      filter: ({ id }) => {
        const entry = this.#entries[id];
        return entry !== undefined && filter(entry.passage);
      },
    });
    return results.flatMap(({ id, score, queryTerms }) => {
      const entry = this.#entries[id];
      // MiniSearch multiplies a score by the number of terms matched; without that, it is BM25.
      return entry === undefined ? [] : [{ entry, score: score / queryTerms.length }];
    });
  }
}

/** The library's passages in one language, around a segment's. */
export interface SearchContext {
  readonly total: number;
  frequency(stem: string): number;
  filter(passage: Passage): boolean;
}

interface SegmentParts {
  readonly postings: MiniSearch<Indexed>;
  readonly vocabulary: Vocabulary;
  readonly words: number;
}

function entriesOf(articles: readonly Article[]): Entry[] {
  return articles.flatMap((article) =>
    passagesOf(article).map((passage) => ({ passage, title: article.title })),
  );
}

/** As MiniSearch computes it, so that the one divides out and the other takes its place. */
function inverseDocumentFrequency(frequency: number, total: number): number {
  return Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));
}
