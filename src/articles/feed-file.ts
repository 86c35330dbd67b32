import { parseFeed } from 'feedsmith';
import { z } from 'zod';
import { UnreadableFileError } from './article-warning.ts';
import { sectionsOf } from './blocks.ts';
import { calendarDate } from './calendar-date.ts';
import { isClutter } from './clutter.ts';
import { declaredEncoding, decodeText } from './decode.ts';
import type { Details, Draft, Reading } from './draft.ts';
import { htmlBlocks, htmlText } from './html-blocks.ts';
import { languageTag } from './language-tag.ts';

const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
/** A text, or what Atom says of a text with the text itself as its value. */
const text = optional(z.union([z.string(), z.object({ value: z.string() }).transform(({ value }) => value)]));
const texts = optional(z.array(z.string()));

/** An entry of a feed of any format: what one of them calls it, another leaves out. */
const entrySchema = z.object({
  title: text,
  content: optional(z.union([z.object({ encoded: z.string() }).transform(({ encoded }) => encoded), text])),
  description: text,
  summary: text,
  link: text,
  links: optional(z.array(z.object({ href: text, rel: text }))),
  authors: optional(z.array(z.object({ name: text }))),
  pubDate: text,
  published: text,
  updated: text,
  dc: optional(z.object({ creators: texts, dates: texts })),
});

const feedSchema = z.object({
  title: text,
  language: text,
  xml: optional(z.object({ lang: text })),
  dc: optional(z.object({ languages: texts })),
  items: optional(z.array(entrySchema)),
  entries: optional(z.array(entrySchema)),
});

type Entry = z.infer<typeof entrySchema>;

/**
 * Reads a feed, RSS or Atom, each entry an article with the feed as its source.
 * @throws UnreadableFileError when it is no feed, or no entry has text.
 */
export function readFeedFile(bytes: Uint8Array): Reading {
  const feed = parsedFeed(decodeText(bytes, declaredEncoding(bytes)));
  const language = feed.language ?? feed.xml?.lang ?? feed.dc?.languages?.[0];
  const common = { source: htmlText(feed.title ?? ''), language: languageTag(language ?? '') };
  const drafts = (feed.items ?? feed.entries ?? []).map((entry) => draftOf(entry, common));
  const withText = drafts.filter(({ sections }) => sections.length > 0);
  if (withText.length === 0) throw new UnreadableFileError('is a feed without entries that have text');
  return { drafts: withText };
}

function parsedFeed(xml: string): z.infer<typeof feedSchema> {
  try {
    return feedSchema.parse(parseFeed(xml).feed);
  } catch {
    throw new UnreadableFileError('is no RSS or Atom feed, the only XML that is read');
  }
}

function draftOf(entry: Entry, common: Details): Draft {
  const html = entry.content ?? entry.description ?? entry.summary ?? '';
  const blocks = htmlBlocks(html).filter((block) => !isClutter(block.text));
  const title = htmlText(entry.title ?? '') || beginning(blocks[0]?.text ?? '');
  const authors = entry.authors?.flatMap(({ name }) => name ?? []) ?? entry.dc?.creators ?? [];
  const date = entry.pubDate ?? entry.published ?? entry.dc?.dates?.[0] ?? entry.updated;
  return {
    title,
    key: title,
    details: { ...common, author: authors.join(', '), url: addressOf(entry), date: calendarDate(date ?? '') },
    sections: sectionsOf(blocks),
  };
}

function addressOf({ link, links }: Entry): string | undefined {
  const alternate = links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
  return [link, alternate].find((address) => address && /^https?:/iu.test(address) && URL.canParse(address));
}

/** The first words of a text, for entries without a title, as microblogs have them. */
function beginning(of: string): string {
  const words = of.split(' ').slice(0, 10).join(' ');
  return words === of ? of : `${words} …`;
}
