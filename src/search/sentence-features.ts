import { count, coverage, partialCoverage } from './coverage.ts';
import { bit, type Match, type Stretch } from './match.ts';
import { ASKS } from './query.ts';

/** A sentence of a candidate, in its place. */
export interface SentenceView {
  readonly match: Match;
  readonly sentence: Stretch;
  /** Its place in the passage, from 0. */
  readonly place: number;
}

/** What is known of a sentence when the one that answers is chosen among those of its passage. */
export const SENTENCE_FEATURES = {
  /** Σ weight of the terms in the sentence ÷ Σ weight of all: rare words tell more than common ones. */
  coverage: ({ match, sentence }) => coverage(match.query, sentence.terms),
  /** Coverage with words that begin alike in part: "invaded" for "invasion". */
  soft: ({ match, sentence }) => partialCoverage(match.query, sentence.likeness),
  /** Coverage with words that are used alike by their cosine: "founded" for "established". */
  akin: ({ match, sentence }) => partialCoverage(match.query, sentence.akin),
  /** Coverage by words in the question's own form alone: they are more likely to mean the same. */
  forms: ({ match, sentence }) => coverage(match.query, sentence.forms),
  /** Coverage with each weight divided by how often the term stands in the passage: what all sentences say tells none apart. */
  local: ({ match, sentence }) => localCoverage(match, sentence),
  /** The terms here ÷ the terms in the whole passage. */
  localTerms: ({ match, sentence }) => count(sentence.terms) / Math.max(1, count(match.whole.terms)),
  /** Soft coverage here ÷ that of the whole passage. */
  localSoft: ({ match, sentence }) =>
    partialCoverage(match.query, sentence.likeness) /
    Math.max(0.01, partialCoverage(match.query, match.whole.likeness)),
  /** Neighbouring word pairs of the question that stand here: word order, "dog bites man". */
  pairs: ({ sentence }) => sentence.pairs,
  /** The same over all pairs of the question. */
  pairShare: ({ match, sentence }) => sentence.pairs / Math.max(1, match.query.words.length - 1),
  /** The longest run of the question's words: a phrase repeated is rarely chance. */
  run: ({ sentence }) => sentence.run,
  /** The same over the question's length. */
  runShare: ({ match, sentence }) => sentence.run / Math.max(1, match.query.words.length),
  /** New words of the kind that is asked for, at most 4: an answer must be one. -1 when the kind is open. */
  answers: ({ match, sentence }) => (match.query.asks === 'other' ? -1 : Math.min(4, sentence.answers)),
  /** Words that are new: a sentence that only repeats the question answers nothing. */
  fresh: ({ sentence }) => sentence.fresh,
  /** Whether the noun that is asked for stands here ("which treaty"); -1 when there is none. */
  focus: ({ match, sentence }) => focus(match, sentence),
  /** Words: a long sentence meets terms by chance. */
  length: ({ sentence }) => sentence.length,
  /** Sentences before it. */
  place: ({ place }) => place,
  /** Sentences after it. */
  left: ({ match, place }) => match.sentences.length - 1 - place,
  /** Coverage of the sentence before: its subject may be named there. */
  before: ({ match, place }) => neighbour(match, place - 1),
  /** Coverage of the sentence after. */
  after: ({ match, place }) => neighbour(match, place + 1),
  /** What the sentence before adds to coverage. */
  withBefore: ({ match, sentence, place }) => {
    const before = match.sentences[place - 1];
    return before === undefined
      ? 0
      : coverage(match.query, before.terms | sentence.terms) - coverage(match.query, sentence.terms);
  },
  /** Soft coverage less the best of the other sentences. */
  lead: ({ match, sentence }) => {
    let most = 0;
    for (const other of match.sentences) {
      if (other !== sentence) most = Math.max(most, partialCoverage(match.query, other.likeness));
    }
    return partialCoverage(match.query, sentence.likeness) - most;
  },
  /** Terms ÷ words. */
  density: ({ sentence }) => sentence.hits / Math.max(1, sentence.length),
  /** Words that are terms, repeats counted. */
  hits: ({ sentence }) => sentence.hits,
  /** The kind that is asked for, as a number: other features mean more for some kinds. */
  asks: ({ match }) => ASKS.indexOf(match.query.asks),
  /** How many terms the question has: a share of two is coarser than a share of ten. */
  terms: ({ match }) => match.query.terms.length,
} satisfies Record<string, (view: SentenceView) => number>;

const VALUES = Object.values(SENTENCE_FEATURES);

/** The features of each sentence of a passage, in the order of `SENTENCE_FEATURES`. */
export function sentenceRows(match: Match): number[][] {
  return match.sentences.map((sentence, place) => {
    const view = { match, sentence, place };
    return VALUES.map((feature) => feature(view));
  });
}

/** Whether the noun that is asked for stands in a stretch: 1 or 0; -1 when the question asks for none. */
export function focus({ query }: Match, { terms }: Stretch): number {
  if (query.focus < 0) return -1;
  return (terms & bit(query.focus)) === 0 ? 0 : 1;
}

function localCoverage({ query, counts }: Match, { terms }: Stretch): number {
  let [held, all] = [0, 0];
  for (let place = 0; place < query.terms.length; place++) {
    const times = counts[place] ?? 0;
    if (times === 0) continue;
    const share = (query.terms[place]?.weight ?? 0) / times;
    all += share;
    if ((terms & bit(place)) !== 0) held += share;
  }
  return all === 0 ? 0 : held / all;
}

function neighbour(match: Match, place: number): number {
  const other = match.sentences[place];
  return other === undefined ? -1 : coverage(match.query, other.terms);
}
