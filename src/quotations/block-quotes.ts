import type { Span } from '../text/span.ts';
import type { Flow } from './flow.ts';
import type { Piece } from './pairing.ts';

const SIGNED = /\s*(?:—|–|--?)\s?\p{Lu}[^.!?]{1,60}$/u;
const MARKS = /^["“”„«»'‘’]|["“”«»'‘’]$/gu;

/** Where the paragraphs stand that are set as quotations; one after the other they are one. */
export function blocksIn(flow: Flow): Span[] {
  const blocks: { start: number; end: number }[] = [];
  for (const { passage, start } of flow.passages) {
    if (passage.kind !== 'quote') continue;
    const end = start + passage.text.length;
    const before = blocks.at(-1);
    if (before !== undefined && before.end === start - 1) before.end = end;
    else blocks.push({ start, end });
  }
  return blocks;
}

/** The words of a block quotation, without marks around them and without who signs it: "… — Abraham Lincoln". */
export function pieceOfBlock(text: string, { start, end }: Span): Piece {
  const signed = SIGNED.exec(text.slice(start, end));
  const close = signed === null ? end : start + signed.index;
  const marked = text.slice(start, close);
  const open = start + (marked.length - marked.replace(/^["“”„«»'‘’]/u, '').length);
  const last = open + marked.replace(MARKS, '').length;
  return {
    open: start,
    start: open,
    end: last,
    close,
    closed: true,
    tight: false,
    resumes: false,
    block: true,
  };
}
