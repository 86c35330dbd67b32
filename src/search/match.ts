import type { Word } from './analyse.ts';
import type { PassageAnalysis } from './passage-analysis.ts';
import { answersType, type Query } from './query.ts';
import { kinships } from './word-vectors.ts';

/** What one word of a passage is to a question. */
interface WordMatch {
  /** The place of the question's term that has its stem, or -1. */
  readonly term: number;
  /** Written in the question's own form. */
  readonly sameForm: boolean;
  /** The place of the question's term that begins most like it, or -1, and how alike the two are, from 0 to 1. */
  readonly near: number;
  readonly likeness: number;
  /** Of each of the question's terms, how alike the two are used, from 0 to 1; undefined for a word that is like none. */
  readonly kin: Float64Array | undefined;
  /** The places of the question, stop words included, where its stem stands. */
  readonly asked: readonly number[];
  /** Not in the question, and of the kind that is asked for. */
  readonly answers: boolean;
  /** Not in the question and no stop word. */
  readonly fresh: boolean;
}

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
  readonly hits: Int8Array;
  /** Of each term, how often its stem stands in the passage. */
  readonly counts: readonly number[];
  /** The terms that stand in the title or the heading. */
  readonly headed: number;
  /** The terms that stand in the passage with a capital letter that no sentence start explains: names, for the most part. */
  readonly capitals: number;
}

/** Words that are used less alike than this have nothing to do with each other. */
const KIN = 0.3;
const NOWHERE: readonly number[] = [];

/** What most words are: not in the question, and like nothing in it. */
const STRANGE: WordMatch = {
  term: -1,
  sameForm: false,
  near: -1,
  likeness: 0,
  kin: undefined,
  asked: NOWHERE,
  answers: false,
  fresh: true,
};

/** Lays passages against one question; what it learns about a word serves all passages that hold it. */
export class Matcher {
  readonly #query: Query;
  readonly #words = new Map<Word, WordMatch>();
  readonly #terms = new Map<string, number>();
  readonly #asked = new Map<string, number[]>();
  readonly #ranks: readonly number[];

  constructor(query: Query) {
    this.#query = query;
    this.#ranks = query.terms.map((term) => term.rank);
    for (const [place, { stem }] of query.terms.entries()) this.#terms.set(stem, place);
    for (const [place, { stem }] of query.words.entries()) {
      const places = this.#asked.get(stem);
      if (places === undefined) this.#asked.set(stem, [place]);
      else places.push(place);
    }
  }

  /** Of each word of a passage, the place of the term that has its stem, or -1. */
  hits({ words }: PassageAnalysis): Int8Array {
    const terms = this.#terms;
    const hits = new Int8Array(words.length);
    let at = 0;
    for (const word of words) hits[at++] = word.stop ? -1 : (terms.get(word.stem) ?? -1);
    return hits;
  }

  /** Lays a passage against the question, given its hits. */
  match(analysis: PassageAnalysis, hits: Int8Array): Match {
    const query = this.#query;
    const words = this.#wordMatches(analysis.words);
    const sentences = analysis.sentences.map(({ first, last }) =>
      stretch(query.terms.length, words, first, last),
    );
    const counts: number[] = query.terms.map(() => 0);
    const starts = new Set(analysis.sentences.map(({ first }) => first));
    let capitals = 0;
    for (let at = 0; at < hits.length; at++) {
      const term = hits[at] ?? -1;
      if (term < 0) continue;
      counts[term] = (counts[term] ?? 0) + 1;
      if (analysis.words[at]?.capital && !starts.has(at)) capitals |= bit(term);
    }
    let headed = 0;
    for (const { stop, stem } of analysis.heading) {
      if (!stop) headed |= bit(this.#terms.get(stem) ?? -1);
    }
    return { query, analysis, sentences, whole: together(query, sentences), hits, counts, headed, capitals };
  }

  #wordMatches(words: readonly Word[]): WordMatch[] {
    const known = this.#words;
    const matches: WordMatch[] = [];
    for (const word of words) {
      let match = known.get(word);
      if (match === undefined) {
        match = this.#read(word);
        known.set(word, match);
      }
      matches.push(match);
    }
    return matches;
  }

  #read(word: Word): WordMatch {
    const { terms, asks } = this.#query;
    const term = word.stop ? -1 : (this.#terms.get(word.stem) ?? -1);
    const asked = this.#asked.get(word.stem) ?? NOWHERE;
    const strange = term < 0 && asked.length === 0;
    const fresh = strange && !word.stop;
    let [near, alike] = [-1, 0];
    if (fresh && !word.number) {
      for (let place = 0; place < terms.length; place++) {
        const share = likeness(word.form, terms[place]?.form ?? '');
        if (share > alike) [near, alike] = [place, share];
      }
    }
    const kin = fresh ? kinships(word.rank, this.#ranks, KIN) : undefined;
    const answers = strange && answersType(asks, word);
    if (fresh && near < 0 && kin === undefined && !answers) return STRANGE;
    return {
      term,
      sameForm: term >= 0 && terms[term]?.form === word.form,
      near,
      likeness: alike,
      kin,
      asked,
      answers,
      fresh,
    };
  }
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

function raise(values: Float64Array, others: Float64Array): void {
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

/** How much two words begin alike: their common beginning over the longer one's length, 0 under four letters or a half. */
export function likeness(a: string, b: string): number {
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return 0;
  const least = Math.min(a.length, b.length);
  let common = 0;
  while (common < least && a.charCodeAt(common) === b.charCodeAt(common)) common++;
  const share = common / Math.max(a.length, b.length);
  return common >= 4 && share >= 0.5 ? share : 0;
}

/** The largest share of the question's weight in any `width` words in a row, from 0 to 1. */
export function bestWindow({ terms, weight }: Query, hits: Int8Array, width: number): number {
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
