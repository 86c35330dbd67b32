import type { Segment } from './pdf-lines.ts';

/** So many lines at the top and at the bottom of a page may be running heads and feet. */
const MARGIN_LINES = 3;
const PAGE_NUMBER =
  /^[\s\-–—|·[(]*(?:page|p\.|seite|página|pagina)?\s*(?:\d{1,4}|[ivxl]{1,7})(?:\s*(?:\/|of|von|de|di|van|sur)\s*\d{1,4})?[\s\-–—|·\])]*$/iu;

/** What browsers print at a page's edges: its address, or the minute of printing and its title. */
const PRINTED = /^(?:(?:https?|file):\/\/\S+|\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}\b)/u;

/** The lines of a document without running heads, running feet and page numbers. */
export function withoutFurniture<S extends Pick<Segment, 'text' | 'y'>>(
  pages: readonly (readonly S[])[],
): S[][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(marginLines(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const often = Math.max(2, 0.3 * pages.length);
  return pages.map((page) => {
    const margin = new Set(marginLines(page));
    const [top, bottom] = [margin.values().next().value, [...margin].at(-1)];
    return page.filter((line) => {
      if ((line === top || line === bottom) && PAGE_NUMBER.test(line.text) && isAlone(line, page))
        return false;
      if (margin.has(line) && PRINTED.test(line.text)) return false;
      return !margin.has(line) || (counts.get(keyOf(line)) ?? 0) < often;
    });
  });
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
