import type { Piece } from './pairing.ts';
import { UTTERED } from './speech-verbs.ts';

const SENTENCE_END = /(?:[.!?…]["'”’)]?|\s\.)\s+(?=["'“‘([]?\p{Lu})/gu;
const NARRATED =
  /\b(?:he|she|they|\p{Lu}\p{L}+)(?: \([^()]{1,40}\))?(?:, \d+,)? (?:said|says|told|adds|added|insists|insisted|tweeted|warned|explained)\b|:\s*$/u;
const FIRST_PERSON = /\b(?:I|I['’]\p{L}+|me|my|we|we['’]\p{L}+|us|our|you|your)\b/u;

/** How much a stretch reads like narrative rather than like speech: what it costs to take it for a quotation. */
export function narrativeCost(text: string): number {
  if (NARRATED.test(text)) return 2;
  return FIRST_PERSON.test(text) ? -0.8 : 0.3;
}

/**
 * The end of a quotation that nothing closes: before the first caption or sentence of narrative in what follows it.
 * Without any, all of it is taken.
 */
export function trimUnclosed(text: string, piece: Piece): Piece {
  if (piece.closed) return piece;
  if (isMidSentence(text, piece.open))
    return cutAt(text, piece, /[.,;:!?]/u.exec(text.slice(piece.start, piece.end))?.index);
  const body = text.slice(piece.start, piece.end);
  const starts = [0, ...Array.from(body.matchAll(SENTENCE_END), (match) => match.index + match[0].length)];
  const cut = starts.findIndex(
    (start, i) => i > 0 && isNarrative(body.slice(start, starts[i + 1] ?? body.length)),
  );
  return cutAt(text, piece, cut < 0 ? body.length : starts[cut]);
}

/** Opened within a sentence that tells of nobody's saying anything: a title or a word in doubt. */
function isMidSentence(text: string, open: number): boolean {
  const before = text.slice(Math.max(0, open - 120), open).replace(/^.*[.!?]\s/u, '');
  return /[\p{L}\p{N}]\s$/u.test(before) && !UTTERED.test(before);
}

function cutAt(text: string, piece: Piece, length = piece.end - piece.start): Piece {
  const kept = text
    .slice(piece.start, piece.start + length)
    .trimEnd()
    .replace(/\s\.$/u, '');
  const end = piece.start + kept.length;
  return { ...piece, end, close: end };
}

function isNarrative(sentence: string): boolean {
  const caption =
    /(?<!\b(?:an?|the|is|was|are|were|be|of|to|in|on|at|for|from|with|by|and|or|but|who|that|his|her|their|my|our|its))\s\.\s*$/iu.test(
      sentence,
    ) && sentence.split(/\s+/u).length > 4;
  return caption || (NARRATED.test(sentence) && !FIRST_PERSON.test(sentence));
}
