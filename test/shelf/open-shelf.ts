import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { answer } from '../../src/answers/answer.ts';
import { DEFAULT_LIMITS } from '../../src/articles/reading-limits.ts';
import { type Bookkeeper, here } from '../../src/shelf/bookkeeper.ts';
import { Shelf } from '../../src/shelf/shelf.ts';

/** A new empty folder. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'footnote-shelf-'));
}

/** Writes an article of one paragraph. */
export function write(dir: string, file: string, title: string, text: string): void {
  writeFileSync(join(dir, file), `# ${title}\n\n${text}\n`);
}

/** A shelf over a folder, closed after the test, and the lines that it logged. */
export function openShelf(
  t: TestContext,
  dir: string,
  dataDir = newFolder(),
  bookkeeper: Bookkeeper = here(DEFAULT_LIMITS),
) {
  const lines: string[] = [];
  const shelf = new Shelf({ dir, dataDir, bookkeeper, log: (line) => lines.push(line) });
  t.after(() => shelf.close());
  return { shelf, lines };
}

/** The text of the passage that the shelf's library finds first, or null. */
export function ask(shelf: Shelf, question: string): string | null {
  return answer(shelf.library, question).hits[0]?.passage.text ?? null;
}

/** Waits until something holds, for at most a generous while. */
export async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 500) throw new Error('It never came to hold');
    await setTimeout(20);
  }
}
