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

test('Tab offers nothing in a question', () => {
  assert.deepEqual(completeLine('What is', commands, library), [[], 'What is']);
});
