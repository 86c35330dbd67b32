import { analyse, type Term } from './analyse.ts';
import type { WordStatistics } from './vocabulary.ts';

/** What kind of thing a question asks for, read off its question word. */
export type Asks = 'person' | 'time' | 'quantity' | 'place' | 'reason' | 'other';

/** A distinct content word of a question. */
export interface QueryTerm {
  readonly stem: string;
  readonly form: string;
  /** Its inverse document frequency. */
  readonly weight: number;
  readonly capital: boolean;
  readonly number: boolean;
  /** The library has no such word, not even with a typo mended. */
  readonly unknown: boolean;
}

/** A question taken apart for searching. */
export interface Query {
  readonly asks: Asks;
  readonly terms: readonly QueryTerm[];
  /** All its words in order, stop words included. */
  readonly words: readonly Term[];
  /** The stems of each quoted phrase: a passage must hold them in this order. */
  readonly phrases: readonly (readonly string[])[];
  /** The place in `terms` of the noun that a which-, what- or how-many-question asks for, or -1. */
  readonly focus: number;
}

/** How much of a library's statistics a query needs. */
export interface Statistics {
  readonly size: number;
  readonly vocabulary: WordStatistics;
}

const PHRASE = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;
/** A question is read up to this many words: the work stays bounded, whatever is pasted. */
const LONGEST = 120;

/** Takes a question apart. */
export function readQuery(question: string, library: Statistics, language?: string): Query {
  const words = analyse(question, language).slice(0, LONGEST);
  const terms = new Map<string, QueryTerm>();
  for (const word of words) {
    if (word.stop) continue;
    const known = library.vocabulary.frequency(word.stem) > 0;
    const stem = known || word.number ? word.stem : (library.vocabulary.closest(word.form) ?? word.stem);
    const frequency = library.vocabulary.frequency(stem);
    if (terms.has(stem)) continue;
    terms.set(stem, {
      stem,
      form: word.form,
      weight: inverseDocumentFrequency(frequency, library.size),
      capital: word.capital && word.span.start > 0,
      number: word.number,
      unknown: frequency === 0,
    });
  }
  const list = [...terms.values()];
  return {
    asks: asks(words.map((word) => word.form)),
    terms: list,
    words,
    phrases: Array.from(question.matchAll(PHRASE), (match) =>
      analyse(match[1] ?? '', language).map((term) => term.stem),
    ),
    focus: focus(words, list),
  };
}

/** Robertson and Spärck Jones's inverse document frequency, kept above zero as in Lucene. */
export function inverseDocumentFrequency(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

const QUANTITY = new Set([
  'many',
  'much',
  'long',
  'old',
  'far',
  'large',
  'tall',
  'high',
  'big',
  'often',
  'fast',
  'deep',
  'wide',
  'heavy',
]);
const PERSON = new Set(['who', 'whom', 'whose']);
const TIME_NOUNS = new Set(['year', 'date', 'century', 'day', 'month', 'decade', 'time']);
const PERSON_NOUNS = new Set([
  'person',
  'man',
  'woman',
  'king',
  'president',
  'leader',
  'scientist',
  'mathematician',
  'author',
]);
const PLACE_NOUNS = new Set(['country', 'city', 'place', 'state', 'town', 'region', 'location', 'continent']);
const QUANTITY_NOUNS = new Set([
  'number',
  'percentage',
  'percent',
  'amount',
  'proportion',
  'share',
  'age',
  'population',
]);

/** What a question asks for, by its first question word and the noun that follows it. */
export function asks(forms: readonly string[]): Asks {
  for (const [place, form] of forms.entries()) {
    const next = forms[place + 1] ?? '';
    if (PERSON.has(form)) return 'person';
    if (form === 'when') return 'time';
    if (form === 'where') return 'place';
    if (form === 'why') return 'reason';
    if (form === 'how' && QUANTITY.has(next)) return 'quantity';
    if (form === 'what' || form === 'which') {
      for (const noun of forms.slice(place + 1, place + 4)) {
        if (TIME_NOUNS.has(noun)) return 'time';
        if (PERSON_NOUNS.has(noun)) return 'person';
        if (PLACE_NOUNS.has(noun)) return 'place';
        if (QUANTITY_NOUNS.has(noun)) return 'quantity';
      }
      return 'other';
    }
  }
  return 'other';
}

function focus(words: readonly Term[], terms: readonly QueryTerm[]): number {
  const place = words.findIndex(
    ({ form }) => form === 'what' || form === 'which' || form === 'many' || form === 'much',
  );
  if (place < 0) return -1;
  const noun = words.slice(place + 1).find((word) => !word.stop);
  return noun === undefined
    ? -1
    : terms.findIndex((term) => term.form === noun.form || term.stem === noun.stem);
}
