import { relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { isPassedOver } from '../articles/folder.ts';

/** A file counts as written when its size has not changed for so many milliseconds. */
const SETTLED = 250;
/** Changes that come closer together than this, in milliseconds, are handled together. */
const TOGETHER = 50;

/** A watched folder. */
export interface Watch {
  close(): Promise<void>;
}

/**
 * Calls `changed` with the files (relative to the folder, with forward slashes) that were added, changed or removed,
 * once they are written to their end.
 */
export function watchFolder(dir: string, changed: (files: readonly string[]) => void): Watch {
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
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
