import type { Article, Passage, PassageKind } from './article.ts';

/** Where a text stands, so that anyone can check it: article, section, paragraph. */
export interface Citation {
  readonly articleId: string;
  readonly title: string;
  readonly section: string | null;
  /** The paragraph's number, from 1 through the article. */
  readonly paragraph: number;
  readonly kind: PassageKind;
  readonly page?: number;
  readonly url?: string;
}

/** The citation of a passage of an article. */
export function cite(article: Article, passage: Passage): Citation {
  return {
    articleId: article.id,
    title: article.title,
    section: passage.section,
    paragraph: passage.number,
    kind: passage.kind,
    ...(passage.page === undefined ? {} : { page: passage.page }),
    ...(article.url === undefined ? {} : { url: article.url }),
  };
}

/** What a citation says in the language of its reader. */
export interface CitationWords {
  /** A page by its number: `p. 3`. */
  page(number: number): string;
  /** What follows the number of a caption: `(caption)`. */
  readonly caption: string;
}

/** A citation as people read it: `Title, Section, p. 3, ¶ 7`, and `¶ 1 (caption)` for a caption. */
export function citationText(citation: Citation, words: CitationWords): string {
  const paragraph = `¶ ${citation.paragraph}`;
  const place = citation.kind === 'caption' ? `${paragraph} ${words.caption}` : paragraph;
  const page = citation.page === undefined ? null : words.page(citation.page);
  return [citation.title, citation.section, page, place].filter((part) => part !== null).join(', ');
}
