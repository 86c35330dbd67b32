import { QUOTED } from './narrative.ts';
import { isSpeechVerb } from './speech-verbs.ts';

/** What a word can be in a clause, as far as its form tells. */
export type TokenKind =
  | 'name'
  | 'pronoun'
  | 'relative'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'auxiliary'
  | 'adverb'
  | 'verb'
  | 'number'
  | 'word'
  | 'comma'
  | 'break'
  | 'quoted';

/** A word or sign of a clause. */
export interface Token {
  readonly text: string;
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

const TOKEN = new RegExp(
  String.raw`${QUOTED}+|(?:\p{Lu}\.)+(?:\p{Lu}\.)*|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Maj|Lt|Col|Sgt|Capt|Cpl|Rev|Hon|Det|Insp|Supt|Cmdr|Adm|St|Jr|Sr)\.|[\p{L}\p{N}@#£$€][\p{L}\p{N}\p{M}@_]*(?:['’.&/-][\p{L}\p{N}\p{M}]+)*['’]?|--+|[^\s]`,
  'gu',
);

const KINDS = new Map<string, TokenKind>();
register('pronoun', 'he she they it i we you');
register('relative', 'who whom which whose');
register(
  'determiner',
  'a an the one another some his her their its our my your this these those two three four five six seven eight nine ten dozens hundreds thousands several many most other no both each every any few',
);
register(
  'preposition',
  'of for from at in on with to by during near about into over under against between among outside inside around across through throughout per via despite unlike like amid since until following including without within behind beside upon off toward towards concerning regarding',
);
register('conjunction', 'and or nor but yet so plus');
register(
  'subordinator',
  'that as while whilst when if because although though after before where whether unless than how why what',
);
register(
  'auxiliary',
  'has have had is was were are be been being did does do will would could can may might must should shall cannot',
);
register(
  'adverb',
  `also later then still even now just only further again however though earlier recently previously yesterday today tonight
  never always often simply all afterwards once too meanwhile instead perhaps maybe not initially famously last week month year
  night morning afternoon evening monday tuesday wednesday thursday friday saturday sunday went on soon ever ago indeed else
  already first finally eventually jokingly once here there apparently clearly tearfully proudly less more`,
);
register('break', '; : – — - -- ( ) [ ] | • … ! ?');
register('comma', ',');

function register(kind: TokenKind, words: string): void {
  for (const word of words.split(/\s+/u)) if (!KINDS.has(word)) KINDS.set(word, kind);
}

/** "Anna Hale (R-Ohio)": what only adds to a word. */
const ASIDE = /\([^()]{1,60}\)|\[[^[\]]{1,60}\]/gu;

/** The words and signs of a text, without short brackets, each with what its form tells. */
export function tokensOf(text: string): Token[] {
  const open =
    text.includes('(') || text.includes('[')
      ? text.replace(ASIDE, (aside) => ' '.repeat(aside.length))
      : text;
  return Array.from(open.matchAll(TOKEN), (match) => ({
    text: match[0],
    kind: kindOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Kinds of words met before: a text repeats its words. */
const MET = new Map<string, TokenKind>();
const MET_LIMIT = 50_000;

function kindOf(text: string): TokenKind {
  const met = MET.get(text);
  if (met !== undefined) return met;
  const kind = readKind(text);
  if (text.length < 40 && MET.size < MET_LIMIT) MET.set(text, kind);
  return kind;
}

function readKind(text: string): TokenKind {
  if (text.startsWith(QUOTED)) return 'quoted';
  if (/^(?:May|Will)$/u.test(text)) return 'name';
  const known = KINDS.get(text.toLowerCase());
  if (known !== undefined) return known;
  if (/^\p{N}/u.test(text)) return 'number';
  if (/^[\p{Lu}@]/u.test(text) || /^(?:al|el)-\p{Lu}/u.test(text)) return 'name';
  if (/^[^\p{L}]/u.test(text)) return 'break';
  if (isSpeechVerb(text)) return 'verb';
  return /.{3}ly$/u.test(text) &&
    !/^(?:family|elderly|ally|assembly|anomaly|bully|friendly|lovely|lonely|early|only|likely)$/u.test(text)
    ? 'adverb'
    : 'word';
}
