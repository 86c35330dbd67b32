import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { defineCommand } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { shownChoices } from '../../src/discord/autocomplete.ts';
import { scene } from './bot.ts';

test('articles are offered by their titles while one types', async (t) => {
  const { ada } = await scene(t);
  assert.deepEqual(
    (await ada.types('ask', 'article', 'light')).map(({ name }) => name),
    ['The lighthouse on Gull Rock'],
  );
  assert.equal((await ada.types('articles', 'article', '')).length, 3);
});

test('what was offered names the article when it is taken', async (t) => {
  const { ada } = await scene(t);
  const [choice] = await ada.types('articles', 'article', 'bread');
  const answer = await ada.uses('articles', { article: String(choice?.value) }).answer();
  assert.match(JSON.stringify(answer.components), /Sourdough/);
});

test('the sections of the chosen article are offered, and anything may be typed', async (t) => {
  const { ada } = await scene(t);
  const sections = await ada.types('summary', 'section', '', { article: 'How bread rises' });
  assert.ok(sections.some(({ name }) => name.includes('Sourdough')));
  for (const typed of ['', 'x'.repeat(6000), '\ud83d', '((((', '\u0000', '🦊'.repeat(100)]) {
    for (const option of ['article', 'section']) await ada.types('summary', option, typed);
  }
});

test('a completion that fails offers nothing, and the log has why', async (t) => {
  const broken = defineCommand({
    name: 'broken',
    description: 'Fails while one types',
    options: {
      word: {
        description: 'Any word',
        complete: () => {
          throw new Error('no choices today');
        },
      },
    },
    run: () => ({ found: true, blocks: [], record: {} }),
  });
  const { ada, log } = await scene(t, { commands: [...commands, broken] });
  assert.deepEqual(await ada.types('broken', 'word', 'a'), []);
  assert.ok(log.some((line) => line.includes('no choices today')));
});

test('choices fit Discord whatever they are', () => {
  const choice = fc.record({
    name: fc.string({ unit: 'grapheme', maxLength: 300 }),
    value: fc.string({ unit: 'grapheme', maxLength: 300 }),
  });
  fc.assert(
    fc.property(fc.array(choice, { maxLength: 60 }), (choices) => {
      const shown = shownChoices(choices);
      assert.ok(shown.length <= 25);
      assert.equal(new Set(shown.map(({ value }) => value)).size, shown.length);
      for (const { name, value } of shown) {
        assert.ok(name.length >= 1 && name.length <= 100);
        assert.ok(value.length >= 1 && value.length <= 100);
      }
    }),
  );
});
