import type { Block } from './blocks.ts';
import { namesInByline } from './byline.ts';
import { calendarDate } from './calendar-date.ts';
import type { Details } from './draft.ts';
import { plainText } from './plain-text.ts';

/** So many blocks at the beginning may be the title again, who wrote the article, and when. */
const OPENING = 5;

/**
 * Takes the lines off an article's beginning that repeat its title or name its author or date, and learns from them
 * what is not known. A date in the text is the author's; one in a document's properties may be the printer's.
 */
export function withoutOpening<B extends Block>(
  blocks: readonly B[],
  title: string | null,
  details: Details,
): { readonly blocks: readonly B[]; readonly details: Details } {
  let known = details;
  const rest = blocks.filter((block, index) => {
    if (isSame(block.text, title)) return block.kind !== 'heading' && index >= OPENING;
    if (index >= OPENING || block.text.length > 80) return true;
    const byline = learned(block.text, known);
    known = { ...known, ...byline };
    return byline === null;
  });
  return { blocks: rest, details: known };
}

/** What a line says beside nothing else: an author, a date; null when it is no such line. */
function learned(text: string, known: Details): Details | null {
  const author = /^by:?\s+(\p{Lu}[^.!?]*)$/iu.exec(text)?.[1];
  if (isSame(author ?? text, known.author)) return {};
  if (author !== undefined && !known.author) return { author: namesInByline(text) ?? author };
  const date = /[.!?]$/u.test(text)
    ? undefined
    : calendarDate(text.replace(/^published:?\s+(?:on\s+)?/iu, ''));
  return date === undefined ? null : { date };
}

function isSame(text: string, other: string | null | undefined): boolean {
  return Boolean(other) && plainText(text).toLowerCase() === plainText(other ?? '').toLowerCase();
}
