import { type Span, shift } from '../text/span.ts';
import { isActive, kindAt } from './clause.ts';
import { DOCUMENT } from './description.ts';
import { type Narrative, QUOTED, restOfSentence, sentenceAt } from './narrative.ts';
import type { Piece } from './pairing.ts';
import { isSaying, isSpeechVerb, isUttering } from './speech-verbs.ts';
import { subjectAfter, subjectBefore, subjectOfFirstVerb, subjectOfParticiple } from './subject.ts';
import { captured, isFinished, tagAfter } from './tag.ts';
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

/** After a quotation that ends a sentence: the next one, spoken or not. */
const BEGINS_SENTENCE = new RegExp(`^\\s+[\\p{Lu}${QUOTED}]`, 'u');
/** "Or as Efron puts it:". */
const AS_PUT = /\b[Aa]s\s(?<subject>[^,.:]{2,50}?)\s(?:puts?|has)\sit[,:]?\s*$/u;
/** Who is said to hear the words, not to say them. */
const ADDRESSED = /\b(?:is|are|was|were|been|being)\s(?:\p{Ll}+\s)?(?:asked|told|warned|questioned)\b/u;
const PARTICIPLE =
  /^(?:saying|expressing|adding|telling|writing|posting|claiming|insisting|explaining|warning|declaring|responding|replying|asking|tweeting|stating|stressing|revealing|reading|arguing|boasting|joking|shouting)$/u;

/** Where the text says who speaks a quoted piece: the nearest and plainest place first; empty when it doesn't say. */
export function cuesOf(text: string, narrative: Narrative, piece: Piece, next: Piece | undefined): Cue[] {
  const tag = tagAfter(text, narrative, piece, next);
  if (tag !== null) return [{ subject: tag, place: 'tag' }];
  const lead = leadBefore(narrative, piece);
  if (lead?.place === 'lead') return [lead];
  const near = nearAfter(text, narrative, piece);
  return [lead, near].filter((cue) => cue !== null);
}

/** `Mr Downes, who was on his way home, said: "…`. */
function leadBefore(narrative: Narrative, piece: Piece): Cue | null {
  const span = before(narrative, piece);
  const text = narrative.text.slice(span.start, span.end);
  const tokens = tokensOf(text);
  if (tokens.length === 0) return null;
  const place = /[:,]\s*$/u.test(text) || isSaying(tokens.at(-1)?.text ?? '') ? 'lead' : 'near';
  const subject = captured(AS_PUT, text) ?? lastSubject(tokens) ?? accordingTo(tokens);
  if (subject !== null) return { subject: shift(subject, span.start), place };
  if (!/:\s*$/u.test(text) || ADDRESSED.test(text)) return null;
  const colon = subjectOfFirstVerb(tokens.slice(0, -1)) ?? subjectBefore(tokens, tokens.length - 1);
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
        besideParticiple(tokens, at) ??
        quotedAsSaying(tokens, at) ??
        signedPaper(tokens, at) ??
        (text === 'telling'
          ? subjectOfParticiple(tokens, at)
          : (speechSubject(tokens, at) ?? subjectOfParticiple(tokens, at)));
      if (subject !== null) return subject;
    }
    if (!isVerb(text) || isNaming(tokens, at) || isAside(tokens, at)) continue;
    const subject = isActive(tokens, at) ? subjectBefore(tokens, at) : toldBy(tokens, at);
    if (subject !== null) return subject;
  }
  return null;
}

/** "…, with _Mr Downes_ joking that": who does what goes along with the clause. */
function besideParticiple(tokens: readonly Token[], participle: number): Span | null {
  const from = tokens.findLastIndex(({ text }, at) => at < participle && text === 'with');
  if (from < 0 || participle - from < 2 || participle - from > 7) return null;
  const between = tokens.slice(from + 1, participle);
  if (between.some(({ kind }) => kind !== 'name' && kind !== 'word' && kind !== 'determiner')) return null;
  return { start: between[0]?.start ?? 0, end: between.at(-1)?.end ?? 0 };
}

/** "He said _after two men admitted it:_": what somebody else said is only the occasion. */
function isAside(tokens: readonly Token[], at: number): boolean {
  if (tokens.length - at < 4) return false;
  const from = tokens.findLastIndex(({ text }, i) => i < at && /^(?:after|before|when|while)$/u.test(text));
  return (
    from > 0 && tokens.slice(0, from).some(({ text }) => /^(?:said|told|added|tweeted|wrote)$/u.test(text))
  );
}

/** "A dog _called Rex_" is a name, "she called it" may be speech. */
function isNaming(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'called' && kindAt(tokens, at + 1) === 'name';
}

/** "She got _an email from Armstrong_ saying". */
function signedPaper(tokens: readonly Token[], saying: number): Span | null {
  let from = saying;
  while (kindAt(tokens, from - 1) === 'name') from--;
  const paper = tokens[from - 2];
  const signed = from < saying && /^(?:from|by)$/u.test(tokens[from - 1]?.text ?? '');
  if (!signed || paper === undefined || !DOCUMENT.test(paper.text)) return null;
  return { start: paper.start, end: tokens[saying - 1]?.end ?? paper.end };
}

/** "She was told by _the driver_". */
function toldBy(tokens: readonly Token[], at: number): Span | null {
  return tokens[at]?.text === 'told' && tokens[at + 1]?.text === 'by' ? subjectAfter(tokens, at + 1) : null;
}

/** "The paper quoted _an MP_ as saying". */
function quotedAsSaying(tokens: readonly Token[], saying: number): Span | null {
  if (tokens[saying - 1]?.text !== 'as') return null;
  const verb = tokens.findLastIndex(
    ({ text }, at) => at < saying && /^(?:quoted|quotes|cited|cites)$/u.test(text),
  );
  const named = verb > 0 && kindAt(tokens, verb - 1) !== 'auxiliary' ? subjectAfter(tokens, verb) : null;
  return named !== null && named.end < (tokens[saying]?.start ?? 0) ? named : null;
}

function speechSubject(tokens: readonly Token[], before: number): Span | null {
  for (let at = before - 1; at > 0; at--) {
    if (!isSpeechVerb(tokens[at]?.text ?? '') || !isActive(tokens, at)) continue;
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
    BEGINS_SENTENCE.test(narrative.text.slice(piece.close, piece.close + 3))
  )
    return null;
  const span = restOfSentence(narrative, piece);
  const tokens = tokensOf(narrative.text.slice(span.start, span.end));
  for (const [at, token] of tokens.entries()) {
    if (!isSpeechVerb(token.text) || !isActive(tokens, at)) continue;
    const subject = subjectBefore(tokens, at);
    if (subject !== null && subject.start > 0) return { subject: shift(subject, span.start), place: 'near' };
  }
  const subject = accordingTo(tokens);
  return subject === null ? null : { subject: shift(subject, span.start), place: 'near' };
}
