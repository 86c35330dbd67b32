import { defuse } from './escape.ts';

/**
 * Text that is ready for Discord. Only this file makes it, and it defuses every plain string on the way, so what a
 * text display takes can't be formatted, linked or pinged by anyone but us.
 */
class Markdown {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  get source(): string {
    return this.#source;
  }

  get length(): number {
    return this.#source.length;
  }
}

export type { Markdown };

/** Plain text, or what is markdown already. */
export type Text = string | Markdown;

/** Any text, shown as it is. */
export function plain(text: Text): Markdown {
  return typeof text === 'string' ? new Markdown(defuse(text)) : text;
}

/** Any text on one line. */
function oneLine(text: string): Markdown {
  return plain(text.replace(/\s+/gu, ' ').trim());
}

/** Texts one after the other. */
export function join(texts: readonly Text[], between = ''): Markdown {
  return new Markdown(texts.map((text) => plain(text).source).join(between));
}

/** Letters of the scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;

/**
 * Text that may run from right to left, isolated from what stands beside it: its full stop stays at its end, and the
 * numbers after a name stay after it. Other text is left as it is, so that a copy of it holds nothing invisible.
 */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

/** Bold, line by line: a mark doesn't reach over the end of a line in every place. */
export function bold(text: Text): Markdown {
  return eachLine(text, (line) => line.replace(/\S(?:.*\S)?/u, '**$&**'));
}

/** A heading of the smallest kind; it takes one line. */
export function heading(text: Text): Markdown {
  const { source } = plain(text);
  return new Markdown(source.trim() === '' ? '' : `### ${isolated(source.replaceAll(/\n+/g, ' '))}`);
}

/** Small and grey: citations, positions. */
export function small(text: Text): Markdown {
  return eachLine(text, (line) => (line.trim() === '' ? '' : `-# ${line}`));
}

/** The most that `quoted` adds to a line. */
export const QUOTE_MARKS = '> \u2068\u2069'.length;

/** Somebody else's words. */
export function quoted(text: Text): Markdown {
  return eachLine(text, (line) => `> ${isolated(line)}`);
}

/** A point of a list; it takes one line. */
export function bullet(text: Text): Markdown {
  return new Markdown(`- ${isolated(plain(text).source.replaceAll(/\n+/g, ' '))}`);
}

/** Text that opens an address; only the text when the address is none that a browser should be sent to. */
export function link(label: string, url: string | undefined): Markdown {
  const text = oneLine(SIMPLE_BRACKETS.test(label) ? label : label.replaceAll('[', '(').replaceAll(']', ')'));
  const address = url === undefined ? null : safeAddress(url);
  return address === null ? text : new Markdown(`[${text.source}](${address})`);
}

/** A link's label ends at the first bracket that closes none, even at one with a backslash before it. */
const SIMPLE_BRACKETS = /^(?:[^[\]]|\[[^[\]]*\])*$/;

/** Longer addresses would take the room of what is said. */
const MAX_ADDRESS = 512;

/** An http or https address as a link's target, with nothing in it that could end the link. */
function safeAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href, hostname, username, password } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  if (username !== '' || password !== '' || /[^\w.-]/.test(hostname)) return null;
  const address = href.replace(/[^\w\-.~:/?#@!$&+,;=%]/gu, encodeCharacter);
  return address.length <= MAX_ADDRESS ? address : null;
}

function encodeCharacter(character: string): string {
  const encoded = encodeURIComponent(character);
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}

/** Whom a reply is for: shows as their name, and pings them when the message allows it. */
export function mention(userId: string): Markdown {
  return new Markdown(`<@${userId}>`);
}

/** A channel that a tap opens. */
export function channelMention(channelId: string): Markdown {
  return new Markdown(`<#${channelId}>`);
}

/** A moment as Discord tells it in each reader's language and time zone: `in 12 seconds`. */
export function relativeTime(moment: Date): Markdown {
  return new Markdown(`<t:${Math.ceil(moment.getTime() / 1_000)}:R>`);
}

/** A sentence of ours around something that only Discord can show: the sentence gets a place holder to build with. */
export function filled(sentence: (place: string) => string, content: Markdown): Markdown {
  const [before = '', ...after] = sentence(PLACE).split(PLACE);
  return join([before, ...after.flatMap((part) => [content, part])]);
}

/** A character that no text of ours has: private use. */
const PLACE = '\ue000';

function eachLine(text: Text, mark: (line: string) => string): Markdown {
  return new Markdown(plain(text).source.split('\n').map(mark).join('\n'));
}
