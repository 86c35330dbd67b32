/** What a paragraph is in its article. Captions are quoted and cited like any other, but carry no summary. */
export type PassageKind = 'text' | 'caption' | 'list' | 'quote' | 'code' | 'table';

/** One paragraph with what is needed to cite it: the unit that is indexed, found and quoted. */
export interface Passage {
  readonly articleId: string;
  /** The heading it stands under; null before the first heading. */
  readonly section: string | null;
  /** Its place in the article, counted from 1 through all sections. */
  readonly number: number;
  readonly kind: PassageKind;
  /** Plain text on one line: no markup, white space folded. */
  readonly text: string;
  /** The page it begins on, from 1, in formats that have pages. */
  readonly page?: number;
}

/** A heading and the paragraphs under it. */
export interface Section {
  readonly heading: string | null;
  readonly passages: readonly Passage[];
}

/** One article of the library: plain data, so that it can be cached and sent between threads. */
export interface Article {
  /** Lower-case letters, digits and hyphens; made from the file's path, unique in a library. */
  readonly id: string;
  readonly title: string;
  readonly standfirst?: string;
  readonly author?: string;
  /** Who published it, as the article says: "AP", "The Guardian". */
  readonly source?: string;
  /** Where the original is: an http or https address. */
  readonly url?: string;
  /** ISO 8601 calendar date, as in 2025-11-03. */
  readonly date?: string;
  /** BCP 47 language tag, as in "en" or "pt-BR". */
  readonly language?: string;
  /** The subfolder it came from, if any: a path with forward slashes, as people read it. */
  readonly collection?: string;
  /** The file it came from, relative to the articles folder, with forward slashes. */
  readonly file: string;
  readonly sections: readonly Section[];
}

/** Every paragraph of an article in reading order. */
export function passagesOf(article: Article): readonly Passage[] {
  return article.sections.flatMap((section) => section.passages);
}

/** The headings of an article in reading order. */
export function headingsOf(article: Article): readonly string[] {
  return article.sections.flatMap((section) => (section.heading === null ? [] : [section.heading]));
}
