import { sentences } from '../text/sentences.ts';
import { type Span, slice } from '../text/span.ts';
import { analyse, type Term, type Word } from './analyse.ts';
import { inverseDocumentFrequency } from './bm25.ts';
import { type Language, languageOf } from './language.ts';
import type { WordStatistics } from './vocabulary.ts';
import { expectedShare } from './word-vectors.ts';

/** What kind of thing a question asks for, read off its question word. */
export const ASKS = ['other', 'person', 'time', 'quantity', 'place'] as const;
export type Asks = (typeof ASKS)[number];

/** A distinct content word of a question. */
export interface QueryTerm {
  readonly stem: string;
  readonly form: string;
  /** Its inverse document frequency. */
  readonly weight: number;
  /** A name: written with a capital that no sentence start explains. */
  readonly name: boolean;
  readonly number: boolean;
  readonly rank: number;
  /** The library has no such word, not even with a typo mended. */
  readonly unknown: boolean;
}

/** A question taken apart for searching. */
export interface Query {
  readonly asks: Asks;
  /** At most 31, the rarest: a set of them is a bit mask. */
  readonly terms: readonly QueryTerm[];
  /** The sum of the terms' weights. */
  readonly weight: number;
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

const PHRASE = /["“”„«»「」『』]([^"“”„«»「」『』]+)["“”„«»「」『』]/gu;
const QUESTION_MARK = /[?？؟]/u;
/** Question marks of all scripts, with the quotation mark or bracket behind them. */
const ASKING = /[?？؟]["'”’»)]?$/u;
/** A question is read up to this many words: the work stays bounded, whatever is pasted. */
const LONGEST = 120;
const READ = 2000;
/** A set of terms is a bit mask, and a mask has 32 bits, one of them the sign. */
export const TERMS = 31;
/** What a word counts that stands in a sentence beside the one that asks. */
const ASIDE = 0.2;
/** Words that turn to the one who is asked, and say nothing of what about. */
const COURTESIES = new Set(
  'please hi hello hey thanks thank ok okay anyone anybody wondering wonder curious tell explain know question'.split(
    ' ',
  ),
);

/** Takes a question apart. */
export function readQuery(question: string, library: Statistics, language?: string): Query {
  const text = question.slice(0, READ);
  const words = analyse(text, language)
    .slice(0, LONGEST)
    .map((word) => mend(word, library));
  const asides = asidesOf(text);
  const terms = new Map<string, QueryTerm>();
  for (const word of content(words)) {
    const aside = asides.some(({ start, end }) => start <= word.span.start && word.span.start < end);
    const term = termOf(word, library, aside ? ASIDE : 1);
    const known = terms.get(word.stem);
    if (known === undefined || known.weight < term.weight) terms.set(word.stem, term);
  }
  const heaviest = [...terms.values()].sort((a, b) => b.weight - a.weight).slice(0, TERMS);
  return {
    asks: asks(
      words.map((word) => word.form),
      languageOf(language),
    ),
    terms: heaviest,
    weight: heaviest.reduce((sum, term) => sum + term.weight, 0),
    words,
    phrases: phrasesOf(text, language),
    focus: focus(words, heaviest),
  };
}

/** A misspelt word gets the stem of the word that was meant; a word that people use is not misspelt. */
function mend(word: Term, { vocabulary }: Statistics): Term {
  if (word.stop || word.number || word.rank >= 0 || vocabulary.frequency(word.stem) > 0) return word;
  return { ...word, stem: vocabulary.closest(word.form) ?? word.stem };
}

/** The words that say what is asked about; courtesies and, of those alone, stop words are left out. */
function content(words: readonly Term[]): readonly Term[] {
  const telling = words.filter((word) => !word.stop);
  const asked = telling.filter((word) => !COURTESIES.has(word.form));
  return asked.length > 0 ? asked : telling;
}

function termOf(word: Term, { vocabulary, size }: Statistics, share: number): QueryTerm {
  const frequency = vocabulary.frequency(word.stem);
  return {
    stem: word.stem,
    form: word.form,
    weight: share * rarity(frequency, size, expectedShare(word.rank)),
    name: word.capital && word.span.start > 0,
    number: word.number,
    rank: word.rank,
    unknown: frequency === 0,
  };
}

/** The sentences that lead up to a question without asking it, when there is one that asks. */
function asidesOf(text: string): Span[] {
  if (!QUESTION_MARK.test(text)) return [];
  const parts = sentences(text);
  const asking = parts.filter((part) => ASKING.test(slice(text, part)));
  return asking.length === 0 ? [] : parts.filter((part) => !asking.includes(part));
}

function phrasesOf(text: string, language: string | undefined): string[][] {
  const phrases = Array.from(text.matchAll(PHRASE), ([, phrase = '']) =>
    analyse(phrase, language).map(({ stem }) => stem),
  );
  return phrases.filter((phrase) => phrase.length > 0);
}

/** How many paragraphs of everyday English are counted in beside the library's own, so that a small library has a say but not the last. */
const BACKGROUND = 100;

/** A term's weight: its inverse document frequency in the library together with the background. */
function rarity(frequency: number, size: number, share: number): number {
  return inverseDocumentFrequency(frequency + BACKGROUND * share, size + BACKGROUND);
}

const QUANTITY = new Set('many much long old far large tall high big often fast deep wide heavy'.split(' '));
const PERSON = new Set(['who', 'whom', 'whose']);
const TIME_NOUNS = new Set('year date century day month decade time'.split(' '));
const PERSON_NOUNS = new Set(
  'person man woman king president leader scientist mathematician author'.split(' '),
);
const PLACE_NOUNS = new Set('country city place state town region location continent'.split(' '));
const QUANTITY_NOUNS = new Set('number percentage percent amount proportion share age population'.split(' '));

/** What a question asks for, by its first question word and the noun that follows it. */
function asks(forms: readonly string[], { questions }: Language): Asks {
  return questions === undefined ? asksInEnglish(forms) : asksBy(questions, forms);
}

function asksBy(questions: ReadonlyMap<string, Asks>, forms: readonly string[]): Asks {
  for (const [place, form] of forms.entries()) {
    const kind = questions.get(`${form} ${forms[place + 1]}`) ?? questions.get(form);
    if (kind !== undefined) return kind;
  }
  return 'other';
}

function asksInEnglish(forms: readonly string[]): Asks {
  for (const [place, form] of forms.entries()) {
    const next = forms[place + 1] ?? '';
    if (PERSON.has(form)) return 'person';
    if (form === 'when') return 'time';
    if (form === 'where') return 'place';
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

/** Whether a word may answer a question of that kind. */
export function answersType(asks: Asks, word: Word): boolean {
  if (asks === 'time') return word.time;
  if (asks === 'quantity') return word.number || word.quantity;
  return (asks === 'person' || asks === 'place') && word.capital && !word.stop;
}

function focus(words: readonly Term[], terms: readonly QueryTerm[]): number {
  const place = words.findIndex(
    ({ form }) => form === 'what' || form === 'which' || form === 'many' || form === 'much',
  );
  if (place < 0) return -1;
  const noun = words.slice(place + 1).find((word) => !word.stop);
  return noun === undefined ? -1 : terms.findIndex((term) => term.stem === noun.stem);
}
