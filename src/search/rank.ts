import { type ConfidenceView, confidenceRow, sharesOnlyNames } from './confidence-features.ts';
import type { Candidate, LanguageIndex, PassageFilter } from './language-index.ts';
import { type Match, Matcher } from './match.ts';
import type { Model } from './model.ts';
import type { PassageAnalysis } from './passage-analysis.ts';
import { type PassageView, passageRows } from './passage-features.ts';
import type { Query } from './query.ts';
import { sentenceRows } from './sentence-features.ts';
import type { Forest } from './trees.ts';

/** A candidate laid against the question. */
export interface Laid {
  readonly candidate: Candidate;
  readonly match: Match;
  /** Its BM25 score over that of the first candidate. */
  readonly bm25: number;
}

/** A candidate with the scores of its sentences. */
export interface Read extends Laid {
  readonly sentenceScores: readonly number[];
}

/** A candidate in its place. */
export interface Ranked extends Read {
  readonly score: number;
  /** Its passage's features, and those compared with the other candidates. */
  readonly row: readonly number[];
}

/** How many passages BM25 gives that are laid against the question with all that is known. */
const LAID = 16;
/** How many are looked through for the phrases that a question quotes. */
const QUOTED = 400;

/** The candidates that share most with the question, by BM25, laid against it. */
export function shortlist(index: LanguageIndex, query: Query, filter?: PassageFilter): Laid[] {
  const stems = query.terms.map((term) => term.stem);
  const found =
    query.phrases.length === 0
      ? index.candidates(stems, LAID, filter)
      : index
          .candidates(stems, QUOTED, filter)
          .filter(({ analysis }) => query.phrases.every((phrase) => holds(analysis, phrase)))
          .slice(0, LAID);
  const top = found[0]?.score ?? 1;
  const matcher = new Matcher(query);
  return found.map((candidate) => ({
    candidate,
    bm25: candidate.score / top,
    match: matcher.match(candidate.analysis),
  }));
}

/** Whether a phrase stands in a passage, or in its title and heading: its stems in a row. */
function holds({ lexicon, words, heading }: PassageAnalysis, phrase: readonly string[]): boolean {
  return [words, heading].some((text) =>
    text.some((_, start) => phrase.every((stem, at) => lexicon.words[text[start + at] ?? -1]?.stem === stem)),
  );
}

/** Scores the sentences of each candidate. */
export function readSentences(laid: readonly Laid[], evidence: Forest): Read[] {
  return laid.map((one) => ({
    ...one,
    sentenceScores: sentenceRows(one.match).map((row) => evidence.score(row)),
  }));
}

/** The candidates as the ranking sees them, in their order. */
export function viewsOf(read: readonly Read[]): PassageView[] {
  return read.map(({ match, bm25, sentenceScores }) => {
    const place = bestPlace(sentenceScores);
    return {
      match,
      bm25,
      best: match.sentences[place] ?? match.whole,
      bestScore: sentenceScores[place] ?? 0,
    };
  });
}

/** Puts the candidates in order, best first. */
export function rank(read: readonly Read[], ranking: Forest): Ranked[] {
  const rows = passageRows(viewsOf(read));
  return read
    .map((one, at) => ({
      ...one,
      row: rows[at] ?? [],
      score: ranking.score(rows[at] ?? []) - captioned(one),
    }))
    .sort((a, b) => b.score - a.score);
}

/** What a caption loses: it mostly repeats what the text says in full. */
const CAPTION = 0.5;

function captioned({ candidate }: Laid): number {
  return candidate.passage.kind === 'caption' ? CAPTION : 0;
}

/** What the confidence in a hit is judged by. */
export function confidenceRowOf(ranked: readonly Ranked[], place: number): number[] {
  const hit = ranked[place];
  const view: ConfidenceView | undefined = hit && {
    match: hit.match,
    score: hit.score,
    runnerUp: ranked[place === 0 ? 1 : 0]?.score ?? hit.score,
  };
  return view === undefined ? [] : confidenceRow(hit?.row ?? [], view);
}

/** How likely it is, from 0 to 1, that a hit answers the question. */
export function confidence(ranked: readonly Ranked[], place: number, model: Model): number {
  const match = ranked[place]?.match;
  if (match === undefined || sharesOnlyNames(match)) return 0;
  return 1 / (1 + Math.exp(-model.confidence.score(confidenceRowOf(ranked, place))));
}

/** The place of the best sentence. */
export function bestPlace(scores: readonly number[]): number {
  return scores.reduce(
    (best, score, place) => (score > (scores[best] ?? Number.NEGATIVE_INFINITY) ? place : best),
    0,
  );
}
