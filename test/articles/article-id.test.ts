import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { articleId } from '../../src/articles/article-id.ts';

test('an id is the path of the file, readable and without its ending', () => {
  assert.equal(articleId('News/The Élan_of 2024.txt'), 'news-the-elan-of-2024');
  assert.equal(articleId('book.epub', 'Chapter One'), 'book-chapter-one');
  assert.equal(articleId('Привет.md'), 'privet');
});

test('names in letters that can’t be written in Latin ones stay apart', () => {
  const ids = ['日本.txt', '中国.txt', '2024年.txt', '2024月.txt', '!!!.txt'].map((file) => articleId(file));
  assert.equal(new Set(ids).size, ids.length);
  assert.match(articleId('2024年.txt'), /^2024-[0-9a-f]{7}$/u);
});

test('the same name in composed and decomposed letters is the same id', () => {
  assert.equal(articleId('café 日.txt'.normalize('NFD')), articleId('café 日.txt'.normalize('NFC')));
});

test('any name gives lower-case letters, digits and hyphens, at most 60', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const id = articleId(`${name}.txt`);
      assert.match(id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
      assert.ok(id.length <= 60);
    }),
  );
});
