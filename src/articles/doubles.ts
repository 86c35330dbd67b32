import type { Article } from './article.ts';
import type { ArticleWarning } from './article-warning.ts';

/** Things with an article each: those whose article's id is the first of its kind, and a warning for each other. */
export interface WithoutDoubles<T> {
  readonly kept: readonly T[];
  readonly doubles: readonly ArticleWarning[];
}

/** Leaves out all whose article has an id that one before it has already. */
export function withoutDoubles<T>(items: Iterable<T>, articleOf: (item: T) => Article): WithoutDoubles<T> {
  const byId = new Map<string, T>();
  const doubles: ArticleWarning[] = [];
  for (const item of items) {
    const article = articleOf(item);
    const other = byId.get(article.id);
    if (other === undefined) byId.set(article.id, item);
    else doubles.push(sameIdWarning(article, articleOf(other)));
  }
  return { kept: [...byId.values()], doubles };
}

function sameIdWarning({ id, file }: Article, other: Article): ArticleWarning {
  return { file, reason: `makes the same id as ${other.file} (${id}): rename one of them` };
}
