import { stemmer } from 'stemmer';
import { fold } from './fold.ts';
import { snowball } from './languages/snowball.ts';
import { ELISIONS, rewrite, SPELLINGS, STEMS } from './languages/spelling.ts';
import { STOP_WORDS } from './languages/stop-words.ts';
import { type Piece, unspacedWords } from './languages/unspaced.ts';

/** How the words of one language are brought to what the index looks up. */
export interface Language {
  /** Its BCP 47 subtag, as in "pt" for Portuguese of any country: what the index keeps apart. */
  readonly tag: string;
  /** Words too common to tell passages apart, folded: articles, prepositions, question words. */
  readonly stopWords: ReadonlySet<string>;
  /** The stems of words that have another way to be written: numbers up to twelve, short months. */
  readonly written: ReadonlyMap<string, string>;
  /** Finds the words where they are written without spaces; left out where letters and spaces tell. */
  readonly words?: (text: string) => Iterable<Piece>;
  /** What is written together with a word and isn't part of it, as in l'eau. */
  readonly elision?: RegExp;
  /** A word in the one spelling that the stemmer knows. */
  spell(word: string): string;
  /** The stem of a word so spelt, folded. */
  stem(spelt: string): string;
}

const ENGLISH: Language = {
  tag: 'en',
  stopWords: stopWords('en', fold),
  written: new Map([
    ...'zero one two three four five six seven eight nine ten eleven twelve'
      .split(' ')
      .map((word, number): [string, string] => [word, String(number)]),
    ...'january february august september october november december'
      .split(' ')
      .map((month): [string, string] => [month.slice(0, 3), stemmer(month)]),
    ['sept', stemmer('september')],
  ]),
  spell: fold,
  stem: stemmer,
};

/** The languages that have been asked for, by the tag they were asked for with. */
const KNOWN = new Map<string, Language>();

/**
 * The analysis for a BCP 47 language tag; English's, with Porter's stemmer, when there is none. A language without a
 * stemmer or stop words here is indexed by its words as they are.
 */
export function languageOf(tag?: string): Language {
  if (tag === undefined) return ENGLISH;
  const known = KNOWN.get(tag);
  if (known !== undefined) return known;
  const subtag = primarySubtag(tag);
  const language = subtag === 'en' ? ENGLISH : (KNOWN.get(subtag) ?? made(subtag));
  KNOWN.set(subtag, language);
  KNOWN.set(tag, language);
  return language;
}

function made(tag: string): Language {
  const spelling = SPELLINGS[tag] ?? [];
  const stems = STEMS[tag] ?? [];
  const stem = snowball(tag) ?? ((word: string) => word);
  const words = unspacedWords(tag);
  const elision = ELISIONS[tag];
  const spell = (word: string) => rewrite(word.normalize('NFKC').toLowerCase(), spelling);
  return {
    tag,
    stopWords: stopWords(tag, (word) => fold(spell(word))),
    written: new Map(),
    ...(words === undefined ? {} : { words }),
    ...(elision === undefined ? {} : { elision }),
    spell,
    stem: (spelt) => fold(rewrite(stem(spelt), stems)),
  };
}

function stopWords(tag: string, fold: (word: string) => string): ReadonlySet<string> {
  return new Set(STOP_WORDS[tag]?.split(/\s+/u).map(fold));
}

/** "pt" for "pt-BR", "de" for "ger", "no" for "nb"; "en" for what is no tag. */
function primarySubtag(tag: string): string {
  try {
    const { language } = new Intl.Locale(tag);
    return language === 'nb' || language === 'nn' ? 'no' : language;
  } catch {
    return 'en';
  }
}
