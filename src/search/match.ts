import type { Word } from './analyse.ts';
import type { PassageAnalysis } from './passage-analysis.ts';
import type { Asks, Query } from './query.ts';

/** How a question and a stretch of a passage meet. */
export interface Coverage {
  /** The share of the question's weight whose stems stand here, from 0 to 1. */
  readonly stems: number;
  /** The same, with words that only begin alike counted in part. */
  readonly soft: number;
  /** The same, counting words in the question's own form alone. */
  readonly forms: number;
  /** How many of the question's terms stand here. */
  readonly terms: number;
}

/** A sentence of a candidate against a question. */
export interface SentenceMatch extends Coverage {
  /** The share of the question's neighbouring word pairs, stop words included, that stand here in that order. */
  readonly pairs: number;
  /** The longest run of the question's words, stop words included, over the question's length. */
  readonly run: number;
  /** Whether something of the kind that is asked for stands here: 1 or 0. */
  readonly answerType: number;
  readonly length: number;
  /** The sentence's place in the passage. */
  readonly place: number;
  /** Whether the noun that is asked for stands here: 1 or 0. */
  readonly focus: number;
  /** Words that are new: neither stop words nor in the question. */
  readonly fresh: number;
}

/** A candidate passage laid against a question: what the features are computed from. */
export interface Match extends SentenceMatch {
  readonly query: Query;
  readonly analysis: PassageAnalysis;
  readonly sentences: readonly SentenceMatch[];
  /** Of each term of the question, how often its stem stands in the passage. */
  readonly counts: readonly number[];
  /** Of each term, whether it stands in the title or heading. */
  readonly headed: readonly boolean[];
  /** The best coverage in any 25 words in a row. */
  readonly window: number;
  /** The best coverage in two neighbouring sentences. */
  readonly pairOfSentences: number;
  /** The sum of the weights of the question's terms. */
  readonly weight: number;
}

const WINDOW = 25;

/** Lays a passage against a question. */
export function match(query: Query, analysis: PassageAnalysis): Match {
  const { words } = analysis;
  const places = new Map(query.terms.map((term, place) => [term.stem, place]));
  const hits = words.map((word) => places.get(word.stem) ?? -1);
  const softs = softHits(query, words, hits);
  const weight = query.terms.reduce((sum, term) => sum + term.weight, 0) || 1;
  const pairs = questionPairs(query);
  const grade = (first: number, last: number, place: number): SentenceMatch => ({
    ...cover(query, words, hits, softs, weight, first, last),
    pairs: pairShare(pairs, words, first, last),
    run: longestRun(query, words, first, last) / Math.max(1, query.words.length),
    answerType: answersType(query.asks, words, hits, first, last) ? 1 : 0,
    length: last - first,
    place,
    focus: query.focus >= 0 && hits.slice(first, last).includes(query.focus) ? 1 : 0,
    fresh: words.slice(first, last).filter((word, at) => !word.stop && hits[first + at] === -1).length,
  });
  const graded = analysis.sentences.map(({ first, last }, place) => grade(first, last, place));
  const counts = query.terms.map(() => 0);
  for (const hit of hits) if (hit >= 0) counts[hit] = (counts[hit] ?? 0) + 1;
  const heading = new Set(analysis.heading.map((word) => word.stem));
  return {
    ...grade(0, words.length, 0),
    query,
    analysis,
    sentences: graded,
    counts,
    headed: query.terms.map((term) => heading.has(term.stem)),
    window: bestWindow(query, hits, weight),
    pairOfSentences: bestPair(query, analysis, hits, weight),
    weight,
  };
}

/** For each word that is no exact hit, the term it begins like and how much, as term + likeness; -1 for none. */
function softHits(query: Query, words: readonly Word[], hits: readonly number[]): readonly number[] {
  const known = new Map<string, number>();
  return words.map((word, at) => {
    if ((hits[at] ?? -1) >= 0 || word.stop || word.number) return -1;
    const old = known.get(word.form);
    if (old !== undefined) return old;
    let best = -1;
    let bestLikeness = 0;
    for (const [place, term] of query.terms.entries()) {
      const alike = likeness(word.form, term.form);
      if (alike > bestLikeness) {
        best = place + alike * 0.99;
        bestLikeness = alike;
      }
    }
    known.set(word.form, best);
    return best;
  });
}

/** How much two words begin alike: their common beginning over the longer one's length, 0 under four letters or a half. */
export function likeness(a: string, b: string): number {
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return 0;
  const least = Math.min(a.length, b.length);
  let common = 0;
  while (common < least && a.charCodeAt(common) === b.charCodeAt(common)) common++;
  const share = common / Math.max(a.length, b.length);
  return common >= 4 && share >= 0.5 ? share : 0;
}

function cover(
  query: Query,
  words: readonly Word[],
  hits: readonly number[],
  softs: readonly number[],
  weight: number,
  first: number,
  last: number,
): Coverage {
  const stems = new Float64Array(query.terms.length);
  const forms = new Float64Array(query.terms.length);
  for (let at = first; at < last; at++) {
    const hit = hits[at] ?? -1;
    const soft = softs[at] ?? -1;
    if (hit >= 0) {
      stems[hit] = 1;
      if (words[at]?.form === query.terms[hit]?.form) forms[hit] = 1;
    } else if (soft >= 0) {
      const place = Math.floor(soft);
      stems[place] = Math.max(stems[place] ?? 0, soft - place);
    }
  }
  let [exact, soft, form, terms] = [0, 0, 0, 0];
  for (const [place, term] of query.terms.entries()) {
    const held = stems[place] ?? 0;
    if (held === 1) exact += term.weight;
    if (held === 1) terms++;
    soft += held * term.weight;
    form += (forms[place] ?? 0) * term.weight;
  }
  return { stems: exact / weight, soft: soft / weight, forms: form / weight, terms };
}

function questionPairs(query: Query): ReadonlySet<string> {
  return new Set(query.words.slice(1).map((word, at) => `${query.words[at]?.stem} ${word.stem}`));
}

function pairShare(pairs: ReadonlySet<string>, words: readonly Word[], first: number, last: number): number {
  if (pairs.size === 0) return 0;
  const found = new Set<string>();
  for (let at = first + 1; at < last; at++) {
    const pair = `${words[at - 1]?.stem} ${words[at]?.stem}`;
    if (pairs.has(pair)) found.add(pair);
  }
  return found.size / pairs.size;
}

function longestRun(query: Query, words: readonly Word[], first: number, last: number): number {
  let best = 0;
  let above = new Int32Array(query.words.length + 1);
  for (let at = first; at < last; at++) {
    const line = new Int32Array(query.words.length + 1);
    const stem = words[at]?.stem;
    for (let asked = 0; asked < query.words.length; asked++) {
      if (query.words[asked]?.stem !== stem) continue;
      const run = (above[asked] ?? 0) + 1;
      line[asked + 1] = run;
      if (run > best) best = run;
    }
    above = line;
  }
  return best;
}

function bestWindow(query: Query, hits: readonly number[], weight: number): number {
  const counts = new Int32Array(query.terms.length);
  let held = 0;
  let best = 0;
  for (let at = 0; at < hits.length; at++) {
    const enters = hits[at] ?? -1;
    if (enters >= 0) {
      if (counts[enters] === 0) held += query.terms[enters]?.weight ?? 0;
      counts[enters] = (counts[enters] ?? 0) + 1;
    }
    const leaves = at >= WINDOW ? (hits[at - WINDOW] ?? -1) : -1;
    if (leaves >= 0) {
      counts[leaves] = (counts[leaves] ?? 0) - 1;
      if (counts[leaves] === 0) held -= query.terms[leaves]?.weight ?? 0;
    }
    best = Math.max(best, held);
  }
  return best / weight;
}

function bestPair(
  query: Query,
  { sentences }: PassageAnalysis,
  hits: readonly number[],
  weight: number,
): number {
  let best = 0;
  for (const [place, { first }] of sentences.entries()) {
    const last = sentences[place + 1]?.last ?? sentences[place]?.last ?? first;
    let held = 0;
    for (const term of new Set(hits.slice(first, last)))
      if (term >= 0) held += query.terms[term]?.weight ?? 0;
    best = Math.max(best, held);
  }
  return best / weight;
}

const MONTH = new Set(
  'january february march april may june july august september october november december'.split(' '),
);
const TIME = new Set(
  'monday tuesday wednesday thursday friday saturday sunday century centuries decade today yesterday'.split(
    ' ',
  ),
);
const NUMBER = new Set('hundred thousand million billion dozen half twice once percent'.split(' '));

/** Whether words that the question does not hold are of the kind that it asks for. */
function answersType(
  asks: Asks,
  words: readonly Word[],
  hits: readonly number[],
  first: number,
  last: number,
): boolean {
  for (let at = first; at < last; at++) {
    const word = words[at];
    if (word === undefined || (hits[at] ?? -1) >= 0) continue;
    if (asks === 'time' && (/^\d{3,4}s?$/.test(word.form) || MONTH.has(word.form) || TIME.has(word.form)))
      return true;
    if (asks === 'quantity' && (word.number || /^\d/.test(word.stem) || NUMBER.has(word.form))) return true;
    if ((asks === 'person' || asks === 'place') && word.capital && !word.stop && at > first) return true;
  }
  return asks === 'other' || asks === 'reason';
}
