/** What can be wrong with a line that someone typed. */
export type UsageCode =
  | 'unknown-command'
  | 'unknown-option'
  | 'missing-option'
  | 'bad-value'
  | 'too-long'
  | 'unknown-article'
  | 'ambiguous-article'
  | 'unknown-collection'
  | 'ambiguous-collection'
  | 'unknown-section'
  | 'bad-line';

/** A command that can't be carried out as it was given; the message tells people how to mend it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code: UsageCode;
  /** The option, command or line that is wrong. */
  readonly subject: string;

  constructor(code: UsageCode, subject: string, message: string) {
    super(message);
    this.code = code;
    this.subject = subject;
  }
}
