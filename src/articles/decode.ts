import { UnreadableFileError } from './article-warning.ts';

/** The characters of windows-1252 from 0x80 to 0x9F, the only ones that differ from Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** More control characters than this share of a text, and it is no text. */
const CONTROL_SHARE = 0.02;

/** More broken characters than this share of a text, and its encoding is another than it says. */
const BROKEN_SHARE = 0.01;

/**
 * The text of a file: UTF-8 with or without a byte-order mark, UTF-16 with one or beginning in ASCII, else the encoding that the file
 * declares, else windows-1252, which reads Latin-1 too. Line ends become line feeds.
 * @throws UnreadableFileError when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const text = decode(bytes, declared).replace(/\r\n?/gu, '\n');
  const controls = text.slice(0, 100_000).match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  if (controls > CONTROL_SHARE * Math.min(text.length, 100_000)) {
    throw new UnreadableFileError('is not text but binary');
  }
  return text;
}

function decode(bytes: Uint8Array, declared: string | undefined): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== null) return new TextDecoder(unmarked).decode(bytes);
  const utf8 = new TextDecoder().decode(bytes);
  if (isMostlyUtf8(utf8)) return utf8;
  return decodeDeclared(bytes, declared) ?? decodeWindows1252(bytes);
}

/** UTF-16 without a mark, which shows in every other byte being null at the beginning of XML and HTML. */
function unmarkedUtf16([first, second, third, fourth]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first && second === 0 && third && fourth === 0) return 'utf-16le';
  return first === 0 && second && third === 0 && fourth ? 'utf-16be' : null;
}

/** Whether more characters beyond ASCII were decoded than were broken: a few stray bytes don't make it Latin-1. */
function isMostlyUtf8(text: string): boolean {
  const broken = brokenIn(text);
  return broken === 0 || broken < (text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0);
}

function brokenIn(text: string): number {
  return text.match(/\uFFFD/gu)?.length ?? 0;
}

function decodeDeclared(bytes: Uint8Array, declared: string | undefined): string | null {
  if (declared === undefined) return null;
  try {
    const decoder = new TextDecoder(declared);
    if (['utf-8', 'windows-1252'].includes(decoder.encoding)) return null;
    const text = decoder.decode(bytes);
    return brokenIn(text) <= BROKEN_SHARE * text.length ? text : null;
  } catch {
    return null; // An unknown encoding, or not what it says: the fallback reads it as well as can be.
  }
}

function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/gu, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}

/** The encoding that a web page or an XML document declares at its beginning: in the first kilobyte, as HTML asks. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = decodeWindows1252(bytes.subarray(0, 1024));
  return /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/iu.exec(start)?.[1];
}
