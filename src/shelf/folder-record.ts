import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eachOf, filesIn } from '../articles/folder.ts';

/** A file counts as written when it has not changed for so many milliseconds. */
export const SETTLED = 250;
/** How many files are looked at at a time. */
const AT_A_TIME = 64;

/** What tells, without opening a file, that it changed: by its path, relative to the folder. */
type States = ReadonlyMap<string, string>;

/** Files to be read, and files that are gone. */
export interface FolderChange {
  readonly there: readonly string[];
  readonly gone: readonly string[];
}

/** In which state each file of a folder was read, to tell which have changed since. */
export class FolderRecord {
  readonly #dir: string;
  readonly #read = new Map<string, string>();

  constructor(dir: string) {
    this.#dir = dir;
  }

  /** Notes that files are about to be read; those of them that are as they were when they were last read are left out. */
  async note(files: readonly string[]): Promise<FolderChange> {
    const listed = new Set(await filesIn(this.#dir).catch(() => []));
    const now = await this.#states(files.filter((file) => listed.has(file)));
    const changed = files.filter((file) => now.get(file) !== this.#read.get(file));
    for (const file of changed) this.#read.delete(file);
    for (const [file, state] of now) this.#read.set(file, state);
    return {
      there: changed.filter((file) => now.has(file)),
      gone: changed.filter((file) => !now.has(file)),
    };
  }

  /** The files that were added, changed or removed since they were read, without those that are being written still. */
  async changed(): Promise<readonly string[]> {
    const before = await this.#states(await filesIn(this.#dir));
    if (differing(this.#read, before).length === 0) return [];
    await sleep(SETTLED);
    const now = await this.#states(await filesIn(this.#dir));
    const unsettled = new Set(differing(before, now));
    return differing(this.#read, now).filter((file) => !unsettled.has(file));
  }

  /** The states of files; those that are not there have none. */
  async #states(files: readonly string[]): Promise<States> {
    const states = await eachOf(files, AT_A_TIME, async (file) => {
      const state = await stateOf(join(this.#dir, file));
      return [file, state] as const;
    });
    return new Map(states.flatMap(([file, state]) => (state === null ? [] : [[file, state]])));
  }
}

/** The times tell of a change, the rest of another file in its place. */
async function stateOf(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  return found && [found.mtimeMs, found.ctimeMs, found.size, found.ino].join();
}

function differing(one: States, other: States): string[] {
  const files = new Set([...one.keys(), ...other.keys()]);
  return [...files].filter((file) => one.get(file) !== other.get(file));
}
