import { parseArgs } from 'node:util';
import { candidatesOf } from '../../src/answers/summary/candidates.ts';
import { SIGNS, signsOf } from '../../src/answers/summary/signs.ts';
import { passagesOf } from '../../src/articles/article.ts';
import { rouge } from './rouge.ts';
import { readStories, type Story } from './stories.ts';

const USAGE = 'npm run learn:summary -- <a JSON list of {"article", "highlights"}>';
/** Keeps the weights of few stories small. */
const RIDGE = 30;
/** Each story counts as so many sentences, however long it is. */
const SENTENCES = 20;

/** A sentence: its signs and how much of the highlights it holds, both as distances from its story's mean. */
interface Sample {
  readonly signs: readonly number[];
  readonly target: number;
  readonly weight: number;
}

main();

/** Prints what a ridge regression over the sentences of stories would have each sign count for. */
function main(): void {
  const [file] = parseArgs({ allowPositionals: true }).positionals;
  if (file === undefined) {
    process.stderr.write(`Which file?\nUsage: ${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  const samples = readStories(file).flatMap(samplesOf);
  const spreads = SIGNS.map((_, sign) => deviation(samples.map(({ signs }) => signs[sign] ?? 0)));
  const scaled = samples.map((sample) => ({
    ...sample,
    signs: sample.signs.map((value, sign) => value / (spreads[sign] || 1)),
  }));
  for (const [sign, weight] of ridge(scaled).entries()) {
    process.stdout.write(`${SIGNS[sign] ?? ''}: ${(weight / (spreads[sign] || 1)).toFixed(3)}\n`);
  }
}

function samplesOf({ article, highlights }: Story): Sample[] {
  const candidates = candidatesOf(article, passagesOf(article));
  const signs = signsOf(candidates).map((its) => SIGNS.map((sign) => its[sign]));
  const targets = candidates.map(({ text }) => rouge(1, text, highlights) + rouge(2, text, highlights));
  const means = SIGNS.map((_, sign) => mean(signs.map((values) => values[sign] ?? 0)));
  return signs.map((values, place) => ({
    signs: values.map((value, sign) => value - (means[sign] ?? 0)),
    target: (targets[place] ?? 0) - mean(targets),
    weight: SENTENCES / candidates.length,
  }));
}

/** The weights that fit the targets best, with a penalty on large ones: the normal equations, by elimination. */
function ridge(samples: readonly Sample[]): number[] {
  const rows = SIGNS.map((_, i) => [
    ...SIGNS.map(
      (_, j) =>
        samples.reduce((sum, { signs, weight }) => sum + weight * (signs[i] ?? 0) * (signs[j] ?? 0), 0) +
        (i === j ? RIDGE : 0),
    ),
    samples.reduce((sum, { signs, target, weight }) => sum + weight * (signs[i] ?? 0) * target, 0),
  ]);
  // The matrix is positive definite, so no pivot is zero.
  for (const [at, pivot] of rows.entries()) {
    for (const [other, row] of rows.entries()) {
      if (other === at) continue;
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1);
      for (const column of row.keys()) row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
    }
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}
