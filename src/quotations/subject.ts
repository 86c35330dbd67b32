import type { Span } from '../text/span.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import type { Token, TokenKind } from './tokens.ts';

/** A run of tokens: from one place up to another. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The subject of a verb that follows it: "Yesterday Mr Downes, who was on his way home, _said_".
 *
 * The noun phrase right before the verb, or, when that only adds to one before a comma, the one it adds to.
 *
 * @param verb the verb's place among the tokens.
 * @returns the place in the text; null when nothing there can be a subject.
 */
export function subjectBefore(tokens: readonly Token[], verb: number): Span | null {
  const range = subjectRange(tokens, verb);
  return range === null ? null : spanOf(tokens, range);
}

/** The subject of a verb that precedes it: "_said_ Shuhai Xiao, a professor". */
export function subjectAfter(tokens: readonly Token[], verb: number): Span | null {
  let from = verb + 1;
  while (kindAt(tokens, from) === 'adverb') from++;
  if (kindAt(tokens, from) === 'pronoun') {
    const next = kindAt(tokens, from + 1);
    return next === undefined ||
      ['comma', 'break', 'preposition', 'subordinator', 'adverb'].includes(next) ||
      tokens[from + 1]?.text === '.'
      ? spanOf(tokens, { from, to: from + 1 })
      : null;
  }
  const phrase = phraseFrom(tokens, from);
  if (phrase === null) return null;
  return spanOf(tokens, namedApposition(tokens, phrase) ?? phrase);
}

/** What a sentence is about: the subject of its first verb. */
export function subjectOfFirstVerb(tokens: readonly Token[]): Span | null {
  const range = subjectOfSentence(tokens, tokens.length);
  return range === null ? null : spanOf(tokens, range);
}

/** The subject of the nearest verb before a place that has one: for "…, _telling_ them", "…, _saying_:". */
export function subjectOfParticiple(tokens: readonly Token[], participle: number): Span | null {
  for (let at = participle - 1; at > 0; at--) {
    if (!isFiniteVerb(tokens, at)) continue;
    const range = subjectRange(tokens.slice(0, at + 1), at);
    if (range !== null) return spanOf(tokens, range);
  }
  return null;
}

function subjectRange(tokens: readonly Token[], verb: number): Range | null {
  const end = skipAdverbs(tokens, verb);
  const last = tokens[end - 1];
  if (last === undefined || last.kind === 'quoted') return null;
  if (last.kind === 'pronoun') return { from: end - 1, to: end };
  if (last.kind === 'relative') return antecedent(tokens, end - 1);
  if (last.kind === 'conjunction') return subjectOfSentence(tokens, end - 1);
  const start = hardStart(tokens, end);
  const segments = segmentsOf(tokens, { from: start, to: end });
  const direct = segments.at(-1);
  if (last.kind !== 'comma' && direct !== undefined) {
    const phrase = phraseAtEnd(tokens, direct);
    const before = segments.at(-2);
    if (phrase !== null) {
      const named = before === undefined ? null : namedHead(tokens, before, phrase);
      return named ?? phrase;
    }
  }
  return headOf(tokens, segments) ?? subjectOfSentence(tokens, start);
}

/** Back over the adverbs and auxiliaries between a subject and its verb. */
function skipAdverbs(tokens: readonly Token[], verb: number): number {
  let end = verb;
  for (;;) {
    const kind = kindAt(tokens, end - 1);
    const adverbial = kind === 'adverb' || kind === 'auxiliary';
    const said =
      kind === 'preposition' &&
      /^(?:on|to)$/u.test(tokens[end - 1]?.text ?? '') &&
      kindAt(tokens, end - 2) === 'adverb';
    if (!adverbial && !said) break;
    end--;
  }
  return end;
}

/** Where the sentence's part with the subject begins at the earliest: after a colon, a dash or a quotation. */
function hardStart(tokens: readonly Token[], end: number): number {
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

function segmentsOf(tokens: readonly Token[], range: Range): Range[] {
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

/** The noun phrase that ends a segment: back to a verb or a conjunction, without a leading adverbial. */
function phraseAtEnd(tokens: readonly Token[], segment: Range): Range | null {
  let from = segment.to;
  while (from > segment.from && !stopsPhrase(tokens, from - 1, segment.to)) from--;
  const last = kindAt(tokens, segment.to - 1);
  if (last === 'pronoun') return { from: segment.to - 1, to: segment.to };
  while (from < segment.to && isLead(kindAt(tokens, from))) from++;
  return withoutAdverbial(tokens, { from, to: segment.to });
}

function isLead(kind: TokenKind | undefined): boolean {
  return kind === 'adverb' || kind === 'conjunction' || kind === 'subordinator' || kind === 'auxiliary';
}

function stopsPhrase(tokens: readonly Token[], at: number, end: number): boolean {
  const kind = kindAt(tokens, at);
  if (kind === 'conjunction') return !joinsNames(tokens, at, end);
  if (kind === 'verb') return !isNounLike(tokens, at);
  return (
    kind === 'auxiliary' ||
    kind === 'subordinator' ||
    kind === 'relative' ||
    kind === 'pronoun' ||
    kind === 'quoted'
  );
}

/** "Claims" and "reports" are nouns after a determiner or an adjective, "described" is none. */
function isNounLike(tokens: readonly Token[], at: number): boolean {
  const before = kindAt(tokens, at - 1);
  return (
    !/(?:ed|said|told)$/u.test(tokens[at]?.text ?? '') &&
    (before === 'determiner' || before === 'preposition')
  );
}

/** "Royal commentator and historian Richard Fitzwilliams", "Jha and Turney": one subject. */
function joinsNames(tokens: readonly Token[], and: number, end: number): boolean {
  if (tokens[and]?.text !== 'and') return false;
  const before = kindAt(tokens, and - 1);
  if (before === 'name') return kindAt(tokens, and + 1) === 'name' && end - and < 4;
  return (
    before === 'word' &&
    kindAt(tokens, and + 1) === 'word' &&
    end - and < 5 &&
    !/(?:ed|ing)$/u.test(tokens[and - 1]?.text ?? '')
  );
}

/** "In a statement the company": the company; "from Telford": nothing. */
function withoutAdverbial(tokens: readonly Token[], range: Range): Range | null {
  if (range.from >= range.to) return null;
  const first = tokens[range.from];
  if (first === undefined) return null;
  const adverbial =
    first.kind === 'preposition' || /^(?:\p{Lu}?\p{Ll}+ing|Asked|Pressed|Interviewed)$/u.test(first.text);
  if (!adverbial) return isNominal(tokens, range) ? range : null;
  for (let at = range.to - 1; at > range.from + 1; at--) {
    const kind = kindAt(tokens, at);
    const before = kindAt(tokens, at - 1);
    const starts = kind === 'determiner' || (kind === 'name' && before !== 'name');
    if (starts && (before === 'word' || before === 'name' || before === 'number' || before === 'adverb')) {
      return { from: at, to: range.to };
    }
  }
  return null;
}

function isNominal(tokens: readonly Token[], { from, to }: Range): boolean {
  const first = kindAt(tokens, from);
  if (first === 'determiner' && to - from < 2)
    return ['one', 'another', 'some', 'many', 'others', 'both'].includes(
      tokens[from]?.text.toLowerCase() ?? '',
    );
  for (let at = from; at < to; at++) if (kindAt(tokens, at) === 'name') return true;
  const text = tokens[to - 1]?.text ?? '';
  return (
    first === 'determiner' ||
    (first === 'number' && to - from > 1) ||
    (to - from <= 3 && /(?:s|police|people|men|women|ian|er|or|ist)$/u.test(text))
  );
}

/** "Nicholas Bequelin, a senior researcher at HRW": his name, when the phrase only describes whom the segment before names. */
function namedHead(tokens: readonly Token[], before: Range, phrase: Range): Range | null {
  const describes =
    kindAt(tokens, phrase.to - 1) !== 'name' ||
    kindAt(tokens, phrase.from) === 'determiner' ||
    hasPreposition(tokens, phrase);
  if (
    !describes ||
    (kindAt(tokens, phrase.from) === 'name' && !/['’]s?$/u.test(tokens[phrase.from]?.text ?? ''))
  )
    return null;
  if (tokens[phrase.from - 1]?.kind !== 'comma') return null;
  const head = phraseAtEnd(tokens, before);
  return head !== null && isName(tokens, head) && head.from <= before.from + 3 ? head : null;
}

function hasPreposition(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (kindAt(tokens, at) === 'preposition') return true;
  return false;
}

/** The first segment that can be a subject; what stands between commas after it only adds to it. */
function headOf(tokens: readonly Token[], segments: readonly Range[]): Range | null {
  let head: Range | null = null;
  for (const [i, segment] of segments.entries()) {
    const first = kindAt(tokens, segment.from);
    const restarts = first === 'conjunction' || (first === 'subordinator' && i > 0);
    if (head !== null && !restarts) continue;
    if (first === 'relative') continue;
    const phrase = phraseAtEnd(tokens, segment);
    if (phrase === null || isAge(tokens, phrase)) continue;
    if (restarts && head !== null && !isName(tokens, phrase)) continue;
    head = appositeName(tokens, segments[i + 1], phrase) ?? phrase;
  }
  return head;
}

/** "Her attorney, Stan Plappert, told": his name. */
function appositeName(tokens: readonly Token[], next: Range | undefined, phrase: Range): Range | null {
  if (next === undefined || isName(tokens, phrase) || kindAt(tokens, next.from) === 'determiner') return null;
  return isName(tokens, next) ? next : null;
}

function namedApposition(tokens: readonly Token[], phrase: Range): Range | null {
  if (
    isName(tokens, phrase) ||
    kindAt(tokens, phrase.to - 1) === 'name' ||
    kindAt(tokens, phrase.to) !== 'comma'
  )
    return null;
  let to = phrase.to + 1;
  while (kindAt(tokens, to) === 'name') to++;
  const named = { from: phrase.to + 1, to };
  return to - named.from >= 2 && (kindAt(tokens, to) === 'comma' || to >= tokens.length - 1) ? named : null;
}

function isAge(tokens: readonly Token[], { from, to }: Range): boolean {
  return kindAt(tokens, to - 1) === 'number' && to - from <= 2;
}

/** Whether a range is a name and nothing else, but for what introduces it. */
function isName(tokens: readonly Token[], { from, to }: Range): boolean {
  if (from >= to || kindAt(tokens, to - 1) !== 'name') return false;
  if (/['’]s?$/u.test(tokens[to - 1]?.text ?? '')) return false;
  for (let at = from; at < to; at++) {
    const kind = kindAt(tokens, at);
    if (kind !== 'name' && kind !== 'word' && kind !== 'determiner' && kind !== 'conjunction') return false;
  }
  return true;
}

/** Whom "who" is about: the noun phrase before it. */
function antecedent(tokens: readonly Token[], relative: number): Range | null {
  const end = kindAt(tokens, relative - 1) === 'comma' ? relative - 1 : relative;
  const segment = segmentsOf(tokens, { from: hardStart(tokens, end), to: end }).at(-1);
  if (segment === undefined) return null;
  if (kindAt(tokens, end - 1) === 'name') {
    let from = end - 1;
    while (from > segment.from && kindAt(tokens, from - 1) === 'name') from--;
    return { from, to: end };
  }
  for (let at = segment.to - 1; at >= segment.from; at--) {
    if (kindAt(tokens, at) === 'preposition' || /.ing$/u.test(tokens[at]?.text ?? '')) {
      return phraseAtEnd(tokens, { from: at + 1, to: segment.to });
    }
  }
  return phraseAtEnd(tokens, segment);
}

/** "A spokesman thanked passengers and _added_": the subject of the first verb. */
function subjectOfSentence(tokens: readonly Token[], before: number): Range | null {
  const from = hardStart(tokens, before);
  for (let at = from + 1; at < before; at++) {
    if (!isFiniteVerb(tokens, at)) continue;
    const subject = subjectRange(tokens.slice(0, at + 1), at);
    if (subject !== null) return subject;
  }
  return null;
}

function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
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

/** The noun phrase that begins at a place: up to a comma, a clause, or what only tells when and where. */
function phraseFrom(tokens: readonly Token[], from: number): Range | null {
  const first = kindAt(tokens, from);
  if (first !== 'determiner' && first !== 'name' && first !== 'word' && first !== 'number') return null;
  let to = from;
  let named = false;
  for (; to < tokens.length; to++) {
    const kind = kindAt(tokens, to);
    if (kind === 'name') named = !/['’]s?$/u.test(tokens[to]?.text ?? '');
    else if (kind === 'word' && named && first !== 'determiner') break;
    else if (
      kind === 'preposition' &&
      (named || !/^(?:of|for|from|at|in|with|near)$/u.test(tokens[to]?.text ?? '') || tellsWhen(tokens, to))
    )
      break;
    else if (
      kind === 'conjunction' &&
      !(tokens[to]?.text === 'and' && !named && kindAt(tokens, to + 1) === 'word')
    )
      break;
    else if (
      kind === undefined ||
      ['comma', 'break', 'subordinator', 'relative', 'auxiliary', 'adverb', 'quoted', 'pronoun'].includes(
        kind,
      ) ||
      tokens[to]?.text === '.'
    )
      break;
    else if (kind === 'verb' && named) break;
  }
  const range = { from, to };
  return to > from && isNominal(tokens, range) ? range : null;
}

/** "A spokesman in a statement", "a source in March": no part of the description. */
function tellsWhen(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next?.kind === 'number' ||
    next?.kind === 'adverb' ||
    (next?.kind === 'determiner' &&
      /^(?:a|an|his|her|their|its)$/u.test(next.text) &&
      tokens[at]?.text === 'in')
  );
}

function kindAt(tokens: readonly Token[], at: number): TokenKind | undefined {
  return tokens[at]?.kind;
}

function spanOf(tokens: readonly Token[], { from, to }: Range): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
