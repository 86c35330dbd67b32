import { relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { isPassedOver } from '../articles/folder.ts';
import { SETTLED } from './folder-record.ts';

/** Changes that come closer together than this, in milliseconds, are handled together. */
const TOGETHER = 50;

/** A watched folder. */
export interface Watch {
  /** Fulfilled when every change from now on is told; also when that will never be, as it is closed or failed. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/** What becomes of a folder that is watched. */
export interface WatchEvents {
  /**
   * Called with the files (relative to the folder, with forward slashes) that were added, changed or removed, once they
   * are written to their end.
   */
  changed(files: readonly string[]): void;
  /** Called when a part of the folder can't be watched, as when the system allows no more watches. */
  failed(error: unknown): void;
}

/** Watches a folder and its subfolders. What happens before it is ready may not be told. */
export function watchFolder(dir: string, { changed, failed }: WatchEvents): Watch {
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(dir, {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: 50 },
    ignored: (path) => path !== dir && isPassedOver(path.slice(path.lastIndexOf(sep) + 1)),
  });
  watcher.on('all', (event, path) => {
    if (event !== 'add' && event !== 'change' && event !== 'unlink') return;
    waiting.add(relative(dir, path).split(sep).join('/'));
    timer ??= setTimeout(() => {
      timer = undefined;
      changed([...waiting]);
      waiting.clear();
    }, TOGETHER);
  });
  let opened = () => {};
  const ready = new Promise<void>((resolve) => {
    opened = resolve;
  });
  watcher.on('ready', opened);
  watcher.on('error', (error) => {
    failed(error);
    opened();
  });
  return {
    ready,
    async close() {
      clearTimeout(timer);
      await watcher.close();
      opened();
    },
  };
}
