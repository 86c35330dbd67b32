import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { digest } from './cache.ts';

/** The folders whose code decides how a file is read and indexed. */
const DECIDING = ['../text/', '../articles/', '../search/', '../quotations/'];

/**
 * Changes whenever a file might be read or indexed differently: with that code, with the installed packages, and with
 * Node, whose Intl.Segmenter cuts sentences and words.
 */
export function codeVersion(): string {
  const sources = DECIDING.flatMap((folder) => filesIn(fileURLToPath(new URL(folder, import.meta.url))));
  const { icu = '' } = process.versions;
  return digest(process.version, icu, ...sources.map((file) => readFileSync(file)));
}

function filesIn(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
}
