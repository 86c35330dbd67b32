import type { Span } from '../text/span.ts';
import { fold } from './fold.ts';
import { type Language, languageOf } from './language.ts';

/** A word as the index knows it, whatever the text it stands in. */
export interface Word {
  /** As it was written. */
  readonly surface: string;
  /** Folded and stemmed, as it is looked up. */
  readonly stem: string;
  /** Folded, as it was written. */
  readonly form: string;
  /** Too common to tell passages apart: an article, a preposition, a question word. */
  readonly stop: boolean;
  /** Written with a capital first letter. */
  readonly capital: boolean;
  /** Written with a digit. */
  readonly number: boolean;
  /** A year, a month, a day of the week or another word of time. */
  readonly time: boolean;
  /** A number in words. */
  readonly quantity: boolean;
  /** Its place among the words of its language by how often they are used, from 0; -1 for rare words. */
  readonly rank: number;
}

/** A word of a text. */
export interface Term extends Word {
  readonly span: Span;
}

/** The words of a text and where each starts, without the cost of a span for each. */
export interface Words {
  readonly words: readonly Word[];
  readonly starts: readonly number[];
}

/** Dotted abbreviations (U.S.), numbers with separators (1,200.5), and words with inner apostrophes. */
const WORD =
  /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*\p{L}*|[\p{L}\p{M}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;

/** Known words by their writing: analysis is a pure function, and texts repeat their words. Some 200 bytes each. */
const KNOWN = new Map<Language, Map<string, Word>>();
const KNOWN_LIMIT = 400_000;

/** The words of a text in order, folded (case, accents, possessive) and stemmed. */
export function analyse(text: string, language?: string): Term[] {
  const { words, starts } = wordsOf(text, language);
  return words.map((word, place) => {
    const start = starts[place] ?? 0;
    return { ...word, span: { start, end: start + word.surface.length } };
  });
}

/** What `analyse` gives, as two lists side by side and with the words shared between texts. */
export function wordsOf(text: string, tag?: string): Words {
  const language = languageOf(tag);
  const words: Word[] = [];
  const starts: number[] = [];
  const take = (surface: string, start: number) => {
    words.push(known(surface, language));
    starts.push(start);
  };
  if (language.words === undefined) for (const match of text.matchAll(WORD)) take(match[0], match.index);
  else for (const piece of language.words(text)) take(piece.text, piece.start);
  return { words, starts };
}

/** A word as the analysis of a text gives it. */
export function wordOf(surface: string, tag?: string): Word {
  return known(surface, languageOf(tag));
}

function known(surface: string, language: Language): Word {
  let memory = KNOWN.get(language);
  if (memory === undefined || memory.size > KNOWN_LIMIT) {
    memory = new Map();
    KNOWN.set(language, memory);
  }
  const old = memory.get(surface);
  if (old !== undefined) return old;
  const word = read(surface, language);
  memory.set(surface, word);
  return word;
}

function read(surface: string, language: Language): Word {
  const bare = language.elision === undefined ? surface : surface.replace(language.elision, '');
  const spelt = language.spell(bare);
  const form = fold(spelt);
  return {
    surface,
    form,
    stem: language.written.get(form) ?? language.stem(spelt),
    stop: language.stopWords.has(form),
    capital: /^\p{Lu}/u.test(bare),
    number: /\p{N}/u.test(surface),
    time: language.times.has(form) || /^(?:1\d|20)\d\ds?$|^\d+(?:st|nd|rd|th)$/.test(form),
    quantity: language.quantities.has(form),
    rank: language.rank(form),
  };
}
