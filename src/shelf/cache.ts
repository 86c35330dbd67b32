import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';

/** The first line of a cached file; the payload follows, one part a line. */
const Header = z.object({ version: z.string(), sha256: z.string() });

/**
 * Texts kept in a folder under keys, for the next start. What is damaged, from another version or not there is simply
 * not known; a folder that can't be written costs nothing but time. Files are replaced whole, so that several processes
 * can share the folder.
 */
export class Cache {
  readonly #dir: string;
  readonly #version: string;

  constructor(dir: string, version: string) {
    this.#dir = dir;
    this.#version = version;
  }

  /** The parts kept under a key, or null when they can't be trusted. */
  async read(key: string): Promise<string[] | null> {
    const content = await readFile(this.#path(key), 'utf8').catch(() => null);
    if (content === null) return null;
    const end = content.indexOf('\n');
    const header = Header.safeParse(parseOrNull(content.slice(0, end)));
    const payload = content.slice(end + 1);
    const good =
      header.success && header.data.version === this.#version && header.data.sha256 === digest(payload);
    return good ? payload.split('\n') : null;
  }

  /** Keeps parts, none of which may hold a line end. */
  async write(key: string, parts: readonly string[]): Promise<void> {
    const payload = parts.join('\n');
    const header = JSON.stringify({ version: this.#version, sha256: digest(payload) });
    try {
      await mkdir(this.#dir, { recursive: true });
      await writeFileAtomic(this.#path(key), `${header}\n${payload}`, { fsync: false });
    } catch {
      // Without a cache the next start is slower, and nothing else.
    }
  }

  /** Removes what is kept under other keys. */
  async keepOnly(keys: ReadonlySet<string>): Promise<void> {
    const names = await readdir(this.#dir).catch(() => []);
    const stale = names.filter(
      (name) => name.endsWith('.jsonl') && !keys.has(name.slice(0, -'.jsonl'.length)),
    );
    await Promise.all(stale.map((name) => rm(join(this.#dir, name), { force: true }).catch(() => undefined)));
  }

  #path(key: string): string {
    return join(this.#dir, `${key}.jsonl`);
  }
}

/** The SHA-256 of texts and bytes, one after another, as 64 hexadecimal digits. */
export function digest(...contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex');
}

function parseOrNull(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
