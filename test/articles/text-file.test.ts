import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { headingsOf, passagesOf } from '../../src/articles/article.ts';
import { outlineOf, readOne } from './reading.ts';

const NEWS_PAGE = `Ferry 'back by spring': harbour master
The island’s only ferry has been out of service since the storm.
-
The ferry Alma lies at her berth in Northport, Friday, January 12, 2024 (AP)
The ferry Alma will sail again by spring, the harbour master said on Thursday. She was damaged in the storm.
“We have the parts,” he said.
Repairs that nobody planned for
The island's council, which owns the ferry, set aside two million crowns for the repairs.
Read more: Storm closes three harbours
What the islanders do meanwhile
A fishing boat carries the mail.`;

test('a news page saved as text: headline, standfirst, caption, headings, one paragraph a line, no links', async () => {
  const article = await readOne(NEWS_PAGE, 'ferry.txt');
  assert.equal(article.title, "Ferry 'back by spring': harbour master");
  assert.equal(article.standfirst, 'The island’s only ferry has been out of service since the storm.');
  assert.equal(article.date, undefined);
  assert.deepEqual(outlineOf(article), [
    'caption: The ferry Alma lies at her berth in Northport, Friday, January 12, 2024 (AP)',
    'The ferry Alma will sail again by spring, the harbour master said on Thursday. She was damaged in the storm.',
    '“We have the parts,” he said.',
    '# Repairs that nobody planned for',
    "The island's council, which owns the ferry, set aside two million crowns for the repairs.",
    '# What the islanders do meanwhile',
    'A fishing boat carries the mail.',
  ]);
});

test('paragraphs set apart by blank lines under a title, their hard-wrapped lines joined', async () => {
  const text = `Otters

By Ada Byrne
3 March 2021

Otters live along rivers, lakes and coasts, and they
eat fish, crabs and frogs. They sleep in holts.

What they eat

Mostly fish:

- eels in summer,
- salmon in autumn.`;
  const article = await readOne(text.replaceAll('\n', '\r\n'), 'otters.txt');
  assert.equal(article.title, 'Otters');
  assert.equal(article.author, 'Ada Byrne');
  assert.equal(article.date, '2021-03-03');
  assert.deepEqual(outlineOf(article), [
    'Otters live along rivers, lakes and coasts, and they eat fish, crabs and frogs. They sleep in holts.',
    '# What they eat',
    'Mostly fish:',
    'list: eels in summer,',
    'list: salmon in autumn.',
  ]);
});

test('a title line directly over one paragraph a line needs no blank lines', async () => {
  const article = await readOne('Two facts\nThe sea is salt.\nRivers are not.\n', 'facts.txt');
  assert.deepEqual(outlineOf(article), ['The sea is salt.', 'Rivers are not.']);
});

test('lines broken to fit a page are one paragraph without blank lines too', async () => {
  const lines = [
    'A title',
    'The harbour was built in the year of the great flood and',
    'has been widened twice since, each time after a storm that',
    'sank the boats in it.',
  ];
  const article = await readOne(lines.join('\n'), 'harbour.txt');
  assert.deepEqual(outlineOf(article), [lines.slice(1).join(' ')]);
});

test('a paragraph that ends in brackets is no caption, nor is a date in a sentence the date of the article', async () => {
  const article = await readOne(
    'Trade\n\nNovember 3, 2020 was the day of the vote, and rain fell all over the country.\n\nThe bank lends to both (and to others).',
    'trade.txt',
  );
  assert.equal(article.date, undefined);
  assert.deepEqual(
    passagesOf(article).map(({ kind }) => kind),
    ['text', 'text'],
  );
});

test('a text that is all on one line has no title but its file’s name', async () => {
  const story = 'The otters came back to the canal in spring. '.repeat(20).trim();
  const article = await readOne(story, 'otters-are-back.txt');
  assert.equal(article.title, 'Otters are back');
  assert.deepEqual(
    passagesOf(article).map(({ text }) => text),
    [story],
  );
});

test('every word of a text is in its title, headings or passages, in order', async () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/u);
  const sentence = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => `${words.join(' ')}.`);
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(
      word,
      fc.array(paragraph, { minLength: 1 }),
      fc.constantFrom(' ', '\n'),
      async (title, paragraphs, gap) => {
        const texts = paragraphs.map((lines) => lines.join(gap));
        const article = await readOne([title, ...texts].join('\n\n'), 'words.txt');
        const read = [article.title, ...passagesOf(article).map(({ text }) => text)];
        assert.equal(read.join(' '), [title, ...texts].join(' ').replaceAll('\n', ' '));
      },
    ),
  );
});

const SHARED = new URL('../../../shared/articles/', import.meta.url);
test('a real news page', { skip: !existsSync(SHARED) }, async () => {
  const [file = ''] = readdirSync(SHARED).filter((name) => name.endsWith('.txt'));
  const article = await readOne(readFileSync(new URL(file, SHARED)), file);
  assert.match(article.standfirst ?? '', /^\p{Lu}.*\.$/u);
  assert.equal(headingsOf(article).length, 3);
  assert.deepEqual(
    passagesOf(article).map(({ kind }) => kind),
    ['caption', ...Array.from({ length: 13 }, () => 'text')],
  );
  assert.ok(passagesOf(article).every(({ text }) => !text.startsWith('Read more')));
});

test('a file of one sentence has that for its text', async () => {
  const article = await readOne('The tide turns twice a day.\n', 'tides.txt');
  assert.equal(article.title, 'Tides');
  assert.deepEqual(outlineOf(article), ['The tide turns twice a day.']);
});
