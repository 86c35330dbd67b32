import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { measure } from '../eval-quotes/measure.ts';
import { readOwn } from '../eval-quotes/stories.ts';

const OWN = fileURLToPath(new URL('../eval-quotes/own-stories.json', import.meta.url));

test('the quotations of our own stories are found, and said to be the right person’s, as often as before', () => {
  const { scores } = measure(readOwn(OWN));
  assert.ok(scores.recall >= 0.98, `recall ${scores.recall}`);
  assert.ok(scores.precision >= 0.95, `precision ${scores.precision}`);
  assert.ok(scores.joined >= 0.95, `joined ${scores.joined}`);
  assert.ok(scores.speakers >= 0.92, `right speaker ${scores.speakers}`);
  assert.ok(scores.wrong <= 0.03, `wrong speaker ${scores.wrong}`);
});
