import type { Span } from '../text/span.ts';
import { hardStart, isFiniteVerb, kindAt, type Range, segmentsOf, spanOf } from './clause.ts';
import { hasPreposition, isAge, isName, phraseAtEnd, phraseFrom } from './noun-phrase.ts';
import type { Token } from './tokens.ts';

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
  if (last.kind === 'relative' || isRelativeThat(tokens, end - 1)) return antecedent(tokens, end - 1);
  if (last.kind === 'conjunction')
    return subjectOfSentence(tokens, kindAt(tokens, end - 2) === 'break' ? end - 2 : end - 1);
  const start = hardStart(tokens, end);
  const segments = segmentsOf(tokens, { from: start, to: end });
  const direct = segments.at(-1);
  const described =
    direct === undefined || last.kind === 'comma'
      ? null
      : whoClauseHead(tokens, { from: direct.from, to: end });
  if (described !== null) {
    const before = segments.at(-2);
    return (before === undefined ? null : namedHead(tokens, before, described)) ?? described;
  }
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

/** Back over the adverbs and auxiliaries between a subject and its verb: "could also be heard". */
function skipAdverbs(tokens: readonly Token[], verb: number): number {
  let end = verb;
  for (;;) {
    const kind = kindAt(tokens, end - 1);
    const adverbial = kind === 'adverb' || kind === 'auxiliary';
    const said =
      kind === 'preposition' &&
      /^(?:on|to)$/u.test(tokens[end - 1]?.text ?? '') &&
      kindAt(tokens, end - 2) === 'adverb';
    const heard =
      /^(?:caught|filmed|heard|recorded)$/u.test(tokens[end - 1]?.text ?? '') &&
      kindAt(tokens, end - 2) === 'auxiliary';
    if (!adverbial && !said && !heard) break;
    end--;
  }
  return end;
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

/** "Her attorney, Stan Plappert, told", "One fan, John Loughrey from London, said": his name. */
function appositeName(tokens: readonly Token[], next: Range | undefined, phrase: Range): Range | null {
  if (next === undefined || isName(tokens, phrase) || kindAt(tokens, next.from) === 'determiner') return null;
  if (tokens.slice(next.from, next.to).some(({ kind }) => kind === 'conjunction')) return null;
  let to = next.from;
  while (kindAt(tokens, to) === 'name') to++;
  if (to - next.from >= 2 && kindAt(tokens, to) === 'preposition') return { from: next.from, to };
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

/** "A note _that_ says": after a noun and right before the verb. */
function isRelativeThat(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'that' && kindAt(tokens, at - 1) === 'word';
}

/** "_A man_ who lives where the boat came in _told_": "who" has a verb of its own before the clause's. */
function whoClauseHead(tokens: readonly Token[], segment: Range): Range | null {
  for (let at = segment.from + 1; at < segment.to; at++) {
    if (tokens[at]?.text !== 'who') continue;
    for (let verb = at + 1; verb < segment.to; verb++)
      if (isFiniteVerb(tokens, verb)) return phraseAtEnd(tokens, { from: segment.from, to: at });
    return null;
  }
  return null;
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
