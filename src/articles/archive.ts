import { unzipSync } from 'fflate';
import { UnreadableFileError } from './article-warning.ts';
import { MEGABYTE, type ReadingLimits } from './reading-limits.ts';

/** What is wanted of an archive may be so many times as large as a file: books unpack to a few times their size. */
const UNPACKED = 4;

/**
 * The files of a zip archive whose names are wanted, by name. What is not wanted is not unpacked.
 * @throws UnreadableFileError when it is no zip archive or would unpack to more than four times what a file may have.
 */
export function unpack(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  { fileMegabytes }: ReadingLimits,
): ReadonlyMap<string, Uint8Array> {
  const most = UNPACKED * fileMegabytes;
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter(file) {
        if (!isWanted(file.name)) return false;
        size += file.originalSize;
        if (size > most * MEGABYTE) throw tooLarge(most);
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError(`is damaged (${error instanceof Error ? error.message : String(error)})`);
  }
}

function tooLarge(most: number): UnreadableFileError {
  return new UnreadableFileError(
    `unpacks to over ${most} MB: if it is no zip bomb, set MAX_FILE_MB higher (four times as much may unpack)`,
  );
}
