import assert from 'node:assert/strict';
import { mkdir, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadArticles, NoArticlesError } from '../../src/articles/folder.ts';
import { articlesFolder } from './articles-folder.ts';

test('a folder gives its articles in order of their files, subfolders as collections', async (t) => {
  const dir = await articlesFolder(t, {
    'b.md': '# B\n\nText.',
    'a.txt': 'A\n\nText.',
    'news/2024/c.html': '<h1>C</h1><p>Text.</p>',
    '.hidden.txt': 'H\n\nText.',
    '.git/x.txt': 'X\n\nText.',
    'draft.txt~': 'D\n\nText.',
    '~$b.docx': 'lock',
    'page.html': '<title>Page</title><p>Text.</p>',
    'page_files/tracker.js': 'x()',
  });
  const steps: string[] = [];
  const { articles, warnings } = await loadArticles(dir, {
    onProgress: (done, total) => steps.push(`${done}/${total}`),
  });
  assert.deepEqual(warnings, []);
  assert.deepEqual(
    articles.map(({ id, title, collection }) => [id, title, collection]),
    [
      ['a', 'A', undefined],
      ['b', 'B', undefined],
      ['news-2024-c', 'C', 'news/2024'],
      ['page', 'Page', undefined],
    ],
  );
  assert.deepEqual(steps, ['1/4', '2/4', '3/4', '4/4']);
});

test('each file that is no article is one warning with its reason, and the others load', async (t) => {
  const dir = await articlesFolder(t, {
    'good.txt': 'Good\n\nText.',
    'good.md': '# Good too\n\nText.',
    'empty.md': '',
    'blank.txt': ' \n\n\t\n',
    'headline.txt': 'A headline only\n',
    'picture.txt': Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0', 'latin1'),
    'song.mp3': 'x',
    'big.txt': '',
  });
  await truncate(join(dir, 'big.txt'), 26 * 1024 * 1024);
  await symlink('/etc/hostname', join(dir, 'out.txt'));
  await symlink('nowhere.txt', join(dir, 'broken.txt'));
  await mkdir(join(dir, 'sub'));
  await symlink('..', join(dir, 'sub', 'loop'));
  const { articles, warnings } = await loadArticles(dir);
  assert.deepEqual(
    articles.map(({ file }) => file),
    ['good.md'],
  );
  const reasons = Object.fromEntries(warnings.map(({ file, reason }) => [file, reason]));
  assert.match(reasons['broken.txt'] ?? '', /^can't be opened \(ENOENT/u);
  assert.deepEqual(
    { ...reasons, 'broken.txt': '' },
    {
      'big.txt': 'is larger than 25 MB: split it, or set MAX_FILE_MB higher',
      'blank.txt': 'is empty',
      'broken.txt': '',
      'empty.md': 'is empty',
      'good.txt': 'makes the same id as good.md (good): rename one of them',
      'headline.txt': 'has a title but no text',
      'out.txt': 'is a link that leads out of the articles folder',
      'picture.txt': 'is a picture: recognise its text (OCR) first',
      'song.mp3':
        'is of no known format; these are: .txt .md .markdown .html .htm .xhtml .pdf .docx .epub .xml .rss .atom',
      'sub/loop': 'is a link to a folder: put the folder itself in its place',
    },
  );
  assert.equal(warnings.length, 10);
});

test('a folder without articles is an error that says what to do', async (t) => {
  const dir = await articlesFolder(t, { 'a-file': '', 'bad/empty.txt': '', 'none/.keep': '' });
  for (const [name, problem, message] of [
    ['missing', 'missing', /There is no folder .*: make it and put articles into it/u],
    ['a-file', 'not-a-folder', /is a file, not a folder/u],
    ['none', 'empty', /There are no articles in .*: put some into it \(\.txt /u],
    ['bad', 'unusable', /None of the files/u],
  ] as const) {
    await assert.rejects(loadArticles(join(dir, name)), (error) => {
      assert.ok(error instanceof NoArticlesError);
      assert.equal(error.problem, problem);
      assert.equal(error.dir, join(dir, name));
      assert.match(error.message, message);
      assert.match(error.message, /ARTICLES_DIR|see the warnings/u);
      return true;
    });
  }
});
