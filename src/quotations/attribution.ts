import type { Span } from '../text/span.ts';
import { type Narrative, sentenceAt } from './narrative.ts';
import type { Piece } from './pairing.ts';
import { isSaying, isSpeechVerb, isUttering } from './speech-verbs.ts';
import { subjectAfter, subjectBefore, subjectOfParticiple } from './subject.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Where a text says who speaks. */
export interface Cue {
  /** The words that name the speaker: a name, a pronoun or a description. */
  readonly subject: Span;
  /**
   * - `tag`: right after the words, "…," she said.
   * - `lead`: right before them, she said: "…".
   * - `near`: elsewhere in the sentence.
   */
  readonly place: 'tag' | 'lead' | 'near';
}

const ASSESSMENT =
  /^\s*(?:is|was|were|came)\s+(?:how\s+)?(?<subject>[^.,;:]{2,60}?)(?:['’]s?\s+(?:\p{Ll}+\s)?(?:assessment|verdict|view|opinion|description|response|reply|answer|conclusion|message|reaction|summary|warning|words?|comment|explanation|advice|motto|excuse|claim|argument)|\s(?:put|described|summed)\s)/u;
const VERBLESS =
  /^\s*,?\s*[–—-]*\s*(?<subject>\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4}?)(?:,\s[^.]{2,60})?[.;]?\s*$/u;
const ASIDE = /^\s*,?\s*(?:or\s)?as\s+(?<subject>[^,.]{2,50}?)\s+(?:put|puts|would have|has)\s+it\b/u;
const PARTICIPLE =
  /^(?:saying|expressing|adding|telling|writing|posting|claiming|insisting|explaining|warning|declaring|responding|replying|asking|tweeting|stating|reading|arguing|boasting|joking|shouting)$/u;

/** Where the text says who speaks a quoted piece: the nearest and plainest place first; empty when it doesn't say. */
export function cuesOf(text: string, narrative: Narrative, piece: Piece, next: Piece | undefined): Cue[] {
  const tag = tagAfter(text, narrative, piece, next);
  if (tag !== null) return [tag];
  const lead = leadBefore(narrative, piece);
  if (lead?.place === 'lead') return [lead];
  const near = nearAfter(text, narrative, piece);
  return [lead, near].filter((cue) => cue !== null);
}

/** The rest of the sentence after a piece. */
function rest(narrative: Narrative, piece: Piece): Span {
  const index = sentenceAt(narrative, piece.close);
  const here = narrative.sentences[index];
  const ended = here !== undefined && here.end <= piece.close && narrative.text.charAt(here.end) !== '\n';
  const sentence = ended ? narrative.sentences[index + 1] : here;
  return { start: piece.close, end: Math.max(piece.close, sentence?.end ?? piece.close) };
}

function tagAfter(text: string, narrative: Narrative, piece: Piece, next: Piece | undefined): Cue | null {
  const words = text.slice(piece.start, piece.end);
  const sentence = rest(narrative, piece);
  const end = Math.min(sentence.end, next?.open ?? sentence.end);
  const after = narrative.text.slice(piece.close, Math.max(piece.close, end));
  const tokens = tokensOf(after);
  if (tokens.length === 0) return null;
  if (isFinished(words) && /^\s+\p{Lu}/u.test(after) && (/\.["'”’]?$/u.test(words) || !isShortTag(tokens)))
    return null;
  const pending = /[,?!…—–-]["'”’]?$/u.test(words) || /^\s*(?:,|[—–]|--?\s)/u.test(after);
  const subject =
    captured(ASSESSMENT, after) ??
    captured(ASIDE, after) ??
    invertedTag(tokens) ??
    directTag(tokens, pending) ??
    (pending ? (plainTag(tokens) ?? captured(VERBLESS, after)) : null);
  return subject === null ? null : { subject: shift(subject, piece.close), place: 'tag' };
}

function isFinished(words: string): boolean {
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

/** `," said Mr Downes, who …`. */
function invertedTag(tokens: readonly Token[]): Span | null {
  const verb = tokens.findIndex(({ kind, text }) => kind !== 'comma' && !/^(?:as|so)$/u.test(text));
  return isSaying(tokens[verb]?.text ?? '') ? subjectAfter(tokens, verb) : null;
}

/** `," Mr Downes, 46, told the Mail`. */
function directTag(tokens: readonly Token[], pending: boolean): Span | null {
  if (!pending && /^(?:\p{Lu}\p{Ll}+ly|In|On|At)$/u.test(tokens[0]?.text ?? '')) return null;
  for (const [at, token] of tokens.entries()) {
    if (!isSaying(token.text) || isPassive(tokens, at)) continue;
    const subject = subjectBefore(tokens, at);
    if (subject !== null && isLeading(tokens, subject)) return subject;
  }
  return null;
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

/** "Was quoted as saying" is speech, "was dubbed" is none of the subject's. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  if (!/(?:ed|told)$/u.test(tokens[at]?.text ?? '') || tokens[at]?.text === 'quoted') return false;
  for (let i = at - 1; i >= 0 && /^(?:auxiliary|adverb)$/u.test(tokens[i]?.kind ?? ''); i--) {
    if (/^(?:is|was|are|were|be|been|being)$/u.test(tokens[i]?.text ?? '')) return true;
  }
  return false;
}

/** `Mr Downes, who was on his way home, said: "…`. */
function leadBefore(narrative: Narrative, piece: Piece): Cue | null {
  const span = before(narrative, piece);
  const text = narrative.text.slice(span.start, span.end);
  const tokens = tokensOf(text);
  if (tokens.length === 0) return null;
  const place = /[:,]\s*$/u.test(text) || isSaying(tokens.at(-1)?.text ?? '') ? 'lead' : 'near';
  const subject = lastSubject(tokens) ?? accordingTo(tokens);
  if (subject !== null) return { subject: shift(subject, span.start), place };
  if (!/:\s*$/u.test(text)) return null;
  const colon = subjectBefore(tokens, tokens.length - 1);
  return colon === null ? null : { subject: shift(colon, span.start), place: 'near' };
}

/** Who said something last in a clause; who thought or called something, only when nobody said anything. */
function lastSubject(tokens: readonly Token[]): Span | null {
  return lastSubjectOf(tokens, isUttering) ?? lastSubjectOf(tokens, isSpeechVerb);
}

function lastSubjectOf(tokens: readonly Token[], isVerb: (word: string) => boolean): Span | null {
  for (let at = tokens.length - 1; at > 0; at--) {
    const text = tokens[at]?.text ?? '';
    if (PARTICIPLE.test(text)) {
      const subject =
        text === 'telling'
          ? subjectOfParticiple(tokens, at)
          : (speechSubject(tokens, at) ?? subjectOfParticiple(tokens, at));
      if (subject !== null) return subject;
    }
    if (!isVerb(text) || isPassive(tokens, at)) continue;
    const subject = subjectBefore(tokens, at);
    if (subject !== null) return subject;
  }
  return null;
}

function speechSubject(tokens: readonly Token[], before: number): Span | null {
  for (let at = before - 1; at > 0; at--) {
    if (!isSpeechVerb(tokens[at]?.text ?? '') || isPassive(tokens, at)) continue;
    const subject = subjectBefore(tokens, at);
    if (subject !== null) return subject;
  }
  return null;
}

function accordingTo(tokens: readonly Token[]): Span | null {
  const at = tokens.findIndex(({ text }, i) => /^according$/iu.test(text) && tokens[i + 1]?.text === 'to');
  return at < 0 ? null : subjectAfter(tokens, at + 1);
}

/** The sentence before a piece: from its beginning, or, when the piece begins one, the sentence before if it ends in a colon. */
function before(narrative: Narrative, piece: Piece): Span {
  const index = sentenceAt(narrative, piece.open);
  const start = Math.min(narrative.sentences[index]?.start ?? piece.open, piece.open);
  const previous = narrative.sentences[index - 1];
  if (
    start >= piece.open &&
    previous !== undefined &&
    (piece.block || /:\s*$/u.test(narrative.text.slice(previous.start, piece.open)))
  ) {
    return { start: previous.start, end: piece.open };
  }
  return { start, end: piece.open };
}

/** `"…" the spread of weapons, the commission said in its report.` */
function nearAfter(text: string, narrative: Narrative, piece: Piece): Cue | null {
  if (
    isFinished(text.slice(piece.start, piece.end)) &&
    /^\s+\p{Lu}/u.test(narrative.text.slice(piece.close, piece.close + 3))
  )
    return null;
  const span = rest(narrative, piece);
  const tokens = tokensOf(narrative.text.slice(span.start, span.end));
  for (const [at, token] of tokens.entries()) {
    if (!isSpeechVerb(token.text) || isPassive(tokens, at)) continue;
    const subject = subjectBefore(tokens, at);
    if (subject !== null && subject.start > 0) return { subject: shift(subject, span.start), place: 'near' };
  }
  const subject = accordingTo(tokens);
  return subject === null ? null : { subject: shift(subject, span.start), place: 'near' };
}

function captured(pattern: RegExp, text: string): Span | null {
  const subject = pattern.exec(text)?.groups?.['subject']?.replace(/[.]$/u, '');
  if (subject === undefined) return null;
  const start = text.indexOf(subject);
  return { start, end: start + subject.length };
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** Whether the narrative between two places holds nothing but white space. */
export function isBlank(narrative: Narrative, from: number, to: number): boolean {
  return narrative.text.slice(from, to).trim() === '';
}
