import type { Article } from '../articles/article.ts';
import { isPartOf } from '../articles/collection.ts';

/** What a question is limited to: nothing when neither is given. */
export interface Scope {
  readonly articleId?: string;
  /** A subfolder of the articles folder, with all that is in it and in its own subfolders. */
  readonly collection?: string;
}

/** Whether a scope is the whole library. */
export function isEverything({ articleId, collection }: Scope): boolean {
  return articleId === undefined && collection === undefined;
}

/** Whether an article is in a scope. */
export function isWithin(article: Article, { articleId, collection }: Scope): boolean {
  return (
    (articleId === undefined || article.id === articleId) &&
    (collection === undefined || isPartOf(article.collection, collection))
  );
}
