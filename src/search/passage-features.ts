import { count, coverage, jointCoverage, partialCoverage } from './coverage.ts';
import { bestWindow, bit, type Match, type Stretch } from './match.ts';
import { ASKS } from './query.ts';
import { focus } from './sentence-features.ts';

/** A candidate among the others. */
export interface PassageView {
  readonly match: Match;
  /** Its BM25 score over that of the first candidate. */
  readonly bm25: number;
  /** The sentence that seems to answer. */
  readonly best: Stretch;
  /** What the evidence model gives that sentence. */
  readonly bestScore: number;
}

/** The saturation of repeated terms, and how much a long passage is discounted, as usual for BM25. */
const K1 = 1.2;
const B = 0.7;
/** The length of a common paragraph, in words. */
const LENGTH = 120;

/** What is known of a passage when candidates are put in order. */
const PASSAGE_FEATURES = {
  /** Its BM25 score ÷ that of the first candidate: how the search itself ranks it. */
  bm25: ({ bm25 }) => bm25,
  /** BM25 ÷ the most that the question could reach: unlike the score, comparable between questions and libraries. */
  saturation: ({ match }) => saturation(match),
  /** Σ weight of the terms in the passage ÷ Σ weight of all. */
  coverage: ({ match }) => coverage(match.query, match.whole.terms),
  /** Coverage with words that begin alike in part. */
  soft: ({ match }) => partialCoverage(match.query, match.whole.likeness),
  /** Coverage with words that are used alike by their cosine. */
  akin: ({ match }) => partialCoverage(match.query, match.whole.akin),
  /** Coverage by words in the question's own form alone. */
  forms: ({ match }) => coverage(match.query, match.whole.forms),
  /** Coverage by the passage with its title and heading: a paragraph rarely repeats what its article is about. */
  headed: ({ match }) => coverage(match.query, match.whole.terms | match.headed),
  /** Coverage by title and heading alone. */
  heading: ({ match }) => coverage(match.query, match.headed),
  /** The best coverage in 25 words in a row: terms that stand together belong together. */
  window: ({ match }) => bestWindow(match.query, match.hits, 25),
  /** The same in 10 words. */
  narrow: ({ match }) => bestWindow(match.query, match.hits, 10),
  /** The best soft coverage in two neighbouring sentences: a subject is often named in the one before. */
  twoSentences: ({ match }) => {
    let most = 0;
    for (const [place, sentence] of match.sentences.entries()) {
      const next = match.sentences[place + 1] ?? sentence;
      most = Math.max(most, jointCoverage(match.query, sentence.likeness, next.likeness));
    }
    return most;
  },
  /** Coverage by the sentence that seems to answer. */
  bestCoverage: ({ match, best }) => coverage(match.query, best.terms),
  /** The same with words that begin alike. */
  bestSoft: ({ match, best }) => partialCoverage(match.query, best.likeness),
  /** The same with words that are used alike. */
  bestAkin: ({ match, best }) => partialCoverage(match.query, best.akin),
  /** The same in the question's own forms. */
  bestForms: ({ match, best }) => coverage(match.query, best.forms),
  /** Coverage by that sentence with title and heading. */
  bestHeaded: ({ match, best }) => coverage(match.query, best.terms | match.headed),
  /** The share of terms in that sentence, each counting the same. */
  bestTerms: ({ match, best }) => count(best.terms) / match.query.terms.length,
  /** What the evidence model gives that sentence. */
  bestScore: ({ bestScore }) => bestScore,
  /** Neighbouring word pairs of the question in that sentence. */
  bestPairs: ({ best }) => best.pairs,
  /** The longest run of the question's words in that sentence. */
  bestRun: ({ best }) => best.run,
  /** The same over the question's length. */
  bestRunShare: ({ match, best }) => best.run / Math.max(1, match.query.words.length),
  /** The words of that sentence: a long one meets terms by chance. */
  bestLength: ({ best }) => best.length,
  /** Terms ÷ words in that sentence. */
  bestDensity: ({ best }) => best.hits / Math.max(1, best.length),
  /** New words of the kind that is asked for in that sentence, at most 3; -1 when the kind is open. */
  answers: ({ match, best }) => (match.query.asks === 'other' ? -1 : Math.min(3, best.answers)),
  /** Coverage by that sentence if it has such words, else 0: a sentence on the matter that can't answer is no help. */
  answersCovered: ({ match, best }) =>
    match.query.asks === 'other' || best.answers > 0 ? coverage(match.query, best.terms) : 0,
  /** Whether the noun that is asked for stands in that sentence; -1 when there is none. */
  focus: ({ match, best }) => focus(match, best),
  /** The most neighbouring word pairs of the question in a sentence. */
  pairs: ({ match }) => match.whole.pairs,
  /** The longest run of the question's words in a sentence. */
  run: ({ match }) => match.whole.run,
  /** The same over the question's length. */
  runShare: ({ match }) => match.whole.run / Math.max(1, match.query.words.length),
  /** How many terms stand in the passage. */
  terms: ({ match }) => count(match.whole.terms),
  /** The share of terms in the passage, each counting the same. */
  termShare: ({ match }) => count(match.whole.terms) / match.query.terms.length,
  /** The weight of the heaviest term that the passage has nothing like ÷ Σ weight. */
  missing: ({ match }) => missing(match),
  /** How many names and numbers of the question neither passage nor heading has. */
  missingNames: ({ match }) => missingNames(match),
  /** Words that are terms, repeats counted. */
  hits: ({ match }) => match.whole.hits,
  /** The same ÷ the passage's words: what a passage is about, it repeats. */
  density: ({ match }) => match.whole.hits / Math.max(1, match.whole.length),
  /** The passage's words. */
  length: ({ match }) => match.whole.length,
  /** The passage's sentences. */
  sentences: ({ match }) => match.sentences.length,
  /** How many terms the question has. */
  asked: ({ match }) => match.query.terms.length,
  /** The kind that is asked for, as a number. */
  asks: ({ match }) => ASKS.indexOf(match.query.asks),
} satisfies Record<string, (view: PassageView) => number>;

type PassageFeature = keyof typeof PASSAGE_FEATURES;

/** Features that are told a second time, less the best of the other candidates: half the coverage is much where none has more. */
const COMPARED = [
  'bm25',
  'saturation',
  'coverage',
  'soft',
  'akin',
  'forms',
  'headed',
  'window',
  'narrow',
  'twoSentences',
  'bestCoverage',
  'bestSoft',
  'bestAkin',
  'bestForms',
  'bestScore',
  'bestRun',
  'bestPairs',
  'answersCovered',
  'run',
  'pairs',
  'density',
] as const satisfies readonly PassageFeature[];

const NAMES = Object.keys(PASSAGE_FEATURES);
const VALUES = Object.values(PASSAGE_FEATURES);
const COMPARED_PLACES = COMPARED.map((name) => NAMES.indexOf(name));

/** The names of the features in the order of `passageRows`. */
export const PASSAGE_ROW: readonly string[] = [...NAMES, ...COMPARED.map((name) => `${name} compared`)];

/** The features of each candidate, its own and compared with the others. */
export function passageRows(views: readonly PassageView[]): number[][] {
  const own = views.map((view) => VALUES.map((feature) => feature(view)));
  const compared = own.map((): number[] => []);
  for (const place of COMPARED_PLACES) {
    let [most, second] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const row of own) {
      const value = row[place] ?? 0;
      if (value > most) [most, second] = [value, most];
      else if (value > second) second = value;
    }
    for (const [at, row] of own.entries()) {
      const value = row[place] ?? 0;
      compared[at]?.push(own.length === 1 ? value : value - (value === most ? second : most));
    }
  }
  return own.map((row, at) => [...row, ...(compared[at] ?? [])]);
}

function saturation({ query, counts, whole }: Match): number {
  const k = K1 * (1 - B + (B * whole.length) / LENGTH);
  let sum = 0;
  for (const [place, { weight }] of query.terms.entries()) {
    const times = counts[place] ?? 0;
    sum += (weight * times) / (times + k);
  }
  return sum / query.weight;
}

/** A word under this likeness does not stand for a term. */
const ALIKE = 0.6;

function missing({ query, whole }: Match): number {
  let most = 0;
  for (const [place, { weight }] of query.terms.entries()) {
    if ((whole.likeness[place] ?? 0) < ALIKE) most = Math.max(most, weight);
  }
  return most / query.weight;
}

function missingNames({ query, whole, headed }: Match): number {
  let sum = 0;
  for (const [place, { name, number }] of query.terms.entries()) {
    if ((name || number) && ((whole.terms | headed) & bit(place)) === 0) sum++;
  }
  return sum;
}
