/** Invisible in print, a nuisance in search: controls, soft hyphens, zero-width spaces, byte-order marks. */
const INVISIBLE = /[\p{Cc}\u00AD\u200B\u2060\uFEFF]/gu;

/** A text on one line: white space folded, what can't be seen left out, broken characters replaced. */
export function plainText(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .trim();
}

/** Whether a text says anything: rules of dashes and stars don't. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
