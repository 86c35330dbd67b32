import { extname } from 'node:path/posix';
import { Worker } from 'node:worker_threads';
import { type FileArticles, type ReadOptions, readArticles } from './read-articles.ts';
import type { ReadingLimits } from './reading-limits.ts';
import type { ReadingTask } from './reading-worker.ts';

/** Text up to this size, in bytes, can't take long, and starting a thread would. */
const SMALL = 64 * 1024;
const TEXT = new Set(['.txt', '.md', '.markdown', '.html', '.htm', '.xhtml']);

/**
 * Reads files within limits of time and memory: all but small texts in a thread that is stopped when a file goes over
 * them, which costs that file a warning and the others nothing. The thread is started when it is first needed, and
 * does not keep the process running.
 */
export class LimitedReader {
  readonly limits: ReadingLimits;
  #worker: Worker | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(limits: ReadingLimits) {
    this.limits = limits;
  }

  /** The articles of one file, as `readArticles` gives them. Never throws. */
  read(
    bytes: Uint8Array,
    file: string,
    { withDrafts = false }: Pick<ReadOptions, 'withDrafts'> = {},
  ): Promise<FileArticles> {
    const options = { limits: this.limits, withDrafts };
    if (bytes.length <= SMALL && TEXT.has(extname(file).toLowerCase()))
      return readArticles(bytes, file, options);
    const result = this.#turn.then(() => this.#readInThread({ bytes, file, options }));
    this.#turn = result;
    return result;
  }

  async #readInThread(task: ReadingTask): Promise<FileArticles> {
    const worker = this.#worker ?? this.#start();
    this.#worker = worker;
    worker.ref();
    const result = await answerOf(worker, task, this.limits);
    if (typeof result !== 'string') {
      worker.unref();
      return result;
    }
    this.#worker = null;
    await worker.terminate();
    return { articles: [], warnings: [{ file: task.file, reason: result }] };
  }

  #start(): Worker {
    const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    return new Worker(new URL(`./reading-worker.${ending}`, import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: this.limits.memoryMegabytes },
    });
  }
}

/** What the thread made of a file, or why it has to be stopped. */
function answerOf(
  worker: Worker,
  task: ReadingTask,
  { seconds, memoryMegabytes }: ReadingLimits,
): Promise<FileArticles | string> {
  return new Promise((resolve) => {
    const end = (result: FileArticles | string) => {
      clearTimeout(timer);
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
      worker.on('error', () => {}); // It may still fail while it is stopped, of which the warning has told.
      resolve(result);
    };
    const timer = setTimeout(() => end(tooSlow(seconds)), seconds * 1000);
    worker.once('message', end);
    worker.once('error', (error) => {
      const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end(isMemory ? tooCostly(memoryMegabytes) : `could not be read: ${error.message}`);
    });
    worker.once('exit', (code) => end(`could not be read: its thread ended with code ${code}`));
    worker.postMessage(task);
  });
}

function tooSlow(seconds: number): string {
  return `takes longer than ${seconds} seconds to read: set MAX_READING_SECONDS higher to give it more`;
}

function tooCostly(megabytes: number): string {
  return `takes more than ${megabytes} MB of memory to read: set MAX_READING_MEMORY_MB higher to give it more`;
}
