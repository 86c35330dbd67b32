import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, english } from './passages.ts';

/** So many passages with a word that it is too common to look up. */
const MANY = 3000;
const index = english(
  article(
    'Rain',
    Array.from(
      { length: MANY },
      (_, day) => `Day ${day} had rain over the hills and nothing else to tell of.`,
    ),
  ),
  article('Harbour', [
    'The lantern and the rope were lost in sunshine, and nobody looked for them until the week was over.',
    'The lantern and the rope were lost in rain, and nobody looked for them until the week was over.',
    'A lantern hung at the door of the house, and nobody looked at it until the week was over and gone.',
    'A rope lay on the deck of the ship, and nobody looked at it until the week was over and gone.',
  ]),
);

test('a word too common to look up still counts in what the rarer words find', () => {
  const [first] = index.candidates(['lantern', 'rope', 'rain'], 5);
  assert.match(first?.passage.text ?? '', /lost in rain/);
});

test('common words alone find passages too', () => {
  assert.equal(index.candidates(['rain', 'hill'], 5).length, 5);
});

test('where only some passages may be found, common words find them', () => {
  const found = index.candidates(['lantern', 'rope', 'rain'], 5, ({ articleId }) => articleId === 'rain');
  assert.equal(found.length, 5);
});
