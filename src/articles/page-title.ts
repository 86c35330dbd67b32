import type { PageDetails } from './page-details.ts';
import type { Page, PagePart } from './page-part.ts';
import { plainText } from './plain-text.ts';
import { namesSite } from './site-names.ts';

/** What parts a page's title from the name of its site, as in "Tides - The Daily Shore". */
const SEPARATOR = String.raw`\s+(?:[|–—·•«»:-]|::|--)\s+|\s*[|•»«]\s*|:\s+`;
const BEFORE = new RegExp(`(?:${SEPARATOR})$`, 'u');
const AFTER = new RegExp(`^(?:${SEPARATOR})`, 'u');

/**
 * The title of a page's article: what its tags name, its heading, its title without the name of the site, or what is
 * left of them.
 */
export function articleTitle(
  page: Page,
  { title, headline, sites }: Pick<PageDetails, 'title' | 'headline' | 'sites'>,
): string {
  const pageTitle = plainText(page.title);
  if (title !== null) return headingIn(title, page, sites) ?? withoutSite(title, sites);
  return headingIn(pageTitle, page, sites) ?? headline ?? withoutSite(pageTitle, sites);
}

/** The longest heading of the page that the title begins or ends with. */
function headingIn(title: string, page: Page, sites: readonly string[]): string | undefined {
  return Array.from(page.querySelectorAll('h1'), textOf)
    .filter((heading) => heading !== '' && !namesSite(heading, sites) && isPartOf(heading, title))
    .toSorted((a, b) => b.length - a.length)[0];
}

function isPartOf(heading: string, title: string): boolean {
  const [small, whole] = [heading.toLowerCase(), title.toLowerCase()];
  if (whole.startsWith(small) && AFTER.test(title.slice(heading.length))) return true;
  return whole.endsWith(small) && BEFORE.test(title.slice(0, -heading.length));
}

function withoutSite(title: string, sites: readonly string[]): string {
  const last = new RegExp(`^(.+)(?:${SEPARATOR})(.+?)$`, 'u').exec(title);
  if (last?.[1] && last[2] && namesSite(last[2], sites)) return withoutSite(last[1], sites);
  const first = new RegExp(`^(.+?)(?:${SEPARATOR})(.+)$`, 'u').exec(title);
  return first?.[1] && first[2] && namesSite(first[1], sites) ? first[2] : title;
}

function textOf(part: PagePart): string {
  return plainText(part.textContent ?? '');
}
