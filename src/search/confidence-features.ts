import type { Query } from './query.ts';

/** A hit among the others, when it is decided whether it answers. */
export interface ConfidenceView {
  readonly query: Query;
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
  unknown: ({ query }) => {
    const unknown = query.terms.reduce((sum, term) => sum + (term.unknown ? term.weight : 0), 0);
    return unknown / query.weight;
  },
  /** How many words of the question the library does not have. */
  unknownTerms: ({ query }) => query.terms.filter((term) => term.unknown).length,
  /** The mean weight of the question's terms: common words meet anything. */
  meanWeight: ({ query }) => query.weight / query.terms.length,
} satisfies Record<string, (view: ConfidenceView) => number>;

const VALUES = Object.values(CONFIDENCE_FEATURES);

/** The features of a hit: those of its passage and these. */
export function confidenceRow(passageRow: readonly number[], view: ConfidenceView): number[] {
  return [...passageRow, ...VALUES.map((feature) => feature(view))];
}
