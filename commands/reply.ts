import type { Turn, Verdict } from '../src/answers/answer.ts';
import type { Citation } from '../src/articles/citation.ts';
import type { Span } from '../src/text/span.ts';

/** A value that JSON can carry. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One part of a reply, in the order of reading. Plain data: each front end shows it in its own way. */
export type Block =
  /** A sentence of the bot's own. */
  | { readonly kind: 'note'; readonly text: string }
  /** A heading: an article's title with what is known of it. */
  | { readonly kind: 'title'; readonly text: string; readonly detail?: string; readonly url?: string }
  /** A passage in full, with the sentences in it that answer. */
  | {
      readonly kind: 'passage';
      readonly text: string;
      readonly evidence: readonly Span[];
      readonly citation: Citation;
    }
  /** Somebody's words, verbatim, and who said them where the text tells. */
  | {
      readonly kind: 'quotation';
      readonly text: string;
      readonly speaker: string | null;
      readonly citation: Citation;
    }
  /** A sentence chosen for a summary. */
  | { readonly kind: 'sentence'; readonly text: string; readonly citation: Citation }
  /** A line of a list: a name and what there is to say of it. */
  | { readonly kind: 'entry'; readonly name: string; readonly detail: string };

/** What a command answers. */
export interface Reply {
  /** False when the articles don't hold what was asked for. */
  readonly found: boolean;
  /** How sure an answer is. */
  readonly verdict?: Verdict;
  readonly blocks: readonly Block[];
  /** The same for machines: joined into the object that `--json` prints. */
  readonly record: { readonly [key: string]: Json };
  /** What a follow-up question builds on. */
  readonly turn?: Turn;
}
