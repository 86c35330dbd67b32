import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../src/search/analyse.ts';
import { slice } from '../../src/text/span.ts';

test('words are folded and stemmed, so that a question meets the forms of the text', () => {
  const stems = (text: string) => analyse(text).map((term) => term.stem);
  assert.deepEqual(stems('Café owners’ questions'), stems('cafe owner questioning'));
});

test('question words are stop words', () => {
  assert.deepEqual(
    analyse('Who landed where?').map((term) => term.stop),
    [true, false, true],
  );
});

test('every term is a span of the text, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let end = 0;
      for (const { span } of analyse(text)) {
        assert.ok(span.start >= end);
        assert.notEqual(slice(text, span), '');
        end = span.end;
      }
    }),
  );
});
