import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import { type Article, type Passage, passagesOf } from '../articles/article.ts';
import { inverseDocumentFrequency } from './bm25.ts';
import { type Entry, PassageWords, type PassageWordsState } from './passage-words.ts';
import { Vocabulary } from './vocabulary.ts';

/** What a language's part of a segment is restored from: plain data for JSON, without the articles themselves. */
export interface LanguageSegmentState {
  readonly postings: AsPlainObject;
  readonly words: PassageWordsState;
}

/** A passage of a segment that holds some of the stems, by its number there, with its BM25 score. */
export interface Posting {
  readonly segment: LanguageSegment;
  readonly number: number;
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

/** The part of an index segment that is in one language: its passages, their postings, their words and its vocabulary. */
export class LanguageSegment {
  /** As `languageOf` names it. */
  readonly language: string;
  /** The ids of its articles. */
  readonly articleIds: ReadonlySet<string>;
  readonly vocabulary: Vocabulary;
  readonly words: PassageWords;
  readonly #entries: readonly Entry[];
  readonly #postings: MiniSearch<Indexed>;

  private constructor(language: string, articles: readonly Article[], { words, postings }: SegmentParts) {
    this.language = language;
    this.articleIds = new Set(articles.map(({ id }) => id));
    this.#entries = entriesOf(articles);
    this.words = words;
    this.#postings = postings;
    this.vocabulary = new Vocabulary(
      words.lexicon,
      this.#entries.map((_, number) => words.all(number)),
    );
  }

  /** Indexes articles, all of them in this language. */
  static of(language: string, articles: readonly Article[]): LanguageSegment {
    const entries = entriesOf(articles);
    const words = PassageWords.of(entries, language);
    const postings = new MiniSearch<Indexed>(OPTIONS);
    for (const id of entries.keys()) postings.add({ id, stems: telling(words, id).join(' ') });
    return new LanguageSegment(language, articles, { words, postings });
  }

  /** The part that `state()` was taken from, given the same articles. */
  static restore(
    language: string,
    articles: readonly Article[],
    state: LanguageSegmentState,
  ): LanguageSegment {
    return new LanguageSegment(language, articles, {
      words: PassageWords.restore(state.words, language),
      postings: MiniSearch.loadJS(state.postings, OPTIONS),
    });
  }

  /** All that restoring needs beside the language and the articles, ready for JSON. */
  state(): LanguageSegmentState {
    return { postings: this.#postings.toJSON(), words: this.words.state() };
  }

  /** How many passages it holds. */
  get size(): number {
    return this.#entries.length;
  }

  /** The passage with a number of this segment. */
  passage(number: number): Passage | undefined {
    return this.#entries[number]?.passage;
  }

  /**
   * The passages that hold some of the stems and pass the filter. Rarity is judged over the whole library:
   * `frequency` tells in how many of its `total` passages in this language a stem stands, so that scores compare from one
   * segment to another.
   */
  search(stems: readonly string[], { total, frequency, filter }: SearchContext): Posting[] {
    const results = this.#postings.search(stems.join(' '), {
      // MiniSearch knows the segment only: its rarity divides out, and the library's takes its place.
      boostTerm: (stem) =>
        inverseDocumentFrequency(frequency(stem), total) /
        inverseDocumentFrequency(this.vocabulary.frequency(stem), this.size),
      ...(filter === undefined
        ? {}
        : {
            filter: ({ id }) => {
              const entry = this.#entries[id];
              return entry !== undefined && filter(entry.passage);
            },
          }),
    });
    // MiniSearch multiplies a score by the number of terms matched; without that, it is BM25.
    return results.map(({ id, score, queryTerms }) => ({
      segment: this,
      number: id,
      score: score / queryTerms.length,
    }));
  }
}

/** The library's passages in one language, around a segment's. */
export interface SearchContext {
  readonly total: number;
  frequency(stem: string): number;
  /** Which passages may be found; all of them when it is left out. */
  readonly filter?: (passage: Passage) => boolean;
}

interface SegmentParts {
  readonly words: PassageWords;
  readonly postings: MiniSearch<Indexed>;
}

function entriesOf(articles: readonly Article[]): Entry[] {
  return articles.flatMap((article) =>
    passagesOf(article).map((passage) => ({ passage, title: article.title })),
  );
}

/** The stems that a passage is looked up by. */
function telling(words: PassageWords, passage: number): string[] {
  const stems: string[] = [];
  for (const place of words.all(passage)) {
    const word = words.lexicon.words[place];
    if (word !== undefined && !word.stop) stems.push(word.stem);
  }
  return stems;
}
