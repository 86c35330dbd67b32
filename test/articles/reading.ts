import assert from 'node:assert/strict';
import type { Article } from '../../src/articles/article.ts';
import { passagesOf } from '../../src/articles/article.ts';
import { readArticles } from '../../src/articles/read-articles.ts';

/** Reads a file that must give one article and no warning. */
export async function readOne(content: string | Uint8Array, file: string): Promise<Article> {
  const { articles, warnings } = await readArticles(Buffer.from(content), file);
  assert.deepEqual(warnings, []);
  const [article, ...others] = articles;
  assert.ok(article);
  assert.deepEqual(others, []);
  return article;
}

/** An article as text, one line a heading (#) or passage (its kind unless plain text), for comparing at a glance. */
export function outlineOf(article: Article): string[] {
  return article.sections.flatMap(({ heading, passages }) => [
    ...(heading === null ? [] : [`# ${heading}`]),
    ...passages.map(({ kind, text }) => (kind === 'text' ? text : `${kind}: ${text}`)),
  ]);
}

/** Checks what holds for every article: a title, passages numbered from 1 without gaps, none empty or too long. */
export function assertWellFormed(article: Article): void {
  assert.match(article.id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
  assert.ok(article.id.length <= 70);
  assert.notEqual(article.title.trim(), '');
  const passages = passagesOf(article);
  assert.ok(passages.length > 0);
  for (const [index, passage] of passages.entries()) {
    assert.equal(passage.number, index + 1);
    assert.equal(passage.articleId, article.id);
    assert.match(passage.text, /^\S(?:.*\S)?$/u);
    assert.doesNotMatch(passage.text, /\p{Cc}|\p{Surrogate}/u);
    assert.ok(passage.text.length <= 2000);
  }
}
