import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { batchesOf } from '../../src/shelf/batches.ts';

const names = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 300 })
  .map((all) => all.sort());

test('every file is in one batch, in order', () => {
  fc.assert(fc.property(names, (files) => assert.deepEqual(batchesOf(files).flat(), files)));
});

test('a new file leaves nearly all batches as they were', () => {
  const files = Array.from({ length: 4000 }, (_, n) => `article-${n}.md`).sort();
  const before = new Set(batchesOf(files).map((batch) => batch.join()));
  const after = batchesOf([...files, 'article-1234b.md'].sort()).map((batch) => batch.join());
  const changed = after.filter((batch) => !before.has(batch));
  assert.ok(before.size > 30, `${before.size} batches`);
  assert.ok(changed.length <= 4, `${changed.length} batches changed`);
});
