import type { Candidate } from './candidates.ts';
import type { Counts } from './likeness.ts';
import { SIGNS, type Signs, signsOf } from './signs.ts';
import { storyStart } from './story-start.ts';

/**
 * What each sign counts for. Learnt from what newspapers' editors gave as the gist of their stories, but for the place,
 * the title and slightness; docs/summaries.md says how, why, and how well it does.
 */
const WEIGHTS: Signs = {
  place: -1.6,
  central: 0.4,
  title: 0.4,
  lead: 0.18,
  length: 0.058,
  slight: -0.06,
  names: 0.032,
  personal: -0.043,
  quoted: -0.009,
  broken: -0.056,
};

/** What a sentence loses that only leads up to the story. */
const TEASING = 3;
/** What a sentence loses that has only a part of a quotation. */
const CUT = 3;
/** What a sentence loses that shares no word with the rest: more often a picture's caption than the story. */
const ALIEN = 2;
/** What a sentence gains that holds all of what the summary is to tilt towards. */
const FOCUS = 4;

/**
 * How much each sentence of an article says of what it is about: 0 for a middling one, 1 for one standard deviation
 * better. With `focus`, stems and what they count for, sentences that hold them gain.
 */
export function weigh(candidates: readonly Candidate[], focus: ReadonlyMap<string, number>): number[] {
  const start = storyStart(candidates);
  const signs = signsOf(candidates);
  const worths = standardised(signs.map((its) => worth(its)));
  return candidates.map(
    (candidate, place) =>
      (worths[place] ?? 0) -
      (place < start ? TEASING : 0) -
      (candidate.cut ? CUT : 0) -
      (signs[place]?.central === 0 ? ALIEN : 0) +
      FOCUS * heldShare(candidate.counts, focus),
  );
}

/** The weighted sum of a sentence's signs. */
function worth(signs: Signs): number {
  return SIGNS.reduce((sum, sign) => sum + WEIGHTS[sign] * signs[sign], 0);
}

function standardised(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return values.map((value) => (deviation === 0 ? 0 : (value - mean) / deviation));
}

/** The share of the focus, from 0 to 1, that a sentence holds. */
function heldShare(held: Counts, focus: ReadonlyMap<string, number>): number {
  let sum = 0;
  let all = 0;
  for (const [stem, weight] of focus) {
    all += weight;
    if (held.has(stem)) sum += weight;
  }
  return all === 0 ? 0 : sum / all;
}
