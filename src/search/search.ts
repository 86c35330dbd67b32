import type { Passage } from '../articles/article.ts';
import type { Span } from '../text/span.ts';
import { chooseEvidence } from './evidence.ts';
import type { LanguageIndex, PassageFilter } from './language-index.ts';
import { defaultModel, type Model } from './model.ts';
import type { PassageIndex } from './passage-index.ts';
import { readQuery } from './query.ts';
import { confidence, rank, readSentences, shortlist } from './rank.ts';

/** A passage found for a question, with the sentences in it that answer. */
export interface Hit {
  readonly passage: Passage;
  /** How likely it is, from 0 to 1, that this passage answers the question. */
  readonly score: number;
  /** The sentences that answer, as spans of the passage's text, in reading order. */
  readonly evidence: readonly Span[];
}

/** What may be asked of a search beside the question. */
export interface SearchOptions {
  /** How many hits at most; 5 when left out. */
  readonly limit?: number;
  readonly filter?: PassageFilter;
  /** What scores; the model that comes with the project when left out. */
  readonly model?: Model;
}

/** The passages that answer a question, best first. It is read once for each language that the library holds. */
export function search(index: PassageIndex, question: string, options: SearchOptions = {}): Hit[] {
  const { limit = 5, filter, model = defaultModel() } = options;
  return index.languages
    .flatMap((language) => searchLanguage(language, question, { limit, filter, model }))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}

interface LanguageSearch {
  readonly limit: number;
  readonly filter: PassageFilter | undefined;
  readonly model: Model;
}

/** The way of a question: it is read, candidates are found, their sentences scored, all of them ranked, the first judged. */
function searchLanguage(
  index: LanguageIndex,
  question: string,
  { limit, filter, model }: LanguageSearch,
): Hit[] {
  const query = readQuery(question, index, index.language);
  if (query.terms.length === 0) return [];
  const quoting = shortlist(index, query, filter);
  // What is quoted must be there: without it, the closest passages answer nothing.
  const unmet = quoting.length === 0 && query.phrases.length > 0;
  const candidates = unmet ? shortlist(index, { ...query, phrases: [] }, filter) : quoting;
  const ranked = rank(readSentences(candidates, model.evidence), model.ranking);
  let least = unmet ? 0 : 1;
  return ranked.slice(0, limit).map((hit, place) => {
    // The chance was learned for first hits: a later one is never the surer.
    least = Math.min(least, confidence(ranked, place, model));
    return { passage: hit.candidate.passage, score: least, evidence: chooseEvidence(hit) };
  });
}
