import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readQuery } from '../../src/search/query.ts';
import { article, english } from './passages.ts';

const index = english(
  article('Harbour', [
    'The lighthouse keeper counted eleven boats in the harbour.',
    'A storm broke the harbour wall in March 1902.',
  ]),
);

function stems(question: string): string[] {
  return readQuery(question, index).terms.map(({ stem }) => stem);
}

test('a typo is mended to a word of the library, but only where the word is no word that people use', () => {
  assert.deepEqual(stems('lihgthouse'), stems('lighthouse'));
  assert.notDeepEqual(stems('boots'), stems('boats'));
});

test('rare words weigh more than common ones, and everyday words less than words of the trade', () => {
  const weight = (word: string) => readQuery(word, index).terms[0]?.weight ?? 0;
  assert.ok(weight('keeper') > weight('harbour'));
  assert.ok(weight('cantilever') > weight('money'));
});

test('courtesies are not searched for, unless nothing else is asked', () => {
  assert.deepEqual(stems('hello, please tell me about the storm, thanks'), stems('storm'));
  assert.notDeepEqual(stems('hello'), []);
});

test('what leads up to a question counts less than the question', () => {
  const query = readQuery('My uncle keeps a lighthouse. Who counted the boats?', index);
  const weight = (stem: string) => query.terms.find((term) => term.stem === stem)?.weight ?? 0;
  assert.ok(weight('boat') > weight('lighthous'));
});

test('quoted words are phrases', () => {
  assert.deepEqual(readQuery('when did the “harbour walls” break', index).phrases, [['harbour', 'wall']]);
});

test('the question word tells what is asked for', () => {
  const kinds = {
    'who broke the wall': 'person',
    'when did it break': 'time',
    'in which year did it break': 'time',
    'how many boats': 'quantity',
    'what percentage of boats': 'quantity',
    'where is the wall': 'place',
    'what broke': 'other',
  };
  for (const [question, kind] of Object.entries(kinds))
    assert.equal(readQuery(question, index).asks, kind, question);
});

test('however long a question, it has at most 31 terms', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 8000 }), (question) => {
      assert.ok(readQuery(question, index).terms.length <= 31);
    }),
    { numRuns: 50 },
  );
  const words = Array.from({ length: 1000 }, (_, n) => `word${n}`).join(' ');
  assert.equal(readQuery(words, index).terms.length, 31);
});
