import type { Passage } from '../articles/article.ts';
import { sentences } from '../text/sentences.ts';
import { type Span, slice } from '../text/span.ts';
import { analyse } from './analyse.ts';
import type { PassageFilter, PassageIndex } from './passage-index.ts';

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

/** The passages that answer a question, best first. A score under ANSWERS means that it is not answered. */
export function search(index: PassageIndex, question: string, options: SearchOptions = {}): Hit[] {
  const terms = [...new Set(analyse(question).flatMap((term) => (term.stop ? [] : [term.stem])))];
  if (terms.length === 0) return [];
  const weights = new Map(terms.map((term) => [term, rarity(index, term)]));
  return index
    .candidates(terms, options.limit ?? 5, options.filter)
    .map(({ passage }) => judge(passage, weights));
}

function rarity(index: PassageIndex, term: string): number {
  return Math.log(1 + index.size / (1 + index.frequency(term)));
}

function judge(passage: Passage, weights: ReadonlyMap<string, number>): Hit {
  const spans = sentences(passage.text);
  const best = spans
    .map((span) => ({ span, coverage: coverage(slice(passage.text, span), weights) }))
    .reduce((a, b) => (b.coverage > a.coverage ? b : a));
  return { passage, score: coverage(passage.text, weights), evidence: [best.span] };
}

/** The share of the question's rarity-weighted terms that a text holds, from 0 to 1. */
function coverage(text: string, weights: ReadonlyMap<string, number>): number {
  const held = new Set(analyse(text).map((term) => term.stem));
  let found = 0;
  let total = 0;
  for (const [term, weight] of weights) {
    total += weight;
    if (held.has(term)) found += weight;
  }
  return total === 0 ? 0 : found / total;
}
