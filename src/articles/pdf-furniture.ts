import type { Segment } from './pdf-lines.ts';

/** So many lines at the top and at the bottom of a page may be running heads and feet. */
const MARGIN_LINES = 3;
const PAGE_NUMBER =
  /^[\s\-–—|·[(]*(?:page|p\.|seite|página|pagina)?\s*(?:\d{1,4}|[ivxl]{1,7})(?:\s*(?:\/|of|von|de|di|van|sur)\s*\d{1,4})?[\s\-–—|·\])]*$/iu;

/** What browsers print at a page's edges: its address, or the minute of printing and its title. */
const PRINTED = /^(?:(?:https?|file):\/\/\S+|\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}\b)/u;

/** The lines of a document without running heads, running feet and page numbers. */
export function withoutFurniture<S extends Pick<Segment, 'text' | 'x' | 'y'>>(
  pages: readonly (readonly S[])[],
): S[][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(marginLines(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const often = Math.max(2, 0.3 * pages.length);
  const numbered = numberedRows(pages);
  return pages.map((page, index) => {
    const margin = new Set(marginLines(page));
    const [top, bottom] = [margin.values().next().value, [...margin].at(-1)];
    return page.filter((line) => {
      if (numbered[index]?.has(line)) return false;
      if ((line === top || line === bottom) && PAGE_NUMBER.test(line.text) && isAlone(line, page))
        return false;
      if (margin.has(line) && PRINTED.test(line.text)) return false;
      return !margin.has(line) || (counts.get(keyOf(line)) ?? 0) < often;
    });
  });
}

/**
 * The first and last rows of the pages that begin or end with the page's number, whatever stands beside it, as the
 * chapter's title does. The numbers have to go on from page to page.
 */
function numberedRows<S extends Pick<Segment, 'text' | 'x' | 'y'>>(
  pages: readonly (readonly S[])[],
): Set<S>[] {
  const dropped = pages.map(() => new Set<S>());
  for (const edge of ['top', 'bottom'] as const) {
    const rows = pages.map((page) => rowAt(page, edge));
    const offsets = rows.map((row, index) => edgeNumbers(row).map((number) => number - index));
    const counts = new Map<number, number>();
    for (const offset of offsets.flat()) counts.set(offset, (counts.get(offset) ?? 0) + 1);
    const [offset, count] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [0, 0];
    if (count < Math.max(2, 0.5 * pages.length)) continue;
    for (const [index, row] of rows.entries()) {
      if (offsets[index]?.includes(offset)) for (const line of row) dropped[index]?.add(line);
    }
  }
  return dropped;
}

/** What stands on the uppermost or lowermost base line of a page, from left to right. */
function rowAt<S extends Pick<Segment, 'x' | 'y'>>(page: readonly S[], edge: 'top' | 'bottom'): S[] {
  const heights = page.map(({ y }) => y);
  const y = edge === 'top' ? Math.max(...heights) : Math.min(...heights);
  return page.filter((line) => Math.abs(line.y - y) < 3).toSorted((a, b) => a.x - b.x);
}

/** The numbers that a row begins and ends with. */
function edgeNumbers(row: readonly Pick<Segment, 'text'>[]): number[] {
  const words = row.flatMap(({ text }) => text.trim().split(/\s+/u));
  const ends = new Set([words[0], words.at(-1)]);
  return [...ends].flatMap((word) => (/^\d{1,4}$/u.test(word ?? '') ? [Number(word)] : []));
}

function marginLines<S extends Pick<Segment, 'y'>>(page: readonly S[]): S[] {
  const down = page.toSorted((a, b) => b.y - a.y);
  return [...new Set([...down.slice(0, MARGIN_LINES), ...down.slice(-MARGIN_LINES)])];
}

/** Whether nothing else stands on a line, as in the last row of a table. */
function isAlone<S extends Pick<Segment, 'text' | 'y'>>(line: S, page: readonly S[]): boolean {
  return page.every((other) => other === line || Math.abs(other.y - line.y) > 3 || PRINTED.test(other.text));
}

/** The same on pages that differ in their numbers only: the words and the height on the page. */
function keyOf({ text, y }: Pick<Segment, 'text' | 'y'>): string {
  return `${Math.round(y / 8)} ${text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim().toLowerCase()}`;
}
