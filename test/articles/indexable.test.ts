import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passagesOf } from '../../src/articles/article.ts';
import { readArticles } from '../../src/articles/read-articles.ts';
import { DEFAULT_LIMITS } from '../../src/articles/reading-limits.ts';

test('of a file with too many paragraphs the first ones are read, whole sections of the others left out', async () => {
  const text = '# Tides\n\n## Ebb\n\nOne.\n\nTwo.\n\n## Flood\n\nThree.\n\nFour.\n\n## Slack\n\nFive.\n';
  const read = (paragraphs: number) =>
    readArticles(Buffer.from(text), 'tides.md', { limits: { ...DEFAULT_LIMITS, paragraphs } });
  const { articles, warnings } = await read(3);
  assert.deepEqual(warnings, [
    {
      file: 'tides.md',
      reason: 'has 5 paragraphs: the first 3 are read; set MAX_PARAGRAPHS higher to read more',
    },
  ]);
  assert.deepEqual(
    articles.flatMap(passagesOf).map((passage) => [passage.section, passage.text]),
    [
      ['Ebb', 'One.'],
      ['Ebb', 'Two.'],
      ['Flood', 'Three.'],
    ],
  );
  assert.deepEqual(
    articles.flatMap(({ sections }) => sections.map(({ heading }) => heading)),
    ['Ebb', 'Flood'],
  );
  assert.deepEqual((await read(5)).warnings, []);
});

test('a file of data, nearly every word another, is no article', async () => {
  const words = Array.from({ length: 260_000 }, (_, at) => (at * 2_654_435_761).toString(36));
  const { articles, warnings } = await readArticles(Buffer.from(`Keys\n\n${words.join(' ')}`), 'keys.txt');
  assert.deepEqual(articles, []);
  assert.match(warnings[0]?.reason ?? '', /^has over 250000 different words, as data has and no article/u);
});
