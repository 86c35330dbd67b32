import { stemmer } from 'stemmer';

/** How the words of one language are brought to what the index looks up. */
export interface Language {
  /** Words too common to tell passages apart, folded: articles, prepositions, question words. */
  readonly stopWords: ReadonlySet<string>;
  /** The stems of words that have another way to be written: numbers up to twelve, short months. */
  readonly written: ReadonlyMap<string, string>;
  /** The stem of a folded word. */
  stem(form: string): string;
}

const ENGLISH: Language = {
  stopWords: new Set(
    `a about after all also am an and any are as at be because been before being between both but by can could did do
    does doing during each for from further had has have having he her here hers him his how i if in into is it its
    just me more most my no nor not of off on once only or other our out over own same she should so some such than
    that the their them then there these they this those through to too under until up very was we were what when
    where which while who whom whose why will with would you your`.split(/\s+/),
  ),
  written: new Map([
    ...'zero one two three four five six seven eight nine ten eleven twelve'
      .split(' ')
      .map((word, number): [string, string] => [word, String(number)]),
    ...'january february august september october november december'
      .split(' ')
      .map((month): [string, string] => [month.slice(0, 3), stemmer(month)]),
    ['sept', stemmer('september')],
  ]),
  stem: stemmer,
};

/** The analysis for a BCP 47 language tag. English, with Porter's stemmer, is the only one so far and serves all. */
export function languageOf(_tag?: string): Language {
  return ENGLISH;
}
