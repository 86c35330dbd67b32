import { canSpeak, isPersonNoun } from '../text/people.ts';
import { isNounLike, isPast, kindAt, type Range } from './clause.ts';
import type { Token, TokenKind } from './tokens.ts';

/** The noun phrase that ends a segment: back to a verb or a conjunction, without a leading adverbial. */
export function phraseAtEnd(tokens: readonly Token[], segment: Range): Range | null {
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
  if (kind === 'word' && kindAt(tokens, at - 1) === 'name') return isPast(tokens[at]?.text ?? '');
  return (
    kind === 'auxiliary' ||
    kind === 'subordinator' ||
    kind === 'relative' ||
    kind === 'pronoun' ||
    kind === 'quoted'
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
  const people = range.to - range.from === 2 && canSpeak(tokens[range.to - 1]?.text ?? '');
  const adverbial =
    first.kind === 'preposition' ||
    (!people && /^(?:\p{Lu}?\p{Ll}+ing|Asked|Pressed|Interviewed)$/u.test(first.text));
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

/** The noun phrase that begins at a place: up to a comma, a clause, or what only tells when and where. */
export function phraseFrom(tokens: readonly Token[], from: number): Range | null {
  const first = kindAt(tokens, from);
  if (first !== 'determiner' && first !== 'name' && first !== 'word' && first !== 'number') return null;
  let to = from;
  let named = false;
  for (; to < tokens.length; to++) {
    const kind = kindAt(tokens, to);
    if (kind === 'name') named = !/['’]s?$/u.test(tokens[to]?.text ?? '');
    else if (kind === 'word' && named && first !== 'determiner' && !isRoleOf(tokens, to)) break;
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

/** "Nasa _head_ Anna Hale", "Hill Farm _park owner_ Anna Hale": what somebody is, between whose and who. */
function isRoleOf(tokens: readonly Token[], at: number): boolean {
  let to = at;
  while (kindAt(tokens, to) === 'word' && to - at < 3) to++;
  const role = tokens[to - 1]?.text ?? '';
  return kindAt(tokens, to) === 'name' && (isPersonNoun(role) || /^(?:head|chief|boss)$/u.test(role));
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

/** Whether a range is a name and nothing else, but for what introduces it. */
export function isName(tokens: readonly Token[], { from, to }: Range): boolean {
  if (from >= to || kindAt(tokens, to - 1) !== 'name') return false;
  if (/['’]s?$/u.test(tokens[to - 1]?.text ?? '')) return false;
  for (let at = from; at < to; at++) {
    const kind = kindAt(tokens, at);
    if (kind !== 'name' && kind !== 'word' && kind !== 'determiner' && kind !== 'conjunction') return false;
  }
  return true;
}

export function isAge(tokens: readonly Token[], { from, to }: Range): boolean {
  return kindAt(tokens, to - 1) === 'number' && to - from <= 2 && !/-old$/u.test(tokens[to - 1]?.text ?? '');
}

export function hasPreposition(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (kindAt(tokens, at) === 'preposition') return true;
  return false;
}
