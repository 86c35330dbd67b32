import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Forest } from '../../src/search/trees.ts';
import { boost, type Growth, type Rows } from './boosting.ts';

const GROWTH: Growth = {
  objective: 'probability',
  trees: 40,
  leaves: 4,
  rate: 0.3,
  minRows: 5,
  ridge: 1,
  featureShare: 1,
  groupShare: 1,
  seed: 7,
  directions: [0, 0],
};

/** 400 rows in groups of 4; `right` tells by two features, both from 0 to 1, whether a row is right. */
function rows(right: (a: number, b: number) => boolean): Rows {
  const a = Float64Array.from({ length: 400 }, (_, n) => ((n * 37) % 101) / 101);
  const b = Float64Array.from({ length: 400 }, (_, n) => ((n * 53) % 97) / 97);
  return {
    columns: [a, b],
    groups: Array.from({ length: 101 }, (_, group) => 4 * group),
    labels: a.map((value, row) => Number(right(value, b[row] ?? 0))),
  };
}

test('trees learn what no single feature tells', () => {
  const learned = rows((a, b) => a > 0.5 !== b > 0.5);
  const forest = new Forest(boost(learned, GROWTH));
  const wrong = Array.from(learned.labels).filter((label, row) => {
    const score = forest.score(learned.columns.map((column) => column[row] ?? 0));
    return score > 0 !== (label === 1);
  });
  assert.ok(wrong.length < 12, `${wrong.length} of 400 wrong`);
});

test('ranking puts the right row of a group first', () => {
  const all = rows(() => false);
  const [a = new Float64Array()] = all.columns;
  const labels = a.map((value, row) => {
    const group = Array.from(a.slice(row - (row % 4), row - (row % 4) + 4));
    return Number(value === Math.max(...group));
  });
  const forest = new Forest(boost({ ...all, labels }, { ...GROWTH, objective: 'rank' }));
  const score = (row: number) => forest.score(all.columns.map((column) => column[row] ?? 0));
  const first = all.groups.slice(0, -1).filter((start) => {
    const scores = [0, 1, 2, 3].map((at) => score(start + at));
    return labels[start + scores.indexOf(Math.max(...scores))] === 1;
  });
  assert.ok(first.length > 90, `${first.length} of 100 first`);
});

test('a feature with a direction never counts against it', () => {
  const learned = rows((a) => a < 0.4 || a > 0.8);
  const forest = new Forest(boost(learned, { ...GROWTH, directions: [1, 0] }));
  const scores = Array.from({ length: 50 }, (_, n) => forest.score([n / 50, 0.5]));
  assert.ok(scores.every((score, at) => at === 0 || score >= (scores[at - 1] ?? 0)));
});

test('the same rows give the same trees, another seed others', () => {
  const learned = rows((a, b) => a + b > 1);
  const half = { ...GROWTH, groupShare: 0.5 };
  assert.deepEqual(boost(learned, half), boost(learned, half));
  assert.notDeepEqual(boost(learned, half), boost(learned, { ...half, seed: 8 }));
});
