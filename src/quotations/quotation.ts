import type { Span } from '../text/span.ts';

/**
 * What a quotation is.
 *
 * - `statement`: somebody's words, whole sentences or a part of one.
 * - `block`: a paragraph set as a quotation.
 * - `fragment`: a title, or a word or two in marks; nobody's statement, but findable by its words.
 * - `reported`: a sentence that gives what somebody said in the article's words, without marks.
 */
export type QuotationKind = 'statement' | 'block' | 'fragment' | 'reported';

/** A stretch of one paragraph. */
export interface Extract {
  /** The paragraph's number in the article, from 1. */
  readonly passage: number;
  /** Within the paragraph's text, without the quotation marks. */
  readonly span: Span;
}

/** One utterance: what somebody said at a stretch, as the article gives it. */
export interface Quotation {
  /** In reading order; several when the utterance is split ("A," she said. "B.") or runs over paragraphs. */
  readonly spans: readonly Extract[];
  /** The words verbatim; ` … ` stands where the article speaks in between. */
  readonly text: string;
  /** The person's full name in the article, or what the text calls them ("a senior official"); null where it doesn't tell. */
  readonly speaker: string | null;
  readonly kind: QuotationKind;
}
