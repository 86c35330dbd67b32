import type { Mark, MarkClass } from './marks.ts';

/** What stands between two quotation marks of a text. */
export interface Piece {
  /** Where the opening mark begins. */
  readonly open: number;
  /** The words, without the marks. */
  readonly start: number;
  readonly end: number;
  /** Where the closing mark ends; `end` when nothing closes it. */
  readonly close: number;
  readonly closed: boolean;
  /** A word follows the closing mark with no space between. */
  readonly tight: boolean;
  /** A paragraph set as a quotation. */
  readonly block?: true;
  /** It goes on from the piece before: its opening mark only repeats that one's. */
  readonly resumes: boolean;
}

/** A quotation opened inside another one is deeper; only the outermost are pieces. */
interface Open {
  readonly class: MarkClass;
  readonly mark: Mark;
}

interface Reading {
  readonly cost: number;
  readonly open: readonly Open[];
  readonly pieces: Chain | null;
  /** The piece that begins with the outermost open mark goes on from the last one. */
  readonly resumes: boolean;
}

/** The pieces of a reading, last first, shared between readings. */
interface Chain {
  readonly piece: Piece;
  readonly before: Chain | null;
}

/** What it costs that nothing closes a quotation, or that the wrong sign does. */
const UNCLOSED = 4;
const WRONG_SIGN = 2.5;
const NESTED = 0.3;
/** What it costs that a straight mark closes a curly one, or that one opens within the other. */
const MIXED = 0.5;
/** A stretch without any mark that is longer than this is more likely to be narrative than speech, in characters. */
const LONG = 900;
const DEEPEST = 3;
/** How many readings are followed at once. */
const READINGS = 12;

/**
 * The quoted pieces of a text, in order: the reading of its marks that costs least all in all.
 *
 * Each mark is read as opening, closing, resuming or none, and the readings are followed side by side through the text
 * (a Viterbi search whose state is the stack of open quotations), so that one stray or forgotten mark never turns the
 * rest of the text inside out, as counting marks in pairs would.
 *
 * @param paragraphs where each paragraph begins; a quotation runs over a paragraph's end only if the next repeats its mark.
 */
export function pair(
  marks: readonly Mark[],
  paragraphs: readonly number[],
  end: number,
  quoteLikeness: (from: number, to: number) => number,
): Piece[] {
  let readings: Reading[] = [{ cost: 0, open: [], pieces: null, resumes: false }];
  let paragraph = 0;
  for (const mark of marks) {
    let next = paragraphs[paragraph + 1];
    while (next !== undefined && next <= mark.start) {
      const resuming = next === mark.start;
      const at = next - 1;
      readings = keepBest(readings.flatMap((reading) => endParagraph(reading, at, resuming)));
      paragraph++;
      next = paragraphs[paragraph + 1];
    }
    readings = keepBest(readings.flatMap((reading) => readMark(reading, mark, quoteLikeness)));
  }
  readings = keepBest(
    readings.flatMap((reading) => endParagraph(reading, paragraphEnd(paragraphs, paragraph, end), false)),
  );
  return piecesOf(readings[0]?.pieces ?? null);
}

function paragraphEnd(paragraphs: readonly number[], paragraph: number, end: number): number {
  const next = paragraphs[paragraph + 1];
  return next === undefined ? end : next - 1;
}

function readMark(
  reading: Reading,
  mark: Mark,
  quoteLikeness: (from: number, to: number) => number,
): Reading[] {
  const { open } = reading;
  const top = open.at(-1);
  const ways: Reading[] = [{ ...reading, cost: reading.cost + mark.stray }];
  if (top === undefined) {
    ways.push({
      ...reading,
      cost: reading.cost + mark.opens + outside(reading, mark, quoteLikeness),
      open: [{ class: mark.class, mark }],
      resumes: false,
    });
    return ways;
  }
  const long = Math.max(0, mark.start - top.mark.end - LONG) / 300;
  if (top.class === mark.class) {
    const mixed = top.mark.curly === mark.curly ? 0 : MIXED;
    ways.push(closeTop(reading, mark, mark.closes + long + mixed));
    if (mixed > 0 && open.length < DEEPEST) ways.push(openWithin(reading, mark, mark.opens + 1));
    if (open.length === 1) {
      if (mark.resumes < Infinity) {
        const likeness = quoteLikeness(top.mark.end, mark.start);
        ways.push(resume(reading, mark, mark.resumes + long + likeness));
      }
      ways.push(abandon(reading, mark, mark.opens + UNCLOSED));
    }
    return ways;
  }
  if (open.length === 1) ways.push(closeTop(reading, mark, mark.closes + WRONG_SIGN + long));
  const outer = open.at(-2);
  if (outer?.class === mark.class) ways.push(closeBoth(reading, mark, mark.closes + UNCLOSED));
  if (open.length < DEEPEST && outer?.class !== mark.class) {
    ways.push(openWithin(reading, mark, mark.opens + NESTED));
  }
  return ways;
}

/** A mark that closes with no space after it has more likely forgotten its space before a paragraph that is spoken too. */
function outside(
  { pieces }: Reading,
  mark: Mark,
  quoteLikeness: (from: number, to: number) => number,
): number {
  const last = pieces?.piece;
  if (last === undefined || !last.closed || !last.tight) return 0;
  return quoteLikeness(last.close, mark.start) < 0 ? 1 : 0;
}

function openWithin(reading: Reading, mark: Mark, cost: number): Reading {
  return { ...reading, cost: reading.cost + cost, open: [...reading.open, { class: mark.class, mark }] };
}

function closeTop(reading: Reading, mark: Mark, cost: number): Reading {
  const open = reading.open.slice(0, -1);
  const outermost = reading.open[0];
  if (open.length > 0 || outermost === undefined) return { ...reading, cost: reading.cost + cost, open };
  const piece = {
    open: outermost.mark.start,
    start: outermost.mark.end,
    end: mark.start,
    close: mark.end,
    closed: true,
    tight: mark.tight,
    resumes: reading.resumes,
  };
  return { cost: reading.cost + cost, open, pieces: { piece, before: reading.pieces }, resumes: false };
}

/** The outer mark closes an inner quotation that nothing closed, with itself. */
function closeBoth(reading: Reading, mark: Mark, cost: number): Reading {
  return closeTop({ ...reading, open: reading.open.slice(0, 1) }, mark, cost);
}

function resume(reading: Reading, mark: Mark, cost: number): Reading {
  const unclosed = endOpen(reading, mark.start, cost);
  return { ...unclosed, open: [{ class: mark.class, mark }], resumes: true };
}

function abandon(reading: Reading, mark: Mark, cost: number): Reading {
  const unclosed = endOpen(reading, mark.start, cost);
  return { ...unclosed, open: [{ class: mark.class, mark }], resumes: false };
}

function endOpen(reading: Reading, at: number, cost: number): Reading {
  const outermost = reading.open[0];
  if (outermost === undefined) return { ...reading, cost: reading.cost + cost };
  const piece = {
    open: outermost.mark.start,
    start: outermost.mark.end,
    end: at,
    close: at,
    closed: false,
    tight: false,
    resumes: reading.resumes,
  };
  return { cost: reading.cost + cost, open: [], pieces: { piece, before: reading.pieces }, resumes: false };
}

/** At a paragraph's end an open quotation either waits for its mark to be repeated, or ends. */
function endParagraph(reading: Reading, at: number, resuming: boolean): Reading[] {
  if (reading.open.length === 0) return [reading];
  const ended = endOpen(reading, at, UNCLOSED);
  if (!resuming || reading.open.length > 1) return [ended];
  return [ended, reading];
}

/** The cheapest readings, one for each stack of open quotations. */
function keepBest(readings: readonly Reading[]): Reading[] {
  const kept: Reading[] = [];
  for (const reading of readings.toSorted((a, b) => a.cost - b.cost)) {
    if (kept.length === READINGS || reading.cost === Infinity) break;
    if (!kept.some((better) => isSameState(better, reading))) kept.push(reading);
  }
  return kept;
}

function isSameState(a: Reading, b: Reading): boolean {
  if (a.open.length !== b.open.length || a.resumes !== b.resumes) return false;
  return a.open.every(({ mark }, i) => mark === b.open[i]?.mark);
}

function piecesOf(chain: Chain | null): Piece[] {
  const pieces: Piece[] = [];
  for (let link = chain; link !== null; link = link.before) pieces.push(link.piece);
  return pieces.reverse();
}
