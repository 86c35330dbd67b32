import { type Article, headingsOf } from '../src/articles/article.ts';
import type { Complete } from './command.ts';
import type { Messages } from './messages.ts';
import { UsageError } from './usage-error.ts';

/**
 * The heading of an article that a name means, or the start of one; null is the part before the first heading.
 * @throws UsageError when no heading fits.
 */
export function namedSection(name: string, article: Article, say: Messages): string | null {
  const wanted = name.trim().toLowerCase();
  const headings = headingsOf(article);
  const heading =
    headings.find((one) => one.toLowerCase() === wanted) ??
    headings.find((one) => one.toLowerCase().startsWith(wanted));
  if (heading !== undefined) return heading;
  if (wanted === say.opening.toLowerCase() && hasOpening(article)) return null;
  throw new UsageError(
    'unknown-section',
    name,
    say.unknownSection(name, article.title, sectionsOf(article, say)),
  );
}

/** Offers the sections of the article that is given. */
export const completeSection: Complete = (typed, { article: name }, library) => {
  const [article] = name === undefined ? [] : library.named(name);
  if (article === undefined) return [];
  const wanted = typed.trim().toLowerCase();
  return headingsOf(article)
    .filter((heading) => heading.toLowerCase().includes(wanted))
    .map((heading) => ({ name: heading, value: heading }));
};

/** What the sections of an article are called. */
function sectionsOf(article: Article, say: Messages): string[] {
  return [...(hasOpening(article) ? [say.opening] : []), ...headingsOf(article)];
}

function hasOpening({ sections }: Article): boolean {
  return sections.some(({ heading, passages }) => heading === null && passages.length > 0);
}
