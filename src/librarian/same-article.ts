import type { Article } from '../articles/article.ts';
import { articleMarkdown } from './article-markdown.ts';

/** Parts of an address that make no other page of it. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|cmpid|ref_src|smid)$/u;

/**
 * Whether two are one article, perhaps in two versions: by their addresses where both have one, else by their titles,
 * unless they are of different days.
 */
export function isSameArticle(one: Article, other: Article): boolean {
  if (one.url !== undefined && other.url !== undefined)
    return plainAddress(one.url) === plainAddress(other.url);
  const days = new Set([one.date, other.date].filter((date) => date !== undefined));
  return days.size < 2 && plainTitle(one) === plainTitle(other);
}

/** Whether two articles say the same, word for word, and the same about themselves. */
export function isSameText(one: Article, other: Article): boolean {
  return articleMarkdown(one) === articleMarkdown(other);
}

function plainTitle({ title }: Article): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** An address without what only tells its owner how somebody came. */
export function withoutTracking(address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

function plainAddress(address: string): string {
  const { host, pathname, search } = new URL(withoutTracking(address));
  return `${host.replace(/^www\./u, '')}${pathname.replace(/\/+$/u, '')}${search}`;
}
