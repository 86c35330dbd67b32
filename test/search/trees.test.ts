import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Forest } from '../../src/search/trees.ts';

test('a forest sums what its trees give', () => {
  const stump = { features: [0, -1, -1], values: [1.5, 10, 20], rights: [2, 0, 0] };
  const deeper = { features: [1, -1, 0, -1, -1], values: [0, 1, 5, 2, 3], rights: [2, 0, 4, 0, 0] };
  const forest = new Forest([stump, deeper]);
  assert.equal(forest.score([1.5, 0]), 11);
  assert.equal(forest.score([2, 1]), 22);
  assert.equal(forest.score([6, 1]), 23);
});

test('no trees give nothing', () => {
  assert.equal(new Forest([]).score([1]), 0);
});
