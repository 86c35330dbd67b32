import type { Span } from '../text/span.ts';
import { type Narrative, QUOTED, sentenceAt } from './narrative.ts';
import type { Piece } from './pairing.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import { subjectAfter, subjectBefore } from './subject.ts';

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

const WORD = /[\p{L}][\p{L}'’-]*/gu;
const ASSESSMENT =
  /^\s*(?:is|was|were|came)\s+(?:how\s+)?(?<subject>[^.,;:]{2,60}?)(?:['’]s?\s+(?:\p{Ll}+\s)?(?:assessment|verdict|view|opinion|description|response|reply|answer|conclusion|message|reaction|summary|warning|words?|comment|explanation|advice|motto|excuse|claim|argument)|\s(?:put|described|summed)\s)/u;
const ACCORDING = /\baccording to\s+/iu;

/** Where the text says who speaks a quoted piece: the nearest and plainest place first; empty when it doesn't say. */
export function cuesOf(text: string, narrative: Narrative, piece: Piece, next: Piece | undefined): Cue[] {
  const tag = tagAfter(text, narrative, piece, next);
  const lead = leadBefore(narrative, piece);
  const near = lead === null ? nearCue(narrative, piece) : null;
  return [tag, lead, near].filter((cue) => cue !== null);
}

/** The rest of the sentence after a piece, up to the next quotation. */
function rest(narrative: Narrative, piece: Piece, next: Piece | undefined): Span {
  const sentence = narrative.sentences[sentenceAt(narrative, piece.close)];
  const end = sentence === undefined ? piece.close : sentence.end;
  return { start: piece.close, end: Math.max(piece.close, Math.min(end, next?.open ?? end)) };
}

function tagAfter(text: string, narrative: Narrative, piece: Piece, next: Piece | undefined): Cue | null {
  const words = text.slice(piece.start, piece.end);
  const open = !/[.]["'”’]?$/u.test(words);
  const span = rest(narrative, piece, next);
  const after = narrative.text.slice(span.start, span.end);
  const finished = /[!?.…]["'”’]?$/u.test(words) && /^\s+\p{Lu}/u.test(after);
  if (finished && !shortTag(after)) return null;
  const subject =
    assessment(after) ??
    invertedTag(after) ??
    directTag(after, /[,?!…—–-]["'”’]?$/u.test(words) || /^\s*,/u.test(after)) ??
    (open && /,["'”’]?$/u.test(words) ? verblessTag(after) : null);
  return subject === null ? null : { subject: shift(subject, span.start), place: 'tag' };
}

/** "Mr Marr asked." after a quotation that ends in a mark of its own. */
function shortTag(after: string): boolean {
  const verb = /^\s*(?:\S+\s+){1,5}?(?<verb>\p{Ll}+)\b[^.]*\.?$/u;
  return after.length < 90 && verb.test(after) && speechVerbs(after).length > 0;
}

function assessment(after: string): Span | null {
  const subject = ASSESSMENT.exec(after)?.groups?.['subject'];
  return subject === undefined ? null : spanOf(after, subject);
}

/** `," said Mr Downes, who …`. */
function invertedTag(after: string): Span | null {
  const lead = /^\s*,?\s*(?:and\s+|as\s+|so\s+)?(?<verb>\p{Ll}+)\s/u.exec(after);
  const verb = lead?.groups?.['verb'];
  if (lead === null || verb === undefined || !isSpeechVerb(verb)) return null;
  const subject = subjectAfter(after.slice(lead[0].length));
  return subject === null ? null : shift(subject, lead[0].length);
}

/** `," Mr Downes, 46, told the Mail`. Right after a comma any verb will do. */
function directTag(after: string, anyVerb: boolean): Span | null {
  for (const verb of speechVerbs(after)) {
    const before = after.slice(0, verb.start);
    if (/\b(?:who|which|that|to|not)\s+(?:\p{Ll}+\s+)?$/u.test(before)) continue;
    const subject = subjectBefore(before);
    if (subject !== null && onlyAdverbs(before.slice(0, subject.start))) return subject;
    if (subject !== null && anyVerb === false) return subject;
    if (subject !== null) return subject;
  }
  if (!anyVerb) return null;
  const plain =
    /^\s*,?\s*(?<subject>(?:he|she|they|it)|(?:\p{Lu}[\p{L}.'’-]*\s){1,4})\s*(?:\p{Ll}+(?:ed|s)|went on|began)\b/u.exec(
      after,
    );
  const subject = plain?.groups?.['subject'];
  return subject === undefined ? null : spanOf(after, subject.trimEnd());
}

function onlyAdverbs(text: string): boolean {
  return /^[\s,]*$/u.test(text);
}

/** `," Mr Champion.` */
function verblessTag(after: string): Span | null {
  const found = /^\s*[–—-]*\s*(?<subject>(?:\p{Lu}[\p{L}.'’-]*)(?:\s\p{Lu}[\p{L}.'’-]*){0,4})[.;]?\s*$/u.exec(
    after,
  );
  const subject = found?.groups?.['subject'];
  return subject === undefined ? null : spanOf(after, subject.replace(/\.$/u, ''));
}

/** `Mr Downes, who was on his way home, said: "…`. */
function leadBefore(narrative: Narrative, piece: Piece): Cue | null {
  const span = before(narrative, piece);
  const text = narrative.text.slice(span.start, span.end);
  if (text.trim() === '') return null;
  const direct = /[:,]\s*$/u.test(text) || /\b(?:that|as|read|reads|saying|was|is)\s*$/u.test(text);
  const verbs = speechVerbs(text);
  const verb = verbs.at(-1);
  if (verb !== undefined) {
    const subject = lastSubject(text, verbs);
    const adjacent = direct || /^[\s:,]*$/u.test(text.slice(verb.end));
    if (subject !== null) return { subject: shift(subject, span.start), place: adjacent ? 'lead' : 'near' };
  }
  const according = ACCORDING.exec(text);
  if (according !== null) {
    const from = according.index + according[0].length;
    const subject = subjectAfter(text.slice(from));
    if (subject !== null) return { subject: shift(subject, span.start + from), place: 'near' };
  }
  if (!/:\s*$/u.test(text)) return null;
  const subject = subjectBefore(text.replace(/:\s*$/u, ''));
  return subject === null ? null : { subject: shift(subject, span.start), place: 'lead' };
}

function lastSubject(text: string, verbs: readonly Span[]): Span | null {
  for (const verb of verbs.toReversed()) {
    const subject = subjectBefore(text.slice(0, verb.start));
    if (subject !== null) return subject;
  }
  return null;
}

/** The sentence before a piece: from its beginning, or, when the piece begins one, the sentence before if it ends in a colon. */
function before(narrative: Narrative, piece: Piece): Span {
  const index = sentenceAt(narrative, piece.open);
  const sentence = narrative.sentences[index];
  const start = sentence?.start ?? piece.open;
  const previous = narrative.sentences[index - 1];
  if (
    start >= piece.open &&
    previous !== undefined &&
    /:\s*$/u.test(narrative.text.slice(previous.start, piece.open))
  ) {
    return { start: previous.start, end: piece.open };
  }
  return { start: Math.min(start, piece.open), end: piece.open };
}

/** `"…" the spread of weapons, the commission said in its report.` */
function nearCue(narrative: Narrative, piece: Piece): Cue | null {
  const span = rest(narrative, piece, undefined);
  const text = narrative.text.slice(span.start, span.end);
  const according = ACCORDING.exec(text);
  if (according !== null) {
    const from = according.index + according[0].length;
    const subject = subjectAfter(text.slice(from));
    if (subject !== null) return { subject: shift(subject, span.start + from), place: 'near' };
  }
  for (const verb of speechVerbs(text)) {
    const subject = subjectBefore(text.slice(0, verb.start));
    if (subject !== null && subject.start > 0) return { subject: shift(subject, span.start), place: 'near' };
  }
  return null;
}

function speechVerbs(text: string): Span[] {
  return Array.from(text.matchAll(WORD), (match) => match)
    .filter((match) => isSpeechVerb(match[0]))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

function spanOf(text: string, part: string): Span {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}

/** Whether the narrative between two places holds nothing but white space. */
export function isBlank(narrative: Narrative, from: number, to: number): boolean {
  return narrative.text.slice(from, to).replaceAll(QUOTED, '').trim() === '';
}
