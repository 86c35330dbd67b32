import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sentences } from '../../src/text/sentences.ts';
import { slice } from '../../src/text/span.ts';
import { CUT_PARAGRAPHS, uncut } from './cut-paragraphs.ts';

for (const [subject, paragraphs] of Object.entries(CUT_PARAGRAPHS)) {
  test(`sentences are cut right: ${subject}`, () => {
    for (const paragraph of paragraphs) {
      const { text, sentences: expected } = uncut(paragraph);
      assert.deepEqual(
        sentences(text, paragraph.language).map((span) => slice(text, span)),
        expected,
      );
    }
  });
}

test('a line break ends no sentence, a blank line does', () => {
  const cut = (text: string) => sentences(text).map((span) => slice(text, span));
  assert.deepEqual(cut('One line\nand another.\nThe end'), ['One line\nand another.', 'The end']);
  assert.deepEqual(cut(' A heading\n \nand text'), ['A heading', 'and text']);
});

test('sentences are in order, don’t overlap, begin and end with no space, and cover all that is not space', () => {
  const marks = fc.constantFrom(
    ...'. |.|?|!|…|"|”|“| (|) |\n|\n\n|Mr.|U.S.| a|A |3|。|「|」| • |\u00A0|😀|\uD800'.split('|'),
  );
  const texts = fc.array(fc.oneof(marks, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 });
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join('');
      let end = 0;
      for (const span of sentences(text)) {
        assert.equal(text.slice(end, span.start).trim(), '');
        assert.match(slice(text, span), /^\S(?:.*\S)?$/su);
        end = span.end;
      }
      assert.equal(text.slice(end).trim(), '');
    }),
  );
});
