/** A stretch of a text, in UTF-16 code units, so that `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text that a span covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** A span of a part of a text, within the whole. */
export function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
