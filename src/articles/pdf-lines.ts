/** A run of text on a page, in points from the page's lower left corner. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
}

/** A line of a column, with the edges of that column and how many lines it has. */
export interface Line {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  /** The cells of a table's row, where wide spaces part the line. */
  readonly cells: readonly string[];
  readonly column: { readonly left: number; readonly right: number; readonly lines: number };
}

/** A part of a line, or all of it: what stands together without a wide space. */
export type Segment = Omit<Line, 'column' | 'page' | 'cells'>;

/** Fewer lines than this beside each other are no columns. */
const FEWEST_IN_COLUMN = 4;

/** After a unit or a ten, a raised number is a power. */
const POWER = /(?:^|[\s\d])(?:[kcdmµn]?m|s|ft|in|10)$/u;

const RTL_LETTERS = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu;

/**
 * The runs of a page that is written from right to left, as in a mirror: what is read first then stands on the left,
 * as everything that follows has it. Those of other pages as they are.
 */
export function inReadingDirection(fragments: readonly Fragment[]): readonly Fragment[] {
  const text = fragments.map((fragment) => fragment.text).join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if ((text.match(RTL_LETTERS)?.length ?? 0) <= 0.5 * letters) return fragments;
  return fragments
    .map((fragment) => ({ ...fragment, x: -(fragment.x + fragment.width) }))
    .toSorted((a, b) => (Math.abs(a.y - b.y) < 0.3 * a.size ? a.x - b.x : b.y - a.y));
}

/** The lines of a page from its runs of text, which stand in the order they were drawn in. */
export function segmentsOf(fragments: readonly Fragment[]): Segment[] {
  const segments: Segment[] = [];
  // pdf.js bridges every space with a blank run, gutters too.
  for (const fragment of fragments.filter(({ text }) => text.trim() !== '')) {
    const last = segments.at(-1);
    if (last !== undefined && continues(last, fragment))
      segments[segments.length - 1] = withoutMark(last, fragment) ?? extended(last, fragment);
    else segments.push(segmentOf(fragment));
  }
  return segments;
}

/** A line with the mark of a note taken off its end, where the note is referred to, or its beginning, where it stands. */
function withoutMark(line: Segment, fragment: Fragment): Segment | null {
  if (isMark(fragment, line) && !POWER.test(line.text))
    return { ...line, right: fragment.x + fragment.width };
  return isMark(line, fragment) ? segmentOf(fragment) : null;
}

/** Whether a run is raised, small and a number or a sign of notes. */
function isMark(run: Pick<Fragment, 'text' | 'size' | 'y'>, beside: Pick<Fragment, 'size' | 'y'>): boolean {
  const isRaised = run.size < 0.85 * beside.size && run.y - beside.y > 0.15 * beside.size;
  return isRaised && /^[\d,*†‡§¶–[\]\s]{1,8}$/u.test(run.text);
}

function segmentOf({ text, x, y, width, size, font }: Fragment): Segment {
  return { text, x, y, right: x + width, size, font };
}

/** Whether a run goes on in a line: on its base line or raised a little, with no more than a wide space between. */
function continues(line: Segment, fragment: Fragment): boolean {
  const size = Math.max(line.size, fragment.size);
  const gap = fragment.x - line.right;
  return Math.abs(fragment.y - line.y) < 0.5 * size && gap > -0.5 * size && gap < 2 * size;
}

function extended(line: Segment, fragment: Fragment): Segment {
  const space = fragment.x - line.right > 0.15 * fragment.size ? ' ' : '';
  const main = fragment.text.trim().length > line.text.trim().length ? fragment : line;
  return {
    text: line.text + space + fragment.text,
    x: line.x,
    right: Math.max(line.right, fragment.x + fragment.width),
    y: main.y,
    size: main.size,
    font: main.font,
  };
}

/** The lines of a page in reading order: down each column, the left one first; lines across columns part them. */
export function readingOrder(segments: readonly Segment[], page: number): Line[] {
  if (segments.length === 0) return [];
  const column = {
    left: Math.min(...segments.map(({ x }) => x)),
    right: Math.max(...segments.map(({ right }) => right)),
    lines: segments.length,
  };
  const gutter = gutterOf(segments, column);
  const sorted = segments.toSorted((a, b) => (Math.abs(a.y - b.y) < 0.3 * a.size ? a.x - b.x : b.y - a.y));
  if (gutter === null) return rowsOf(sorted).map((row) => ({ ...row, page, column }));
  const lines: Line[] = [];
  let [left, right]: [Segment[], Segment[]] = [[], []];
  const flush = () => {
    lines.push(...readingOrder(left, page), ...readingOrder(right, page));
    [left, right] = [[], []];
  };
  for (const segment of sorted) {
    if (segment.right <= gutter) left.push(segment);
    else if (segment.x >= gutter) right.push(segment);
    else {
      flush();
      lines.push({ ...segment, page, column, cells: [] });
    }
  }
  flush();
  return lines;
}

/** Joins what stands on one base line: the cells of a row, or a bullet or number and its text. */
function rowsOf(sorted: readonly Segment[]): Omit<Line, 'page' | 'column'>[] {
  const rows: Omit<Line, 'page' | 'column'>[] = [];
  for (const segment of sorted) {
    const row = rows.at(-1);
    if (row === undefined || Math.abs(row.y - segment.y) >= 0.3 * segment.size)
      rows.push({ ...segment, cells: [] });
    else {
      const [before, text] = [row.text.trim(), segment.text.trim()];
      const isMark = row.cells.length === 0 && before.length <= 3;
      const cells = isMark ? [] : [...(row.cells.length === 0 ? [before] : row.cells), text];
      rows[rows.length - 1] = { ...row, text: `${before} ${text}`, right: segment.right, cells };
    }
  }
  return rows;
}

/** Where the space between two columns runs, or null when the text is one column. */
function gutterOf(segments: readonly Segment[], { left, right }: Line['column']): number | null {
  const width = right - left;
  const steps = Array.from({ length: 51 }, (_, step) => left + width * (0.25 + step / 100));
  const fitting = steps.filter((x) => isGutter(segments, x, width));
  if (fitting.length === 0) return null;
  const crossings = fitting.map((x) => crossing(segments, x));
  const fewest = Math.min(...crossings);
  const best = fitting.filter((_, index) => crossings[index] === fewest);
  return best[Math.floor(best.length / 2)] ?? null;
}

function crossing(segments: readonly Segment[], x: number): number {
  return segments.filter((segment) => segment.x < x && segment.right > x).length;
}

/** Whether lines of text, not mere cells of a table, stand on both sides of a place, and few run across it. */
function isGutter(segments: readonly Segment[], x: number, width: number): boolean {
  const left = segments.filter((segment) => segment.right <= x);
  const right = segments.filter((segment) => segment.x >= x);
  if (Math.min(left.length, right.length) < FEWEST_IN_COLUMN) return false;
  if (segments.length - left.length - right.length > 0.3 * segments.length) return false;
  return [left, right].every(
    (side) => median(side.map((segment) => segment.right - segment.x)) > 0.15 * width,
  );
}

/** The middle value of a list that is not empty. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
