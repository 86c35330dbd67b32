import type { Passage } from '../articles/article.ts';
import type { Span } from '../text/span.ts';
import type { Candidate, LanguageIndex, PassageFilter } from './language-index.ts';
import { type Match, match } from './match.ts';
import type { PassageIndex } from './passage-index.ts';
import { readQuery } from './query.ts';
import { scorePassage, scoreSentence } from './score.ts';

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
}

/** How many candidates are scored with everything that is known. */
const CANDIDATES = 40;

interface Scored {
  readonly candidate: Candidate;
  readonly match: Match;
  readonly score: number;
}

/** The passages that answer a question, best first. It is read once for each language that the library holds. */
export function search(index: PassageIndex, question: string, options: SearchOptions = {}): Hit[] {
  return index.languages
    .flatMap((language) => scored(language, question, options.filter))
    .sort((a, b) => b.score - a.score)
    .slice(0, options.limit ?? 5)
    .map(toHit);
}

function scored(index: LanguageIndex, question: string, filter: PassageFilter | undefined): Scored[] {
  const query = readQuery(question, index, index.language);
  if (query.terms.length === 0) return [];
  const found = index.candidates(
    query.terms.map((term) => term.stem),
    CANDIDATES,
    filter,
  );
  const top = found[0]?.score ?? 1;
  return found.map((candidate) => {
    const laid = match(query, candidate.analysis);
    return { candidate, match: laid, score: scorePassage(laid, candidate.score / top) };
  });
}

function toHit({ candidate, match }: Scored): Hit {
  let best = 0;
  for (const [place, sentence] of match.sentences.entries()) {
    const before = match.sentences[best];
    if (before !== undefined && scoreSentence(sentence) > scoreSentence(before)) best = place;
  }
  const span = candidate.analysis.sentences[best]?.span;
  return {
    passage: candidate.passage,
    score: match.pairOfSentences,
    evidence: span === undefined ? [] : [span],
  };
}
