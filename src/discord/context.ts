import { type Article, type Passage, passagesOf } from '../articles/article.ts';
import { type Span, slice } from '../text/span.ts';
import { parts } from './cut.ts';
import { marked, merged } from './excerpt.ts';
import { bold, isolated, join, type Markdown, plain, quoted, small } from './markdown.ts';

/** The text of one page of reading. */
const PAGE_TEXT = 1_800;
/** A longer paragraph goes on on the next page. */
const PIECE_TEXT = 1_500;
const PAGE_PIECES = 6;

/** A paragraph, or as much of a long one as fits a page. */
interface Piece {
  readonly passage: Passage;
  readonly span: Span;
}

/** A stretch of an article around a passage. */
export interface ContextPage {
  readonly displays: readonly Markdown[];
  readonly number: number;
  /** The numbers of the first and the last page there are. */
  readonly range: readonly [number, number];
}

/**
 * An article in pages around a passage: 0 has the passage with the paragraphs beside it, from 1 on it goes on to the
 * article's end, and from -1 down it goes back to its beginning. A page past either is the last one there is.
 */
export function contextPage(
  article: Article,
  passage: Passage,
  evidence: readonly Span[],
  page: number,
): ContextPage | null {
  const pieces = passagesOf(article).flatMap(piecesOf);
  const bolds = merged(passage.text, evidence);
  const held = pieces.findIndex((piece) => piece.passage === passage && holds(piece, bolds[0]));
  if (held === -1) return null;
  const start = fits(pieces.slice(held - 1, held + 1)) && held > 0 ? held - 1 : held;
  const end = fits(pieces.slice(start, held + 2)) ? held + 2 : held + 1;
  const after = dealt(pieces.slice(end));
  const before = dealt(pieces.slice(0, start).reverse()).map((stretch) => stretch.reverse());
  const number = Math.max(-before.length, Math.min(after.length, page));
  const stretch = (number > 0 ? after[number - 1] : before[-number - 1]) ?? pieces.slice(start, end);
  return {
    displays: stretch.flatMap((piece, index) =>
      pieceDisplays(piece, stretch[index - 1], piece.passage === passage ? bolds : []),
    ),
    number,
    range: [-before.length, after.length],
  };
}

/** Under its heading where that is new, with the paragraph's number. */
function pieceDisplays(
  { passage, span }: Piece,
  before: Piece | undefined,
  bolds: readonly Span[],
): Markdown[] {
  const { section } = passage;
  const head = section === null || section === before?.passage.section ? [] : [bold(isolated(section))];
  const text = quoted(marked(passage.text, span, bolds));
  return [join([...head, text], '\n'), small(`¶ ${passage.number}`)];
}

function piecesOf(passage: Passage): Piece[] {
  let from = 0;
  return parts(passage.text, PIECE_TEXT, length).map((part) => {
    const start = passage.text.indexOf(part, from);
    from = start + part.length;
    return { passage, span: { start, end: from } };
  });
}

/** Pieces in turn to pages. */
function dealt(pieces: readonly Piece[]): Piece[][] {
  const pages: Piece[][] = [];
  for (const piece of pieces) {
    const page = pages.at(-1);
    if (page !== undefined && fits([...page, piece])) page.push(piece);
    else pages.push([piece]);
  }
  return pages;
}

function fits(pieces: readonly Piece[]): boolean {
  const text = pieces.reduce((sum, { passage, span }) => sum + length(slice(passage.text, span)), 0);
  return pieces.length <= PAGE_PIECES && text <= PAGE_TEXT;
}

function holds({ span }: Piece, evidence: Span | undefined): boolean {
  return evidence === undefined || evidence.start < span.end;
}

function length(text: string): number {
  return plain(text).length;
}
