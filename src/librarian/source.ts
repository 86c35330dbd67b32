import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { extname } from 'node:path/posix';
import { ENDINGS, refusal } from '../articles/read-articles.ts';
import { MEGABYTE, type ReadingLimits } from '../articles/reading-limits.ts';
import { type Download, type DownloadLimits, download } from './download.ts';
import { ChoreError } from './outcome.ts';

/** A document as it came. */
export interface Source {
  /** What to call it; its ending tells its format. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where on the web it was. */
  readonly url?: string;
}

/** The ending of the files of a media type. */
const ENDING_OF: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'application/pdf': '.pdf',
  'application/epub+zip': '.epub',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/rss+xml': '.xml',
  'application/atom+xml': '.xml',
  'application/xml': '.xml',
  'text/xml': '.xml',
  'text/markdown': '.md',
  'text/x-markdown': '.md',
};
/** Media types that say nothing: the address's own ending may tell more. */
const VAGUE: ReadonlySet<string | null> = new Set([
  null,
  'text/plain',
  'application/octet-stream',
  'binary/octet-stream',
]);

export function isAddress(given: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//iu.test(given);
}

/**
 * Reads a file, or fetches an address, of at most the size that a file may have.
 * @throws ChoreError for a file that can't be read or is of no known format.
 * @throws NotFetchedError for an address that can't be fetched.
 */
export async function obtain(
  given: string,
  limits: ReadingLimits,
  reach: Omit<DownloadLimits, 'sizeLimit'>,
): Promise<Source> {
  if (!isAddress(given)) return await fromFile(given, limits);
  const sizeLimit = limits.fileMegabytes * MEGABYTE;
  return fromDownload(await download(given, { ...reach, sizeLimit }));
}

async function fromFile(path: string, limits: ReadingLimits): Promise<Source> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new ChoreError('does not exist: check its name');
  if (found.isDirectory())
    throw new ChoreError(`is a folder: name its files, as in ${path.replace(/\/+$/u, '')}/*`);
  if (!found.isFile()) throw new ChoreError('is neither a file nor a folder');
  const reason = refusal(path, found.size, limits);
  if (reason !== null) throw new ChoreError(reason);
  return { name: basename(path), bytes: await readFile(path) };
}

function fromDownload({ url, bytes, type, charset }: Download): Source {
  const ending = endingOf(url, type, bytes);
  if (!ENDINGS.includes(ending))
    throw new ChoreError(`is ${type ?? 'of a format that is not said'}, which can't be read`);
  const { hostname, pathname } = new URL(url);
  const last = decoded(basename(pathname)).replace(/\.[a-z0-9]{1,6}$/iu, '');
  const name = /^(?:index|default)?$/iu.test(last) ? hostname : last;
  return { name: `${name}${ending}`, bytes: isText(ending) ? inUtf8(bytes, charset) : bytes, url };
}

function endingOf(url: string, type: string | null, bytes: Uint8Array): string {
  if (startsWith(bytes, '%PDF-')) return '.pdf';
  const known = type === null ? undefined : ENDING_OF[type];
  if (known !== undefined) return known;
  if (!VAGUE.has(type)) return '';
  const own = extname(new URL(url).pathname).toLowerCase();
  if (ENDINGS.includes(own)) return own;
  return startsWith(bytes, '<') ? '.html' : '.txt';
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).toString('latin1').trimStart().startsWith(text);
}

function isText(ending: string): boolean {
  return !['.pdf', '.docx', '.epub'].includes(ending);
}

/** What the server says of the encoding goes before what the document says; unknown encodings are left to the reader. */
function inUtf8(bytes: Uint8Array, charset: string | null): Uint8Array {
  try {
    return charset === null ? bytes : Buffer.from(new TextDecoder(charset).decode(bytes));
  } catch {
    return bytes;
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
