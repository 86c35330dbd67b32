import { abbreviationKind, isOpener } from './abbreviations.ts';
import type { Span } from './span.ts';

/**
 * Where a sentence may end: its marks, with the quotation marks, brackets and note numbers that close with it, or a
 * blank line, or a bullet.
 */
const END =
  /(?<marks>\. \.(?: \.)+|[.!?…؟۔।॥。！？｡]+)(?<closers>(?:["'”’›)\]}」』）》〉】]|[ \u00A0\u202F]?»(?!\p{L})|[“‘](?!\p{L})|\[\d{1,3}\])*)|\n[ \t]*\n|\s(?=[•‣◦▪] )/gu;

const WORD_BEFORE = /[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}.’'&-]*[\p{L}\p{N}\p{M}])?$/u;
const NEXT = /^[\s\p{Pi}\p{Ps}"'„‚«»¿¡–—-]*/u;
const NEXT_WORD = /^[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/u;
const QUOTE = /["'“”‘’»›」』]/u;
/** U.S., a.m., Ph.D., z.B.: every part has a letter or two. */
const DOTTED = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;
const CLOCK = /^[ap]\.m$/iu;
const AFTER_CLOCK =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:[ECMP][SD]?T|GMT|UTC|BST|CET|Eastern|Pacific|Central|Mountain|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u;
const HOUR_ELSEWHERE = /^\s*\(\d{1,2}(?:[:.]\d{2})?\s*(?:[AaPp]\.?[Mm]\b|[A-Z]{2,4}\b)/u;
/** “Will it rain?” Anna Hale asked. */
const ASKED =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Sir|Lady|President|Mayor)\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){0,3} (?:said|says|asked|asks|replied|added|answered|wondered|cried|shouted|called|exclaimed|demanded|whispered|wrote)\b/u;
/** The same in Chinese and Japanese, where no space parts a quotation from who said it. */
const CJK_ASKED = /^(?:[とっ、，,：:]|[^。！？“「]{0,6}(?:说|問|问|道|喊|答|叫|言))/u;
/** Languages that write ordinal numbers with a full stop: der 3. Oktober. */
const ORDINALS = /^(?:de|da|nb|nn|no|fi|et|cs|sk|sl|hr|sr|bs|hu|pl|lv|tr|is)(?:-|$)/u;
/** Brackets over more characters than this were opened by mistake. */
const LONGEST_BRACKETS = 300;
const LIST_MARK = /^(?:\(?(?:\d{1,3}|\p{L}|[ivx]{1,4}))$/iu;

/**
 * The sentences of a text in order, as spans without the white space around them. Together they cover all of the
 * text that is not white space. A line break alone ends no sentence; a blank line does.
 * @param language BCP 47 tag, where it is known: it tells ordinal numbers ("3. Oktober") from ends.
 */
export function sentences(text: string, language?: string): Span[] {
  const spans: Span[] = [];
  let start = skipSpace(text, 0);
  for (const match of text.matchAll(END)) {
    const { marks, closers = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (marks !== undefined && !endsSentence({ text, start, at: match.index, end, marks, closers, language }))
      continue;
    start = push(spans, text, start, end);
  }
  push(spans, text, start, text.length);
  return spans;
}

/** Adds the span from `start` to `end` without the white space at its end; gives where the next one starts. */
function push(spans: Span[], text: string, start: number, end: number): number {
  let to = end;
  while (to > start && isSpace(text, to - 1)) to -= 1;
  if (to > start) spans.push({ start, end: to });
  return skipSpace(text, Math.max(start, end));
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text, at)) at += 1;
  return at;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return /\s/u.test(text.charAt(at));
}

/** A place where a sentence may end. */
interface Place {
  readonly text: string;
  /** Where the sentence starts, where its marks stand, and where they and what closes with them end. */
  readonly start: number;
  readonly at: number;
  readonly end: number;
  readonly marks: string;
  readonly closers: string;
  readonly language: string | undefined;
}

/** What follows a place: whether after a space, what opens before the next word or sign, and that word. */
interface Following {
  readonly spaced: boolean;
  readonly opening: string;
  /** The first character after what opens; empty at the end. */
  readonly first: string;
  readonly rest: string;
}

function endsSentence(place: Place): boolean {
  const after = following(place);
  if (after.first === '') return true;
  if (/[。！？｡]/u.test(place.marks)) return !(QUOTE.test(place.closers) && CJK_ASKED.test(after.rest));
  if (isInBrackets(place)) return false;
  if (!after.spaced) return endsUnspaced(place, after);
  if (/[؟۔।॥]/u.test(place.marks)) return true;
  const lower = startsLower(after);
  if (/[!?]/u.test(place.marks)) return endsAtQuestion(place, after, lower);
  if (place.marks !== '.') return !lower;
  return endsAtStop(place, after, lower);
}

function following({ text, end }: Place): Following {
  const ahead = text.slice(end, end + 80);
  const opening = NEXT.exec(ahead)?.[0] ?? '';
  const rest = ahead.slice(opening.length);
  return { spaced: opening !== '' && isSpace(opening, 0), opening, first: rest.charAt(0), rest };
}

/** "It ended.Next came" is two sentences; 3.5, example.com and Node.js are parts of one. */
function endsUnspaced({ text, at, marks, closers }: Place, { opening, first, rest }: Following): boolean {
  if (opening !== '') return /^[\p{Pi}„]/u.test(opening) && isCapital(first);
  if (/[…؟۔।॥]|\.\./u.test(marks)) return isCapital(first);
  if (!/^\p{Lu}\p{Ll}*(?:[\s,’']|$)/u.test(rest)) return false;
  if (QUOTE.test(closers)) return true;
  return /(?:^|\s)[\p{Pi}\p{Ps}"']*\p{L}*\p{Ll}{2}$/u.test(text.slice(Math.max(0, at - 30), at));
}

function endsAtQuestion({ text, at, marks, closers }: Place, after: Following, lower: boolean): boolean {
  if (lower) return closers === '' && marks.includes('?') && after.opening.trim() === '';
  if (!QUOTE.test(closers)) return !/\bYahoo$/u.test(text.slice(at - 5, at)) || isOpenerNext(after);
  return after.opening.trim() !== '' || isOpenerNext(after) || !ASKED.test(after.rest);
}

function endsAtStop(place: Place, after: Following, lower: boolean): boolean {
  const word = WORD_BEFORE.exec(place.text.slice(Math.max(place.start, place.at - 24), place.at))?.[0] ?? '';
  if (place.closers === '' && LIST_MARK.test(place.text.slice(place.start, place.at))) return false;
  if (lower) return place.closers === '' && after.opening.trim() === '' && isLongWord(word);
  if (/[^\])]/u.test(place.closers)) return true;
  if (DOTTED.test(word)) return endsAtDotted(word, after);
  if (/\b[Tt]he\sSun$/u.test(place.text.slice(Math.max(place.start, place.at - 8), place.at))) return true;
  const kind = abbreviationKind(word);
  if (kind === undefined && /^\p{L}$/u.test(word)) return endsAtInitial(place, word, after);
  if (/^\d{1,2}$/u.test(word) && ORDINALS.test(place.language ?? ''))
    return !/^\p{L}/u.test(after.rest) || isOpenerNext(after);
  switch (kind) {
    case undefined:
    case 'closes':
      return true;
    case 'leads':
      return false;
    case 'counts':
      return !/^(?:[\d#]|[IVX]+\b)/u.test(after.rest);
    case 'names':
      return isOpenerNext(after) || /["“„]/u.test(after.opening);
  }
}

/**
 * After U.S. or Ph.D. only a word that begins sentences tells; after a.m. anything but a day, a time zone or the same
 * hour elsewhere: 4 p.m. (6 p.m. ET).
 */
function endsAtDotted(word: string, after: Following): boolean {
  if (CLOCK.test(word))
    return !AFTER_CLOCK.test(after.rest) && !HOUR_ELSEWHERE.test(after.opening + after.rest);
  if (/^(?:e\.g|i\.e)$/iu.test(word)) return false;
  return isOpenerNext(after) || /["“„]/u.test(after.opening);
}

/** J. R. R. Tolkien goes on; "vitamin C. It helps", "taller than I. Nobody" don't. */
function endsAtInitial({ text, at }: Place, word: string, after: Following): boolean {
  if (word === 'I' && /\p{Ll} $/u.test(text.slice(at - 3, at - 1))) return true;
  if (word !== word.toUpperCase()) return !/^\p{L}\./u.test(after.rest);
  return isOpenerNext(after) || /["“„]/u.test(after.opening);
}

/** Whether the next word begins sentences, and is no initial itself. */
function isOpenerNext({ rest }: Following): boolean {
  const word = NEXT_WORD.exec(rest)?.[0] ?? '';
  return isOpener(word) && rest.charAt(word.length) !== '.';
}

/** Words of five letters and more are written out, so that even a small letter after them may begin a sentence. */
function isLongWord(word: string): boolean {
  return /^\p{Ll}{4,}$/u.test(word) && abbreviationKind(word) === undefined;
}

function startsLower({ rest }: Following): boolean {
  return /^\p{Ll}(?!\p{Lu}|\) )/u.test(rest);
}

function isCapital(character: string): boolean {
  return /\p{Lu}|\p{Lo}/u.test(character);
}

/** Whether a bracket that opened within the sentence is still open and soon closes: what is in it is part of it. */
function isInBrackets({ text, start, end }: Place): boolean {
  const before = text.slice(Math.max(start + 1, end - LONGEST_BRACKETS), end);
  if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return false;
  return /^[^(]*\)/u.test(text.slice(end, end + LONGEST_BRACKETS));
}
