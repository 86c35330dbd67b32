import { type Article, headingsOf } from '../src/articles/article.ts';
import { foldedName } from '../src/text/folded-name.ts';
import type { Complete } from './command.ts';
import type { Messages } from './messages.ts';
import { withinTyped } from './named-article.ts';
import { UsageError } from './usage-error.ts';

/**
 * The heading of an article that a name means, or the start of one; null is the part before the first heading.
 * @throws UsageError when no heading fits.
 */
export function namedSection(name: string, article: Article, say: Messages): string | null {
  const heading = headingNamed(name, article);
  if (heading !== undefined) return heading;
  if (foldedName(name) === foldedName(say.opening) && hasOpening(article)) return null;
  throw new UsageError(
    'unknown-section',
    name,
    say.unknownSection(name, article.title, sectionsOf(article, say)),
  );
}

/** The heading of an article that a name means, or the start of one. */
export function headingNamed(name: string, article: Article): string | undefined {
  const wanted = foldedName(name);
  const headings = headingsOf(article);
  return (
    headings.find((heading) => foldedName(heading) === wanted) ??
    headings.find((heading) => foldedName(heading).startsWith(wanted))
  );
}

/** Offers the sections of the article that is given. */
export const completeSection: Complete = (typed, given, library) => {
  const { articleId } = withinTyped(given, library);
  const article = articleId === undefined ? undefined : library.article(articleId);
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
