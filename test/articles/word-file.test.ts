import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticles } from '../../src/articles/read-articles.ts';
import { makeArchive, makeWord, wordParagraph } from './make-archive.ts';
import { outlineOf, readOne } from './reading.ts';

test('a Word document gives its title, headings, paragraphs and tables, and what its properties say', async () => {
  const cell = (text: string) => `<w:tc>${wordParagraph(text)}</w:tc>`;
  const article = await readOne(
    makeWord(
      [
        wordParagraph('Tides of the Coast', { style: 'Title' }),
        wordParagraph('By Ada Byrne'),
        wordParagraph('6 May 2024'),
        wordParagraph('Records 1', { style: 'toc 1' }),
        wordParagraph('The range of the tides exceeds ten metres &amp; more.'),
        wordParagraph('Records', { style: 'heading 1' }),
        wordParagraph('They were kept in the town hall.'),
        wordParagraph('Later years', { bold: true }),
        wordParagraph('Nobody kept them any more.'),
        wordParagraph('Nothing is lost that is written down.', { style: 'Quote' }),
        `<w:tbl><w:tr>${cell('1870')}${cell('10 m')}</w:tr></w:tbl>`,
      ].join(''),
      '<dc:title>Document1</dc:title><dc:creator>Ada Byrne</dc:creator><dc:language>en-GB</dc:language><dcterms:created>2026-01-02T09:00:00Z</dcterms:created>',
    ),
    'tides.docx',
  );
  const { title, author, date, language } = article;
  assert.deepEqual(
    [title, author, date, language],
    ['Tides of the Coast', 'Ada Byrne', '2024-05-06', 'en-GB'],
  );
  assert.deepEqual(outlineOf(article), [
    'The range of the tides exceeds ten metres & more.',
    '# Records',
    'They were kept in the town hall.',
    '# Later years',
    'Nobody kept them any more.',
    'quote: Nothing is lost that is written down.',
    'table: 1870; 10 m',
  ]);
});

test('without a title in the text, the properties’ title stands', async () => {
  const article = await readOne(makeWord(wordParagraph('Text.'), '<dc:title>Tides</dc:title>'), 'a.docx');
  assert.equal(article.title, 'Tides');
});

for (const [name, content, reason] of [
  ['no zip archive', Buffer.from('Not a zip archive'), /^is damaged/u],
  ['another kind of archive', makeArchive({ 'a.xml': '<a/>' }), /^is no Word document$/u],
  ['cut off', makeWord(wordParagraph('Text.')).subarray(0, 500), /^is damaged/u],
  [
    'a zip bomb',
    makeArchive({ 'word/document.xml': ' '.repeat(101 * 1024 * 1024) }),
    /^unpacks to over 100 MB: .*MAX_FILE_MB/u,
  ],
] as const) {
  test(`a Word document that is ${name} is a warning`, async () => {
    const { articles, warnings } = await readArticles(content, 'a.docx');
    assert.deepEqual(articles, []);
    assert.match(warnings[0]?.reason ?? '', reason);
  });
}

test('an archive that lies about the size of what is in it can’t unpack to more', async () => {
  const bomb = Buffer.from(makeArchive({ 'word/document.xml': 'x'.repeat(5_000_000) }));
  const directory = bomb.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
  bomb.writeUInt32LE(10, directory + 24);
  const { articles, warnings } = await readArticles(bomb, 'a.docx');
  assert.deepEqual(articles, []);
  assert.equal(warnings.length, 1);
});
