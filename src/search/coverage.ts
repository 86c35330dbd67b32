import { bit } from './match.ts';
import type { Query } from './query.ts';

/** The share of the question's weight that a set of terms carries, from 0 to 1. */
export function coverage({ terms, weight }: Query, set: number): number {
  let sum = 0;
  for (let place = 0; place < terms.length; place++) {
    if ((set & bit(place)) !== 0) sum += terms[place]?.weight ?? 0;
  }
  return sum / weight;
}

/** The share of the question's weight that is met, each term counted by how much, from 0 to 1. */
export function partialCoverage({ terms, weight }: Query, shares: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < terms.length; place++)
    sum += (terms[place]?.weight ?? 0) * (shares[place] ?? 0);
  return sum / weight;
}

/** Partial coverage by two stretches together: each term counts by the one that meets it better. */
export function jointCoverage({ terms, weight }: Query, a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < terms.length; place++) {
    sum += (terms[place]?.weight ?? 0) * Math.max(a[place] ?? 0, b[place] ?? 0);
  }
  return sum / weight;
}

/** How many terms a set holds. */
export function count(set: number): number {
  let ones = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) ones++;
  return ones;
}
