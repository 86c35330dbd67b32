import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commands } from '../../commands/index.ts';
import { Library } from '../../src/answers/library.ts';
import { completeLine } from '../../src/console/complete-line.ts';

const library = new Library([
  {
    id: 'moon',
    title: 'The Moon',
    file: 'moon.md',
    sections: [
      {
        heading: null,
        passages: [
          { articleId: 'moon', section: null, number: 1, kind: 'text', text: 'The Moon orbits the Earth.' },
        ],
      },
    ],
  },
]);

test('Tab completes commands, options and article titles', () => {
  assert.deepEqual(completeLine('/ar', commands, library), [['/articles '], '/ar']);
  assert.deepEqual(completeLine('/ask where? art', commands, library), [['article:'], 'art']);
  assert.deepEqual(completeLine('/articles article:the m', commands, library), [
    ['article:The Moon'],
    'article:the m',
  ]);
  assert.deepEqual(completeLine('/articles article:mo', commands, library), [['article:moon'], 'article:mo']);
});

test('Tab completes collections, and the articles of the one that is given', () => {
  const [moon] = library.articles;
  assert.ok(moon !== undefined);
  const shelved = new Library([
    { ...moon, collection: 'sky/near' },
    { ...moon, id: 'mars', title: 'The Mars', collection: 'sky' },
  ]);
  assert.deepEqual(completeLine('/ask where? col', commands, shelved), [['collection:'], 'col']);
  assert.deepEqual(completeLine('/ask where? collection:s', commands, shelved), [
    ['collection:sky', 'collection:sky/near'],
    'collection:s',
  ]);
  assert.deepEqual(completeLine('/ask where? collection:near article:the', commands, shelved), [
    ['article:The Moon'],
    'article:the',
  ]);
});

test('Tab offers nothing in a question', () => {
  assert.deepEqual(completeLine('What is', commands, library), [[], 'What is']);
});
