import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scene } from './bot.ts';
import { buttonsOf, textOf } from './loopback/shown.ts';

const CLAIMS =
  'The last keeper of the lighthouse left the rock in 1987. My cat dislikes thunder very much. Yeast eats the sugars in flour!';

test('“Find sources” shows what bears on a message, sentence by sentence, to the asker alone', async (t) => {
  const { ada, ben } = await scene(t);
  const found = await ada.usesOn('Find sources', ben.says(CLAIMS)).answer();
  const text = textOf(found);
  assert.equal(found.onlyFor, ada.user.id);
  assert.match(text, /2 of 3 sentences/);
  assert.match(text, /Owen Pryce/);
  assert.match(text, /carbon dioxide/);
  assert.deepEqual(buttonsOf(found), ['Share']);
  const shared = await ada.presses(found, 'Share').answer();
  assert.equal(shared.onlyFor, null);
  assert.equal(textOf(shared), text);
  assert.deepEqual(shared.pings, []);
});

test('a message without a claim, or that nothing bears on, is told so', async (t) => {
  const { ada, ben } = await scene(t);
  assert.match(textOf(await ada.usesOn('Find sources', ben.says('👍')).answer()), /no sentence/);
  assert.match(
    textOf(await ada.usesOn('Find sources', ben.says('Parliament votes tomorrow on taxes.')).answer()),
    /No passage/,
  );
});

test('a message full of claims still fits', async (t) => {
  const { ada, ben } = await scene(t);
  const found = await ada.usesOn('Find sources', ben.says(`@everyone ${CLAIMS} `.repeat(12))).answer();
  assert.deepEqual(found.pings, []);
});
