import type { Messages } from '../../commands/messages.ts';
import type { Block } from '../../commands/reply.ts';
import { blockDisplays, type ListBlock, type ListStyle, styleOf } from './blocks.ts';
import { parts } from './cut.ts';
import { join, type Markdown, plain } from './markdown.ts';

/** More than a phone's screen or two makes a reply a wall: a list goes on after this much text. */
const PAGE_TEXT = 1_600;
/** Displays of one page, so that with what surrounds them they stay well within MAX_COMPONENTS. */
const PAGE_BLOCKS = 10;
/** A single text that is longer is continued on the next page. */
const BLOCK_TEXT = 1_000;

export type PassageBlock = Extract<Block, { kind: 'passage' }>;

/** What is on one page of a reply: what leads it, and either one passage or a stretch of a list. */
export interface Page {
  readonly lead: readonly Markdown[];
  readonly passage: PassageBlock | null;
  readonly list: readonly Markdown[];
}

/** What a reply says in pages, one at least: a passage a page, or as much of a list as reads well. */
export function pagesOf(blocks: readonly Block[], say: Messages): Page[] {
  const listed = blocks.filter((block) => block.kind !== 'passage');
  return listed.length < blocks.length ? passagePages(blocks, say) : listPages(listed, say);
}

/** Notes before the first passage lead every page; a note between passages leads the one after it. */
function passagePages(blocks: readonly Block[], say: Messages): Page[] {
  const pages: Page[] = [];
  let lead: Markdown[] = [];
  let notes: Markdown[] = [];
  for (const block of blocks) {
    if (block.kind !== 'passage') notes.push(...inParts(block).flatMap((part) => blockDisplays(part, say)));
    else {
      if (pages.length === 0) [lead, notes] = [notes, []];
      pages.push({ lead: [...lead, ...notes], passage: block, list: [] });
      notes = [];
    }
  }
  return pages;
}

/** A title leads every page; the rest is dealt out in order. */
function listPages(blocks: readonly ListBlock[], say: Messages): Page[] {
  const title = blocks[0]?.kind === 'title' ? blocks[0] : null;
  const lead = title === null ? [] : blockDisplays(title, say);
  const items = blocks.slice(lead.length).flatMap(inParts);
  const style = styleOf(items);
  const listed = dealt(items, say, style);
  return listed.map((list) => ({ lead, passage: null, list: displays(list, say, style) }));
}

/** Blocks in turn to pages that read well. */
function dealt(blocks: readonly ListBlock[], say: Messages, style: ListStyle): ListBlock[][] {
  const pages: ListBlock[][] = [[]];
  let room = PAGE_TEXT;
  for (const block of blocks) {
    const page = pages.at(-1) ?? [];
    const length = blockDisplays(block, say, style).reduce((sum, display) => sum + display.length, 0);
    if (page.length > 0 && (length > room || page.length >= PAGE_BLOCKS)) {
      pages.push([block]);
      room = PAGE_TEXT - length;
    } else {
      page.push(block);
      room -= length;
    }
  }
  return pages;
}

/** The points of one list share a display; everything else stands by itself. */
function displays(blocks: readonly ListBlock[], say: Messages, style: ListStyle): Markdown[] {
  const shown: Markdown[] = [];
  for (const [index, block] of blocks.entries()) {
    const own = blockDisplays(block, say, style);
    const last = shown.at(-1);
    if (last !== undefined && isListed(block) && block.kind === blocks[index - 1]?.kind) {
      shown[shown.length - 1] = join([last, ...own], '\n');
    } else shown.push(...own);
  }
  return shown;
}

function isListed({ kind }: ListBlock): boolean {
  return kind === 'sentence' || kind === 'entry';
}

/** A block with a long text as several, that say so. */
function inParts(block: ListBlock): ListBlock[] {
  if (block.kind === 'title' || block.kind === 'entry') return [block];
  const texts = parts(block.text, BLOCK_TEXT, (part) => plain(part).length);
  return texts.map((text, index) => ({
    ...block,
    text: `${index > 0 ? '… ' : ''}${text}${index < texts.length - 1 ? ' …' : ''}`,
  }));
}
