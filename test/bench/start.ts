import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Row } from './row.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RUNS = 9;

/** How long one `ask` on the seeds takes from the shell, beside an empty TypeScript program started the same way. */
export function benchStart(): Row[] {
  const empty = join(mkdtempSync(join(tmpdir(), 'footnote-')), 'empty.ts');
  writeFileSync(empty, 'export {};\n');
  const baseline = medianRun([empty]);
  const ask = medianRun(['src/main.ts', 'ask', 'Who walked on the Moon first?']);
  return [
    { what: 'an empty TypeScript program', ms: baseline },
    {
      what: 'one-shot ask on the seeds',
      ms: ask,
      note: `${Math.round(ask - baseline)} ms more than the empty program`,
    },
    { what: 'discord.js loaded by it', note: loads('discord.js') ? 'yes' : 'no' },
  ];
}

/** The median time in milliseconds of starting node with these words. */
function medianRun(words: readonly string[]): number {
  const times = Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    startNode(words);
    return performance.now() - begun;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

function loads(packageName: string): boolean {
  const { stderr } = startNode(['src/main.ts', 'articles'], { NODE_DEBUG: 'module,esm' });
  return stderr.includes(`node_modules/${packageName}/`);
}

function startNode(words: readonly string[], variables: Record<string, string> = {}) {
  const parameters = ['--import', '@oxc-node/core/register', ...words];
  const { PATH } = process.env;
  return spawnSync(process.execPath, parameters, {
    cwd: ROOT,
    env: { PATH, ...variables },
    encoding: 'utf8',
  });
}
