import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { edition } from './soak-edition.ts';

/** How often, in milliseconds, an article is written anew. */
const PACE = 120;

/** Run as a process: writes the articles of a folder anew, in turn, until it is killed. */
async function writeForever(dir: string, names: readonly string[]): Promise<never> {
  for (let number = 1; ; number++) {
    for (const name of names) {
      writeFileSync(join(dir, `${name}.md`), edition(name, number));
      await sleep(PACE);
    }
  }
}

const [dir, ...names] = process.argv.slice(2);
if (dir !== undefined && names.length > 0) await writeForever(dir, names);
