import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { answer } from '../../src/answers/answer.ts';
import { DEFAULT_LIMITS } from '../../src/articles/reading-limits.ts';
import { Shelf } from '../../src/shelf/shelf.ts';
import { inThread } from '../../src/shelf/thread.ts';
import { used } from './memory.ts';
import type { Row } from './row.ts';
import { edition } from './soak-edition.ts';

const NAMES = 'Ardun Belvik Corrow Dantle Esmor Falkin Gorsey Hallum Innis Jarrow'.split(' ');
const QUESTIONS = 1000;

/** A folder edited by another process during a thousand questions: what was wrong, lost or leaked. */
export async function soak(milliseconds: number): Promise<Row[]> {
  const dir = mkdtempSync(join(tmpdir(), 'footnote-soak-'));
  const dataDir = mkdtempSync(join(tmpdir(), 'footnote-soak-data-'));
  for (const name of NAMES) writeFileSync(join(dir, `${name}.md`), edition(name, 0));
  const shelf = new Shelf({ dir, dataDir, bookkeeper: inThread(DEFAULT_LIMITS), log: () => {} });
  await shelf.read();
  await shelf.watch();
  await settled();
  const before = leakable();
  const script = fileURLToPath(new URL('./soak-writer.ts', import.meta.url));
  const writer = spawn(process.execPath, [...process.execArgv, script, dir, ...NAMES], { stdio: 'ignore' });
  const seen = await askAll(shelf, milliseconds / QUESTIONS);
  writer.kill();
  await once(writer, 'exit');
  await settled();
  const after = leakable();
  await shelf.close();
  for (const folder of [dir, dataDir]) rmSync(folder, { recursive: true });
  return [
    { what: 'questions asked', note: `${QUESTIONS}, while an article was written anew every 120 ms` },
    { what: 'answered wrong or not at all', note: String(seen.wrong) },
    {
      what: 'editions seen',
      note: `up to ${seen.newest}, never an older one after a newer: ${seen.backwards === 0}`,
    },
    { what: 'open handles, before and after', note: `${before.handles}, ${after.handles}` },
    { what: 'memory in use, before and after', note: `${before.megabytes} MB, ${after.megabytes} MB` },
  ];
}

async function askAll(shelf: Shelf, pause: number) {
  const newest = new Map<string, number>();
  let wrong = 0;
  let backwards = 0;
  for (let turn = 0; turn < QUESTIONS; turn++) {
    const name = NAMES[turn % NAMES.length] ?? '';
    const { hits } = answer(shelf.library, `How many boats has the harbour master of ${name} counted?`);
    const [, place, number] =
      /master of (\w+) has counted (\d+) boats/.exec(hits[0]?.passage.text ?? '') ?? [];
    if (place !== name) wrong++;
    else if (Number(number) < (newest.get(name) ?? 0)) backwards++;
    else newest.set(name, Number(number));
    await sleep(pause);
  }
  return { wrong, backwards, newest: Math.max(...newest.values()) };
}

/** What a change has under way for a moment is no leak. */
async function settled(): Promise<void> {
  await sleep(3000);
}

function leakable() {
  return {
    handles: process.getActiveResourcesInfo().length,
    megabytes: Math.round(used() / 2 ** 20),
  };
}
