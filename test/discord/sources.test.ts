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

test('a message is read as people see it: without its marks, addresses and mentions, forwarded or not', async (t) => {
  const { ada, ben } = await scene(t);
  const said = ben.says(
    '> **Gull Rock** was left by its ||last keeper|| in [1987](https://example.org/the_last_keeper) <@1234567890123456789>\nhttps://example.org/the/last/keeper/of/the/lighthouse',
  );
  for (const message of [said, ben.forwards(said)]) {
    const text = textOf(await ada.usesOn('Find sources', message).answer());
    assert.match(text, /1 of 1 sentence/);
    assert.match(text, /^\*\*Gull Rock was left by its last keeper in 1987\*\*$/m);
  }
});

test('of an answer of ours it looks up what that says, not its title and its source', async (t) => {
  const { ada } = await scene(t);
  const answer = await ada.uses('summary', { article: 'The lighthouse on Gull Rock' }).answer();
  const text = textOf(await ada.usesOn('Find sources', answer).answer());
  const [, supported, claims] = /on (\d+) of (\d+) sentences/.exec(text) ?? [];
  assert.equal(supported, claims);
  assert.doesNotMatch(text, /^\*\*(?:The lighthouse on Gull Rock|\\[-#])/m);
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
