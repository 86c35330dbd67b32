import { parseFeed } from 'feedsmith';
import { DomUtils, parseDocument } from 'htmlparser2';
import { z } from 'zod';
import { UnreadableFileError } from './article-warning.ts';

const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
/** A text, or what Atom says of a text with the text itself as its value. */
const text = optional(z.union([z.string(), z.object({ value: z.string() }).transform(({ value }) => value)]));
const texts = optional(z.array(z.string()));
const authors = optional(z.array(z.object({ name: text })));
const itunes = optional(z.object({ author: text, summary: text }));

/** An entry of a feed of any format: what one of them calls it, another leaves out. */
const entrySchema = z.object({
  title: text,
  content: optional(z.union([z.object({ encoded: z.string() }).transform(({ encoded }) => encoded), text])),
  description: text,
  summary: text,
  link: text,
  links: optional(z.array(z.object({ href: text, rel: text }))),
  guid: optional(z.object({ value: z.string(), isPermaLink: z.boolean().optional() })),
  authors,
  pubDate: text,
  published: text,
  updated: text,
  dc: optional(z.object({ creators: texts, dates: texts })),
  itunes,
  /** Where films say what they show, as YouTube's do. */
  media: optional(
    z.object({
      description: text,
      groups: optional(z.array(z.object({ description: text }))),
    }),
  ),
});

const feedSchema = z.object({
  title: text,
  link: text,
  links: optional(z.array(z.object({ href: text, rel: text }))),
  language: text,
  authors,
  xml: optional(z.object({ lang: text, base: text })),
  dc: optional(z.object({ languages: texts })),
  itunes,
  items: optional(z.array(entrySchema)),
  entries: optional(z.array(entrySchema)),
});

export type Entry = z.infer<typeof entrySchema>;
export type Feed = z.infer<typeof feedSchema>;

/**
 * The feed that an XML document is. One that is cut off, or whose tags don't match, is read as far as it goes.
 * @throws UnreadableFileError when it is none.
 */
export function parsedFeed(xml: string): Feed {
  const feed = feedOf(xml) ?? feedOf(wellFormed(xml));
  if (feed === null) throw new UnreadableFileError('is no RSS or Atom feed, the only XML that is read');
  return feed;
}

function feedOf(xml: string): Feed | null {
  try {
    return feedSchema.parse(parseFeed(xml).feed);
  } catch {
    return null; // Whatever feedsmith minds, what follows from it is the same.
  }
}

/** The document with every element closed, and entities that XML doesn't know as characters. */
function wellFormed(xml: string): string {
  return DomUtils.getOuterHTML(parseDocument(xml, { xmlMode: true, decodeEntities: true }), {
    xmlMode: true,
  });
}
