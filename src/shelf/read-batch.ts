import { realpath } from 'node:fs/promises';
import { type Article, passagesOf } from '../articles/article.ts';
import { AT_A_TIME, eachOf, openFileIn } from '../articles/folder.ts';
import type { LimitedReader } from '../articles/limited-reader.ts';
import type { FileArticles } from '../articles/read-articles.ts';
import { quotationsOf } from '../quotations/extract.ts';
import { IndexSegment, type SegmentState } from '../search/index-segment.ts';
import { Cache, digest } from './cache.ts';

/** Files to be read and indexed together: plain data, so that a thread can be asked. */
export interface BatchTask {
  /** The articles folder. */
  readonly dir: string;
  /** Relative to the folder. */
  readonly files: readonly string[];
  readonly cacheDir: string;
  /** What the cache must have been written by. */
  readonly version: string;
}

/** One file as it was read. */
export interface ReadFile extends FileArticles {
  readonly file: string;
}

/** Some files as they were read, and the index of their articles. */
export interface BatchPart {
  readonly files: readonly ReadFile[];
  readonly state: SegmentState;
}

/** What reading a batch gave: its parts as JSON, and the key that the cache has them under. */
export interface BatchResult {
  readonly key: string;
  readonly parts: readonly string[];
}

/**
 * A part is restored in one go, and a question that comes meanwhile has to wait: this many passages take some 50 ms. A
 * file with more of them is a part of its own.
 */
const PASSAGES_IN_A_PART = 1500;

/**
 * Reads and indexes files, or takes them from the cache when nothing about them has changed. A file that goes over the
 * reader's limits costs a warning, not the batch.
 */
export async function readBatch(
  { dir, files, cacheDir, version }: BatchTask,
  reader: LimitedReader,
): Promise<BatchResult> {
  const root = await realpath(dir);
  const cache = new Cache(cacheDir, version);
  const found = await eachOf(files, AT_A_TIME, async (file) =>
    fingerprint(file, await openFileIn(root, file, reader.limits)),
  );
  const known = await cache.read(digest(...found));
  if (known !== null) return { key: digest(...found), parts: known };
  // Opened once more, so that no batch has to fit into memory; a file may have changed since, and so the key.
  const read = await eachOf(files, AT_A_TIME, async (file) => {
    const content = await openFileIn(root, file, reader.limits);
    return { fingerprint: fingerprint(file, content), file: await readOne(file, content, reader) };
  });
  const key = digest(...read.map((one) => one.fingerprint));
  const parts = partsOf(read.map((one) => one.file)).map(indexed);
  await cache.write(key, parts);
  return { key, parts };
}

type Content = Awaited<ReturnType<typeof openFileIn>>;

function fingerprint(file: string, content: Content): string {
  return JSON.stringify([file, digest('reason' in content ? content.reason : content)]);
}

async function readOne(file: string, content: Content, reader: LimitedReader): Promise<ReadFile> {
  if ('reason' in content) return { file, articles: [], warnings: [content] };
  return { file, ...(await reader.read(content, file)) };
}

/** Cuts files into runs of so many passages at the most, or one file, in which no two articles have one id. */
function partsOf(files: readonly ReadFile[]): ReadFile[][] {
  const parts: ReadFile[][] = [];
  let room = -1;
  let ids = new Set<string>();
  for (const file of files) {
    const passages = file.articles.reduce((sum, article) => sum + passagesOf(article).length, 0);
    if (passages > room || file.articles.some(({ id }) => ids.has(id))) {
      parts.push([]);
      room = PASSAGES_IN_A_PART;
      ids = new Set();
    }
    parts.at(-1)?.push(file);
    room -= passages;
    for (const { id } of file.articles) ids.add(id);
  }
  return parts;
}

function indexed(files: readonly ReadFile[]): string {
  const part: BatchPart = { files, state: IndexSegment.of(files.flatMap((file) => file.articles)).state() };
  return JSON.stringify(part);
}

/** The index of articles that are read already, as JSON: for putting small segments together. */
export function indexArticles(articles: readonly Article[]): string {
  return JSON.stringify(IndexSegment.of(articles).state());
}

/** Articles whose quotations are wanted. */
export interface QuotationTask {
  readonly articles: readonly Article[];
  readonly cacheDir: string;
  readonly version: string;
}

/** The quotations of articles, in the order of the articles, as JSON; and the key that the cache has them under. */
export async function findQuotations({ articles, cacheDir, version }: QuotationTask): Promise<BatchResult> {
  const cache = new Cache(cacheDir, version);
  const key = digest('quotations', JSON.stringify(articles));
  const known = await cache.read(key);
  if (known !== null) return { key, parts: known };
  const parts = [JSON.stringify(articles.map(quotationsOf))];
  await cache.write(key, parts);
  return { key, parts };
}
