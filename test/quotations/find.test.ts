import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Library } from '../../src/answers/library.ts';
import { findQuotations, speakersOf } from '../../src/answers/quote.ts';
import { articleOf } from './article.ts';

const library = new Library([
  articleOf(
    'The harbour was rebuilt in 1931.',
    '"The sailors demanded better boats," Mara Lindqvist said.',
    '"A demand for boats is not a plan," said Owen Pike.',
    'Pike said that the harbour needs a new wall.',
    '"We will build the wall," he added.',
  ),
]);

test('exact wording comes first, then the same words inflected', () => {
  assert.deepEqual(
    findQuotations(library, { text: 'demand boats' }).map(({ match, speaker }) => [match, speaker]),
    [
      ['inflected', 'Mara Lindqvist'],
      ['inflected', 'Owen Pike'],
    ],
  );
  assert.deepEqual(
    findQuotations(library, { text: 'demand for boats' }).map(({ match, speaker }) => [match, speaker]),
    [
      ['exact', 'Owen Pike'],
      ['inflected', 'Mara Lindqvist'],
    ],
  );
});

test('a typo finds near misses, and it is said', () => {
  const [first] = findQuotations(library, { text: 'saliors demannded' });
  assert.equal(first?.match, 'near');
  assert.equal(first?.citation.paragraph, 2);
});

test('words that nobody said find the sentences that hold them', () => {
  const [first] = findQuotations(library, { text: 'rebuilt in 1931' });
  assert.deepEqual(
    [first?.kind, first?.speaker, first?.text],
    ['sentence', null, 'The harbour was rebuilt in 1931.'],
  );
});

test("a speaker's statements come in order, reported speech last", () => {
  assert.deepEqual(
    findQuotations(library, { speaker: 'pike' }).map(({ kind, citation }) => [kind, citation.paragraph]),
    [
      ['statement', 3],
      ['statement', 5],
      ['reported', 4],
    ],
  );
});

test('speakers are counted, most quoted first', () => {
  assert.deepEqual(speakersOf(library), [
    { speaker: 'Owen Pike', quotations: 2 },
    { speaker: 'Mara Lindqvist', quotations: 1 },
  ]);
});
