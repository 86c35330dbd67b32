import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { fileURLToPath } from 'node:url';
import { digest } from './cache.ts';

/** The folders whose code decides how a file is read and indexed. */
const DECIDING = ['../text/', '../articles/', '../search/', '../quotations/'];

/** From the sources and from the build: it names the exact versions of the packages that read. */
const PACKAGE = ['../../package.json', '../../../package.json'];

/**
 * Changes whenever a file might be read or indexed differently: with that code, with the packages, with Node, whose
 * Intl.Segmenter cuts words, and with the order of bytes in the machine's numbers.
 */
export function codeVersion(): string {
  const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const sources = [
    ...DECIDING.flatMap((folder) => filesIn(here(folder))),
    ...PACKAGE.map(here).filter(existsSync),
  ];
  const { icu = '' } = process.versions;
  return digest(process.version, icu, endianness(), ...sources.map((file) => readFileSync(file)));
}

function filesIn(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
}
