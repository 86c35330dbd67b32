import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a run of the program left behind. */
export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** The environment of a new user: no settings but these. */
function environment(settings: Record<string, string>): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, ...settings };
}

/** Starts the program as `npm start -- …words` does. */
export function start(
  words: readonly string[],
  settings: Record<string, string> = {},
): ChildProcessWithoutNullStreams {
  const parameters = ['--import', '@oxc-node/core/register', 'src/main.ts', ...words];
  return spawn(process.execPath, parameters, { cwd: ROOT, env: environment(settings) });
}

/** Runs the program to its end with this standard input. */
export async function run(
  words: readonly string[],
  input = '',
  settings: Record<string, string> = {},
): Promise<Run> {
  const child = start(words, settings);
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { stdout, stderr, code };
}

/** The JSON objects of a run with `--json`, one a line. */
export function jsonLines({ stdout }: Run): unknown[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

/** A new folder that holds these files, in subfolders where their names say so. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'footnote-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), content);
  }
  return dir;
}
