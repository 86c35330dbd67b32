import { unzipSync } from 'fflate';
import { UnreadableFileError } from './article-warning.ts';

/** Word and EPUB files unpack to a few times their size; a zip bomb to thousands of times. */
const MOST_UNPACKED = 100 * 1024 * 1024;

/**
 * The files of a zip archive whose names are wanted, by name. What is not wanted is not unpacked.
 * @throws UnreadableFileError when it is no zip archive or would unpack to over 100 MB.
 */
export function unpack(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter(file) {
        if (!isWanted(file.name)) return false;
        size += file.originalSize;
        if (size > MOST_UNPACKED) throw new UnreadableFileError('unpacks to over 100 MB');
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError(`is damaged (${error instanceof Error ? error.message : String(error)})`);
  }
}
