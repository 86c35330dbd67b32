import type { Passage } from '../articles/article.ts';
import type { Entry, LanguageSegment, Posting } from './language-segment.ts';
import { PassageAnalysis } from './passage-analysis.ts';
import { JoinedVocabulary } from './vocabulary.ts';

/** A passage that shares terms with a question, with its BM25 score. */
export interface Candidate {
  readonly passage: Passage;
  readonly analysis: PassageAnalysis;
  readonly score: number;
}

/** Which passages may be found; all of them when it is left out. */
export type PassageFilter = (passage: Passage) => boolean;

/** A segment's part in one language, and the ids of its articles that are still current. */
export interface LivePart {
  readonly part: LanguageSegment;
  readonly live: ReadonlySet<string>;
}

/** Analyses kept for passages that are asked about again; more are made anew. */
const ANALYSES = 4096;
/** A term in more than this share of the passages is left out of the candidate search. */
const COMMON = 0.05;
/** A term in at most this many passages costs too little to be left out. */
const AFFORDABLE = 500;

/** The passages of a library in one language. Never changed. */
export class LanguageIndex {
  /** As `languageOf` names it. */
  readonly language: string;
  readonly vocabulary: JoinedVocabulary;
  /** How many passages are indexed; those of articles that are no longer live count until they are merged away. */
  readonly size: number;
  /** The mean number of words of a passage, its title and heading among them. */
  readonly meanLength: number;
  readonly #parts: readonly LivePart[];
  readonly #analyses = new Map<Passage, PassageAnalysis>();

  constructor(language: string, parts: readonly LivePart[]) {
    this.language = language;
    this.#parts = parts;
    this.vocabulary = new JoinedVocabulary(parts.map(({ part }) => part.vocabulary));
    this.size = sum(parts.map(({ part }) => part.size));
    this.meanLength = sum(parts.map(({ part }) => part.words)) / Math.max(1, this.size);
  }

  /** The passages that share most with the stems by BM25, best first, at most `limit`. */
  candidates(stems: readonly string[], limit: number, filter: PassageFilter = () => true): Candidate[] {
    const telling = this.#telling(stems);
    return this.#parts
      .flatMap(({ part, live }) =>
        part.search(telling, {
          total: this.size,
          frequency: (stem) => this.vocabulary.frequency(stem),
          filter: (passage) => live.has(passage.articleId) && filter(passage),
        }),
      )
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map((posting) => this.#candidate(posting));
  }

  /** The stems that tell passages apart: the very common ones are left out, though never all. */
  #telling(stems: readonly string[]): readonly string[] {
    const frequency = (stem: string) => this.vocabulary.frequency(stem);
    const most = Math.max(COMMON * this.size, AFFORDABLE);
    return [...new Set(stems)]
      .filter((stem) => frequency(stem) > 0)
      .sort((a, b) => frequency(a) - frequency(b))
      .filter((stem, place) => place < 2 || frequency(stem) <= most);
  }

  #candidate({ entry, score }: Posting): Candidate {
    return { passage: entry.passage, analysis: this.#analysis(entry), score };
  }

  #analysis({ passage, title }: Entry): PassageAnalysis {
    const known = this.#analyses.get(passage);
    if (known !== undefined) return known;
    if (this.#analyses.size >= ANALYSES) this.#forgetOldest();
    const analysis = new PassageAnalysis(passage, title, this.language);
    this.#analyses.set(passage, analysis);
    return analysis;
  }

  #forgetOldest(): void {
    const [oldest] = this.#analyses.keys();
    if (oldest !== undefined) this.#analyses.delete(oldest);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
