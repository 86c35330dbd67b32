import type { Article, PassageKind } from './article.ts';
import type { ReadingLimits } from './reading-limits.ts';

/** A paragraph as a reader found it: white space and control characters may still be in it. */
export interface DraftParagraph {
  readonly kind: PassageKind;
  readonly text: string;
  /** The page it begins on, from 1. */
  readonly page?: number;
}

/** A heading and its paragraphs as a reader found them. */
export interface DraftSection {
  readonly heading: string | null;
  readonly paragraphs: readonly DraftParagraph[];
}

/** What may be known of an article beside its text; empty strings count as unknown. */
export type Details = {
  readonly [K in 'standfirst' | 'author' | 'source' | 'url' | 'date' | 'language']?: Article[K] | undefined;
};

/** An article as a reader found it, before it is cleaned, split, numbered and named. */
export interface Draft {
  /** Null when the file doesn't tell; the file's name then stands in. */
  readonly title: string | null;
  /** Tells the articles of one file apart; left out when the file holds one article. */
  readonly key?: string;
  readonly details: Details;
  readonly sections: readonly DraftSection[];
}

/** What a reader made of a file. */
export interface Reading {
  readonly drafts: readonly Draft[];
  /** What was wrong with the file and did not keep it from being read; each a warning's reason. */
  readonly problems?: readonly string[];
}

/**
 * Reads the articles of a file of one format, within the limits that it can keep by itself: of pages and of what an
 * archive unpacks to.
 * @throws UnreadableFileError when there is nothing to be read in it.
 */
export type Reader = (bytes: Uint8Array, limits: ReadingLimits) => Reading | Promise<Reading>;
