import { Parser } from 'htmlparser2';
import { calendarDate } from './calendar-date.ts';
import type { Details } from './draft.ts';
import { htmlText } from './html-blocks.ts';
import { linkedArticle } from './json-ld.ts';
import { languageTag } from './language-tag.ts';
import { plainText } from './plain-text.ts';
import { namesSite } from './site-names.ts';

/** The meta tags that say who wrote an article, and when it came out, as publishers' systems call them. */
const AUTHORS =
  'author article:author dc.creator dcterms.creator citation_author parsely-author sailthru.author byl byline search.byline'.split(
    ' ',
  );
const DATES =
  'article:published_time article:published og:article:published_time datepublished date dc.date dc.date.issued dcterms.date dcterms.created dcterms.issued dc:date pubdate pub_date publish_date publish-date publishdate publication_date published_date citation_publication_date citation_date parsely-pub-date sailthru.date pdate displaydate'.split(
    ' ',
  );
/** What systems call people who gave no name, among it a site's. */
const NOBODY =
  /^(?:(?:super)?admin(?:istrator)?|webmaster|user|guest|editor|author|unknown|null|undefined|none|\S+\.[a-z]{2,4})$/iu;

/** What a web page says of its article, title apart. */
export interface PageDetails {
  /** From the tags that name the article alone, not the page's title, which names the site too. */
  readonly title: string | null;
  /** What the page calls it for other uses; a lesser source, as Wikipedia's is a description. */
  readonly headline: string | null;
  /** The names that the site goes by, in titles too: its own and its host's. */
  readonly sites: readonly string[];
  readonly details: Details;
}

/** Reads a page's meta tags, links, JSON-LD and the note that a browser leaves in a page it saves. */
export function pageDetails(html: string): PageDetails {
  const tags = headTags(html);
  const linked = linkedArticle(tags.scripts);
  const meta = (...names: string[]) => names.map((name) => tags.meta.get(name)).find((value) => value);
  const source = meta('og:site_name') ?? linked.publisher ?? meta('application-name');
  const url = [tags.canonical, meta('og:url'), linked.url, savedFrom(html)].find(isWebAddress);
  const sites = [source, hostOf(url)].filter((site) => site !== undefined);
  const title = meta('og:title', 'citation_title', 'dc.title');
  const headline = linked.headline ?? meta('twitter:title');
  const standfirst = meta('og:description', 'description', 'twitter:description') ?? linked.description;
  return {
    title: title === undefined ? null : htmlText(title),
    headline: headline === undefined ? null : htmlText(headline),
    sites,
    details: {
      standfirst: standfirst === undefined ? undefined : htmlText(standfirst),
      author: [linked.author, ...AUTHORS.map((name) => meta(name))]
        .map(authorName)
        .find((author) => author && !namesSite(author, sites)),
      source,
      url,
      date: firstDate([
        linked.datePublished,
        ...DATES.map((name) => meta(name)),
        datePartOf(url),
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

function authorName(author: string | undefined): string | undefined {
  const name = author
    ?.replace(/^by\s+/iu, '')
    .replace(/\s+(?:posted|published|updated)\b.*$/iu, '')
    .trim();
  return name === undefined || isWebAddress(name) || NOBODY.test(name) ? undefined : name;
}

function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : new URL(url).hostname;
}

/** Many sites put the day of publication into the address: /2024/05/06/lighthouse. */
function datePartOf(url: string | undefined): string | undefined {
  return /\/((?:19|20)\d\d[/-]\d{1,2}[/-]\d{1,2})[/-]/u.exec(url ?? '')?.[1];
}

function isWebAddress(address: string | undefined): boolean {
  return address !== undefined && /^https?:\/\/\S+$/iu.test(address) && URL.canParse(address);
}

function firstDate(texts: readonly (string | undefined)[]): string | undefined {
  return texts.map((text) => calendarDate(text ?? '')).find((date) => date !== undefined);
}

/** The address in the comment that browsers and SingleFile put into pages they save. */
function savedFrom(html: string): string | undefined {
  const start = html.slice(0, 4000);
  return (/<!-- saved from url=\(\d+\)(\S+) -->/u.exec(start) ?? /^\s*url: (\S+)\s*$/mu.exec(start))?.[1];
}
