import { rouge } from './rouge.ts';
import type { Story } from './stories.ts';
import type { System } from './systems.ts';

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
  /** In milliseconds for 10,000 words of text. */
  readonly time: number;
}

/** Runs a system over all stories. */
export function measure(system: System, stories: readonly Story[]): Scores {
  const begin = performance.now();
  const summaries = stories.map((story) => system.summary(story).join(' '));
  const took = performance.now() - begin;
  const score = (n: 1 | 2) =>
    stories.map(({ highlights }, place) => rouge(n, summaries[place] ?? '', highlights));
  return {
    name: system.name,
    rouge1: score(1),
    rouge2: score(2),
    words: meanOf(summaries.map(wordCount)).mean,
    time: (took / stories.reduce((sum, { text }) => sum + wordCount(text), 0)) * 10_000,
  };
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
