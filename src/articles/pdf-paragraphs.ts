import type { Block } from './blocks.ts';
import { asWritten } from './pdf-characters.ts';
import { type Line, median } from './pdf-lines.ts';
import { hasWords } from './plain-text.ts';

const SENTENCE_END = /[.!?…:]["”’»)\]]*(?:\[?\d{1,3}\]?)?$/u;
const BULLET = /^(?:[•‣◦▪●○■–*-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s/u;
/** What no sentence has a place for. */
const UNMISTAKABLE = /^[•‣◦▪●○■]\s/u;
const SIGN = /^[•‣◦▪●○■–*-]\s+/u;
const DOT_LEADERS = /(?:\.\s?){5,}\s*\d{1,4}$/u;
const CONTENTS =
  /^(?:table of )?contents$|^inhalt(?:sverzeichnis)?$|^sommaire$|^table des matières$|^índice$|^indice$|^inhoud(?:sopgave)?$|^оглавление$|^содержание$/iu;
const LISTED = /\D(?:\d{1,4}|[ivxl]{1,6})$/u;
const CAPTION = /^(?:figure|fig\.|table|photo|abbildung|abb\.|tabelle|figura|tabla)\s+\d+[.:]?\s/iu;

/** Larger type than the text's by this factor is a heading's. */
const HEADING_SIZE = 1.12;
/** Smaller type than the text's by this factor is a note's: the text goes on after it. */
const NOTE_SIZE = 0.93;

interface Paragraph {
  readonly lines: Line[];
}

/** In characters; only so much of a line's end is looked at for a word that goes on. */
const LONGEST_WORD = 60;

/** What holds for a whole document. */
interface Setting {
  readonly size: number;
  readonly font: string;
  /** From one base line to the next. */
  readonly leading: number;
  /** How often each word occurs, small letters: tells whether a hyphen at a line's end belongs to the word. */
  readonly words: ReadonlySet<string>;
}

/** A heading or paragraph with the page it begins on and the size of its type in points. */
export type PdfBlock = Block & { readonly page: number; readonly size: number };

/** Headings and paragraphs from lines in reading order, hyphens at their ends undone. */
export function pdfBlocks(lines: readonly Line[]): PdfBlock[] {
  const text = lines.filter((line) => hasWords(line.text) && !DOT_LEADERS.test(line.text));
  if (text.length === 0) return [];
  const setting = settingOf(text);
  const paragraphs = paragraphsOf(withoutLoneRows(text), setting);
  const blocks = paragraphs.map((paragraph, index) => blockOf(paragraph, paragraphs[index + 1], setting));
  return withoutContents(blocks);
}

/** Leaves out a table of contents: what ends in the number of a page, from the heading that names it on. */
function withoutContents(blocks: readonly PdfBlock[]): PdfBlock[] {
  const start = blocks.findIndex(({ text }) => CONTENTS.test(text));
  if (start === -1) return [...blocks];
  const end = blocks.findIndex(({ text }, index) => index > start && !LISTED.test(text));
  return [...blocks.slice(0, start), ...blocks.slice(end === -1 ? blocks.length : end)];
}

/** One row is no table, but text with a wide space in it. */
function withoutLoneRows(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => {
    const beside = [lines[index - 1], lines[index + 1]];
    return beside.some((other) => other !== undefined && other.cells.length > 0)
      ? line
      : { ...line, cells: [] };
  });
}

function settingOf(lines: readonly Line[]): Setting {
  const gaps = lines.flatMap((line, index) => {
    const gap = (lines[index - 1]?.y ?? 0) - line.y;
    return gap > 0.5 * line.size && gap < 2.5 * line.size ? [gap] : [];
  });
  return {
    size: commonest(lines, (line) => Math.round(line.size * 2) / 2) ?? 0,
    font: commonest(lines, (line) => line.font) ?? '',
    leading: gaps.length === 0 ? Number.POSITIVE_INFINITY : median(gaps),
    words: new Set(lines.flatMap((line) => line.text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [])),
  };
}

/** The value that most characters have. */
function commonest<T>(lines: readonly Line[], value: (line: Line) => T): T | undefined {
  const counts = new Map<T, number>();
  for (const line of lines) counts.set(value(line), (counts.get(value(line)) ?? 0) + line.text.length);
  return [...counts].reduce<[T, number] | undefined>(
    (best, entry) => (best && best[1] >= entry[1] ? best : entry),
    undefined,
  )?.[0];
}

/** Gathers lines into paragraphs. The text's own paragraph stays open over the notes at the foot of a page. */
function paragraphsOf(lines: readonly Line[], setting: Setting): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const open: { text?: Paragraph; note?: Paragraph } = {};
  for (const line of lines) {
    const place = line.size < NOTE_SIZE * setting.size ? 'note' : 'text';
    const paragraph = open[place];
    if (paragraph !== undefined && continuesParagraph(paragraph, line, setting)) paragraph.lines.push(line);
    else {
      const begun = { lines: [line] };
      open[place] = begun;
      paragraphs.push(begun);
    }
  }
  return paragraphs;
}

function continuesParagraph({ lines }: Paragraph, line: Line, setting: Setting): boolean {
  const previous = lines.at(-1);
  if (previous === undefined || line.cells.length > 0 || previous.cells.length > 0) return false;
  if (CAPTION.test(line.text) || beginsItem(previous, line)) return false;
  if (Math.abs(previous.size - line.size) > 0.08 * line.size) return false;
  const turned = line.page !== previous.page || line.y >= previous.y;
  if (isHeadingSize(line, setting)) return !turned && previous.y - line.y < 1.7 * line.size;
  if (previous.font !== line.font && isHeadingLike(previous, setting) !== isHeadingLike(line, setting))
    return false;
  if (previous.font !== line.font && isShort(previous)) return false;
  if (turned) return continuesAfterTurn(previous, line);
  if (previous.y - line.y > 1.25 * Math.max(setting.leading, line.size)) return false;
  if (isIndented(lines, line) && !runsOn(previous, line)) return false;
  return !endsShort(previous, line) && !breaksOff(lines, line);
}

/** Whether a line is an item of a list; a dash or a number may also have come to stand at the beginning of a line. */
function beginsItem(previous: Line, line: Line): boolean {
  if (UNMISTAKABLE.test(line.text)) return true;
  return BULLET.test(line.text) && (SENTENCE_END.test(previous.text.trim()) || hasRoomFor(previous, line));
}

/** Whether a paragraph goes on at the top of the next column or page. */
function continuesAfterTurn(previous: Line, line: Line): boolean {
  if (/^\p{Ll}/u.test(line.text)) return true;
  if (!SENTENCE_END.test(previous.text)) return previous.right > previous.column.right - 6 * previous.size;
  return !endsShort(previous, line) && indent(line) < 0.8 * line.size;
}

/** Whether a line begins further in, or further out, than the paragraph so far, as first lines do. */
function isIndented([first, second]: readonly Line[], line: Line): boolean {
  if (first === undefined) return false;
  const step = 0.8 * line.size;
  if (second !== undefined) return Math.abs(indent(line) - indent(second)) > step;
  const further = indent(line) - indent(first);
  return BULLET.test(first.text) ? further < -step : further > step || further < -6 * line.size;
}

function indent({ x, column }: Line): number {
  return x - column.left;
}

/** Whether a line ends a sentence although the next line's first word had room in it: the paragraph ends there. */
function endsShort(previous: Line, line: Line): boolean {
  if (!SENTENCE_END.test(previous.text.trim())) return false;
  return previous.column.lines < 3 || hasRoomFor(previous, line); // Too few lines don't tell how long they may be.
}

/** Whether a line ends far from its column's edge, and not for want of room, as the items of a list without signs do. */
function breaksOff(lines: readonly Line[], line: Line): boolean {
  const previous = lines.at(-1);
  if (previous === undefined || !isShort(previous) || !/^[\p{Lu}\p{N}"“«(]/u.test(line.text)) return false;
  const others = lines.slice(0, -1).map(({ right }) => right);
  const isNarrow = others.length > 0 && previous.right > Math.max(...others) - 4 * previous.size;
  return !isNarrow && hasRoomFor(previous, line);
}

/** Whether a sentence fills a line to its end and goes on in the next, wherever that begins. */
function runsOn(previous: Line, line: Line): boolean {
  return !SENTENCE_END.test(previous.text.trim()) && !hasRoomFor(previous, line);
}

/** Whether the first word of a line could have stood at the end of the line before. */
function hasRoomFor(previous: Line, line: Line): boolean {
  const word = /^\S+/u.exec(line.text.trim())?.[0] ?? '';
  return previous.right + (word.length + 1) * 0.5 * line.size < previous.column.right - line.size;
}

/** Whether a line leaves a third of its column free. */
function isShort({ right, column }: Line): boolean {
  return right - column.left < 0.67 * (column.right - column.left);
}

function isHeadingSize(line: Line, setting: Setting): boolean {
  return line.size >= HEADING_SIZE * setting.size;
}

/** A line set in another type than the text, or in capitals, that is no sentence. */
function isHeadingLike(line: Line, setting: Setting): boolean {
  const text = line.text.trim();
  if (text.length > 90 || /[.,;:]$|^by /iu.test(text) || !/^[\p{Lu}\d]/u.test(text)) return false;
  const capitals = !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text);
  return capitals || (line.font !== setting.font && line.size >= NOTE_SIZE * setting.size);
}

function blockOf({ lines }: Paragraph, next: Paragraph | undefined, setting: Setting): PdfBlock {
  const [first] = lines;
  const { page = 1, size = setting.size } = first ?? {};
  const text = asWritten(joinLines(lines, setting.words));
  const common = { text, page, size };
  if (first !== undefined && isHeading(lines, next, setting) && text.length <= 200)
    return { ...common, kind: 'heading', level: 2 };
  if (first !== undefined && first.cells.length > 0)
    return { ...common, kind: 'table', text: asWritten(first.cells.join('; ')) };
  if (CAPTION.test(text)) return { ...common, kind: 'caption' };
  if (BULLET.test(text)) return { ...common, kind: 'list', text: text.replace(SIGN, '') };
  return { ...common, kind: 'text' };
}

function isHeading(lines: readonly Line[], next: Paragraph | undefined, setting: Setting): boolean {
  if (lines.every((line) => isHeadingSize(line, setting))) return true;
  const follows = next?.lines[0];
  return (
    lines.length <= 2 &&
    lines.every((line) => isHeadingLike(line, setting)) &&
    follows !== undefined &&
    !isHeadingLike(follows, setting)
  );
}

function joinLines(lines: readonly Line[], words: ReadonlySet<string>): string {
  const pieces: string[] = [];
  for (const { text } of lines) {
    const line = text.trim();
    const whole = withoutHyphen(pieces.at(-1) ?? '', line, words);
    if (whole === null) pieces.push(line);
    else pieces[pieces.length - 1] = whole;
  }
  return pieces.join(' ');
}

/**
 * Two lines joined in a word that a hyphen parts, or null when none does. The hyphen stays where the document has the
 * word with it elsewhere, and never without it.
 */
function withoutHyphen(before: string, line: string, words: ReadonlySet<string>): string | null {
  const [, start] = /(\p{L}+)[-\u2010\u00AD]$/u.exec(before.slice(-LONGEST_WORD)) ?? [];
  const end = /^\p{Ll}+/u.exec(line)?.[0];
  if (start === undefined || end === undefined) return null;
  const whole = `${start}${end}`.toLowerCase();
  const keeps = !before.endsWith('\u00AD') && !words.has(whole) && words.has(`${start}-${end}`.toLowerCase());
  return keeps ? `${before}${line}` : `${before.slice(0, -1)}${line}`;
}
