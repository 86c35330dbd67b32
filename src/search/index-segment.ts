import type { Article } from '../articles/article.ts';
import { languageOf } from './language.ts';
import { LanguageSegment, type LanguageSegmentState } from './language-segment.ts';

/** What a segment is restored from: plain data for JSON, without the articles themselves. */
export type SegmentState = Readonly<Record<string, LanguageSegmentState>>;

/**
 * An immutable part of an index, as in Lucene: some articles with their postings, each language apart. A library that
 * changes gets new segments and keeps the others, so nothing is indexed twice, and a question never meets half a change.
 */
export class IndexSegment {
  readonly articles: readonly Article[];
  /** One for each language of the articles. */
  readonly parts: readonly LanguageSegment[];

  private constructor(articles: readonly Article[], parts: readonly LanguageSegment[]) {
    this.articles = articles;
    this.parts = parts;
  }

  /** Indexes articles. */
  static of(articles: readonly Article[]): IndexSegment {
    const parts = [...byLanguage(articles)].map(([language, its]) => LanguageSegment.of(language, its));
    return new IndexSegment(articles, parts);
  }

  /** The segment that `state()` was taken from, given the same articles. */
  static restore(articles: readonly Article[], state: SegmentState): IndexSegment {
    const parts = [...byLanguage(articles)].map(([language, its]) => {
      const part = state[language];
      return part === undefined
        ? LanguageSegment.of(language, its)
        : LanguageSegment.restore(language, its, part);
    });
    return new IndexSegment(articles, parts);
  }

  /** All that restoring needs beside the articles, ready for JSON. */
  state(): SegmentState {
    return Object.fromEntries(this.parts.map((part) => [part.language, part.state()]));
  }

  /** How many passages it holds. */
  get size(): number {
    return this.parts.reduce((sum, part) => sum + part.size, 0);
  }
}

function byLanguage(articles: readonly Article[]): ReadonlyMap<string, readonly Article[]> {
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    const { tag } = languageOf(article.language);
    const group = groups.get(tag);
    if (group === undefined) groups.set(tag, [article]);
    else group.push(article);
  }
  return groups;
}
