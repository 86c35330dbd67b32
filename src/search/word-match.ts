import type { Word } from './analyse.ts';
import { answersType, type Query } from './query.ts';
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
    const term = word.stop ? -1 : (places.get(word.stem) ?? -1);
    const asked = askedAt.get(word.stem) ?? NOWHERE;
    const strange = term < 0 && asked.length === 0;
    const fresh = strange && !word.stop;
    let [near, alike] = [-1, 0];
    if (fresh && !word.number) {
      for (let place = 0; place < terms.length; place++) {
        const share = likeness(word.form, terms[place]?.form ?? '');
        if (share > alike) [near, alike] = [place, share];
      }
    }
    const kin = fresh ? kinships(word.rank, ranks, KIN) : undefined;
    const answers = strange && answersType(asks, word);
    if (near < 0 && kin === undefined && strange && !answers) return fresh ? STRANGE : STOP;
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
  };
}

function placesByStem({ words }: Query): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
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
