import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ArticleWarning } from './article-warning.ts';
import { withoutDoubles } from './doubles.ts';
import { LimitedReader } from './limited-reader.ts';
import { ENDINGS, type FileArticles, refusal } from './read-articles.ts';
import { DEFAULT_LIMITS, type ReadingLimits } from './reading-limits.ts';

/** How many files are read at a time: enough to keep the disk busy, few enough to keep memory small. */
export const AT_A_TIME = 8;

/** What is wrong with a folder that no article could be loaded from. */
export type FolderProblem = 'missing' | 'not-a-folder' | 'unreadable' | 'empty' | 'unusable';

/** A folder that no article could be loaded from; the message tells people how to mend it. */
export class NoArticlesError extends Error {
  override readonly name = 'NoArticlesError';
  readonly code = 'no-articles';
  readonly dir: string;
  readonly problem: FolderProblem;
  /** Why each of its files was left out, when there are some. */
  readonly warnings: readonly ArticleWarning[];

  constructor(dir: string, problem: FolderProblem, warnings: readonly ArticleWarning[] = []) {
    super(adviceFor(dir, problem));
    this.dir = dir;
    this.problem = problem;
    this.warnings = warnings;
  }
}

function adviceFor(dir: string, problem: FolderProblem): string {
  const kinds = ENDINGS.join(' ');
  switch (problem) {
    case 'missing':
      return `There is no folder ${dir}: make it and put articles into it (${kinds}), or set ARTICLES_DIR to another folder.`;
    case 'not-a-folder':
      return `${dir} is a file, not a folder: set ARTICLES_DIR to the folder that holds your articles.`;
    case 'unreadable':
      return `The folder ${dir} can't be opened: give the bot permission to read it, or set ARTICLES_DIR to another folder.`;
    case 'empty':
      return `There are no articles in ${dir}: put some into it (${kinds}), or set ARTICLES_DIR to another folder.`;
    case 'unusable':
      return `None of the files in ${dir} could be read as an article: see the warnings, or put others into it (${kinds}).`;
  }
}

/** What loading a folder may be given. */
export interface LoadOptions {
  /** Unless given, one with the default limits. */
  readonly reader?: LimitedReader;
  /** Called after each file with how many of all files are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * The articles of a folder and its subfolders, in order of their files' names, and what was wrong with the others.
 * Hidden files and editors' temporary ones are passed over.
 * @throws NoArticlesError when the folder is missing, empty, or none of its files is an article.
 */
export async function loadArticles(
  dir: string,
  { reader = new LimitedReader(DEFAULT_LIMITS), onProgress }: LoadOptions = {},
): Promise<FileArticles> {
  const files = await filesIn(dir);
  if (files.length === 0) throw new NoArticlesError(dir, 'empty');
  const root = await realpath(dir);
  let done = 0;
  const read = await eachOf(files, AT_A_TIME, async (file) => {
    const result = await readFileIn(root, file, reader);
    done += 1;
    onProgress?.(done, files.length);
    return result;
  });
  const all = read.flatMap((result) => result.articles);
  const { kept, doubles } = withoutDoubles(all, (article) => article);
  const warnings = [...read.flatMap((result) => result.warnings), ...doubles];
  if (kept.length === 0) throw new NoArticlesError(dir, 'unusable', warnings);
  return { articles: kept, warnings };
}

/**
 * The files of a folder and its subfolders, relative to it, in order.
 * @throws NoArticlesError when the folder can't be opened.
 */
export async function filesIn(dir: string): Promise<string[]> {
  try {
    const files = await listed(dir, '');
    return files.sort();
  } catch (error) {
    throw new NoArticlesError(dir, folderProblem(error));
  }
}

function folderProblem(error: unknown): FolderProblem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'missing';
  return code === 'ENOTDIR' ? 'not-a-folder' : 'unreadable';
}

async function listed(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const names = new Set(entries.map((entry) => entry.name));
  const found = entries
    .filter(({ name }) => !isPassedOver(name, names))
    .map(async (entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? await listed(root, path) : [path];
    });
  return (await Promise.all(found)).flat();
}

/** Hidden files, editors' temporary ones, and the folder of pictures and scripts beside a saved web page. */
export function isPassedOver(name: string, beside: ReadonlySet<string> = new Set()): boolean {
  if (/^(?:\.|~\$|#.*#$)|~$|\.(?:swp|tmp|part|crdownload)$/u.test(name)) return true;
  const page = /^(.*)_files$/u.exec(name)?.[1];
  return page !== undefined && [`${page}.html`, `${page}.htm`].some((file) => beside.has(file));
}

async function readFileIn(root: string, file: string, reader: LimitedReader): Promise<FileArticles> {
  const content = await openFileIn(root, file, reader.limits);
  return 'reason' in content ? { articles: [], warnings: [content] } : await reader.read(content, file);
}

/** The bytes of a file, given the folder's real path, or why it can't be an article. Never throws. */
export async function openFileIn(
  root: string,
  file: string,
  limits: ReadingLimits,
): Promise<Uint8Array | ArticleWarning> {
  try {
    const reason = await whyNot(root, file, limits);
    return reason === null ? await readFile(join(root, file)) : { file, reason };
  } catch (error) {
    return { file, reason: `can't be opened (${error instanceof Error ? error.message : String(error)})` };
  }
}

/** Why a file should not even be opened; null when it may be. */
async function whyNot(root: string, file: string, limits: ReadingLimits): Promise<string | null> {
  const path = await realpath(join(root, file));
  if (relative(root, path).startsWith(`..${sep}`)) return 'is a link that leads out of the articles folder';
  const found = await stat(path);
  if (found.isDirectory()) return 'is a link to a folder: put the folder itself in its place';
  return found.isFile() ? refusal(file, found.size, limits) : 'is neither a file nor a folder';
}

/** Maps a list with an asynchronous function, so many at a time, keeping the order. */
export async function eachOf<T, R>(
  items: readonly T[],
  atATime: number,
  map: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await map(item);
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  return results;
}
