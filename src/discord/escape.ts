/**
 * The one door for text that is not ours: article text, titles, questions, names. What comes out shows on Discord
 * exactly as it was, but formats, links, hides and pings nothing.
 *
 * Discord drops a backslash before any character that is neither a letter, a digit nor white space, and takes that
 * character literally, so copying the shown text gives the original. Only what could be read as markup is escaped:
 * text stays as long as it was, or nearly.
 */

/** Each matches the one character to escape. */
const MARKUP = [
  // Emphasis, spoilers, code, links, and whatever stands in angle brackets.
  /[\\*_~`|[\]<]/,
  // In angle brackets once more, for readers that look for `<@` and don't mind the backslash before it.
  /[@#/:](?<=<.)/,
  /[&!](?<=<@.)/,
  /:(?<=<\w{1,8}:)/,
  // @everyone, @here.
  /@(?=everyone|here)/,
  // The address of a link, the name of an emoji.
  /:(?=\/\/|[^\s:]{1,64}:)/,
  // Headings, quotes, small text and bullets begin a line; so do numbered lists.
  /[#>+-](?<=^[^\S\n]*.)/,
  // A dash between spaces begins a list too where a reader takes the text in pieces.
  /[+-](?<=\s.)(?=\s)/,
  /\.(?<=^[^\S\n]*\d{1,10}\.)(?=\s|$)/,
];
const TO_ESCAPE = new RegExp(MARKUP.map((pattern) => pattern.source).join('|'), 'gimu');

const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are taken out.
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202d\u202e]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Any text as Discord markdown that shows just that text; line breaks stay. */
export function defuse(text: string): string {
  return presentable(text).replace(TO_ESCAPE, '\\$&');
}

/** What `defuse` was given, from what it gave: the text as people see it. */
export function asShown(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/gu, '$1');
}

/**
 * A text without what disturbs the text around it: control characters, overrides of the writing direction, halves of
 * surrogate pairs; embeddings of the other direction are closed on their line.
 */
function presentable(text: string): string {
  return text
    .replace(LINE_BREAKS, '\n')
    .replace(/\t/g, ' ')
    .replace(CONTROLS, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .split('\n')
    .map(closeDirections)
    .join('\n');
}

/** A text without the characters that embed and isolate parts of it: what a heading of ours puts around it, too. */
export function withoutDirections(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}

/** Closes the embeddings (U+202A, U+202B) and isolates (U+2066 to U+2068) that a line leaves open. */
function closeDirections(line: string): string {
  const open: string[] = [];
  for (const [mark] of line.matchAll(/[\u202a-\u202c\u2066-\u2069]/g)) {
    if (mark === '\u202a' || mark === '\u202b') open.push('\u202c');
    else if (mark !== '\u202c' && mark !== '\u2069') open.push('\u2069');
    else if (open.at(-1) === mark) open.pop();
  }
  return line + open.reverse().join('');
}
