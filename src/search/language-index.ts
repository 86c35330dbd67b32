import type { Passage } from '../articles/article.ts';
import { inverseDocumentFrequency } from './bm25.ts';
import { CommonTerms } from './common-terms.ts';
import type { LanguageSegment, Posting } from './language-segment.ts';
import type { PassageAnalysis } from './passage-analysis.ts';
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

/** A part, and whether all of its articles are still current. */
interface SearchedPart extends LivePart {
  readonly isWhole: boolean;
}

/**
 * Terms are looked up from the rarest on as long as they stand in so many passages together, or in so many times the
 * passages there are. Common terms find little that the others don't, and cost the most: without the floor,
 * 4 in 1,000 questions of squad-dev.json lose the right passage from the first five.
 */
const AFFORDABLE = 1200;
const AFFORDABLE_SHARE = 0.12;
/** Of how many times as many passages as are wanted the scores are completed with the terms that were not looked up. */
const DEPTH = 5;

/** The passages of a library in one language. Never changed. */
export class LanguageIndex {
  /** As `languageOf` names it. */
  readonly language: string;
  readonly vocabulary: JoinedVocabulary;
  /** How many passages are indexed; those of articles that are no longer live count until they are merged away. */
  readonly size: number;
  readonly #parts: readonly SearchedPart[];

  constructor(language: string, parts: readonly LivePart[]) {
    this.language = language;
    this.#parts = parts.map((one) => ({ ...one, isWhole: isWhole(one) }));
    this.vocabulary = new JoinedVocabulary(parts.map(({ part }) => part.vocabulary));
    this.size = parts.reduce((size, { part }) => size + part.size, 0);
  }

  /** The passages that share most with the stems by BM25, best first, at most `limit`. */
  candidates(stems: readonly string[], limit: number, filter?: PassageFilter): Candidate[] {
    const { telling, common } = this.#byCost(stems, filter === undefined);
    const context = { total: this.size, frequency: (stem: string) => this.vocabulary.frequency(stem) };
    const found = this.#parts.flatMap((live) => {
      const living = liveOnly(live, filter);
      return live.part.search(telling, living === undefined ? context : { ...context, filter: living });
    });
    return best(this.#completed(found, common, DEPTH * limit), limit).flatMap(candidateOf);
  }

  /**
   * The stems to look up, the two rarest among them whatever they cost, and those that are too common for it. None are, where
   * only some passages may be found: what is rare elsewhere may not stand in them at all.
   */
  #byCost(stems: readonly string[], everywhere: boolean): { telling: string[]; common: string[] } {
    const telling: string[] = [];
    const common: string[] = [];
    const affordable = everywhere ? Math.max(AFFORDABLE_SHARE * this.size, AFFORDABLE) : Infinity;
    let postings = 0;
    const known = [...new Set(stems)].filter((stem) => this.vocabulary.frequency(stem) > 0);
    for (const stem of known.sort((a, b) => this.vocabulary.frequency(a) - this.vocabulary.frequency(b))) {
      postings += this.vocabulary.frequency(stem);
      (telling.length < 2 || postings <= affordable ? telling : common).push(stem);
    }
    return { telling, common };
  }

  /** The best postings with what the common stems add to their scores. */
  #completed(found: readonly Posting[], common: readonly string[], limit: number): readonly Posting[] {
    if (common.length === 0) return found;
    const terms = new CommonTerms(
      common.map((stem) => ({
        stem,
        rarity: inverseDocumentFrequency(this.vocabulary.frequency(stem), this.size),
      })),
    );
    return best(found, limit).map((posting) => ({
      ...posting,
      score: posting.score + terms.score(posting.segment.words, posting.number),
    }));
  }
}

function isWhole({ part, live }: LivePart): boolean {
  return [...part.articleIds].every((id) => live.has(id));
}

/** A filter that also leaves out what is no longer live; undefined where nothing has to be left out. */
function liveOnly(
  { live, isWhole }: SearchedPart,
  filter: PassageFilter | undefined,
): PassageFilter | undefined {
  if (isWhole) return filter;
  return (passage) => live.has(passage.articleId) && (filter === undefined || filter(passage));
}

/** The postings with the highest scores, best first: of a few thousand, few are wanted. */
function best(postings: readonly Posting[], limit: number): readonly Posting[] {
  const kept: Posting[] = [];
  for (const posting of postings) {
    const last = kept.at(-1);
    if (kept.length === limit && last !== undefined && posting.score <= last.score) continue;
    let place = kept.length;
    while (place > 0 && (kept[place - 1]?.score ?? 0) < posting.score) place--;
    kept.splice(place, 0, posting);
    if (kept.length > limit) kept.pop();
  }
  return kept;
}

function candidateOf({ segment, number, score }: Posting): Candidate[] {
  const passage = segment.passage(number);
  return passage === undefined ? [] : [{ passage, analysis: segment.words.analysis(number), score }];
}
