import { stemmer } from 'stemmer';
import type { Span } from '../text/span.ts';

/** A word of a text as the index knows it. */
export interface Term {
  /** Folded and stemmed, as it is looked up. */
  readonly stem: string;
  /** Folded, as it was written. */
  readonly form: string;
  readonly span: Span;
  /** Too common to tell passages apart: an article, a preposition, a question word. */
  readonly stop: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

const STOP_WORDS = new Set(
  `a about after all also am an and any are as at be because been before being between both but by can could did do
  does doing during each for from further had has have having he her here hers him his how i if in into is it its
  just me more most my no nor not of off on once only or other our out over own same she should so some such than
  that the their them then there these they this those through to too under until up very was we were what when
  where which while who whom whose why will with would you your`.split(/\s+/),
);

/** The words of a text in order, folded (case, accents, possessive) and stemmed with Porter's algorithm. */
export function analyse(text: string): Term[] {
  return Array.from(text.matchAll(WORD), (match) => {
    const form = fold(match[0]);
    return {
      form,
      stem: stemmer(form),
      stop: STOP_WORDS.has(form),
      span: { start: match.index, end: match.index + match[0].length },
    };
  });
}

/** A word without case, accents and possessive ending. */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .replace(/['’]/gu, '');
}
