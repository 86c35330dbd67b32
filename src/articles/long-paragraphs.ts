import { sentences } from '../text/sentences.ts';

/** A paragraph over this many characters is too much to read in a reply, and too much for one citation. */
export const LONGEST_PARAGRAPH = 2000;

/** A paragraph in pieces of at most 2,000 characters, cut at the ends of sentences where there are any. */
export function splitLong(text: string): string[] {
  if (text.length <= LONGEST_PARAGRAPH) return [text];
  const pieces: string[] = [];
  let start = 0;
  let end = 0;
  for (const sentence of sentences(text)) {
    if (sentence.end - start > LONGEST_PARAGRAPH) {
      if (end > start) pieces.push(text.slice(start, end));
      start = sentence.start;
      while (sentence.end - start > LONGEST_PARAGRAPH) {
        const cut = wordEnd(text, start, start + LONGEST_PARAGRAPH);
        pieces.push(text.slice(start, cut));
        start = cut;
      }
    }
    end = sentence.end;
  }
  if (end > start) pieces.push(text.slice(start, end));
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** The last place at or before `end` where a word ends; `end` itself in a word that fills it all. */
function wordEnd(text: string, start: number, end: number): number {
  const space = text.slice(start, end + 1).lastIndexOf(' ');
  if (space > 0) return start + space;
  const code = text.charCodeAt(end);
  return code >= 0xdc00 && code <= 0xdfff ? end - 1 : end;
}
