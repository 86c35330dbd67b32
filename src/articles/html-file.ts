import { Readability } from '@mozilla/readability';
import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { UnreadableFileError } from './article-warning.ts';
import { type Block, sectionsOf } from './blocks.ts';
import { namesInByline } from './byline.ts';
import { isClutter } from './clutter.ts';
import { declaredEncoding, decodeText } from './decode.ts';
import type { Reading } from './draft.ts';
import { htmlBlocks } from './html-blocks.ts';
import { withoutOpening } from './opening.ts';
import { dropLinks, dropPromotions, keepHeadings } from './page-clutter.ts';
import { shownDate } from './page-date.ts';
import { type PageDetails, pageDetails } from './page-details.ts';
import type { Page, PagePart } from './page-part.ts';
import { articleTitle } from './page-title.ts';
import { hasWords, plainText } from './plain-text.ts';

/** Browsers nest no deeper than 512 elements. Readability's time grows with the square of the depth. */
const DEEPEST = 512;

/** Parts of a page that are no article, left out where Readability finds none. */
const CLUTTER = 'nav, header, footer, aside, [role=navigation], [role=banner], [role=contentinfo]';

/** A heading longer than this that ends as a sentence does is a standfirst or a lead, whatever it is marked as. */
const LONGEST_HEADING = 100;
const SENTENCE_END = /[.!?…]["”’»)]*$/u;
/** Who took or lent a picture, in a line of its own. */
const PICTURE_CREDIT =
  /^[([-]*\s*(?:(?:photo|image|picture|illustration|foto|bild|crédit|credit)s?(?: (?:by|credit|courtesy|source|of|:))*\s*[:/]|courtesy (?:of )?\p{Lu})|(?:getty images|shutterstock|\/(?:reuters|afp|ap|epa)|^(?:reuters|afp|epa)\/[^.]*|photography|illustration)\W*$/iu;
const LONGEST_CREDIT = 120;

/**
 * Reads a web page: the body of its article, found with Mozilla's Readability (Firefox's reader view), and what its
 * meta tags and JSON-LD say of it, or else its title, heading and byline. Scripts are not run, and nothing is fetched.
 * @throws UnreadableFileError when it is empty, binary or nothing but clutter.
 */
export function readHtmlFile(bytes: Uint8Array): Reading {
  const html = decodeText(bytes, declaredEncoding(bytes));
  if (!hasWords(html)) throw new UnreadableFileError('is empty');
  const told = pageDetails(html);
  const { depth, start } = extentOf(html);
  const shown = depth > DEEPEST ? { html } : shownArticle(html.slice(start), told);
  const blocks = htmlBlocks(shown.html)
    .filter((block) => !isClutter(block.text))
    .map(asMeant);
  const title = shown.title ?? told.title ?? firstHeading(blocks);
  const known = {
    ...told.details,
    author: told.details.author ?? shown.author,
    date: told.details.date ?? shown.date,
  };
  const { details, blocks: text } = withoutOpening(blocks, title, known);
  const standfirst = repeats(text, details.standfirst, title) ? undefined : details.standfirst;
  const date = known.date ?? details.date;
  return { drafts: [{ title, details: { ...details, standfirst, date }, sections: sectionsOf(text) }] };
}

/** What a browser would show of a page: its article, and the heading and byline over it. */
interface ShownArticle {
  readonly html: string;
  readonly title?: string | null;
  readonly author?: string | undefined;
  readonly date?: string | undefined;
}

/** @param html The page from its <html> on: the parser would take servers' notices before it for the page. */
function shownArticle(html: string, told: PageDetails): ShownArticle {
  const page = parsedPage(html);
  const pageTitle = plainText(page.title);
  const title = articleTitle(page, told);
  const date = shownDate(page, title);
  dropPromotions(page.body);
  keepHeadings(page.body);
  const found = readable(page);
  if (found !== null) {
    dropLinks(found.content);
    const better = told.title === null && title === pageTitle ? found.title : title;
    return {
      html: found.content.innerHTML,
      title: better || null,
      author: namesInByline(found.byline),
      date,
    };
  }
  const whole = parsedPage(html);
  for (const part of whole.querySelectorAll(CLUTTER)) part.remove();
  return { html: whole.body.innerHTML, title: title || null, date };
}

function parsedPage(html: string): Page {
  const whole = /<body[\s>]/iu.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

interface Readable {
  readonly title: string;
  readonly byline: string;
  readonly content: PagePart & { readonly innerHTML: string };
}

/** The article that Readability finds, or null. */
function readable(page: Page): Readable | null {
  const reader = new Readability<Readable['content']>(page, {
    charThreshold: 200,
    serializer: (part) => part,
  });
  const article = reader.parse();
  if (!article?.content || !hasWords(article.textContent ?? '')) return null;
  return { title: plainText(article.title ?? ''), byline: article.byline ?? '', content: article.content };
}

/** A block as what it is, not as what it is marked as. */
function asMeant(block: Block): Block {
  const { text } = block;
  if (block.kind === 'heading')
    return text.length > LONGEST_HEADING && SENTENCE_END.test(text) ? { kind: 'text', text } : block;
  const isCredit = block.kind === 'text' && text.length <= LONGEST_CREDIT && PICTURE_CREDIT.test(text);
  return isCredit ? { ...block, kind: 'caption' } : block;
}

/** How many elements of a page are open at once at most, and where its <html> begins, or 0. */
function extentOf(html: string): { readonly depth: number; readonly start: number } {
  let open = 0;
  let depth = 0;
  let start: number | undefined;
  const parser = new Parser({
    onopentag: (name) => {
      open += 1;
      depth = Math.max(depth, open);
      if (name === 'html') start ??= parser.startIndex;
    },
    onclosetag: () => {
      open -= 1;
    },
  });
  parser.end(html);
  return { depth, start: start ?? 0 };
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
