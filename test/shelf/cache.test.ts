import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { passagesOf } from '../../src/articles/article.ts';
import { DEFAULT_LIMITS } from '../../src/articles/reading-limits.ts';
import { here } from '../../src/shelf/bookkeeper.ts';
import { Cache } from '../../src/shelf/cache.ts';
import { column, makePdf } from '../articles/make-pdf.ts';
import { ask, newFolder, openShelf, write } from './open-shelf.ts';

const part = fc.string({ unit: 'grapheme' }).map((text) => JSON.stringify(text));

test('what was written is read, by the same version only', async () => {
  const dir = newFolder();
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1 }), async (parts) => {
      await new Cache(dir, '1').write('key', parts);
      assert.deepEqual(await new Cache(dir, '1').read('key'), parts);
      assert.equal(await new Cache(dir, '2').read('key'), null);
    }),
    { numRuns: 25 },
  );
});

test('a damaged file is not trusted, whatever became of it', async () => {
  const dir = newFolder();
  const cache = new Cache(dir, '1');
  await cache.write('key', ['"one"', '"two"']);
  const file = join(dir, 'key.jsonl');
  const good = readFileSync(file);
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length - 1), fc.nat(254), async (place, by) => {
      const bad = Buffer.from(good);
      bad[place] = ((bad[place] ?? 0) + 1 + by) % 256;
      writeFileSync(file, bad);
      const read = await cache.read('key');
      // A change of the header that keeps its meaning, such as a space, is no damage.
      if (read !== null) assert.deepEqual(read, ['"one"', '"two"']);
      writeFileSync(file, good.subarray(0, place));
      assert.equal(await cache.read('key'), null);
    }),
    { numRuns: 50 },
  );
});

test('a start from the cache answers like the first; a damaged one too', async (t) => {
  const [dir, dataDir] = [newFolder(), newFolder()];
  write(dir, 'tea.md', 'Tea', 'Dutch traders brought tea to Europe in 1610.');
  const first = openShelf(t, dir, dataDir).shelf;
  await first.read();
  const cached = readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.jsonl'),
  );
  assert.equal(cached.length, 1);
  for (const damage of [false, true]) {
    if (damage) writeFileSync(join(dataDir, cached[0] ?? ''), '{"version":');
    const { shelf, lines } = openShelf(t, dir, dataDir);
    await shelf.read();
    assert.deepEqual(shelf.library.articles, first.library.articles);
    assert.equal(ask(shelf, 'Who brought tea?'), ask(first, 'Who brought tea?'));
    assert.deepEqual(lines, []);
  }
});

test('with another limit the files are read anew: the cache is of no use', async (t) => {
  const [dir, dataDir] = [newFolder(), newFolder()];
  const pages = ['one', 'two', 'three'].map((day) => column(60, 700, [`The tide turned on day ${day}.`]));
  writeFileSync(join(dir, 'tides.pdf'), makePdf(pages));
  for (const [pdfPages, warnings] of [
    [2, 1],
    [2, 1],
    [3, 0],
  ] as const) {
    const { shelf, lines } = openShelf(t, dir, dataDir, here({ ...DEFAULT_LIMITS, pdfPages }));
    await shelf.read();
    assert.equal(lines.length, warnings);
    const [article] = shelf.library.articles;
    assert.equal(article && passagesOf(article).at(-1)?.page, pdfPages);
  }
});

test('what is no longer needed is cleared at the next start', async (t) => {
  const [dir, dataDir] = [newFolder(), newFolder()];
  for (const text of ['Tea is green.', 'Tea is black.']) {
    write(dir, 'tea.md', 'Tea', text);
    const { shelf } = openShelf(t, dir, dataDir);
    await shelf.read();
    await shelf.clearCache();
  }
  const kept = readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.jsonl'),
  );
  assert.equal(kept.length, 1);
});

test('a folder that cannot be written costs nothing but the cache', async (t) => {
  const [dir, dataDir] = [newFolder(), newFolder()];
  write(dir, 'tea.md', 'Tea', 'Tea is green.');
  writeFileSync(join(dataDir, 'cache'), 'a file where the folder should be');
  chmodSync(dataDir, 0o555);
  const { shelf } = openShelf(t, dir, dataDir);
  await shelf.read();
  assert.equal(shelf.library.articles.length, 1);
});
