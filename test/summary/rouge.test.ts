import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rouge } from '../eval-summary/rouge.ts';

function near(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual}, not ${expected}`);
}

test('ROUGE agrees with the values that are published with rouge_score', () => {
  // The example of its README: precision 6/8, recall 6/9.
  const [target, prediction] = [
    'The quick brown fox jumps over the lazy dog',
    'The quick brown dog jumps on the log.',
  ];
  near(rouge(1, prediction, target), 0.7058823529411765);
  near(rouge(2, prediction, target), 4 / 15);
});

test('ROUGE-2 agrees with the example of Lin (2004)', () => {
  const reference = 'police killed the gunman';
  // «kill» and «killed» share a stem, so the first is a whole match under the options that scores are published with.
  near(rouge(2, 'police kill the gunman', reference), 1);
  near(rouge(2, 'the gunman kill police', reference), 1 / 3);
});

test('repeats count only as often as the reference has them', () => {
  near(rouge(1, 'the the the the', 'the cat'), 1 / 3);
  assert.equal(rouge(1, '...', 'the cat'), 0);
});
