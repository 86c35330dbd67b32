import type { Article } from '../../src/articles/article.ts';
import { passagesOf } from '../../src/articles/article.ts';
import type { Found, Peer } from './peers/peer.ts';
import type { EvalSet, Question } from './squad.ts';

/** What one system reached on one set. Shares from 0 to 1, times in milliseconds; null where there is nothing to measure. */
export interface Scores {
  readonly name: string;
  /** The share of answerable questions whose paragraph comes first. */
  readonly recallAt1: number;
  /** The share whose paragraph is among the first five. */
  readonly recallAt5: number;
  /** The mean of one over the paragraph's rank, 0 past the tenth. */
  readonly mrrAt10: number;
  /** Of the questions whose paragraph comes first, the share with an accepted answer in the marked sentences. */
  readonly evidence: number | null;
  /** The share of answerable questions with the right paragraph first and an accepted answer in the marked sentences. */
  readonly endToEnd: number | null;
  /** How many sentences are marked at the mean. */
  readonly marked: number | null;
  /** The share of the set's own unanswerable questions that are refused. */
  readonly refusedUnanswerable: number | null;
  /** The share of the questions about other things that are refused. */
  readonly refusedOffTopic: number | null;
  /** The share of answerable questions that are refused. */
  readonly refusedAnswerable: number | null;
  readonly p50: number;
  readonly p99: number;
  /** How long the articles took to index. */
  readonly build: number;
}

/** Told before each question, for a progress bar. */
export type Step = () => void;

/** Asks a system every question of a set, and the off-topic ones, and counts. */
export function measure(
  peer: Peer,
  { articles, questions }: EvalSet,
  offTopic: readonly string[],
  step: Step,
): Scores {
  const began = performance.now();
  const ask = peer.index(articles);
  const build = performance.now() - began;
  const times: number[] = [];
  const timed = (question: string, articleId?: string): Found => {
    step();
    const start = performance.now();
    const found = ask(question, articleId);
    times.push(performance.now() - start);
    return found;
  };
  const answerable = questions.filter(({ answers }) => answers.length > 0);
  const outcomes = answerable.map((question) =>
    judge(question, timed(question.question, question.articleId), articles),
  );
  const unanswerable = questions.filter(({ answers }) => answers.length === 0);
  const onTopic = unanswerable.map(({ question, articleId }) => timed(question, articleId).refused ?? null);
  const others = offTopic.map((question) => timed(question).refused ?? null);
  const first = outcomes.filter(({ rank }) => rank === 1);
  return {
    name: peer.name,
    recallAt1: mean(outcomes.map(({ rank }) => Number(rank === 1))) ?? 0,
    recallAt5: mean(outcomes.map(({ rank }) => Number(rank <= 5))) ?? 0,
    mrrAt10: mean(outcomes.map(({ rank }) => (rank <= 10 ? 1 / rank : 0))) ?? 0,
    evidence: mean(first.map(({ marked }) => marked)),
    endToEnd: mean(outcomes.map(({ marked }) => marked)),
    marked: mean(outcomes.map(({ sentences }) => sentences)),
    refusedUnanswerable: mean(onTopic.map(toNumber)),
    refusedOffTopic: mean(others.map(toNumber)),
    refusedAnswerable: mean(outcomes.map(({ refused }) => toNumber(refused))),
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    build,
  };
}

interface Outcome {
  /** From 1; Infinity when the paragraph was not found. */
  readonly rank: number;
  /** Whether an accepted answer stands in the sentences marked in the right paragraph; null where none are marked. */
  readonly marked: number | null;
  readonly sentences: number | null;
  readonly refused: boolean | null;
}

function judge(question: Question, found: Found, articles: readonly Article[]): Outcome {
  const text = textOf(articles, question);
  const place = found.ranking.findIndex(
    (at) =>
      (at.articleId === question.articleId && at.number === question.number) || textOf(articles, at) === text,
  );
  const { evidence } = found;
  return {
    rank: place < 0 ? Number.POSITIVE_INFINITY : place + 1,
    marked: evidence === undefined ? null : Number(place === 0 && holdsAnswer(question, evidence)),
    sentences: evidence?.length ?? null,
    refused: found.refused ?? null,
  };
}

/** Two paragraphs with one text are one paragraph. */
function textOf(
  articles: readonly Article[],
  at: { readonly articleId: string; readonly number: number },
): string {
  const article = articles.find(({ id }) => id === at.articleId);
  return (article === undefined ? undefined : passagesOf(article)[at.number - 1]?.text) ?? '';
}

/** Whether an accepted answer stands wholly in the marked sentences. */
function holdsAnswer({ answers }: Question, evidence: NonNullable<Found['evidence']>): boolean {
  const first = Math.min(...evidence.map(({ start }) => start));
  const last = Math.max(...evidence.map(({ end }) => end));
  return answers.some(({ start, end }) => first <= start && end <= last);
}

function toNumber(value: boolean | null): number | null {
  return value === null ? null : Number(value);
}

/** The mean of the values that are there; null when there are none. */
function mean(values: readonly (number | null)[]): number | null {
  const there = values.filter((value) => value !== null);
  return there.length === 0 ? null : there.reduce((sum, value) => sum + value, 0) / there.length;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
