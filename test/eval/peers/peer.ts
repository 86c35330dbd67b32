import type { Article } from '../../../src/articles/article.ts';
import type { Span } from '../../../src/text/span.ts';

/** What a system finds for a question. */
export interface Found {
  /** The paragraphs found, best first, at most 10. */
  readonly ranking: readonly { readonly articleId: string; readonly number: number }[];
  /** The sentences marked in the first of them; undefined for a system that marks none. */
  readonly evidence?: readonly Span[];
  /** Whether it says that the articles don't answer; undefined for a system that never does. */
  readonly refused?: boolean;
}

/** A system under measurement. */
export interface Peer {
  readonly name: string;
  /**
   * Indexes the articles and gives the function that answers from them. It is told which article a question was written
   * for, so that what learned from that article can stand back; no system may use it otherwise.
   */
  index(articles: readonly Article[]): (question: string, articleId?: string) => Found;
}
