import { calendarDate, dateWithin } from './calendar-date.ts';
import type { Page, PagePart } from './page-part.ts';
import { plainText } from './plain-text.ts';

/** Where pages say when an article came out. */
const DATED =
  'time, abbr[title], [itemprop=datePublished], [class*=date], [class*=Date], [class*=publish], [class*=time], [class*=Time], [class*=byline], [class*=Byline], [class*=posted]';
/** In characters: what is longer is text. */
const LONGEST_LINE = 120;
const PROSE = 200;
/**
 * The date that a page shows between its headline, which its title repeats at length, and its text. None for pages without
 * one: the dates elsewhere are those of other articles, or of the day on which the page was saved.
 */
export function shownDate(page: Page, headline: string): string | undefined {
  const title = plainText(page.title);
  let open = false;
  for (const part of page.body.querySelectorAll(`h1, p, ${DATED}`)) {
    const text = plainText(part.textContent ?? '');
    if (part.localName === 'h1')
      open ||= text === headline || (title.includes(text) && text.length > title.length / 3);
    else if (open && part.localName === 'p' && text.length > PROSE) return undefined;
    const date = open && text.length <= LONGEST_LINE && part.matches(DATED) ? dateOf(part, text) : undefined;
    if (date !== undefined) return date;
  }
  return undefined;
}

function dateOf(part: PagePart, text: string): string | undefined {
  const attributes = ['datetime', 'content', 'title'].map((name) =>
    calendarDate(part.getAttribute(name) ?? ''),
  );
  return attributes.find((date) => date !== undefined) ?? dateWithin(text);
}
