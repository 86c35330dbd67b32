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

function headingIn(title: string, page: Page, sites: readonly string[]): string | undefined {
  const headings = Array.from(page.querySelectorAll('h1'), textOf);
  return headlineIn(
    title,
    headings.filter((heading) => heading !== '' && !namesSite(heading, sites)),
  );
}

/** The longest of the headings that a title begins or ends with, the rest being the name of a site, or that it is. */
export function headlineIn(title: string, headings: readonly string[]): string | undefined {
  return headings
    .filter((heading) => heading === title || isPartOf(heading, title))
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
