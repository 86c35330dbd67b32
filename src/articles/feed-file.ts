import { UnreadableFileError } from './article-warning.ts';
import { type Block, sectionsOf } from './blocks.ts';
import { calendarDate } from './calendar-date.ts';
import { isClutter } from './clutter.ts';
import { declaredEncoding, decodeText } from './decode.ts';
import type { Details, Draft, Reading } from './draft.ts';
import { type Entry, type Feed, parsedFeed } from './feed.ts';
import { htmlBlocks, htmlText } from './html-blocks.ts';
import { languageTag } from './language-tag.ts';
import { hasWords } from './plain-text.ts';

/** What holds for all the entries of a feed. */
interface Common {
  readonly details: Details;
  /** Where links are relative to. */
  readonly base: string | undefined;
}

/**
 * Reads a feed, RSS or Atom, each entry an article with the feed as its source.
 * @throws UnreadableFileError when it is no feed, or no entry has text.
 */
export function readFeedFile(bytes: Uint8Array): Reading {
  const feed = parsedFeed(decodeText(bytes, declaredEncoding(bytes)));
  const common = commonOf(feed);
  const drafts = (feed.items ?? feed.entries ?? []).map((entry) => draftOf(entry, common));
  const withText = withoutRepeats(drafts).filter(({ sections }) => sections.length > 0);
  if (withText.length === 0) throw new UnreadableFileError('is a feed without entries that have text');
  return { drafts: withText };
}

function commonOf(feed: Feed): Common {
  const language = feed.language ?? feed.xml?.lang ?? feed.dc?.languages?.[0];
  const site = feed.link ?? alternateOf(feed.links);
  return {
    details: {
      source: htmlText(feed.title ?? ''),
      author: namesOf(feed.authors) || feed.itunes?.author,
      language: languageTag(language ?? ''),
    },
    base: [feed.xml?.base, site].find((address) => URL.canParse(address ?? '')),
  };
}

function draftOf(entry: Entry, { details, base }: Common): Draft {
  const blocks = textOf(entry);
  const title = htmlText(entry.title ?? '') || beginning(blocks[0]?.text ?? '');
  const author = namesOf(entry.authors) || entry.dc?.creators?.join(', ') || entry.itunes?.author;
  const date = entry.pubDate ?? entry.published ?? entry.dc?.dates?.[0] ?? entry.updated;
  return {
    title,
    key: title,
    details: {
      ...details,
      author: author || details.author,
      url: addressOf(entry, base),
      date: calendarDate(date ?? ''),
    },
    sections: sectionsOf(blocks),
  };
}

/** The fullest text that an entry has: some give a picture for content, or a line for a summary. */
function textOf({ content, description, summary, itunes, media }: Entry): Block[] {
  const film = media?.description ?? media?.groups?.[0]?.description;
  for (const html of [content, description, summary, itunes?.summary, film]) {
    const blocks = htmlBlocks(asHtml(html ?? '')).filter((block) => !isClutter(block.text));
    if (blocks.some(({ text }) => hasWords(text))) return blocks;
  }
  return [];
}

/** HTML from what an entry has: that, or text with empty lines between its paragraphs, or HTML encoded once too often. */
function asHtml(text: string): string {
  if (/<[a-z!]/iu.test(text)) return text;
  if (/&lt;(?:p|div|br|a|b|i|ul|h\d)\b/iu.test(text)) return htmlText(text);
  return text.replace(/\n(?=\s*\n|\s*[-•*] )/gu, '<br><br>');
}

function addressOf({ link, links, guid }: Entry, base: string | undefined): string | undefined {
  const address = link || alternateOf(links) || (guid?.isPermaLink === false ? undefined : guid?.value);
  if (!address || !URL.canParse(address, base)) return undefined;
  const { protocol, href } = new URL(address, base);
  return /^https?:$/u.test(protocol) ? href : undefined;
}

function alternateOf(links: Entry['links']): string | undefined {
  return links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
}

function namesOf(authors: Entry['authors'] = []): string {
  return authors.flatMap(({ name }) => name ?? []).join(', ');
}

/** Some feeds carry an entry once for each of its categories. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  return [...new Map(drafts.map((draft) => [JSON.stringify(draft), draft])).values()];
}

/** The first words of a text, for entries without a title, as microblogs have them. */
function beginning(of: string): string {
  const words = of.split(' ').slice(0, 10).join(' ');
  return words === of ? of : `${words} …`;
}
