import type { Word } from './analyse.ts';
import { answersType, type Query, type QueryTerm } from './query.ts';
import { kinships } from './word-vectors.ts';

/** What one word of a passage is to a question. */
export interface WordMatch {
  /** The place of the question's term that has its stem, or -1. */
  readonly term: number;
  /** Written in the question's own form. */
  readonly sameForm: boolean;
  /** The place of the question's term that begins most like it, or -1, and how alike the two are, from 0 to 1. */
  readonly near: number;
  readonly likeness: number;
  /** Of each of the question's terms, how alike the two are used, from 0 to 1; undefined for a word that is like none. */
  readonly kin: readonly number[] | undefined;
  /** The places of the question, stop words included, where its stem stands. */
  readonly asked: readonly number[];
  /** Not in the question, and of the kind that is asked for. */
  readonly answers: boolean;
  /** Not in the question and no stop word. */
  readonly fresh: boolean;
}

/** Words that are used less alike than this have nothing to do with each other. */
const KIN = 0.3;
export const NOWHERE: readonly number[] = [];

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
/** The same for stop words. */
const STOP: WordMatch = { ...STRANGE, fresh: false };

/** What words are to a question. */
export function wordMatcher(query: Query): (word: Word) => WordMatch {
  const { terms, asks } = query;
  const ranks = terms.map((term) => term.rank);
  const places = new Map(terms.map(({ stem }, place) => [stem, place]));
  const askedAt = placesByStem(query);
  return (word) => {
    const asked = askedAt.get(word.stem);
    if (asked !== undefined) return askedFor(word, asked);
    const answers = answersType(asks, word);
    if (word.stop) return answers ? { ...STOP, answers } : STOP;
    const [near, alike] = word.number ? NOTHING : nearest(word.form, terms);
    const kin = kinships(word.rank, ranks, KIN);
    if (near < 0 && kin === undefined && !answers) return STRANGE;
    return { ...STRANGE, near, likeness: alike, kin, answers };
  };

  function askedFor({ stop, stem, form }: Word, asked: readonly number[]): WordMatch {
    const term = stop ? -1 : (places.get(stem) ?? -1);
    return { ...STOP, term, sameForm: terms[term]?.form === form, asked };
  }
}

const NOTHING = [-1, 0] as const;

/** The place of the term that begins most like a word, or -1, and how alike the two are. */
function nearest(form: string, terms: readonly QueryTerm[]): readonly [place: number, likeness: number] {
  let [near, alike] = NOTHING as readonly [number, number];
  for (let place = 0; place < terms.length; place++) {
    const share = likeness(form, terms[place]?.form ?? '');
    if (share > alike) [near, alike] = [place, share];
  }
  return near < 0 ? NOTHING : [near, alike];
}

/** The places in the question of each of its stems; terms that it carries over from the one before have none. */
function placesByStem({ words, terms }: Query): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>(terms.map(({ stem }) => [stem, []]));
  for (const [place, { stem }] of words.entries()) {
    const same = places.get(stem);
    if (same === undefined) places.set(stem, [place]);
    else same.push(place);
  }
  return places;
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
