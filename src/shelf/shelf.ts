import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Library } from '../answers/library.ts';
import { type Article, passagesOf } from '../articles/article.ts';
import type { ArticleWarning } from '../articles/article-warning.ts';
import { filesIn, NoArticlesError } from '../articles/folder.ts';
import { hasQuotations, rememberQuotations } from '../quotations/extract.ts';
import { IndexSegment } from '../search/index-segment.ts';
import { batchesOf } from './batches.ts';
import type { Bookkeeper } from './bookkeeper.ts';
import { Cache, digest } from './cache.ts';
import { codeVersion } from './code-version.ts';
import { FolderRecord } from './folder-record.ts';
import { catalogue, type Held, type Holdings, worthMerging } from './holdings.ts';
import { parsePart, parseQuotations, parseState } from './parse-part.ts';
import type { BatchPart, ReadFile } from './read-batch.ts';
import type { Watch } from './watch-folder.ts';

/** How far reading has come, in files. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What a shelf is opened with. */
export interface ShelfOptions {
  /** The folder that holds the articles. */
  readonly dir: string;
  /** The folder that holds what the bot keeps for itself. */
  readonly dataDir: string;
  readonly bookkeeper: Bookkeeper;
  /** Called with one line for people about a file that could not be read, or that changed. */
  readonly log: (line: string) => void;
  readonly onProgress?: (progress: Progress) => void;
}

/** The articles folder as a library, kept in step with it. Every change makes a new library, swapped in at once. */
export class Shelf {
  readonly #options: ShelfOptions;
  readonly #version: string;
  readonly #cacheDir: string;
  #holdings: Holdings = new Map();
  #library: Library;
  #progress: Progress | undefined;
  #warned: ReadonlySet<string> = new Set();
  #watch: Watch | undefined;
  readonly #record: FolderRecord;
  #aheadOfTime = false;
  #closed = false;
  /** What the cache has of this folder. */
  readonly #keys = new Set<string>();
  /** Changes are read one after another, so that the newest is what stays. */
  #queue: Promise<void> = Promise.resolve();

  constructor(options: ShelfOptions) {
    this.#options = options;
    this.#record = new FolderRecord(options.dir);
    // With other limits, other files are read, and more or less of them.
    this.#version = digest(codeVersion(), JSON.stringify(options.bookkeeper.limits));
    this.#library = catalogue(this.#holdings).library;
    this.#cacheDir = join(options.dataDir, 'cache', digest(resolve(options.dir)).slice(0, 16));
  }

  /** The articles read so far. */
  get library(): Library {
    return this.#library;
  }

  /** How far the first reading has come; undefined when it is done. */
  get progress(): Progress | undefined {
    return this.#progress;
  }

  /**
   * Reads the whole folder, a batch at a time; what was read can be asked at once.
   * @throws NoArticlesError when there is nothing to ask.
   */
  async read(): Promise<void> {
    const files = await filesIn(this.#options.dir);
    if (files.length === 0) throw new NoArticlesError(this.#options.dir, 'empty');
    // Taken before the files are opened: what changes from here on is found when watching begins.
    await this.#record.note(files);
    let done = 0;
    for (const batch of batchesOf(files)) {
      this.#report({ done, total: files.length });
      await this.#readBatch(batch, this.#warn);
      done += batch.length;
    }
    this.#report({ done, total: files.length });
    this.#progress = undefined;
    if (this.#library.articles.length === 0) throw new NoArticlesError(this.#options.dir, 'unusable');
  }

  /**
   * Finds the quotations of all articles ahead of time, as many at once as a segment holds. Until an article's turn has
   * come, the library does without its quotations.
   */
  async readQuotations(): Promise<void> {
    this.#aheadOfTime = true;
    this.#swap(this.#holdings);
    await this.#findQuotations();
  }

  /**
   * Keeps the library in step with the folder until it is closed: with what changed since `read` began, too. Fulfilled
   * when the folder is watched.
   */
  async watch(): Promise<void> {
    const { watchFolder } = await import('./watch-folder.ts');
    if (this.#closed) return;
    const { dir, log } = this.#options;
    this.#watch = watchFolder(dir, {
      changed: (files) => this.#enqueue(() => this.#follow(files)),
      failed: (error) =>
        log(`The folder can't be watched, changes may show at the next start only: ${error}`),
    });
    await this.#watch.ready;
    this.#enqueue(async () => this.#follow(await this.#record.changed()));
  }

  /** Removes from the cache what was not needed since the shelf was opened. */
  async clearCache(): Promise<void> {
    await new Cache(this.#cacheDir, this.#version).keepOnly(this.#keys);
  }

  /** Stops watching and reading, for good. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#watch?.close();
    await this.#options.bookkeeper.close();
  }

  #enqueue(work: () => Promise<void>): void {
    this.#queue = this.#queue
      .then(() => (this.#closed ? undefined : work()))
      .catch((error: unknown) => this.#options.log(`The folder could not be read again: ${error}`));
  }

  #report(progress: Progress): void {
    this.#progress = progress;
    this.#options.onProgress?.(progress);
  }

  readonly #warn = ({ articles, warnings }: ReadFile): readonly Article[] => {
    for (const { file, reason } of warnings) this.#options.log(`${file}: ${reason}`);
    return articles;
  };

  /** Reads files and puts what `accept` makes of them on the shelf. */
  async #readBatch(files: readonly string[], accept: (file: ReadFile) => readonly Article[]): Promise<void> {
    const { dir, bookkeeper } = this.#options;
    const task = { dir, files, cacheDir: this.#cacheDir, version: this.#version };
    const result = await bookkeeper.readBatch(task).catch(ifOutOfMemory);
    if (result === 'out of memory') return await this.#readApart(files, accept);
    this.#keys.add(result.key);
    for (const json of result.parts) {
      this.#place(parsePart(json), accept);
      // Restoring takes a while: questions that came meanwhile are answered before the next part.
      await setImmediate();
    }
  }

  /** Reads files that together took more memory than there is: each by itself, to leave out only those that do alone. */
  async #readApart(files: readonly string[], accept: (file: ReadFile) => readonly Article[]): Promise<void> {
    const [file = ''] = files;
    if (files.length > 1) for (const one of files) await this.#readBatch([one], accept);
    else
      accept({
        file,
        articles: [],
        warnings: [{ file, reason: 'takes more memory to index than there is' }],
      });
  }

  #place({ files, state }: BatchPart, accept: (file: ReadFile) => readonly Article[]): void {
    const segment = IndexSegment.restore(
      files.flatMap((file) => file.articles),
      state,
    );
    const holdings = new Map(this.#holdings);
    for (const file of files) {
      const held = accept(file).map((article): Held => ({ article, segment }));
      if (held.length > 0) holdings.set(file.file, held);
    }
    this.#swap(holdings);
  }

  /** Takes in files that were added, changed or removed; one that is as it was read is not read again. */
  async #follow(told: readonly string[]): Promise<void> {
    const { there, gone } = await this.#record.note(told);
    if (there.length + gone.length === 0) return;
    this.#remove(gone);
    if (there.length > 0) await this.#readBatch(there, (file) => this.#renew(file));
    await this.#merge();
    if (this.#aheadOfTime) await this.#findQuotations();
  }

  async #findQuotations(): Promise<void> {
    const task = { cacheDir: this.#cacheDir, version: this.#version };
    for (const { segment } of this.#library.index.segments) {
      const articles = segment.articles.filter((article) => !hasQuotations(article));
      if (articles.length === 0) continue;
      const { key, parts } = await this.#options.bookkeeper.findQuotations({ ...task, articles });
      this.#keys.add(key);
      const found = parts.flatMap(parseQuotations);
      for (const [place, article] of articles.entries()) rememberQuotations(article, found[place] ?? []);
    }
  }

  /** What a file that changed now holds: nothing new when it turned bad, so that its last good version stays. */
  #renew({ file, articles, warnings }: ReadFile): readonly Article[] {
    const before = this.#holdings.get(file);
    for (const { reason } of warnings) this.#options.log(`${file}: ${reason}`);
    if (articles.length === 0) {
      if (before !== undefined) this.#options.log(`${file}: its last good version goes on answering`);
      return [];
    }
    const passages = articles.reduce((sum, article) => sum + passagesOf(article).length, 0);
    this.#options.log(`${file}: ${before === undefined ? 'added' : 'changed'}, ${paragraphs(passages)}`);
    return articles;
  }

  #remove(files: readonly string[]): void {
    const gone = files.filter((file) => this.#holdings.has(file));
    if (gone.length === 0) return;
    const holdings = new Map(this.#holdings);
    for (const file of gone) {
      holdings.delete(file);
      this.#options.log(`${file}: removed`);
    }
    this.#swap(holdings);
  }

  /** Puts small segments together, so that a folder that changes all day stays as fast as on the first. */
  async #merge(): Promise<void> {
    const small = worthMerging(this.#holdings);
    if (small.length === 0) return;
    const articles = small.map(({ article }) => article);
    const state = parseState(await this.#options.bookkeeper.indexArticles(articles));
    const segment = IndexSegment.restore(articles, state);
    const merged = new Set(small);
    const move = (held: Held): Held => (merged.has(held) ? { article: held.article, segment } : held);
    this.#swap(new Map([...this.#holdings].map(([file, held]) => [file, held.map(move)])));
  }

  #swap(holdings: Holdings): void {
    const { library, doubles } = catalogue(holdings, this.#aheadOfTime ? hasQuotations : undefined);
    this.#holdings = holdings;
    this.#library = library;
    this.#warnOfDoubles(doubles);
  }

  #warnOfDoubles(doubles: readonly ArticleWarning[]): void {
    const lines = doubles.map(({ file, reason }) => `${file}: ${reason}`);
    for (const line of lines.filter((one) => !this.#warned.has(one))) this.#options.log(line);
    this.#warned = new Set(lines);
  }
}

/** @throws the error itself when it is another one. */
function ifOutOfMemory(error: unknown): 'out of memory' {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return 'out of memory';
  throw error;
}

function paragraphs(count: number): string {
  return count === 1 ? '1 paragraph' : `${count} paragraphs`;
}
