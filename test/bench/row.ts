/** One line of a benchmark's table. */
export interface Row {
  readonly what: string;
  readonly ms?: number;
  readonly note?: string;
}

/** A table of rows as text, under a heading. */
export function table(heading: string, rows: readonly Row[]): string {
  const wide = Math.max(...rows.map((row) => row.what.length));
  const lines = rows.map(({ what, ms, note }) => {
    const time = ms === undefined ? '' : `${ms.toFixed(ms < 10 ? 2 : 0)} ms`;
    return `  ${what.padEnd(wide)}  ${time.padStart(10)}  ${note ?? ''}`.trimEnd();
  });
  return [heading, ...lines, ''].join('\n');
}
