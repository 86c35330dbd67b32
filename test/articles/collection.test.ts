import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  childOf,
  collectionOf,
  collectionsNamed,
  collectionsOf,
  isPartOf,
} from '../../src/articles/collection.ts';

test('the collection of a file is its folder as people read it', () => {
  assert.equal(collectionOf('a.md'), undefined);
  assert.equal(collectionOf('news/2024/a.md'), 'news/2024');
  assert.equal(collectionOf(' Old\u0007 news /a.md'), 'Old news');
  assert.equal(collectionOf('\u0001/a.md'), undefined);
  assert.equal(collectionOf('cafe\u0301/a.md'), 'caf\u00e9');
});

const SHELF = ['news', 'news/2024', 'news/2025', 'news-old', 'reports', 'reports/2025', 'Reports/Draft'];
const NAMES: readonly (readonly [string, readonly string[]])[] = [
  ['news/2024', ['news/2024']],
  ['NEWS', ['news']],
  ['news/', ['news']],
  ['news\\2024', ['news/2024']],
  ['2024', ['news/2024']],
  ['2025', ['news/2025', 'reports/2025']],
  ['news/2', ['news/2024', 'news/2025']],
  ['rep', ['reports', 'Reports/Draft']],
  ['dra', ['Reports/Draft']],
  ['ews', []],
  ['', []],
  ['/', []],
];
for (const [name, meant] of NAMES) {
  test(`“${name}” means ${meant.join(' or ') || 'no collection'}`, () => {
    assert.deepEqual(collectionsNamed(name, SHELF), meant);
  });
}

/** Paths of few folders, so that they often lie in one another. */
const path = fc
  .array(fc.constantFrom('a', 'A', 'b', 'a b', 'aa', 'ß', '数'), { minLength: 1, maxLength: 4 })
  .map((folders) => folders.join('/'));
const shelf = fc.array(fc.record({ collection: path }), { minLength: 1, maxLength: 12 });

test('every folder above an article is a collection that holds it, and its whole path names it', () => {
  fc.assert(
    fc.property(shelf, (articles) => {
      const collections = collectionsOf(articles);
      assert.equal(new Set(collections).size, collections.length);
      for (const { collection } of articles) {
        const holding = collections.filter((whole) => isPartOf(collection, whole));
        assert.equal(holding.length, collection.split('/').length);
      }
      for (const collection of collections) {
        assert.ok(articles.some((article) => isPartOf(article.collection, collection)));
        assert.deepEqual(collectionsNamed(collection, collections), [collection]);
      }
    }),
  );
});

test('a folder’s articles are its own and those of the folders right in it, each once', () => {
  fc.assert(
    fc.property(shelf, (articles) => {
      const collections = collectionsOf(articles);
      for (const parent of [undefined, ...collections]) {
        const inside = collections.filter((each) => childOf(parent, each) === each);
        for (const { collection } of articles) {
          const held = parent === undefined || isPartOf(collection, parent);
          const places = inside.filter((each) => isPartOf(collection, each)).length;
          assert.equal(places + (collection === parent ? 1 : 0), held ? 1 : 0);
          assert.equal(childOf(parent, collection) !== undefined, places === 1);
        }
      }
    }),
  );
});

test('no name means a collection and its own subfolder at once', () => {
  fc.assert(
    fc.property(shelf, fc.oneof(path, fc.string()), (articles, name) => {
      const meant = collectionsNamed(name, collectionsOf(articles));
      for (const one of meant)
        assert.deepEqual(
          meant.filter((other) => isPartOf(one, other)),
          [one],
        );
    }),
  );
});
