import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LimitedReader } from '../../src/articles/limited-reader.ts';
import { readArticles } from '../../src/articles/read-articles.ts';
import { DEFAULT_LIMITS } from '../../src/articles/reading-limits.ts';
import { makeWord, wordParagraph } from './make-archive.ts';
import { column, makePdf } from './make-pdf.ts';

const PDF = makePdf([column(60, 700, ['The tide turns twice a day.'])]);

test('files are read in a thread as they are without one, many at once', async () => {
  const reader = new LimitedReader(DEFAULT_LIMITS);
  const word = makeWord(wordParagraph('The sea is salt.'));
  const files = {
    'a.pdf': PDF,
    'b.docx': word,
    'c.txt': Buffer.from('T\n\nText.'),
    'd.epub': Buffer.from('none'),
  };
  const results = await Promise.all(Object.entries(files).map(([file, bytes]) => reader.read(bytes, file)));
  const expected = await Promise.all(Object.entries(files).map(([file, bytes]) => readArticles(bytes, file)));
  assert.deepEqual(results, expected);
});

test('a file that takes too long is one warning, and the next is read', async () => {
  const reader = new LimitedReader({ ...DEFAULT_LIMITS, seconds: 0.2 });
  const endless = Buffer.from(`# T\n\n${'<a '.repeat(50_000)}${'*a_ '.repeat(200_000)}`);
  const { articles, warnings } = await reader.read(endless, 'endless.md');
  assert.deepEqual(articles, []);
  assert.deepEqual(warnings, [
    {
      file: 'endless.md',
      reason: 'takes longer than 0.2 seconds to read: set MAX_READING_SECONDS higher to give it more',
    },
  ]);
  assert.equal((await new LimitedReader(DEFAULT_LIMITS).read(PDF, 'a.pdf')).articles.length, 1);
});

test('a file that takes too much memory is one warning, and the next is read', async () => {
  const reader = new LimitedReader({ ...DEFAULT_LIMITS, memoryMegabytes: 48 });
  const large = Buffer.from(`<p>${'<b>x</b> <i>y</i> '.repeat(400_000)}</p>`);
  const { warnings } = await reader.read(large, 'large.html');
  assert.deepEqual(warnings, [
    {
      file: 'large.html',
      reason: 'takes more than 48 MB of memory to read: set MAX_READING_MEMORY_MB higher to give it more',
    },
  ]);
  assert.equal((await reader.read(Buffer.from('T\n\nText.'), 'a.txt')).articles.length, 1);
});

for (const [what, unit] of [
  ['line', 'word after word '],
  ['word', 'w'],
] as const) {
  test(`a ${what} of 25 MB is read within the limits`, { timeout: 70_000 }, async () => {
    const text = Buffer.concat([Buffer.from('T\n\n'), Buffer.alloc(25 * 1024 * 1024 - 10, unit)]);
    const { articles, warnings } = await new LimitedReader(DEFAULT_LIMITS).read(text, 'long.txt');
    assert.deepEqual(warnings, []);
    assert.equal(articles.length, 1);
  });
}
