import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticles } from '../../src/articles/read-articles.ts';
import { makeArchive, makeEpub } from './make-archive.ts';
import { assertWellFormed, outlineOf } from './reading.ts';

test('each chapter of an EPUB is an article of its book', async () => {
  const epub = makeEpub(
    {
      'cover.xhtml': '<img src="cover.jpg"/>',
      'title.xhtml': '<h1>The Shore</h1><p>Ada Byrne</p>',
      'c1.xhtml':
        '<h1>The sea</h1><a id="p1"/><p>The sea is salt.</p><h2>Tides</h2><p>It rises twice a day.<a epub:type="noteref" href="#n"><sup>1</sup></a></p>',
      'c1b.xhtml': '<p>And falls twice.</p>',
      'c 2.xhtml': '<p>The land is dry.</p>',
    },
    { 'title.xhtml': 'Title Page', 'c1.xhtml': 'The sea', 'c%202.xhtml': 'The <i>land</i>' },
  );
  const { articles, warnings } = await readArticles(epub, 'books/shore.epub');
  assert.deepEqual(warnings, []);
  articles.forEach(assertWellFormed);
  const [sea, land] = articles;
  assert.ok(sea && land && articles.length === 2);
  const { sections: _, ...details } = sea;
  assert.deepEqual(details, {
    id: 'books-shore-the-sea',
    title: 'The Shore: The sea',
    author: 'Ada Byrne',
    source: 'The Shore',
    date: '2019-05-06',
    language: 'en-GB',
    collection: 'books',
    file: 'books/shore.epub',
  });
  assert.deepEqual(outlineOf(sea), [
    'The sea is salt.',
    '# Tides',
    'It rises twice a day.',
    'And falls twice.',
  ]);
  assert.equal(land.title, 'The Shore: The land');
});

test('a page with the title and the author of a book is no chapter, whatever it is called', async () => {
  const epub = makeEpub(
    { 't.xhtml': '<h1>The Shore</h1><p>Ada Byrne</p>', 'c.xhtml': '<h1>The sea</h1><p>The sea is salt.</p>' },
    { 't.xhtml': 'The Shore', 'c.xhtml': 'The sea' },
  );
  const { articles } = await readArticles(epub, 'shore.epub');
  assert.deepEqual(
    articles.map(({ title }) => title),
    ['The Shore: The sea'],
  );
});

test('an EPUB without text, or no EPUB at all, is a warning', async () => {
  for (const [content, reason] of [
    [makeEpub({ 'c.xhtml': '<img src="a.jpg"/>' }, {}), /^has no text$/u],
    [makeArchive({ 'a.xml': '<a/>' }), /^is no EPUB/u],
    [Buffer.from('nothing'), /^is damaged/u],
  ] as const) {
    const { articles, warnings } = await readArticles(content, 'a.epub');
    assert.deepEqual(articles, []);
    assert.match(warnings[0]?.reason ?? '', reason);
  }
});
