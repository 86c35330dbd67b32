import { type Span, shift } from '../text/span.ts';
import { isActive, kindAt } from './clause.ts';
import { type Narrative, restOfSentence } from './narrative.ts';
import type { Piece } from './pairing.ts';
import { isSaying, isSpeechVerb } from './speech-verbs.ts';
import { subjectAfter, subjectBefore } from './subject.ts';
import { type Token, tokensOf } from './tokens.ts';

const ASSESSMENT =
  /^\s*(?:is|was|were|came)\s+(?:how\s+)?(?<subject>[^.,;:]{2,60}?)(?:['’]s?\s+(?:\p{Ll}+\s)?(?:assessment|verdict|view|opinion|description|response|reply|answer|conclusion|message|reaction|summary|warning|words?|comment|explanation|advice|motto|excuse|claim|argument)|\s(?:put|described|summed)\s)/u;
const VERBLESS =
  /^\s*,?\s*[–—-]*\s*(?<subject>\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4}?)(?:,\s[^.]{2,60})?[.;]?\s*$/u;
const ASIDE = /^\s*,?\s*(?:or\s)?as\s+(?<subject>[^,.]{2,50}?)\s+(?:put|puts|would have|has)\s+it\b/u;

/** Who is said to speak right after a piece: `," said Mr Downes`, `," Mr Downes told the Mail`; null when nobody is. */
export function tagAfter(
  text: string,
  narrative: Narrative,
  piece: Piece,
  next: Piece | undefined,
): Span | null {
  const words = text.slice(piece.start, piece.end);
  const sentence = restOfSentence(narrative, piece);
  const end = Math.min(sentence.end, next?.open ?? sentence.end);
  const after = narrative.text.slice(piece.close, Math.max(piece.close, end));
  const tokens = tokensOf(after);
  if (tokens.length === 0) return null;
  if (isFinished(words) && /^\s*\p{Lu}/u.test(after) && (/\.["'”’]?$/u.test(words) || !isShortTag(tokens)))
    return null;
  if (next?.open === end && leadsOn(after, words)) return null;
  const pending = /[,?!…—–-]["'”’]?$/u.test(words) || /^\s*(?:,|[—–]|--?\s)/u.test(after);
  const subject =
    captured(ASSESSMENT, after) ??
    captured(ASIDE, after) ??
    invertedTag(tokens, pending) ??
    directTag(tokens, pending) ??
    (pending ? (plainTag(tokens) ?? captured(VERBLESS, after)) : null);
  return subject === null ? null : shift(subject, piece.close);
}

/** What stands before the next quotation is said to introduce that one: "The pair said they …", "She added:". */
function leadsOn(after: string, words: string): boolean {
  return (
    /:\s*$/u.test(after) ||
    (isFinished(words) && /^\s*\p{Lu}/u.test(after) && /[\p{L}\p{N}]\s*$/u.test(after))
  );
}

/** Whether quoted words end as a sentence does. */
export function isFinished(words: string): boolean {
  return /[!?.…]["'”’]?$/u.test(words);
}

/** "Mr Marr asked." after a quotation that ends in a mark of its own. */
function isShortTag(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(({ text }) => isSpeechVerb(text));
  return (
    verb > 0 &&
    verb < 7 &&
    tokens.length < 16 &&
    tokens[0]?.text !== 'He' &&
    tokens[0]?.text !== 'She' &&
    tokens.at(-1)?.text !== ':'
  );
}

/** `," said Mr Downes, who …`; before a name any verb will do: `," raged Mr Downes`. */
function invertedTag(tokens: readonly Token[], pending: boolean): Span | null {
  const verb = tokens.findIndex(({ kind, text }) => kind !== 'comma' && !/^(?:as|so)$/u.test(text));
  const text = tokens[verb]?.text ?? '';
  const anyVerb = pending && /.{2}ed$/u.test(text) && kindAt(tokens, verb + 1) === 'name';
  return isSaying(text) || anyVerb ? subjectAfter(tokens, verb) : null;
}

/** `," Mr Downes, 46, told the Mail`. */
function directTag(tokens: readonly Token[], pending: boolean): Span | null {
  if (!pending && /^(?:\p{Lu}\p{Ll}+ly|In|On|At)$/u.test(tokens[0]?.text ?? '')) return null;
  for (const [at, token] of tokens.entries()) {
    if (!isSaying(token.text) || !isActive(tokens, at)) continue;
    const subject = quotedAfter(tokens, at) ?? subjectBefore(tokens, at);
    if (subject !== null && (token.text.startsWith('quote') || isLeading(tokens, subject))) return subject;
  }
  return null;
}

/** `," the paper quoted _Mr Downes_ as saying`. */
function quotedAfter(tokens: readonly Token[], at: number): Span | null {
  if (
    !/^quote[ds]$/u.test(tokens[at]?.text ?? '') ||
    !tokens.some(({ text }, i) => text === 'as' && tokens[i + 1]?.text === 'saying')
  )
    return null;
  return subjectAfter(tokens, at);
}

/** Nothing stands before it but what introduces a name: "Sooam researcher, Hwang In-Sung, told". */
function isLeading(tokens: readonly Token[], subject: Span): boolean {
  const lead = tokens.filter(({ start }) => start < subject.start);
  const introduced = lead.length < 9 && lead.at(-1)?.kind === 'comma' && lead[0]?.kind !== 'comma';
  return lead.every(
    ({ kind, text }) =>
      kind === 'comma' ||
      kind === 'adverb' ||
      /^(?:and|as|but|\.)$/iu.test(text) ||
      (introduced && (kind === 'name' || kind === 'word' || kind === 'determiner')),
  );
}

/** `," she smiled`: right after a comma any verb will do. */
function plainTag(tokens: readonly Token[]): Span | null {
  let from = tokens[0]?.kind === 'comma' ? 1 : 0;
  const start = from;
  if (tokens[from]?.kind === 'pronoun') from++;
  else while (tokens[from]?.kind === 'name') from++;
  if (from === start) return null;
  const verb = tokens[from];
  const first = tokens[start];
  const last = tokens[from - 1];
  if (
    first === undefined ||
    last === undefined ||
    verb?.kind !== 'word' ||
    !/(?:ed|s|ew|ld|oke)$/u.test(verb.text)
  )
    return null;
  return { start: first.start, end: last.end };
}

/** Where a pattern finds its subject in a text. */
export function captured(pattern: RegExp, text: string): Span | null {
  const subject = pattern.exec(text)?.groups?.['subject']?.replace(/[.]$/u, '');
  if (subject === undefined) return null;
  const start = text.indexOf(subject);
  return { start, end: start + subject.length };
}
