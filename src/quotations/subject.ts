import type { Span } from '../text/span.ts';
import { isSpeechVerb } from './speech-verbs.ts';

/** Words between a subject and its verb. */
const ADVERB =
  /(?:^|[\s,])(?:has|have|had|is|was|were|be|been|being|did|does|do|will|would|could|can|may|also|later|then|still|even|now|once|just|only|further|again|however|though|earlier|recently|previously|yesterday|today|tonight|never|always|often|simply|since|both|all|afterwards|on|went|in turn|this week|last week|last night|last month|last year|this morning|(?:on |last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{Ll}+ly)$/u;
/** Where a clause with a subject of its own may begin. */
const CLAUSE_START =
  /(?:^|[\s,])(?:but|and|while|whilst|as|that|because|although|though|when|if|after|before|whether|which|yet|so)\s+|[;:–—]\s*|\s--?\s|["”“«»]\s*/giu;
const ADVERBIAL =
  /^(?:in|on|at|during|after|before|following|speaking|asked|when|while|earlier|later|yesterday|today|last|despite|for|from|with|by|to|under|since|writing|talking|appearing|responding|referring|as|according|meanwhile|however|instead|if|although|though|because|asking|describing|addressing|explaining|recalling|until|through|over|unlike|like|among|amid|outside|inside|where|once|this|that|then|now|also|still|yet|so|but|and|two|one day|\p{Lu}?\p{Ll}+(?:ing|ed|ly))\b/iu;
const DETERMINER = `(?:a|an|the|one|another|some|his|her|their|its|our|my|this|that|these|those|two|three|four|five|several|many|other|no|both|police|officials|critics|experts|researchers|scientists|doctors|residents|neighbours|neighbors|friends|prosecutors|lawyers|sources|witnesses|authorities|fans|campaigners|organisers|organizers|investigators)`;
const PRONOUN = /^(?:he|she|they|it|i|we|you|who)$/iu;
const AGE = /^\s*(?:\(?\d{1,3}\)?|now \d{1,3}|aged \d{1,3}|\d{1,3}-year-old)\s*$/u;

/**
 * The subject of a verb, in what stands before the verb.
 *
 * @returns its place in `text`; null when nothing there can be one.
 */
export function subjectBefore(text: string): Span | null {
  const end = withoutAdverbs(text);
  const start = clauseStart(text, end);
  if (text.slice(start, end).trim() === '')
    return start > 0 && coordinated(text, start) ? subjectOfEarlierVerb(text, start) : null;
  const parts = commaParts(text, start, end);
  const last = parts.at(-1);
  if (last === undefined) return null;
  if (!endsWithComma(text, end)) {
    const direct = nounPhraseAtEnd(text, last);
    if (direct !== null) return direct;
  }
  return appositiveHead(text, parts);
}

/** The subject of a verb that stands before it, in what follows the verb: "said Mr Downes, who …". */
export function subjectAfter(text: string): Span | null {
  const lead = /^\s*(?:(?:also|later|then|yesterday|today)\s+)?/u.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const phrase = new RegExp(
    String.raw`^(?:(?:he|she|they|it)(?=\s*(?:[.,;:]|$|in\b|on\b|of\b|at\b|with\b|after\b))|${DETERMINER}\s[^.,;:"“”‘()]{2,90}|(?:[\p{Ll}-]+\s){0,5}?\p{Lu}[^,;:"“”‘()\n]*?(?=[,;:"“”‘()\n]|\.(?:\s|$)|$))`,
    'iu',
  ).exec(rest);
  if (phrase === null || phrase[0].trim() === '') return null;
  const words = untilModifier(phrase[0]);
  return words.trim() === '' ? null : { start: lead, end: lead + words.trimEnd().length };
}

function untilModifier(phrase: string): string {
  const stop =
    /\s(?:who|whom|which|that|when|while|as|after|before|during|on|because|if|about|to|last|this|yesterday|today|outside|inside|through|via|speaking|referring|adding|describing|(?:in|at|of|with|from)\s(?:a|an|his|her|their|the\s(?:statement|interview|report|video|letter|film|wake))|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u.exec(
      phrase,
    );
  return stop === null ? phrase : phrase.slice(0, stop.index);
}

function withoutAdverbs(text: string): number {
  let end = text.trimEnd().length;
  for (let found = ADVERB.exec(text.slice(0, end)); found !== null; found = ADVERB.exec(text.slice(0, end))) {
    end = text.slice(0, found.index + (found[0].startsWith(',') ? 1 : 0)).trimEnd().length;
  }
  return end;
}

function clauseStart(text: string, end: number): number {
  let start = 0;
  const clause = text.slice(0, end + 1);
  for (const match of clause.matchAll(CLAUSE_START)) {
    const at = match.index + match[0].length;
    if (/and/iu.test(match[0]) && joinsNames(text, match.index, at, end)) continue;
    if (at <= end + 1) start = Math.min(at, end);
  }
  return start;
}

/** "Jha and Turney": one subject. */
function joinsNames(text: string, and: number, after: number, end: number): boolean {
  return (
    /\p{Lu}[\p{L}'’-]*$/u.test(text.slice(0, and)) &&
    /^\p{Lu}[\p{L}'’-]*$/u.test(text.slice(after, end).trim())
  );
}

function coordinated(text: string, start: number): boolean {
  return /(?:\band|\bbut|,)\s*$/iu.test(text.slice(0, start)) || /\band\s*$/iu.test(text.trimEnd());
}

/** "A spokesman thanked passengers and added": the subject of the sentence. */
function subjectOfEarlierVerb(text: string, end: number): Span | null {
  const clause = text.slice(0, end).replace(/[\s,]*(?:and|but)?\s*$/iu, '');
  const verb =
    /\s(?:is|was|were|has|had|have|can|could|will|would|did|does|do|\p{Ll}{2,}(?:ed|s)|said|told|wrote|went|spoke|gave|made|took|sent)\s/u.exec(
      clause,
    );
  if (verb === null || verb.index < 2) return null;
  return subjectBefore(clause.slice(0, verb.index));
}

function commaParts(text: string, start: number, end: number): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at !== end && text[at] !== ',') continue;
    const raw = text.slice(from, at);
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const begin = from + raw.indexOf(trimmed);
      parts.push({ start: begin, end: begin + trimmed.length });
    }
    from = at + 1;
  }
  return parts;
}

function endsWithComma(text: string, end: number): boolean {
  return text.slice(0, end).trimEnd().endsWith(',');
}

/** The noun phrase that ends a stretch: back to its determiner, its name, or the word after a verb. */
function nounPhraseAtEnd(text: string, part: Span): Span | null {
  const words = [...text.slice(part.start, part.end).matchAll(/\S+/gu)];
  let from = words.length;
  while (from > 0 && !endsNounPhrase(words[from - 1]?.[0] ?? '')) from--;
  if (from === words.length) return null;
  let phrase = words.slice(from);
  const pronoun = phrase.at(-1);
  if (pronoun !== undefined && PRONOUN.test(pronoun[0])) phrase = [pronoun];
  else phrase = withoutLeadingAdverbial(phrase);
  const first = phrase[0];
  if (first === undefined || !isNominal(phrase.map((word) => word[0]))) return null;
  return { start: part.start + first.index, end: part.end };
}

const FINITE =
  /^(?:is|was|were|are|be|been|has|had|have|will|would|could|can|should|may|might|must|did|does|do|that|which|when|where|because|although|if|not|than|then|so|whose)$/iu;

function endsNounPhrase(word: string): boolean {
  return FINITE.test(word) || (isSpeechVerb(word) && /(?:ed|said|told|says)$/u.test(word));
}

/** "In a statement the company": the company. */
function withoutLeadingAdverbial(phrase: RegExpExecArray[]): RegExpExecArray[] {
  const first = phrase[0]?.[0] ?? '';
  if (!ADVERBIAL.test(first) && !/^(?:On|In|At)$/u.test(first)) return phrase;
  for (let i = phrase.length - 1; i > 0; i--) {
    const word = phrase[i]?.[0] ?? '';
    const before = phrase[i - 1]?.[0] ?? '';
    if (new RegExp(`^${DETERMINER}$`, 'u').test(word) && !isPreposition(before)) return phrase.slice(i);
  }
  for (let i = 1; i < phrase.length; i++) {
    const word = phrase[i]?.[0] ?? '';
    if (/^\p{Lu}/u.test(word) && !isPreposition(phrase[i - 1]?.[0] ?? '') && !/day$/u.test(word))
      return phrase.slice(i);
  }
  return phrase.slice(1);
}

function isPreposition(word: string): boolean {
  return /^(?:of|for|from|at|in|on|with|to|by|during|after|before|near|about|into|over|under|against|between)$/iu.test(
    word,
  );
}

function isNominal(words: readonly string[]): boolean {
  const text = words.join(' ');
  if (PRONOUN.test(text)) return true;
  return (
    /\p{Lu}/u.test(text) || new RegExp(`^(?:${DETERMINER})\\b`, 'iu').test(text) || /^\p{Ll}+s$/u.test(text)
  );
}

/** "Yesterday Wolves fan Mr Downes, who was on his way home, said": the part that the others stand beside. */
function appositiveHead(text: string, parts: readonly Span[]): Span | null {
  for (const part of parts) {
    const words = text.slice(part.start, part.end);
    if (AGE.test(words)) continue;
    const found = nounPhraseAtEnd(text, part) ?? null;
    if (found === null) continue;
    const whole = text.slice(found.start, found.end);
    const first = /^\S+/u.exec(whole)?.[0] ?? '';
    if (
      ADVERBIAL.test(first) &&
      found.start === part.start &&
      parts.length > 1 &&
      !/^\p{Lu}\p{Ll}+$/u.test(first)
    )
      continue;
    return found;
  }
  return null;
}
