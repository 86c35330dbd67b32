import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedShare, frequencyRank, kinships } from '../../src/search/word-vectors.ts';

function kinship(a: string, b: string): number {
  return kinships(frequencyRank(a), [frequencyRank(b)], -1)?.[0] ?? 0;
}

test('words that are used alike are kin', () => {
  assert.ok(kinship('founded', 'established') > 0.6);
  assert.ok(kinship('banana', 'treaty') < 0.3);
  assert.ok(Math.abs(kinship('boat', 'boat') - 1) < 0.02);
});

test('frequent words come first, and words that nobody uses have no rank', () => {
  assert.ok(frequencyRank('the') < frequencyRank('harbour'));
  assert.equal(frequencyRank('qwrtzp'), -1);
  assert.equal(kinships(-1, [3], 0), undefined);
});

test('the more frequent a word, the more paragraphs are expected to hold it', () => {
  const shares = [0, 10, 1000, 19_000, -1].map(expectedShare);
  assert.deepEqual(
    shares.toSorted((a, b) => b - a),
    shares,
  );
  assert.ok(shares.every((share) => share > 0 && share < 1));
});
