import { Library } from '../answers/library.ts';
import type { Article } from '../articles/article.ts';
import type { ArticleWarning } from '../articles/article-warning.ts';
import { withoutDoubles } from '../articles/doubles.ts';
import type { IndexSegment } from '../search/index-segment.ts';
import { PassageIndex } from '../search/passage-index.ts';

/** An article and the segment that indexes it. */
export interface Held {
  readonly article: Article;
  readonly segment: IndexSegment;
}

/** The articles of each file, by the file's path. */
export type Holdings = ReadonlyMap<string, readonly Held[]>;

/** A library of all that is held, and the articles left out because another file makes the same id. */
export interface Catalogued {
  readonly library: Library;
  readonly doubles: readonly ArticleWarning[];
}

/** Makes the library of all holdings; of two articles with one id, the one whose file comes first is kept. */
export function catalogue(holdings: Holdings, isQuotable?: (article: Article) => boolean): Catalogued {
  const files = [...holdings.keys()].sort();
  const all = files.flatMap((file) => holdings.get(file) ?? []);
  const { kept, doubles } = withoutDoubles(all, ({ article }) => article);
  const index = new PassageIndex(liveSegments(kept));
  const articles = kept.map(({ article }) => article);
  return { library: new Library(articles, index, isQuotable), doubles };
}

function liveSegments(kept: readonly Held[]): { segment: IndexSegment; live: ReadonlySet<string> }[] {
  const live = new Map<IndexSegment, Set<string>>();
  for (const { article, segment } of kept) {
    const ids = live.get(segment);
    if (ids === undefined) live.set(segment, new Set([article.id]));
    else ids.add(article.id);
  }
  return [...live].map(([segment, ids]) => ({ segment, live: ids }));
}

/** A segment with fewer passages is small, and more small ones than this are put together. */
const SMALL = 500;
const SMALL_ONES = 12;

/** The articles of small segments, when there are enough of them to be worth one larger segment; no id twice. */
export function worthMerging(holdings: Holdings): readonly Held[] {
  const small = [...holdings.values()].flat().filter(({ segment }) => segment.size < SMALL);
  if (new Set(small.map(({ segment }) => segment)).size <= SMALL_ONES) return [];
  return [...new Map(small.map((held) => [held.article.id, held])).values()];
}
