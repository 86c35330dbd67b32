import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { asRead } from '../../src/discord/as-read.ts';
import { defuse } from '../../src/discord/escape.ts';
import { hostileText } from './hostile-text.ts';

const cases: readonly (readonly [string, string])[] = [
  ['**Bold**, *em*, __under__ and ~~struck~~', 'Bold, em, under and struck'],
  ['||It sank.|| `rm -rf`', 'It sank. rm -rf'],
  ['> A quote\nand an answer', 'A quote\nand an answer'],
  ['- one\n- two', 'one\ntwo'],
  ['# Title\nText', 'Title\nText'],
  ['[The ferry](https://example.org/a_b) left: https://example.org', 'The ferry left:'],
  ['<@123456789012345678> it left at <t:1700000000:R> 👍', 'it left at 👍'],
  ['Text\n-# Title, ¶ 3', 'Text'],
  ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
  ['船は港を出ました。\nعادت العبارة', '船は港を出ました。\nعادت العبارة'],
  ['', ''],
];

for (const [message, read] of cases) {
  test(`“${message}” is read as “${read}”`, () => assert.equal(asRead(message), read));
}

test('any message can be read', () => {
  fc.assert(
    fc.property(fc.array(hostileText), (texts) => assert.doesNotMatch(asRead(texts.join('\n')), /\n\n|^\s/)),
  );
});

test('text that we defused is read as it was', () => {
  const words = fc.array(fc.constantFrom('a_b_c', '*x*', 'one', '5.', '||two||', '`z`', '# no', '(c)'), {
    minLength: 1,
  });
  fc.assert(
    fc.property(words, (all) => {
      const text = all.join(' ');
      assert.equal(asRead(defuse(text)), text);
    }),
  );
});
