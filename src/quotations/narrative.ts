import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Flow } from './flow.ts';
import type { Piece } from './pairing.ts';

/** Stands for every character of a quotation in the narrative. */
export const QUOTED = '\uE000';

/** A flow's text without what its people say, with places as in the flow. */
export interface Narrative {
  /** As long as the flow's text: quotations are blotted out with `QUOTED`. */
  readonly text: string;
  /** In order. A quotation that ends a sentence ends it here too. */
  readonly sentences: readonly Span[];
}

/** The narrative of a flow, given the quoted pieces in it. */
export function narrativeOf(flow: Flow, pieces: readonly Piece[]): Narrative {
  const text = blot(flow.text, pieces, (length) => QUOTED.repeat(length));
  const readable = blot(flow.text, pieces, (length, piece) => {
    const stop = endsSentence(flow.text, piece) ? '.' : 'x';
    return `X${'x'.repeat(Math.max(0, length - 2))}${length > 1 ? stop : ''}`;
  });
  return { text: text.replace(/ \.(?= \p{Ll})/gu, '  '), sentences: sentencesOf(flow, readable) };
}

function sentencesOf(flow: Flow, text: string): Span[] {
  return flow.paragraphs.flatMap(({ start, end }) =>
    sentences(text.slice(start, end)).map((span) => ({
      start: start + span.start,
      end: start + span.end,
    })),
  );
}

function blot(
  text: string,
  pieces: readonly Piece[],
  fill: (length: number, piece: Piece) => string,
): string {
  const parts: string[] = [];
  let at = 0;
  for (const piece of pieces) {
    parts.push(text.slice(at, piece.open), fill(piece.close - piece.open, piece));
    at = piece.close;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

function endsSentence(text: string, piece: Piece): boolean {
  return (
    /[.!?…]["'”’]?$/u.test(text.slice(piece.start, piece.end)) &&
    /^\s*(?:$|["'“‘(\p{Lu}\d])/u.test(text.slice(piece.close, piece.close + 3))
  );
}

/** The index of the sentence at a place; -1 before the first. */
export function sentenceAt(narrative: Narrative, at: number): number {
  let low = 0;
  let high = narrative.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((narrative.sentences[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/** The rest of the sentence after a piece. */
export function restOfSentence(narrative: Narrative, piece: Piece): Span {
  const index = sentenceAt(narrative, piece.close);
  const here = narrative.sentences[index];
  const ended = here !== undefined && here.end <= piece.close && narrative.text.charAt(here.end) !== '\n';
  const sentence = ended ? narrative.sentences[index + 1] : here;
  return { start: piece.close, end: Math.max(piece.close, sentence?.end ?? piece.close) };
}

/** Whether the narrative between two places holds nothing but white space. */
export function isBlank(narrative: Narrative, from: number, to: number): boolean {
  return narrative.text.slice(from, to).trim() === '';
}
