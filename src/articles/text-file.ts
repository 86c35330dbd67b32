import { UnreadableFileError } from './article-warning.ts';
import { type Block, sectionsOf } from './blocks.ts';
import { calendarDate } from './calendar-date.ts';
import { isClutter } from './clutter.ts';
import { decodeText } from './decode.ts';
import type { Details, Reading } from './draft.ts';
import { hasWords } from './plain-text.ts';

/** A longer first line is no title, but where the text begins. */
const LONGEST_TITLE = 300;
/** Longer lines than this are nobody's hard wrapping: each is a paragraph. */
const LONGEST_WRAPPED_LINE = 160;
const RULE = /^[-–—]{1,3}$/u;
const LIST_ITEM = /^(?:[-–*•‣◦]\s+|\(?\d{1,3}[.)]\s+(?=\p{Lu}))/u;
const BULLET = /^[-–*•‣◦]\s+/u;
const SENTENCE_END = /[.!?…:;,]["”’»)\]]*$/u;
/** A line with one that has no others under it is the text. */
const FULL_STOP = /[.!?…。！？]["”’»)\]]*$/u;
const CAPTION = /\((?=[^()]*\p{Lu})[^()]{2,60}\)\.?$/u;
const PICTURE_CREDIT =
  /\((?:[^()]*\b(?:photo|photograph|picture|image|handout|file|AP|AFP|EPA|Reuters|Getty|PA|UPI|Xinhua|Anadolu|TASS|ANSA|DPA|Bloomberg)\b[^()]*)\)\.?$/iu;

/**
 * Reads plain text: a title line over paragraphs set apart by blank lines, or a news page saved as text, which has a
 * headline, a standfirst, a line with a dash, a picture's caption, and one paragraph a line. Short lines without a
 * full stop are headings in both.
 * @throws UnreadableFileError when it is empty or binary.
 */
export function readTextFile(bytes: Uint8Array): Reading {
  const lines = decodeText(bytes)
    .split('\n')
    .map((line) => line.trim());
  const first = lines.findIndex(hasWords);
  if (first === -1) throw new UnreadableFileError('is empty');
  const isAlone = !lines.slice(first + 1).some(hasWords);
  const titled =
    (lines[first] ?? '').length <= LONGEST_TITLE && !(isAlone && FULL_STOP.test(lines[first] ?? ''));
  const { standfirst, body } = splitHeader(lines.slice(titled ? first + 1 : first));
  const { details, text } = takeBylines(body);
  const onePerLine = standfirst !== undefined || !hasBlankLine(text);
  const title = titled ? (lines[first] ?? '').replace(/^#+\s+/u, '') : null;
  const sections = sectionsOf(blocksOf(paragraphsOf(text, onePerLine)));
  return { drafts: [{ title, details: { standfirst, ...details }, sections }] };
}

/** Takes the standfirst off a saved news page: the lines between the headline and the line with a dash. */
function splitHeader(lines: readonly string[]): { standfirst?: string; body: readonly string[] } {
  const filled = lines.filter((line) => line !== '').slice(0, 4);
  if (!filled.some((line) => RULE.test(line))) return { body: lines };
  const rule = lines.findIndex((line) => RULE.test(line));
  return { standfirst: lines.slice(0, rule).join(' ').trim(), body: lines.slice(rule + 1) };
}

function hasBlankLine(lines: readonly string[]): boolean {
  return lines.join('\n').trim().includes('\n\n');
}

/** The paragraphs of the lines under the title. */
function paragraphsOf(lines: readonly string[], onePerLine: boolean): string[] {
  return lines
    .join('\n')
    .split(/\n{2,}/u)
    .map((block) => block.split('\n'))
    .flatMap((block) => (isOneParagraph(block, onePerLine) ? joined(block) : block))
    .filter((paragraph) => hasWords(paragraph) && !isClutter(paragraph));
}

/** Whether lines that stand together are one paragraph, broken only to fit a page. */
function isOneParagraph(block: readonly string[], onePerLine: boolean): boolean {
  if (block.some((line) => line.length > LONGEST_WRAPPED_LINE)) return false;
  if (!onePerLine) return true;
  const broken = block.slice(0, -1).filter((line) => line.length > 40 && !SENTENCE_END.test(line));
  return block.length > 2 && broken.length >= 0.7 * (block.length - 1);
}

/** Joins hard-wrapped lines; each item of a list stays a paragraph of its own. */
function joined(lines: readonly string[]): string[] {
  const paragraphs: string[] = [];
  for (const line of lines) {
    const last = paragraphs.pop();
    if (last === undefined) paragraphs.push(line);
    else if (LIST_ITEM.test(line)) paragraphs.push(last, line);
    else paragraphs.push(`${last} ${line}`);
  }
  return paragraphs;
}

/** Takes "By Jane Doe" and a date that stands alone off the beginning. */
function takeBylines(lines: readonly string[]): { details: Details; text: readonly string[] } {
  let details: Details = {};
  for (const [index, line] of lines.entries()) {
    const found = line === '' ? {} : byline(line);
    if (found === null) return { details, text: lines.slice(index) };
    details = { ...found, ...details };
  }
  return { details, text: [] };
}

function byline(line: string): Details | null {
  if (line.length > 80 || SENTENCE_END.test(line)) return null;
  const author = /^by:?\s+(\p{Lu}.*)$/iu.exec(line)?.[1];
  if (author !== undefined) return { author };
  const date = calendarDate(line.replace(/^(?:published|posted|date|updated)(?:\s+on)?:?\s+/iu, ''));
  return date === undefined ? null : { date };
}

function blocksOf(paragraphs: readonly string[]): Block[] {
  return paragraphs.map((text, index): Block => {
    if (isHeading(paragraphs, index)) return { kind: 'heading', level: 2, text: text.replace(/^#+\s+/u, '') };
    if (isCaption(text)) return { kind: 'caption', text };
    return LIST_ITEM.test(text) ? { kind: 'list', text: text.replace(BULLET, '') } : { kind: 'text', text };
  });
}

/** A short line without a full stop, over a paragraph that is none: in a run of such lines only the last one is. */
function isHeading(paragraphs: readonly string[], index: number): boolean {
  const [text, next] = [paragraphs[index], paragraphs[index + 1]];
  return text !== undefined && next !== undefined && looksLikeHeading(text) && !looksLikeHeading(next);
}

function looksLikeHeading(text: string): boolean {
  const short = text.length <= 100 && text.split(/\s+/u).length <= 14;
  const open = !SENTENCE_END.test(text) || /\?$/u.test(text);
  return short && open && !LIST_ITEM.test(text) && !isCaption(text) && /\p{L}/u.test(text);
}

/** A line that ends with its picture's agency in brackets. */
function isCaption(text: string): boolean {
  if (text.length > 600) return false;
  return (
    PICTURE_CREDIT.test(text) || (CAPTION.test(text) && !/\.$/u.test(text) && text.split(' ').length >= 8)
  );
}
