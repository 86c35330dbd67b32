/** How much one file may cost to read. */
export interface ReadingLimits {
  /** Larger files are not opened, and what archives unpack to may be four times as large. */
  readonly fileMegabytes: number;
  /** Further pages of a PDF are left out. */
  readonly pdfPages: number;
  /** Further paragraphs of a file are left out. */
  readonly paragraphs: number;
  /** A file that takes longer to read is given up. */
  readonly seconds: number;
  /** Of V8's heap, in the thread that reads; what archives unpack to comes on top of it. */
  readonly memoryMegabytes: number;
}

/** The limits in force where nobody sets others. */
export const DEFAULT_LIMITS: ReadingLimits = {
  fileMegabytes: 25,
  pdfPages: 300,
  paragraphs: 50_000,
  seconds: 60,
  memoryMegabytes: 768,
};

/** A megabyte, in bytes. */
export const MEGABYTE = 1024 * 1024;
