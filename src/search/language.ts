import { stemmer } from 'stemmer';
import { fold } from './fold.ts';
import { IRREGULAR } from './languages/irregular.ts';
import { type Asked, QUESTION_WORDS, type QuestionWords } from './languages/question-words.ts';
import { snowball } from './languages/snowball.ts';
import { ELISIONS, rewrite, SPELLINGS, STEMS } from './languages/spelling.ts';
import { STOP_WORDS } from './languages/stop-words.ts';
import { type Piece, unspacedWords } from './languages/unspaced.ts';
import { frequencyRank } from './word-vectors.ts';

/** How the words of one language are brought to what the index looks up. */
export interface Language {
  /** Its BCP 47 subtag, as in "pt" for Portuguese of any country: what the index keeps apart. */
  readonly tag: string;
  /** Words too common to tell passages apart, folded: articles, prepositions, question words. */
  readonly stopWords: ReadonlySet<string>;
  /** The stems of words that have another way to be written: numbers up to twelve, ordinals to ten, short months, irregular verbs. */
  readonly written: ReadonlyMap<string, string>;
  /** What question words ask for, folded, in pairs joined by a space; left out for English, which `asks` knows. */
  readonly questions?: ReadonlyMap<string, Asked>;
  /** Words that tell a time, folded. */
  readonly times: ReadonlySet<string>;
  /** Words that tell a number, folded. */
  readonly quantities: ReadonlySet<string>;
  /** Finds the words where they are written without spaces; left out where letters and spaces tell. */
  readonly words?: (text: string) => Iterable<Piece>;
  /** What is written together with a word and isn't part of it, as in l'eau. */
  readonly elision?: RegExp;
  /** A folded word's place among the words of the language by how often they are used, from 0; -1 where nothing tells. */
  rank(form: string): number;
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
    ...Array.from(IRREGULAR, ([form, verb]): [string, string] => [form, stemmer(verb)]),
    ...'first second third fourth fifth sixth seventh eighth ninth tenth'
      .split(' ')
      .map((word, place): [string, string] => [
        `${place + 1}${['st', 'nd', 'rd'][place] ?? 'th'}`,
        stemmer(word),
      ]),
  ]),
  times: new Set(
    `january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday century centuries decade decades year years today yesterday morning night spring
    summer autumn winter`.split(/\s+/u),
  ),
  quantities: new Set(
    `zero one two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty
    sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion dozen dozens half twice
    third thirds quarter percent several`.split(/\s+/u),
  ),
  rank: frequencyRank,
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
  const formOf = (word: string) => fold(spell(word));
  const { times, numbers, quantities, ...questions } = QUESTION_WORDS[tag] ?? NO_QUESTION_WORDS;
  return {
    tag,
    stopWords: stopWords(tag, formOf),
    written: new Map(forms(numbers, formOf).map((form, place) => [form, String(place + 2)])),
    questions: kindsOf(questions, formOf),
    times: new Set(forms(times, formOf)),
    quantities: new Set(forms(`${numbers} ${quantities}`, formOf)),
    rank: () => -1,
    ...(words === undefined ? {} : { words }),
    ...(elision === undefined ? {} : { elision }),
    spell,
    stem: (spelt) => fold(rewrite(stem(spelt), stems)),
  };
}

const NO_QUESTION_WORDS: QuestionWords = { time: '', quantity: '', times: '', numbers: '', quantities: '' };

function stopWords(tag: string, formOf: (word: string) => string): ReadonlySet<string> {
  return new Set(forms(STOP_WORDS[tag] ?? '', formOf));
}

/** The words of a list as they are known to the index. */
function forms(list: string, formOf: (word: string) => string): string[] {
  return list.split(/\s+/u).flatMap((word) => (word === '' ? [] : [formOf(word)]));
}

function kindsOf(
  questions: Partial<Readonly<Record<Asked, string>>>,
  formOf: (word: string) => string,
): ReadonlyMap<string, Asked> {
  const kinds = new Map<string, Asked>();
  for (const kind of ['person', 'time', 'place', 'quantity'] as const) {
    for (const phrase of questions[kind]?.split(', ') ?? []) kinds.set(forms(phrase, formOf).join(' '), kind);
  }
  return kinds;
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
