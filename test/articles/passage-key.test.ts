import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Article, passagesOf } from '../../src/articles/article.ts';
import { articleKey, passageKey, passageWithKey } from '../../src/articles/passage-key.ts';

function article(id: string, texts: readonly string[]): Article {
  const passages = texts.map((text, index) => ({
    articleId: id,
    section: null,
    number: index + 1,
    kind: 'text' as const,
    text,
  }));
  return { id, title: id, file: `${id}.txt`, sections: [{ heading: null, passages }] };
}

const text = fc.constantFrom(
  'The ferry left.',
  'It came back.',
  'Nobody saw it.',
  'A storm came.',
  'It was late.',
);
const library = fc.array(fc.array(text, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 });

test('a key finds the passage with its words in its own article, wherever in it these stand', () => {
  fc.assert(
    fc.property(library, fc.string(), (all, id) => {
      const articles = all.map((texts, index) => article(`${id}-${index}`, texts));
      for (const passage of articles.flatMap(passagesOf)) {
        const found = passageWithKey(passageKey(passage), articles);
        assert.equal(found?.text, passage.text);
        assert.equal(found.articleId, passage.articleId);
      }
    }),
  );
});

test('a passage that moved to another article is found there, and one that is gone is not', () => {
  const before = article('strait', ['The ferry left.', 'It came back.']);
  const [moved, gone] = passagesOf(before).map(passageKey);
  const now = [article('harbour', ['A storm came.', 'The ferry left.']), article('town', ['Nobody saw it.'])];
  assert.equal(passageWithKey(moved ?? '', now)?.articleId, 'harbour');
  assert.equal(passageWithKey(gone ?? '', now), undefined);
});

test('an article keeps its key when it is read again', () => {
  assert.equal(articleKey(article('strait', ['The ferry left.'])), articleKey({ id: 'strait' }));
});
