import { type Lexicon, StemPlaces, type WordPlaces } from './lexicon.ts';
import { type AnalysedSentence, type PassageAnalysis, sentencesIn } from './passage-analysis.ts';
import type { Query } from './query.ts';
import { NOWHERE, type WordMatch, wordMatcher } from './word-match.ts';
import { memoByWord } from './word-memo.ts';

/** How a question and some words in a row meet. A set of terms is a bit mask over `query.terms`. */
export interface Stretch {
  /** The terms whose stems stand here. */
  readonly terms: number;
  /** The terms that stand here in the question's own form. */
  readonly forms: number;
  /** Of each term, how alike the nearest word is: 1 for its stem, the likeness of a word that begins alike, or 0. */
  readonly likeness: Float64Array;
  /** The same, with words that are used alike counted by how much. */
  readonly akin: Float64Array;
  /** How many of the question's neighbouring word pairs, stop words included, stand here in order. */
  readonly pairs: number;
  /** The longest run of the question's words here, in words, stop words included. */
  readonly run: number;
  /** How many words stand here that are of the kind that is asked for and not in the question. */
  readonly answers: number;
  /** How many words stand here that are neither stop words nor in the question. */
  readonly fresh: number;
  /** How many words here are terms of the question. */
  readonly hits: number;
  /** How many words there are. */
  readonly length: number;
}

/** A passage laid against a question: what the features are computed from. */
export interface Match {
  readonly query: Query;
  readonly analysis: PassageAnalysis;
  readonly sentences: readonly Stretch[];
  /** The passage as a whole. */
  readonly whole: Stretch;
  /** Of each word, the place of the term that has its stem, or -1. */
  readonly hits: readonly number[];
  /** Of each term, how often its stem stands in the passage. */
  readonly counts: readonly number[];
  /** The terms that stand in the title or the heading. */
  readonly headed: number;
  /** The terms that stand in the passage with a capital letter that no sentence start explains: names, for the most part. */
  readonly capitals: number;
}

/** Lays passages against one question; what it learns about a word serves all passages that hold it. */
export class Matcher {
  readonly #query: Query;
  readonly #matches: (lexicon: Lexicon, places: WordPlaces) => WordMatch[];
  readonly #terms: StemPlaces;

  constructor(query: Query) {
    this.#query = query;
    this.#terms = new StemPlaces(query.terms.map(({ stem }) => stem));
    this.#matches = memoByWord(wordMatcher(query));
  }

  /** Of each word, given by its place in a lexicon, the place of the term that has its stem, or -1. */
  #hits(lexicon: Lexicon, places: WordPlaces): readonly number[] {
    const terms = this.#terms.in(lexicon);
    const { stems, words } = lexicon;
    const hits: number[] = [];
    for (let at = 0; at < places.length; at++) {
      const place = places[at] ?? 0;
      const term = (terms[stems[place] ?? 0] ?? 0) - 1;
      hits.push(term >= 0 && words[place]?.stop ? -1 : term);
    }
    return hits;
  }

  /** Lays a passage against the question. */
  match(analysis: PassageAnalysis): Match {
    const query = this.#query;
    const { lexicon, words, heading } = analysis;
    const hits = this.#hits(lexicon, words);
    const matches = this.#matches(lexicon, words);
    const cut = sentencesIn(analysis);
    const sentences = cut.map(({ first, last }) => stretch(query.terms.length, matches, first, last));
    const headed = this.#hits(lexicon, heading).reduce((set, term) => set | bit(term), 0);
    const whole = together(query, sentences);
    return { query, analysis, sentences, whole, hits, headed, ...tally(analysis, cut, hits, query) };
  }
}

function tally(
  { lexicon, words }: PassageAnalysis,
  sentences: readonly AnalysedSentence[],
  hits: readonly number[],
  { terms }: Query,
): Pick<Match, 'counts' | 'capitals'> {
  const counts: number[] = terms.map(() => 0);
  const starts = new Set(sentences.map(({ first }) => first));
  let capitals = 0;
  for (let at = 0; at < hits.length; at++) {
    const term = hits[at] ?? -1;
    if (term < 0) continue;
    counts[term] = (counts[term] ?? 0) + 1;
    if (lexicon.words[words[at] ?? -1]?.capital && !starts.has(at)) capitals |= bit(term);
  }
  return { counts, capitals };
}

function stretch(size: number, words: readonly WordMatch[], first: number, last: number): Stretch {
  const alike = new Float64Array(size);
  const akin = new Float64Array(size);
  let [terms, forms, answers, fresh, hits] = [0, 0, 0, 0, 0];
  for (let at = first; at < last; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (word.fresh) fresh++;
    if (word.answers && at > first) answers++;
    if (word.term >= 0) {
      hits++;
      terms |= bit(word.term);
      if (word.sameForm) forms |= bit(word.term);
      alike[word.term] = 1;
      akin[word.term] = 1;
    } else if (word.near >= 0) {
      alike[word.near] = Math.max(alike[word.near] ?? 0, word.likeness);
      akin[word.near] = Math.max(akin[word.near] ?? 0, word.likeness);
    }
    if (word.kin !== undefined) raise(akin, word.kin);
  }
  const { pairs, run } = runsOf(words, first, last);
  return { terms, forms, likeness: alike, akin, pairs, run, answers, fresh, hits, length: last - first };
}

/** The neighbouring pairs and the longest run of the question's words. */
function runsOf(words: readonly WordMatch[], first: number, last: number): Pick<Stretch, 'pairs' | 'run'> {
  let pairs: Set<number> | undefined;
  let run = 0;
  let before = NOWHERE;
  let lengthsBefore = NOWHERE;
  for (let at = first; at < last; at++) {
    const asked = words[at]?.asked ?? NOWHERE;
    if (asked.length === 0) {
      before = NOWHERE;
      continue;
    }
    const lengths: number[] = [];
    for (const place of asked) {
      const follows = before.indexOf(place - 1);
      const length = follows < 0 ? 1 : (lengthsBefore[follows] ?? 0) + 1;
      if (follows >= 0) pairs = (pairs ?? new Set()).add(place);
      if (length > run) run = length;
      lengths.push(length);
    }
    before = asked;
    lengthsBefore = lengths;
  }
  return { pairs: pairs?.size ?? 0, run };
}

function raise(values: Float64Array, others: ArrayLike<number>): void {
  for (let at = 0; at < values.length; at++) values[at] = Math.max(values[at] ?? 0, others[at] ?? 0);
}

/** A passage as one stretch; pairs and runs across the borders of sentences are not counted. */
function together({ terms: { length: size } }: Query, sentences: readonly Stretch[]): Stretch {
  const alike = new Float64Array(size);
  const akin = new Float64Array(size);
  let [terms, forms, pairs, run, answers, fresh, hits, length] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const sentence of sentences) {
    raise(alike, sentence.likeness);
    raise(akin, sentence.akin);
    terms |= sentence.terms;
    forms |= sentence.forms;
    pairs = Math.max(pairs, sentence.pairs);
    run = Math.max(run, sentence.run);
    answers += sentence.answers;
    fresh += sentence.fresh;
    hits += sentence.hits;
    length += sentence.length;
  }
  return { terms, forms, likeness: alike, akin, pairs, run, answers, fresh, hits, length };
}

/** The set of one term; the empty set for -1. */
export function bit(term: number): number {
  return term < 0 ? 0 : 1 << term;
}

/** The largest share of the question's weight in any `width` words in a row, from 0 to 1. */
export function bestWindow({ terms, weight }: Query, hits: readonly number[], width: number): number {
  const counts = new Int32Array(terms.length);
  let [held, best] = [0, 0];
  for (let at = 0; at < hits.length; at++) {
    const enters = hits[at] ?? -1;
    if (enters >= 0) {
      if (counts[enters] === 0) held += terms[enters]?.weight ?? 0;
      counts[enters] = (counts[enters] ?? 0) + 1;
    }
    const leaves = at >= width ? (hits[at - width] ?? -1) : -1;
    if (leaves >= 0) {
      counts[leaves] = (counts[leaves] ?? 0) - 1;
      if (counts[leaves] === 0) held -= terms[leaves]?.weight ?? 0;
    }
    if (held > best) best = held;
  }
  return best / weight;
}
