/** Something about a file that its owner should know: it was left out, or a part of it was. */
export interface ArticleWarning {
  /** Relative to the articles folder, with forward slashes. */
  readonly file: string;
  /** Reads on from the file's name: "is empty", "has a title but no text". */
  readonly reason: string;
}

/** A file that no article can be made of; the message is the warning's reason. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
}
