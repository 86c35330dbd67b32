import { rouge } from './rouge.ts';
import { asArticle, type Story } from './stories.ts';
import type { System } from './systems.ts';

const TIMED_RUNS = 5;
const LONG = 10_000;

/** A mean over stories and its standard error. */
export interface Mean {
  readonly mean: number;
  readonly error: number;
}

/** How near a system's summaries come to the editors' highlights. */
export interface Scores {
  readonly name: string;
  /** ROUGE-1 and ROUGE-2 F of each story, in order. */
  readonly rouge1: readonly number[];
  readonly rouge2: readonly number[];
  /** In words a summary. */
  readonly words: number;
  /** Milliseconds of processor time for one article of 10,000 words; null when it isn't asked for. */
  readonly time: number | null;
}

/** Runs a system over all stories. */
export function measure(system: System, stories: readonly Story[]): Scores {
  const summaries = stories.map((story) => system.summary(story).join(' '));
  const score = (n: 1 | 2) =>
    stories.map(({ highlights }, place) => rouge(n, summaries[place] ?? '', highlights));
  return {
    name: system.name,
    rouge1: score(1),
    rouge2: score(2),
    words: meanOf(summaries.map(wordCount)).mean,
    time: system.timed ? timeOf(system, longStory(stories)) : null,
  };
}

/** The median of several runs: processor time, because it hardly depends on what else the machine is doing. */
function timeOf(system: System, story: Story): number {
  const times = Array.from({ length: 2 * TIMED_RUNS }, () => {
    const before = process.cpuUsage();
    system.summary(story);
    const { user, system: kernel } = process.cpuUsage(before);
    return (user + kernel) / 1000;
  });
  return times.slice(TIMED_RUNS).toSorted((a, b) => a - b)[Math.floor(TIMED_RUNS / 2)] ?? 0;
}

/** The stories one after another, as often as it takes to make 10,000 words. */
function longStory(stories: readonly Story[]): Story {
  const words = stories.flatMap(({ text }) => text.split(/\s+/u));
  const text = Array.from({ length: LONG }, (_, place) => words[place % words.length]).join(' ');
  return { article: asArticle('long', text), text, highlights: '' };
}

/** How much higher a system's mean is than another's on the same stories, as a share of it, with its standard error. */
export function gain(values: readonly number[], over: readonly number[]): Mean {
  const base = meanOf(over).mean;
  const { mean, error } = meanOf(values.map((value, place) => value - (over[place] ?? 0)));
  return { mean: mean / base, error: error / base };
}

export function meanOf(values: readonly number[]): Mean {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance =
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1);
  return { mean, error: Math.sqrt(variance / values.length) };
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
