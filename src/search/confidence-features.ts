import { bit, type Match } from './match.ts';

/** A hit among the others, when it is decided whether it answers. */
export interface ConfidenceView {
  readonly match: Match;
  /** What the ranking gives it. */
  readonly score: number;
  /** What the ranking gives the best of the others, or the hit itself when it is alone. */
  readonly runnerUp: number;
}

/** What is known of a hit beside its passage's features when it is decided whether it answers. */
export const CONFIDENCE_FEATURES = {
  /** What the ranking gives it. */
  score: ({ score }) => score,
  /** How far it is ahead of the best other: a question about other things meets many passages a little. */
  margin: ({ score, runnerUp }) => score - runnerUp,
  /** The share of the question's weight in words that the library does not have. */
  unknown: ({ match: { query } }) => {
    const unknown = query.terms.reduce((sum, term) => sum + (term.unknown ? term.weight : 0), 0);
    return unknown / query.weight;
  },
  /** How many words of the question the library does not have. */
  unknownTerms: ({ match: { query } }) => query.terms.filter((term) => term.unknown).length,
  /** The mean weight of the question's terms: common words meet anything. */
  meanWeight: ({ match: { query } }) => query.weight / query.terms.length,
  /** Soft coverage by the passage of the terms that are no names: a question may share a name with anything. */
  plain: ({ match }) => plainCoverage(match),
} satisfies Record<string, (view: ConfidenceView) => number>;

const VALUES = Object.values(CONFIDENCE_FEATURES);

/** The features of a hit: those of its passage and these. */
export function confidenceRow(passageRow: readonly number[], view: ConfidenceView): number[] {
  return [...passageRow, ...VALUES.map((feature) => feature(view))];
}

/**
 * Whether a passage shares no more than names with a question, and the library doesn't have a word of what is asked: the
 * CIA is there, but nothing of its "director". Such a passage answers nothing, however rare the name.
 */
export function sharesOnlyNames(match: Match): boolean {
  return match.query.terms.some((term) => term.unknown) && plainCoverage(match) < STRAY;
}

/** A word that begins a little alike is no more than chance. */
const STRAY = 0.2;

function plainCoverage({ query, whole, headed, capitals }: Match): number {
  let [met, all] = [0, 0];
  for (const [place, { weight, name, number }] of query.terms.entries()) {
    if (name || number || (capitals & bit(place)) !== 0) continue;
    all += weight;
    met += weight * ((headed & bit(place)) !== 0 ? 1 : (whole.likeness[place] ?? 0));
  }
  return all === 0 ? 1 : met / all;
}
