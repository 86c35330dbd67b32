import { canSpeak } from '../text/people.ts';
import type { Span } from '../text/span.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import type { Token, TokenKind } from './tokens.ts';

/** Past forms that don't end in "ed". */
const PAST = new Set(
  `became began bought broke brought built came caught chose cut did drew drove fell fought found gave got grew had heard held
  hit kept knew laid led left lost made met paid put ran rose sat saw sent set shook shot slept sold spent spoke stood struck
  swore taught took threw took understood went won wore`.split(/\s+/u),
);

/** Whether a word is a past form, and none that ends in "ed". */
export function isPast(word: string): boolean {
  return PAST.has(word);
}

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
  return (
    (/.{3}ed$/u.test(text) || isPast(text) || isSpeechVerb(text)) &&
    after !== 'name' &&
    before !== 'determiner'
  );
}

/** Verbs of saying that are nouns in the same form. */
const NOUNS = new Set(
  `answers boasts call calls cautions claims comments cries estimates hopes jokes laments laughs notes pledges promises quips
  read reads reason remarks replies reports rules states stresses thought tweets urge urges`.split(/\s+/u),
);

/** "Claims" and "rules" are nouns in "the new rules", "of claims"; "described" is none. */
export function isNounLike(tokens: readonly Token[], at: number): boolean {
  const before = kindAt(tokens, at - 1);
  return (
    NOUNS.has(tokens[at]?.text ?? '') &&
    (before === 'determiner' ||
      (before === 'preposition' && tokens[at - 1]?.text !== 'to') ||
      (before === 'word' && kindAt(tokens, at - 2) === 'determiner' && !canSpeak(tokens[at - 1]?.text ?? '')))
  );
}

/** A verb of its subject's saying: no noun ("the claims"), no passive, no "continued to". */
export function isActive(tokens: readonly Token[], at: number): boolean {
  const goesOn = /^continue/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'to';
  return !goesOn && !isNounLike(tokens, at) && !isPassive(tokens, at);
}

/** "Was quoted as saying" is speech, "was dubbed" is none of the subject's. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  if (!/(?:ed|told)$/u.test(tokens[at]?.text ?? '') || tokens[at]?.text === 'quoted') return false;
  for (let i = at - 1; i >= 0 && /^(?:auxiliary|adverb)$/u.test(tokens[i]?.kind ?? ''); i--) {
    if (/^(?:is|was|are|were|be|been|being)$/u.test(tokens[i]?.text ?? '')) return true;
  }
  return false;
}

/** What the token at a place is; undefined past the ends. */
export function kindAt(tokens: readonly Token[], at: number): TokenKind | undefined {
  return tokens[at]?.kind;
}

/** Where a range of tokens stands in the text. */
export function spanOf(tokens: readonly Token[], { from, to }: Range): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
