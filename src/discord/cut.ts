import { sentences } from '../text/sentences.ts';

/** A text in two: what is shown now, and what is left for later. */
export interface Cut {
  readonly shown: string;
  /** What comes after, without the white space between; empty when everything is shown. */
  readonly rest: string;
}

/** How much room a text takes; never less for a longer one. */
export type Measure = (text: string) => number;

const words = new Intl.Segmenter('en', { granularity: 'word' });
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ADDRESS = /\w:\/\//u;

/**
 * Cuts a text to the room there is: after its last sentence that fits; or, when not even the first fits, after the
 * last word (in scripts without spaces, as the dictionary has it); or, in a word longer than the room, between two
 * characters as people see them. An address is never taken apart while anything stands before it.
 */
export function cut(text: string, room: number, measure: Measure = (part) => part.length): Cut {
  if (measure(text) <= room) return { shown: text, rest: '' };
  for (const ends of [sentenceEnds, spaceEnds, wordEnds, graphemeEnds]) {
    const end = lastFitting(text, ends(text), room, measure);
    if (end > 0) return { shown: text.slice(0, end), rest: text.slice(end).trimStart() };
  }
  return { shown: '', rest: text };
}

/** A text on one line in at most `limit` characters, ending in `…` between words when something is left out. */
export function shorten(text: string, limit: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= limit) return line;
  const room = limit - 1;
  for (const ends of [spaceEnds, wordEnds, graphemeEnds]) {
    const end = lastFitting(line, ends(line), room, (part) => part.length);
    // A first word alone says less than a word cut short.
    if (end > room / 2 || ends === graphemeEnds) return `${line.slice(0, end)}…`;
  }
  return '…';
}

/** A text in parts that each fit the room; joined with the white space between them they are the text. */
export function parts(text: string, room: number, measure?: Measure): string[] {
  const found: string[] = [];
  let rest = text;
  while (rest !== '') {
    const next = cut(rest, room, measure);
    if (next.shown === '') throw new RangeError(`No character fits into a room of ${room}`);
    found.push(next.shown);
    rest = next.rest;
  }
  return found;
}

/** The last of some ascending ends up to which the text fits; 0 when none does. */
function lastFitting(text: string, ends: readonly number[], room: number, measure: Measure): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (measure(text.slice(0, ends[middle])) <= room) low = middle + 1;
    else high = middle;
  }
  return ends[low - 1] ?? 0;
}

function sentenceEnds(text: string): number[] {
  return sentences(text).map((span) => span.end);
}

function spaceEnds(text: string): number[] {
  return Array.from(text.matchAll(/\S(?=\s|$)/gu), (match) => match.index + match[0].length);
}

/** The ends of words within the first run without spaces, unless that run is an address. */
function wordEnds(text: string): number[] {
  const run = /^\s*\S+/u.exec(text)?.[0] ?? '';
  if (ADDRESS.test(run)) return [];
  return Array.from(words.segment(run), ({ segment, index }) => index + segment.length);
}

function graphemeEnds(text: string): number[] {
  return Array.from(graphemes.segment(text), ({ segment, index }) => index + segment.length);
}
