import { Readability } from '@mozilla/readability';
import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { UnreadableFileError } from './article-warning.ts';
import { type Block, sectionsOf } from './blocks.ts';
import { declaredEncoding, decodeText } from './decode.ts';
import type { Reading } from './draft.ts';
import { htmlBlocks } from './html-blocks.ts';
import { withoutOpening } from './opening.ts';
import { pageDetails } from './page-details.ts';
import { hasWords, isClutter, plainText } from './plain-text.ts';

/** Advertisements, calls to subscribe, links to share and edit, within the body of an article. */
const PROMOTIONS =
  '[class~=ad], [class~=ads], [class*=advert], [class*=newsletter], [class*=subscribe], [class*=share], [class*=editsection], [class~=related], [class*=related-], [id=toc]';

/** Browsers nest no deeper than 512 elements. Readability's time grows with the square of the depth. */
const DEEPEST = 512;

/** Parts of a page that are no article, left out where Readability finds none. */
const CLUTTER = 'nav, header, footer, aside, [role=navigation], [role=banner], [role=contentinfo]';

/**
 * Reads a web page: the body of its article, found with Mozilla's Readability (Firefox's reader view), and what its
 * meta tags and JSON-LD say of it. Scripts are not run, and nothing is fetched.
 * @throws UnreadableFileError when it is empty, binary or nothing but clutter.
 */
export function readHtmlFile(bytes: Uint8Array): Reading {
  const html = decodeText(bytes, declaredEncoding(bytes));
  if (!hasWords(html)) throw new UnreadableFileError('is empty');
  const body = articleBody(html);
  const page = pageDetails(html);
  const blocks = htmlBlocks(body.html).filter((block) => !isClutter(block.text));
  const name = page.title ?? body.title ?? firstHeading(blocks);
  const { details, blocks: text } = withoutOpening(blocks, name, page.details);
  const standfirst = repeats(text, details.standfirst, name) ? undefined : details.standfirst;
  return { drafts: [{ title: name, details: { ...details, standfirst }, sections: sectionsOf(text) }] };
}

function articleBody(html: string): { title: string | null; html: string } {
  if (depthOf(html) > DEEPEST) return { title: null, html };
  const whole = /<body[\s>]/iu.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  dropPromotions(document.body);
  const headline = headlineOf(document);
  const article = new Readability(document, { charThreshold: 200 }).parse();
  if (article?.content && hasWords(article.textContent ?? '')) {
    return { title: headline ?? (article.title || null), html: article.content };
  }
  const again = parseHTML(whole).document;
  for (const part of again.querySelectorAll(CLUTTER)) part.remove();
  return { title: headline ?? (plainText(again.title ?? '') || null), html: again.body.innerHTML };
}

/** What linkedom and Readability share of an element. */
interface Part {
  readonly textContent: string | null;
  remove(): void;
  querySelectorAll(selector: string): Iterable<Part>;
}

/** Takes out what sits in the middle of an article to sell something, unless the article is in it. */
function dropPromotions(body: Part): void {
  const most = 0.2 * (body.textContent ?? '').length;
  for (const part of body.querySelectorAll(PROMOTIONS)) {
    if ((part.textContent ?? '').length <= most) part.remove();
  }
}

/** The heading that the page's title begins with, as in "Tides - The Daily Shore". */
function headlineOf(document: Part & { readonly title: string }): string | undefined {
  const title = plainText(document.title);
  return Array.from(document.querySelectorAll('h1'), (heading) => plainText(heading.textContent ?? '')).find(
    (heading) =>
      heading !== '' && title.startsWith(heading) && /^(?:\s*[|–—·:-]|$)/u.test(title.slice(heading.length)),
  );
}

/** How many elements are open at once at most. */
function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentag: () => {
      depth += 1;
      deepest = Math.max(deepest, depth);
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  parser.end(html);
  return deepest;
}

function firstHeading(blocks: readonly Block[]): string | null {
  return blocks.find((block) => block.kind === 'heading')?.text ?? null;
}

function isSame(text: string, other: string | null): boolean {
  return other !== null && plainText(text).toLowerCase() === plainText(other).toLowerCase();
}

/** Whether a standfirst only says the title or the beginning of the text again, as descriptions made by machines do. */
function repeats(blocks: readonly Block[], standfirst = '', title: string | null): boolean {
  const beginning = plainText(standfirst).replace(/\s*(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/u, '');
  return isSame(beginning, title) || blocks.slice(0, 3).some((block) => block.text.startsWith(beginning));
}
