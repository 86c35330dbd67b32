import { sentences } from '../text/sentences.ts';
import { merged, type Span } from '../text/span.ts';
import { cut } from './cut.ts';
import { bold, join, type Markdown, type Text } from './markdown.ts';

/** Stands for sentences that were left out. */
const LEFT_OUT = '[…]';

/** What is shown of a passage. */
export interface Excerpt {
  readonly markdown: Markdown;
  /** Whether something was left out. */
  readonly short: boolean;
}

/** A longer passage than this is a wall in a channel: of its sentences only some are shown. */
const COMFORTABLE = 1_000;

/**
 * A passage with its evidence in bold, in at most `room` characters of markdown. When it is too long to read in a
 * channel, over `comfortable`, whole sentences are left out, those farthest from the evidence first. The evidence takes
 * all the room that it needs; only what is longer than the room is cut.
 */
export function excerpt(
  text: string,
  evidence: readonly Span[],
  room: number,
  comfortable = COMFORTABLE,
): Excerpt {
  const most = Math.min(room, comfortable);
  const bolds = merged(evidence, text);
  const whole = marked(text, { start: 0, end: text.length }, bolds);
  if (whole.length <= most) return { markdown: whole, short: false };
  const all = sentences(text);
  const kept = new Set(all.flatMap((sentence, i) => (bolds.some((b) => overlap(b, sentence)) ? [i] : [])));
  let shown = assembled(text, all, kept, bolds);
  if (kept.size === 0) return { markdown: beginning(text, bolds, most), short: true };
  if (shown.length > room) return { markdown: beginning(text, bolds, room), short: true };
  for (const index of byDistance(all.length, kept)) {
    kept.add(index);
    const longer = assembled(text, all, kept, bolds);
    if (longer.length > most) break;
    shown = longer;
  }
  return { markdown: shown, short: true };
}

/** A stretch of a text with the evidence in it in bold. */
export function marked(text: string, stretch: Span, evidence: readonly Span[]): Markdown {
  const pieces: Text[] = [];
  let from = stretch.start;
  for (const span of evidence) {
    const [start, end] = [Math.max(span.start, from), Math.min(span.end, stretch.end)];
    if (start >= end) continue;
    pieces.push(text.slice(from, start), bold(text.slice(start, end)));
    from = end;
  }
  return join([...pieces, text.slice(from, stretch.end)]);
}

/** The kept sentences, with a mark where others were left out. */
function assembled(
  text: string,
  all: readonly Span[],
  kept: ReadonlySet<number>,
  bolds: readonly Span[],
): Markdown {
  const shown: Text[] = [];
  let run: Span | undefined;
  for (const [index, sentence] of all.entries()) {
    if (kept.has(index)) run = { start: run?.start ?? sentence.start, end: sentence.end };
    else {
      if (run !== undefined) shown.push(marked(text, run, bolds));
      if (run !== undefined || index === 0) shown.push(LEFT_OUT);
      run = undefined;
    }
  }
  if (run !== undefined) shown.push(marked(text, run, bolds));
  return join(shown, ' ');
}

/** From the evidence on, as much as there is room for. */
function beginning(text: string, bolds: readonly Span[], room: number): Markdown {
  const start = bolds[0]?.start ?? 0;
  const lead = start === 0 ? [] : [LEFT_OUT];
  const whole = (part: string) => {
    const stretch = { start, end: start + part.length };
    return join([...lead, marked(text, stretch, bolds), LEFT_OUT], ' ');
  };
  return whole(cut(text.slice(start), room, (part) => whole(part).length).shown);
}

/** The sentences that are not kept, the ones nearest to a kept one first. */
function byDistance(count: number, kept: ReadonlySet<number>): number[] {
  const order: number[] = [];
  let before = Math.min(...kept) - 1;
  let after = Math.min(...kept) + 1;
  while (before >= 0 || after < count) {
    if (after < count) order.push(after++);
    if (before >= 0) order.push(before--);
  }
  return order.filter((index) => !kept.has(index));
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
