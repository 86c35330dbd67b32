import { type Article, type Passage, passagesOf } from '../../src/articles/article.ts';
import { CONFIDENCE_FEATURES } from '../../src/search/confidence-features.ts';
import type { LanguageIndex, PassageFilter } from '../../src/search/language-index.ts';
import type { Weights } from '../../src/search/model.ts';
import { sentencesIn } from '../../src/search/passage-analysis.ts';
import { PASSAGE_ROW, passageRows } from '../../src/search/passage-features.ts';
import { PassageIndex } from '../../src/search/passage-index.ts';
import { readQuery } from '../../src/search/query.ts';
import {
  confidenceRowOf,
  type Laid,
  type Read,
  rank,
  readSentences,
  shortlist,
  viewsOf,
} from '../../src/search/rank.ts';
import { SENTENCE_FEATURES, sentenceRows } from '../../src/search/sentence-features.ts';
import { Forest, type Tree } from '../../src/search/trees.ts';
import { boost, type Growth, type Rows } from './boosting.ts';
import type { EvalSet, Question } from './squad.ts';

/** Questions are split by article, so that no question is judged by weights that saw its article. */
export const FOLDS = 5;
const SEED = 20251103;

type Trees = Omit<Weights, 'thresholds'>;

/** What was learned: from everything, and from all folds but one for each fold. */
export interface Learned {
  readonly whole: Trees;
  readonly folds: readonly Trees[];
}

/** Which fold an article's questions are in. */
export function foldOf(articles: readonly Article[], articleId: string): number {
  return (
    Math.max(
      0,
      articles.findIndex(({ id }) => id === articleId),
    ) % FOLDS
  );
}

/** More of these can only be better; more of those only worse. Without this, few questions teach odd exceptions. */
const RISING = new Set(
  `coverage soft akin forms local localTerms localSoft pairs pairShare run runShare lead bm25 saturation headed window
  narrow twoSentences bestCoverage bestSoft bestAkin bestForms bestHeaded bestTerms bestScore bestPairs bestRun
  bestRunShare answersCovered terms termShare margin score plain`.split(/\s+/),
);
const FALLING = new Set(['missing', 'missingNames', 'unknown', 'unknownTerms']);

function directions(names: readonly string[]): number[] {
  return names.map((name) => {
    const plain = name.replace(' compared', '');
    if (RISING.has(plain)) return 1;
    return FALLING.has(plain) ? -1 : 0;
  });
}

const EVIDENCE: Growth = {
  objective: 'rank',
  trees: 80,
  leaves: 6,
  rate: 0.12,
  minRows: 40,
  ridge: 5,
  featureShare: 0.5,
  groupShare: 0.8,
  seed: SEED,
  directions: directions(Object.keys(SENTENCE_FEATURES).map((name) => (name === 'terms' ? 'asked' : name))),
};

const RANKING: Growth = {
  objective: 'rank',
  trees: 120,
  leaves: 8,
  rate: 0.08,
  minRows: 60,
  ridge: 5,
  featureShare: 0.4,
  groupShare: 0.7,
  seed: SEED,
  directions: directions(PASSAGE_ROW),
};

const CONFIDENCE: Growth = {
  objective: 'probability',
  trees: 120,
  leaves: 6,
  rate: 0.08,
  minRows: 50,
  ridge: 5,
  featureShare: 0.4,
  groupShare: 0.7,
  seed: SEED,
  directions: directions([...PASSAGE_ROW, ...Object.keys(CONFIDENCE_FEATURES)]),
};

/** A question laid against the candidates of some library. */
interface Trial {
  readonly fold: number;
  readonly laid: readonly Laid[];
  readonly question: Question;
  /** Whether the library answers the question, and how much that counts. */
  readonly answered: boolean;
  readonly weight: number;
}

/** Lays a question out; `answered` and `weight` as in the trial. */
type MakeTrial = (
  index: LanguageIndex,
  question: Question,
  answered: boolean,
  weight: number,
  filter?: PassageFilter,
) => Trial;

/** Told of each step, for a progress bar: how much is done, from 0 to 1, and what. */
export type Progress = (done: number, doing: string) => void;

/** Learns all weights from a set of questions. The same set gives the same weights. */
export function learn(set: EvalSet, progress: Progress): Learned {
  const { articles } = set;
  const answerable = set.questions.filter(({ answers }) => answers.length > 0);
  const trial: MakeTrial = (index, question, answered, weight, filter) => ({
    fold: foldOf(articles, question.articleId),
    laid: lay(index, question, filter),
    question,
    answered,
    weight,
  });
  progress(0, 'laying out the questions');
  const whole = indexOf(articles);
  const trials = answerable.map((question) => trial(whole, question, true, 1));
  progress(0.1, 'learning evidence');
  const evidence = byFold(trials, EVIDENCE, evidenceRows);
  progress(0.2, 'learning the ranking');
  const forests = evidence.folds.map((trees) => new Forest(trees));
  const read = (one: Trial): Read[] => readSentences(one.laid, forests[one.fold] ?? new Forest([]));
  const ranking = byFold(trials, RANKING, (some) => rankingRows(some, read));
  progress(0.5, 'laying out questions that are not answered');
  const others = unansweredTrials(set, answerable, whole, trial);
  progress(0.8, 'learning confidence');
  const rankings = ranking.folds.map((trees) => new Forest(trees));
  const rows = new Map(
    [...trials, ...others].map((one) => {
      const ranked = rank(read(one), rankings[one.fold] ?? new Forest([]));
      return [one, confidenceRowOf(ranked, 0)];
    }),
  );
  const confidence = byFold([...trials, ...others], CONFIDENCE, (some) => confidenceRows(some, rows));
  progress(1, 'done');
  return {
    whole: { evidence: evidence.whole, ranking: ranking.whole, confidence: confidence.whole },
    folds: evidence.folds.map((trees, fold) => ({
      evidence: trees,
      ranking: ranking.folds[fold] ?? [],
      confidence: confidence.folds[fold] ?? [],
    })),
  };
}

function indexOf(articles: readonly Article[]): LanguageIndex {
  return PassageIndex.of(articles).inLanguage('en');
}

function lay(index: LanguageIndex, { question }: Question, filter?: PassageFilter): readonly Laid[] {
  const query = readQuery(question, index);
  return query.terms.length === 0 ? [] : shortlist(index, query, filter);
}

type Grown = { readonly whole: Tree[]; readonly folds: readonly Tree[][] };

/** Learns once from all trials and once for each fold from those of the other folds. */
function byFold(trials: readonly Trial[], growth: Growth, rowsOf: (trials: readonly Trial[]) => Rows): Grown {
  return {
    whole: boost(rowsOf(trials), growth),
    folds: Array.from({ length: FOLDS }, (_, fold) =>
      boost(rowsOf(trials.filter((trial) => trial.fold !== fold)), growth),
    ),
  };
}

function isRight({ question }: Trial, { candidate: { passage } }: Laid): boolean {
  return isOf(question, passage);
}

/** The sentences of each right passage; right is one that holds an accepted answer. */
function evidenceRows(trials: readonly Trial[]): Rows {
  return toRows(
    trials.flatMap((trial) => {
      const right = trial.laid.find((one) => isRight(trial, one));
      if (right === undefined) return [];
      const labels = sentencesIn(right.candidate.analysis).map(({ span }) =>
        Number(trial.question.answers.some(({ start, end }) => span.start <= start && end <= span.end)),
      );
      return labels.includes(1) && labels.includes(0)
        ? [{ rows: sentenceRows(right.match), labels, weight: 1 }]
        : [];
    }),
  );
}

/** The candidates of each question; right is its own passage. */
function rankingRows(trials: readonly Trial[], read: (trial: Trial) => Read[]): Rows {
  return toRows(
    trials.flatMap((trial) => {
      const labels = trial.laid.map((one) => Number(isRight(trial, one)));
      return labels.includes(1) ? [{ rows: passageRows(viewsOf(read(trial))), labels, weight: 1 }] : [];
    }),
  );
}

/** The first hit of each question; right is one to a question that the library answers. */
function confidenceRows(trials: readonly Trial[], rows: ReadonlyMap<Trial, number[]>): Rows {
  return toRows(
    trials.flatMap((trial) => {
      const row = rows.get(trial) ?? [];
      return row.length === 0
        ? []
        : [{ rows: [row], labels: [Number(trial.answered)], weight: trial.weight }];
    }),
  );
}

interface Group {
  readonly rows: readonly (readonly number[])[];
  readonly labels: readonly number[];
  readonly weight: number;
}

function toRows(groups: readonly Group[]): Rows {
  const rows = groups.flatMap((group) => group.rows);
  const starts = [0];
  for (const group of groups) starts.push((starts.at(-1) ?? 0) + group.rows.length);
  return {
    columns: Array.from({ length: rows[0]?.length ?? 0 }, (_, column) =>
      Float64Array.from(rows, (row) => row[column] ?? 0),
    ),
    groups: starts,
    labels: Float64Array.from(groups.flatMap((group) => group.labels)),
    weights: Float64Array.from(groups.flatMap((group) => group.rows.map(() => group.weight))),
  };
}

/** The paragraphs of a small library. */
const SMALL = 14;

/**
 * Questions to libraries that don't answer them, and to small libraries, answered or not: the questions of an article put
 * to all the other articles, to everything but their own passage, and to each stretch of a few paragraphs of the article
 * itself, where a question that is not answered still shares names with the text.
 */
function unansweredTrials(
  { articles }: EvalSet,
  questions: readonly Question[],
  whole: LanguageIndex,
  trial: MakeTrial,
): Trial[] {
  const apart = articles.flatMap((article) => {
    const others = indexOf(articles.filter(({ id }) => id !== article.id));
    const own = questions.filter(({ articleId }) => articleId === article.id);
    return [
      ...own.map((question) => trial(others, question, false, 1)),
      ...smallLibraryTrials(article, own, trial),
    ];
  });
  const leftOut = every(4, questions).map((question) =>
    trial(whole, question, false, 0.5, (passage) => !isOf(question, passage)),
  );
  return [...apart, ...leftOut];
}

function smallLibraryTrials(article: Article, own: readonly Question[], trial: MakeTrial): Trial[] {
  const passages = passagesOf(article);
  const stretches = Array.from({ length: Math.ceil(passages.length / SMALL) }, (_, at) =>
    passages.slice(at * SMALL, (at + 1) * SMALL),
  );
  return stretches.flatMap((stretch) => {
    const small = indexOf([{ ...article, sections: [{ heading: null, passages: stretch }] }]);
    const answered = own.filter((question) => stretch.some((passage) => isOf(question, passage)));
    const others = own.filter((question) => !answered.includes(question));
    return [
      ...every(2, answered).map((question) => trial(small, question, true, 1)),
      ...every(4, others).map((question) => trial(small, question, false, 1)),
    ];
  });
}

function isOf(question: Question, { articleId, number }: Passage): boolean {
  return articleId === question.articleId && number === question.number;
}

function every<Item>(step: number, items: readonly Item[]): Item[] {
  return items.filter((_, place) => place % step === 0);
}
