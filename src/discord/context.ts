import { type Article, type Passage, passagesOf } from '../articles/article.ts';
import { merged, type Span, slice } from '../text/span.ts';
import { parts } from './cut.ts';
import { marked } from './excerpt.ts';
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
 * article's end, and from -1 down it goes back to its beginning. A page past either is the last one there is. Only
 * what lies between the passage and the page is looked at: an article may be a book.
 */
export function contextPage(
  article: Article,
  passage: Passage,
  evidence: readonly Span[],
  page: number,
): ContextPage | null {
  const passages = passagesOf(article);
  const index = passages.indexOf(passage);
  const bolds = merged(evidence, passage.text);
  const own = piecesOf(passage);
  const held = own.findIndex((piece) => holds(piece, bolds[0]));
  const anchor = own[held];
  if (index === -1 || anchor === undefined) return null;
  const before = () => walk([...own.slice(0, held)].reverse(), passages, index, -1);
  const after = () => walk(own.slice(held + 1), passages, index, 1);
  const [previous] = before();
  const [next] = after();
  const lead = previous !== undefined && fits([previous, anchor]) ? [previous] : [];
  const follow = next !== undefined && fits([...lead, anchor, next]) ? [next] : [];
  const backwards = () => dealt(before(), lead.length);
  const onwards = () => dealt(after(), follow.length);
  const place =
    (page > 0 ? onward(onwards(), page) : page < 0 ? backward(backwards(), -page) : null) ??
    beside([...lead, anchor, ...follow], backwards(), onwards());
  return {
    displays: place.stretch.flatMap((piece, at) =>
      pieceDisplays(piece, place.stretch[at - 1], piece.passage === passage ? bolds : []),
    ),
    number: place.number,
    range: place.range,
  };
}

/** What is on a page, and where that page stands among those that can be turned to from it. */
interface Place extends Pick<ContextPage, 'number' | 'range'> {
  readonly stretch: readonly Piece[];
}

/** The passage's own page. */
function beside(
  stretch: readonly Piece[],
  backwards: Iterable<readonly Piece[]>,
  onwards: Iterable<readonly Piece[]>,
): Place {
  const [back] = backwards;
  const [forth] = onwards;
  return { stretch, number: 0, range: [back === undefined ? 0 : -1, forth === undefined ? 0 : 1] };
}

function onward(pages: Iterable<readonly Piece[]>, wanted: number): Place | null {
  const found = nth(pages, wanted);
  return found && { ...found, range: [found.number - 1, found.number + (found.more ? 1 : 0)] };
}

function backward(pages: Iterable<readonly Piece[]>, wanted: number): Place | null {
  const found = nth(pages, wanted);
  if (found === null) return null;
  const number = -found.number;
  return {
    stretch: found.stretch.toReversed(),
    number,
    range: [number - (found.more ? 1 : 0), number + 1],
  };
}

/** The page with a number, from 1, or the last one before it, and whether there are more; null when there is none. */
function nth(pages: Iterable<readonly Piece[]>, wanted: number) {
  let stretch: readonly Piece[] | undefined;
  let number = 0;
  for (const page of pages) {
    if (stretch !== undefined && number === wanted) return { stretch, number, more: true };
    stretch = page;
    number += 1;
  }
  return stretch === undefined ? null : { stretch, number, more: false };
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

/** First some pieces, then those of the passages before or after one. */
function* walk(first: readonly Piece[], passages: readonly Passage[], from: number, step: 1 | -1) {
  yield* first;
  for (let index = from + step; ; index += step) {
    const passage = passages[index];
    if (passage === undefined) return;
    yield* step === 1 ? piecesOf(passage) : piecesOf(passage).reverse();
  }
}

/** Pieces in turn to pages, but for the first few. */
function* dealt(pieces: Iterable<Piece>, skipped: number): Generator<readonly Piece[]> {
  let page: Piece[] = [];
  let skip = skipped;
  for (const piece of pieces) {
    if (skip-- > 0) continue;
    if (page.length > 0 && !fits([...page, piece])) {
      yield page;
      page = [];
    }
    page.push(piece);
  }
  if (page.length > 0) yield page;
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
