import type { Span } from '../text/span.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import type { Token, TokenKind } from './tokens.ts';

/** A run of tokens: from one place up to another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where the sentence's part with the subject begins at the earliest: after a colon, a dash or a quotation. */
export function hardStart(tokens: readonly Token[], end: number): number {
  for (let i = end - 1; i >= 0; i--) {
    const kind = kindAt(tokens, i);
    const text = tokens[i]?.text ?? '';
    if (text === ';' || text === ':' || text === '.') return i + 1;
    if (kind === 'break' && /^(?:–|—|-|--+)$/u.test(text)) {
      const opening = openingDash(tokens, i);
      if (opening === null) return i + 1;
    }
  }
  return 0;
}

function openingDash(tokens: readonly Token[], at: number): number | null {
  for (let i = at - 1; i >= 0; i--) if (/^(?:–|—|-|--+)$/u.test(tokens[i]?.text ?? '')) return i;
  return null;
}

/** The parts of a range between commas, breaks and quotations. */
export function segmentsOf(tokens: readonly Token[], range: Range): Range[] {
  const segments: Range[] = [];
  let from = range.from;
  for (let at = range.from; at <= range.to; at++) {
    const kind = kindAt(tokens, at);
    const ends = at === range.to || kind === 'comma' || kind === 'break' || kind === 'quoted';
    if (!ends) continue;
    if (at > from) segments.push({ from, to: at });
    from = at + 1;
  }
  return segments;
}

/** Whether a token can be a clause's verb, one that has a subject. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const kind = kindAt(tokens, at);
  if (kind === 'auxiliary') return true;
  const text = tokens[at]?.text ?? '';
  const after = kindAt(tokens, at + 1);
  if (kind === 'verb') return !isNounLike(tokens, at);
  if (kind !== 'word') return false;
  const before = kindAt(tokens, at - 1);
  if (/[^s]s$/u.test(text)) {
    return (before === 'word' || before === 'name') && (after === 'preposition' || after === 'determiner');
  }
  return (/.{3}ed$/u.test(text) || isSpeechVerb(text)) && after !== 'name' && before !== 'determiner';
}

/** "Claims" and "reports" are nouns after a determiner or an adjective, "described" is none. */
export function isNounLike(tokens: readonly Token[], at: number): boolean {
  const before = kindAt(tokens, at - 1);
  return (
    !/(?:ed|said|told)$/u.test(tokens[at]?.text ?? '') &&
    (before === 'determiner' || before === 'preposition')
  );
}

/** What the token at a place is; undefined past the ends. */
export function kindAt(tokens: readonly Token[], at: number): TokenKind | undefined {
  return tokens[at]?.kind;
}

/** Where a range of tokens stands in the text. */
export function spanOf(tokens: readonly Token[], { from, to }: Range): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
