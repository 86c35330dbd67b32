import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { passagesOf } from '../../src/articles/article.ts';
import { readArticles } from '../../src/articles/read-articles.ts';
import { assertWellFormed, readOne } from './reading.ts';

const ENDINGS = ['.txt', '.md', '.html', '.pdf', '.docx', '.epub', '.xml'];

/** Reads and checks that there is an article or a warning, whatever the file. */
async function assertArticleOrWarning(content: Uint8Array, file: string): Promise<void> {
  const { articles, warnings } = await readArticles(content, file);
  assert.ok(articles.length + warnings.length > 0);
  articles.forEach(assertWellFormed);
  for (const warning of warnings) assert.equal(warning.file, file);
  structuredClone({ articles, warnings });
}

for (const ending of ENDINGS) {
  test(`any bytes in a ${ending} file give an article or a warning`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (content) =>
        assertArticleOrWarning(content, `a${ending}`),
      ),
    );
  });

  test(`any text in a ${ending} file gives an article or a warning`, async () => {
    const marks = fc.constantFrom(
      ...'\n|\n\n|---\n|-|#|##|*|_|`|```|[|](|)|![|>|<p>|</p>|<div|<table><tr><td>|</td>|<h2>|<li>|<script>|<!--|-->|&amp;|&#xD800;|&#0;|"|\0|\r|(AP)|Read more: x|title: |. |\u2028|\uFEFF|😀'.split(
        '|',
      ),
      '|',
    );
    const text = fc.array(fc.oneof(marks, fc.string({ unit: 'binary', maxLength: 20 }), fc.lorem()), {
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(text, (parts) => assertArticleOrWarning(Buffer.from(parts.join('')), `a${ending}`)),
    );
  });

  for (const [name, hostile] of [
    ['nested quotes and elements', `${'> '.repeat(20_000)}x${'<div><b>'.repeat(20_000)}y`],
    ['open brackets', '['.repeat(20_000)],
    ['NULs', `A title\n\nWords and more words, and a NUL \0 among them.`],
    ['one long line', `T\n\n${'word '.repeat(200_000)}`],
    ['one long word', `T\n\n${'w'.repeat(300_000)}`],
    ['nothing but entities', '&amp;'.repeat(50_000)],
  ] as const) {
    test(`a ${ending} file of ${name} gives an article or a warning`, () =>
      assertArticleOrWarning(Buffer.from(hostile), `a${ending}`));
  }
}

test('paragraphs over 2,000 characters are split at the ends of sentences, and nothing is lost', async () => {
  const sentence = 'The tide turned at the old harbour, and the boats that had waited went out one by one.';
  const paragraph = Array.from({ length: 60 }, () => sentence).join(' ');
  const passages = passagesOf(await readOne(`Tides\n\n${paragraph}\n\nShort.`, 'tides.txt'));
  assert.equal(passages.map(({ text }) => text).join(' '), `${paragraph} Short.`);
  assert.ok(passages.length === 4 && passages.every(({ text }) => text.endsWith('.') && text.length <= 2000));
});

test('a file with the ending of another format is told what it is', async () => {
  for (const [start, file, reason] of [
    ['%PDF-1.7', 'a.html', /^is a PDF .*\.pdf$/u],
    ['PK\x03\x04', 'a.txt', /^is an archive/u],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'a.docx', /^is encrypted or in an old format of Word/u],
    ['{\\rtf1\\ansi The tide.}', 'a.md', /^is Rich Text/u],
    ['\x1f\x8b\x08', 'a.xml', /^is packed/u],
    ['\xff\xd8\xff\xe0', 'a.pdf', /^is a picture/u],
  ] as const) {
    const { articles, warnings } = await readArticles(Buffer.from(start, 'latin1'), file);
    assert.deepEqual(articles, []);
    assert.match(warnings[0]?.reason ?? '', reason);
  }
});

test('the language that a program filled in counts only for text in its script', async () => {
  const hebrew = '<html lang="en"><p>החומה של הנמל תיבנה מחדש מאבן לאחר הסערה בחודש ינואר.</p></html>';
  assert.equal((await readOne(hebrew, 'wall.html')).language, 'he');
  assert.equal((await readOne(`---\nlanguage: es\n---\nСтена гавани.`, 'wall.md')).language, 'es');
});
