/** Marks that open and close each other: a curly mark may be closed by a straight one. */
export type MarkClass = 'single' | 'double' | 'guillemet';

/**
 * A sign that may open or close a quotation, with what each reading of it costs: 0 for the reading that its neighbours
 * ask for, about 1 for a possible one, 4 and more for one that only the lack of a better makes likely, Infinity for none.
 */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly class: MarkClass;
  /** A word follows with no space between. */
  readonly tight: boolean;
  /** A curly mark inside straight ones opens a quotation within. */
  readonly curly: boolean;
  readonly opens: number;
  readonly closes: number;
  /** Read as no quotation mark: an apostrophe, a sign of inches, a stray. */
  readonly stray: number;
  /** A quotation that runs on repeats its opening mark here: at a paragraph's or a sentence's start. */
  readonly resumes: number;
}

const SIGN = /''|``|‘‘|’’|["“”„‟«»‹›'‘’‚‛]/gu;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const UPPER = /[\p{Lu}\p{Lt}]/u;
const SPACE = /^\s?$/u;
const BEFORE_OPENING = /[([{—–\-/=>]/u;
const SENTENCE_PUNCTUATION = /[.,!?…:;]/u;
/** Words that begin with an apostrophe of their own. */
const ELISION =
  /^['’‘](?:\d0s\b|\d\d\b|em\b|til\b|tis\b|twas\b|cause\b|cos\b|bout\b|round\b|ere\b|n['’]|appen\b)/iu;

/** Everything in a text that may be a quotation mark, in order, without the apostrophes inside words. */
export function marksOf(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(SIGN)) {
    const sign = match[0];
    const start = match.index;
    const end = start + sign.length;
    const before = charBefore(text, start);
    const after = charAt(text, end);
    if (isSingle(sign) && LETTER.test(before) && LETTER.test(after)) continue;
    marks.push(readMark(text, sign, { start, end, before, after }));
  }
  return marks;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

function readMark(text: string, sign: string, place: Place): Mark {
  const opens = openingCost(place) + glyphOpeningCost(sign);
  return {
    start: place.start,
    end: place.end,
    class: classOf(sign),
    tight: LETTER.test(place.after),
    curly: /[“”„‟‘’‚‛]/u.test(sign),
    opens: ELISION.test(text.slice(place.start, place.start + 8)) ? opens + 2 : opens,
    closes: closingCost(place) + glyphClosingCost(sign),
    stray: strayCost(text, sign, place),
    resumes: resumingCost(text, place) + glyphOpeningCost(sign),
  };
}

function classOf(sign: string): MarkClass {
  if (/[«»‹›]/u.test(sign)) return 'guillemet';
  return isSingle(sign) ? 'single' : 'double';
}

function isSingle(sign: string): boolean {
  return sign.length === 1 && /['‘’‚‛]/u.test(sign);
}

/** Opening marks follow white space, brackets or dashes, and stand right before what they open. */
function openingCost({ before, after }: Place): number {
  if (LETTER.test(before)) return 7;
  if (SPACE.test(after)) return SPACE.test(before) ? 3.5 : 8;
  if (SPACE.test(before) || BEFORE_OPENING.test(before) || /["“'‘«„]/u.test(before)) {
    return /[.,;:!?)]/u.test(after) && after !== '.' ? 3 : 0;
  }
  return UPPER.test(after) ? 1 : 3;
}

/** Closing marks stand right after what they close, and before white space or punctuation. */
function closingCost({ before, after }: Place): number {
  if (SPACE.test(before)) return SPACE.test(after) || SENTENCE_PUNCTUATION.test(after) ? 2 : 7;
  if (LETTER.test(after)) return SENTENCE_PUNCTUATION.test(before) ? 1.2 : 4;
  if (/[([{]/u.test(after)) return 1;
  return LETTER.test(before) ? 0.6 : 0;
}

function glyphOpeningCost(sign: string): number {
  if (/[”’»›]/u.test(sign)) return 4;
  return sign === "''" ? 1 : 0;
}

function glyphClosingCost(sign: string): number {
  if (/[„‟‚‛]/u.test(sign) || sign === '``') return 8;
  if (/[“‘]/u.test(sign)) return 3;
  return /[«‹]/u.test(sign) ? 4 : 0;
}

function strayCost(text: string, sign: string, place: Place): number {
  if (SPACE.test(place.before) && SPACE.test(place.after)) return 1;
  if (!isSingle(sign)) return sign === '"' && /\d/u.test(place.before) ? 2 : 6;
  if (ELISION.test(text.slice(place.start, place.start + 8))) return 0.4;
  if (/[sxz]/iu.test(place.before)) return 0.9;
  return LETTER.test(place.before) ? 2.2 : 5;
}

/** A repeated opening mark begins a paragraph, or, where paragraphs were merged, follows the end of a sentence. */
function resumingCost(text: string, place: Place): number {
  if (SPACE.test(place.after)) return Infinity;
  if (place.start === 0 || place.before === '\n') return 0;
  const lead = text.slice(Math.max(0, place.start - 12), place.start);
  if (/[.!?…]["'”’)]?\s+$/u.test(lead)) return 0.7;
  return /[.!?…]$/u.test(lead) && UPPER.test(place.after) ? 1.6 : Infinity;
}

function charBefore(text: string, at: number): string {
  return at === 0 ? '' : (text[at - 1] ?? '');
}

function charAt(text: string, at: number): string {
  return text[at] ?? '';
}
