import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cut, parts, shorten } from '../../src/discord/cut.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const prose = fc
  .array(
    fc.constantFrom(
      'The ferry left at nine.',
      'Nobody saw it go!',
      'Dr. Hale said so.',
      'a 👩‍👩‍👧‍👦 family',
      'https://example.org/a_b?c=d(e)',
      '東京で雨が降った。',
      'مرحبا بالعالم.',
      'e\u0301tude 🇫🇷🇩🇪',
      '3.14',
      'word',
      'x'.repeat(60),
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((pieces) => pieces.join(' '));
const anyText = fc.oneof(prose, fc.string({ unit: 'grapheme', maxLength: 300 }));

test('a text that fits is left alone', () => {
  assert.deepEqual(cut('One. Two.', 9), { shown: 'One. Two.', rest: '' });
});

test('a text is cut after the last sentence that fits', () => {
  assert.deepEqual(cut('One is here. Two is there. Three is gone.', 30), {
    shown: 'One is here. Two is there.',
    rest: 'Three is gone.',
  });
});

test('a sentence that is too long is cut between words, and an address stays whole', () => {
  assert.deepEqual(cut('never through a word', 10), { shown: 'never', rest: 'through a word' });
  assert.equal(cut('see https://example.org/long/path now', 20).shown, 'see');
});

test('text without spaces is cut between its words', () => {
  assert.deepEqual(cut('私は学校へ行きます', 4), { shown: '私は学校', rest: 'へ行きます' });
});

test('nothing is lost, whatever the text, and every part fits', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 25, max: 80 }), (text, room) => {
      const all = parts(text.trim(), room);
      for (const part of all) assert.ok(part.length <= room && part !== '');
      let from = 0;
      for (const part of all) {
        const at = text.trim().indexOf(part, from);
        assert.equal(text.trim().slice(from, at).trim(), '');
        from = at + part.length;
      }
      assert.equal(text.trim().slice(from).trim(), '');
    }),
  );
});

test('no cut goes through a character, however it is made up', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 25, max: 80 }), (text, room) => {
      const bounds = new Set(Array.from(graphemes.segment(text), ({ index }) => index));
      const { shown } = cut(text, room);
      assert.ok(bounds.has(shown.length) || shown.length === text.length);
    }),
  );
});

test('a shortened text fits, says that it is short, and keeps whole words', () => {
  assert.equal(shorten('A title that is too long', 15), 'A title that…');
  assert.equal(shorten('  two\n lines ', 15), 'two lines');
  fc.assert(
    fc.property(anyText, fc.integer({ min: 2, max: 100 }), (text, limit) => {
      assert.ok(shorten(text, limit).length <= limit);
    }),
  );
});
