import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bearingOn, claimsIn } from '../../src/answers/claims.ts';
import { library } from './articles.ts';

test('a message is taken apart into the sentences that could be looked up', () => {
  assert.deepEqual(claimsIn('Gull Rock is high. 👍 Yes!\nThe last keeper left in 1987.'), [
    'Gull Rock is high.',
    'The last keeper left in 1987.',
  ]);
  assert.deepEqual(claimsIn('船は朝九時に港を出ました。嵐。'), ['船は朝九時に港を出ました。']);
  assert.deepEqual(claimsIn('It rained. It rained.\nIt rained.'), ['It rained.'], 'each once');
});

test('a passage bears on a claim when it speaks of the same things', () => {
  assert.match(
    bearingOn('Owen Pryce was the last keeper of the light.', library)?.passage.text ?? '',
    /1987/,
  );
  assert.match(
    bearingOn('In 1903 a storm broke all the windows.', library)?.passage.text ?? '',
    /lantern room/,
  );
});

test('one word in common is not enough', () => {
  for (const claim of [
    'My cat broke a vase.',
    'I read two books on clear thinking.',
    'The meeting starts at nine.',
  ]) {
    assert.equal(bearingOn(claim, library), null, claim);
  }
});
