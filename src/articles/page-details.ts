import { Parser } from 'htmlparser2';
import { calendarDate } from './calendar-date.ts';
import type { Details } from './draft.ts';
import { linkedArticle } from './json-ld.ts';
import { languageTag } from './language-tag.ts';
import { plainText } from './plain-text.ts';

/** What a web page says of its article, title apart. */
export interface PageDetails {
  /** From the tags that name the article alone, not the page's title, which names the site too. */
  readonly title: string | null;
  readonly details: Details;
}

/** Reads a page's meta tags, links, JSON-LD and the note that a browser leaves in a page it saves. */
export function pageDetails(html: string): PageDetails {
  const tags = headTags(html);
  const linked = linkedArticle(tags.scripts);
  const meta = (...names: string[]) => names.map((name) => tags.meta.get(name)).find((value) => value);
  const source = meta('og:site_name') ?? linked.publisher ?? meta('application-name');
  const title = meta('og:title') ?? linked.headline ?? meta('twitter:title', 'dc.title', 'citation_title');
  return {
    title: title === undefined ? null : withoutSite(title, source),
    details: {
      standfirst: meta('og:description', 'description', 'twitter:description') ?? linked.description,
      author: authorName(linked.author ?? meta('author', 'article:author', 'dc.creator', 'citation_author')),
      source,
      url: [tags.canonical, meta('og:url'), linked.url, savedFrom(html)].find(isWebAddress),
      date: firstDate([
        linked.datePublished,
        meta('article:published_time', 'datepublished', 'date', 'dc.date', 'dc.date.issued', 'pubdate'),
        meta('citation_publication_date', 'parsely-pub-date'),
        tags.times.length === 1 ? tags.times[0] : undefined,
      ]),
      language: [tags.language, linked.inLanguage, meta('content-language', 'og:locale')]
        .map((tag) => languageTag(tag ?? ''))
        .find((tag) => tag !== undefined),
    },
  };
}

/** The tags of a page that tell of its article. */
interface HeadTags {
  readonly meta: Map<string, string>;
  readonly scripts: string[];
  readonly times: string[];
  canonical?: string;
  language?: string;
}

type Attribute =
  | 'content'
  | 'datetime'
  | 'href'
  | 'http-equiv'
  | 'itemprop'
  | 'lang'
  | 'name'
  | 'property'
  | 'rel'
  | 'type';
type Attributes = { readonly [name in Attribute]?: string };

function headTags(html: string): HeadTags {
  const tags: HeadTags = { meta: new Map(), scripts: [], times: [] };
  let inScript = false;
  const parser = new Parser({
    onopentag(name, attributes: Attributes) {
      if (name === 'html' && attributes.lang) tags.language = attributes.lang;
      if (name === 'link' && attributes.rel === 'canonical' && attributes.href)
        tags.canonical = attributes.href;
      if (name === 'time' && attributes.datetime) tags.times.push(attributes.datetime);
      inScript = name === 'script' && attributes.type === 'application/ld+json';
      if (inScript) tags.scripts.push('');
      const key = (
        attributes.property ??
        attributes.name ??
        attributes.itemprop ??
        attributes['http-equiv']
      )?.toLowerCase();
      const value = plainText(attributes.content ?? attributes.datetime ?? '');
      if (key !== undefined && value !== '' && !tags.meta.has(key)) tags.meta.set(key, value);
    },
    ontext(text) {
      if (inScript) tags.scripts.push(`${tags.scripts.pop() ?? ''}${text}`);
    },
    onclosetag() {
      inScript = false;
    },
  });
  parser.end(html);
  return tags;
}

/** "Headline | The Daily" without the name of the site. */
function withoutSite(title: string, site: string | undefined): string {
  if (site === undefined) return title;
  const parts = /^(.+?)\s+[|–—·-]\s+([^|]+)$/u.exec(title);
  return parts?.[2]?.trim().toLowerCase() === site.toLowerCase() ? (parts[1] ?? title) : title;
}

function authorName(author: string | undefined): string | undefined {
  return isWebAddress(author) ? undefined : author?.replace(/^by\s+/iu, '');
}

function isWebAddress(address: string | undefined): boolean {
  return address !== undefined && /^https?:\/\/\S+$/iu.test(address) && URL.canParse(address);
}

function firstDate(texts: readonly (string | undefined)[]): string | undefined {
  return texts
    .map((text) => calendarDate((text ?? '').replaceAll('/', '-')))
    .find((date) => date !== undefined);
}

/** The address in the comment that browsers and SingleFile put into pages they save. */
function savedFrom(html: string): string | undefined {
  const start = html.slice(0, 4000);
  return (/<!-- saved from url=\(\d+\)(\S+) -->/u.exec(start) ?? /^\s*url: (\S+)\s*$/mu.exec(start))?.[1];
}
