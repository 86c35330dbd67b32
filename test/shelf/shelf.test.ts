import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { findQuotations } from '../../src/answers/quote.ts';
import { passagesOf } from '../../src/articles/article.ts';
import { NoArticlesError } from '../../src/articles/folder.ts';
import { DEFAULT_LIMITS } from '../../src/articles/reading-limits.ts';
import { hasQuotations } from '../../src/quotations/extract.ts';
import { here } from '../../src/shelf/bookkeeper.ts';
import { inThread } from '../../src/shelf/thread.ts';
import { ask, newFolder, openShelf, until, write } from './open-shelf.ts';

test('the articles of a folder can be asked, read here or in a thread', async (t) => {
  const dir = newFolder();
  write(dir, 'tea.md', 'Tea', 'Dutch traders brought tea to Europe in 1610.');
  for (const bookkeeper of [undefined, inThread(DEFAULT_LIMITS)]) {
    const { shelf } = openShelf(t, dir, newFolder(), bookkeeper);
    await shelf.read();
    assert.match(ask(shelf, 'When did traders bring tea to Europe?') ?? '', /1610/);
    assert.equal(shelf.progress, undefined);
  }
});

test('a file added, changed, renamed or removed while the bot runs is in its answers', async (t) => {
  const dir = newFolder();
  write(dir, 'tea.md', 'Tea', 'Dutch traders brought tea to Europe in 1610.');
  const { shelf, lines } = openShelf(t, dir);
  await shelf.read();
  await shelf.watch();

  write(dir, 'salt.md', 'Salt', 'Roman soldiers were given an allowance for salt.');
  await until(() => /Roman/.test(ask(shelf, 'Who was given an allowance for salt?') ?? ''));
  write(dir, 'tea.md', 'Tea', 'Portuguese sailors brought tea to Europe before the Dutch did.');
  await until(() => /Portuguese/.test(ask(shelf, 'Who brought tea to Europe?') ?? ''));
  renameSync(join(dir, 'salt.md'), join(dir, 'wages.md'));
  await until(
    () => shelf.library.article('wages') !== undefined && shelf.library.article('salt') === undefined,
  );
  rmSync(join(dir, 'wages.md'));
  await until(() => shelf.library.articles.length === 1);

  assert.doesNotMatch(ask(shelf, 'Who was given an allowance for salt?') ?? '', /Roman/);
  assert.deepEqual(lines.slice(0, 2), ['salt.md: added, 1 paragraph', 'tea.md: changed, 1 paragraph']);
});

test('a library once taken never changes: an answer in the making keeps its passages', async (t) => {
  const dir = newFolder();
  write(dir, 'tea.md', 'Tea', 'Dutch traders brought tea to Europe in 1610.');
  const { shelf } = openShelf(t, dir);
  await shelf.read();
  await shelf.watch();
  const taken = shelf.library;
  write(dir, 'salt.md', 'Salt', 'Salt keeps fish from spoiling.');
  await until(() => shelf.library.articles.length === 2);
  assert.equal(taken.articles.length, 1);
});

test('a file that turns bad keeps its last good version and says so', async (t) => {
  const dir = newFolder();
  write(dir, 'tea.md', 'Tea', 'Dutch traders brought tea to Europe in 1610.');
  const { shelf, lines } = openShelf(t, dir);
  await shelf.read();
  await shelf.watch();
  writeFileSync(join(dir, 'tea.md'), '');
  await until(() => lines.length >= 2);
  assert.deepEqual(lines, ['tea.md: is empty', 'tea.md: its last good version goes on answering']);
  assert.match(ask(shelf, 'Who brought tea to Europe?') ?? '', /Dutch/);
});

test('temporary and hidden files are not articles', async (t) => {
  const dir = newFolder();
  write(dir, 'tea.md', 'Tea', 'Dutch traders brought tea to Europe in 1610.');
  const { shelf, lines } = openShelf(t, dir);
  await shelf.read();
  await shelf.watch();
  for (const file of ['.tea.md.swp', 'salt.md~', '.hidden.md']) write(dir, file, 'Salt', 'Salt is salty.');
  write(dir, 'fish.md', 'Fish', 'Fish are kept in salt.');
  await until(() => shelf.library.article('fish') !== undefined);
  assert.equal(shelf.library.articles.length, 2);
  assert.deepEqual(lines, ['fish.md: added, 1 paragraph']);
});

test('of two files with one id the first is kept, and the other takes its place when it goes', async (t) => {
  const dir = newFolder();
  mkdirSync(join(dir, 'a'));
  write(dir, 'tea time.md', 'Tea', 'Tea is drunk at four.');
  write(dir, 'tea-time.md', 'Tea', 'Tea is drunk at five.');
  const { shelf, lines } = openShelf(t, dir);
  await shelf.read();
  assert.equal(shelf.library.articles.length, 1);
  assert.match(lines.join(), /tea-time\.md: makes the same id as tea time\.md/);
  await shelf.watch();
  rmSync(join(dir, 'tea time.md'));
  await until(() => /five/.test(ask(shelf, 'When is tea drunk?') ?? ''));
});

test('many small changes are put together and still found', async (t) => {
  const dir = newFolder();
  write(dir, 'tea.md', 'Tea', 'Dutch traders brought tea to Europe in 1610.');
  const { shelf } = openShelf(t, dir);
  await shelf.read();
  await shelf.watch();
  for (let day = 1; day <= 14; day++) {
    write(dir, `day-${day}.md`, `Day ${day}`, `The harbour master counted ${day * 3} boats.`);
    await until(() => shelf.library.article(`day-${day}`) !== undefined);
  }
  await until(() => shelf.library.index.segments.length < 4);
  assert.match(ask(shelf, 'How many boats did the harbour master count on day 7?') ?? '', /21 boats/);
  assert.match(ask(shelf, 'Who brought tea to Europe?') ?? '', /Dutch/);
});

test('a file that takes more memory to index than there is costs a warning, not the others', async (t) => {
  const dir = newFolder();
  for (const name of ['fish', 'salt', 'tea'])
    write(dir, `${name}.md`, name, `There is ${name} in the harbour.`);
  const all = here(DEFAULT_LIMITS);
  const { shelf, lines } = openShelf(t, dir, newFolder(), {
    ...all,
    readBatch: (task) =>
      task.files.includes('salt.md')
        ? Promise.reject(Object.assign(new Error('Out of memory'), { code: 'ERR_WORKER_OUT_OF_MEMORY' }))
        : all.readBatch(task),
  });
  await shelf.read();
  assert.deepEqual(shelf.library.articles.map(({ id }) => id).sort(), ['fish', 'tea']);
  assert.deepEqual(lines, ['salt.md: takes more memory to index than there is']);
});

test('an empty or missing folder is an error that says what to do', async (t) => {
  const dir = newFolder();
  await assert.rejects(openShelf(t, dir).shelf.read(), NoArticlesError);
  await assert.rejects(openShelf(t, join(dir, 'nowhere')).shelf.read(), /nowhere.*ARTICLES_DIR/);
});

test('quotations are found ahead of time in a thread, and after a change too', async (t) => {
  const dir = newFolder();
  write(dir, 'tea.md', 'Tea', '"Tea is never late," said Mara Lind, the harbour master.');
  const { shelf } = openShelf(t, dir, newFolder(), inThread(DEFAULT_LIMITS));
  const said = () => findQuotations(shelf.library, { speaker: 'Lind' }).map(({ text }) => text);
  await shelf.read();
  await shelf.watch();
  await shelf.readQuotations();
  assert.ok(shelf.library.articles.every(hasQuotations));
  assert.deepEqual(said(), ['Tea is never late,']);
  write(dir, 'fish.md', 'Fish', '"Fish is never early," said Mara Lind, the harbour master.');
  await until(() => said().length === 2);
});

test('a change made while the shelf opens is in the answers', async (t) => {
  const dir = newFolder();
  for (const name of ['tea', 'salt', 'fish'])
    write(dir, `${name}.md`, name, `There is ${name} in the harbour.`);
  const { shelf } = openShelf(t, dir);
  await shelf.read();
  write(dir, 'tea.md', 'tea', 'Dutch traders brought tea to Europe in 1610.');
  rmSync(join(dir, 'salt.md'));
  const watching = shelf.watch();
  renameSync(join(dir, 'fish.md'), join(dir, 'cod.md'));
  await watching;
  write(dir, 'rope.md', 'rope', 'The rope walk was built in 1720.');
  const ids = () => shelf.library.articles.map(({ id }) => id).sort();
  await until(() => ids().join() === 'cod,rope,tea' && /1610/.test(ask(shelf, 'Who brought tea?') ?? ''));
});

test('a change made at any moment of a start is in the answers, and half-written files are not', async (t) => {
  for (let round = 0; round < 4; round++) {
    const dir = newFolder();
    const names = Array.from({ length: 24 }, (_, at) => `boat-${at}`);
    for (const name of names) write(dir, `${name}.md`, name, `The ${name} carried old ropes.`);
    const { shelf, lines } = openShelf(t, dir);
    const opening = shelf.read().then(() => shelf.watch());
    for (const name of names) {
      writeFileSync(join(dir, `${name}.md`), '');
      await setTimeout(Math.random() * 20);
      write(dir, `${name}.md`, name, `The ${name} carried new salt.`);
    }
    await opening;
    const texts = () => shelf.library.articles.flatMap(passagesOf).map(({ text }) => text);
    await until(() => texts().filter((text) => text.endsWith('carried new salt.')).length === names.length);
    assert.deepEqual(
      lines.filter((line) => line.includes('last good version')),
      [],
    );
  }
});

test('a shelf that is closed while it opens does not begin to watch', async (t) => {
  const dir = newFolder();
  write(dir, 'tea.md', 'Tea', 'Tea is drunk at four.');
  const { shelf, lines } = openShelf(t, dir);
  await shelf.read();
  const watching = shelf.watch();
  await shelf.close();
  await watching;
  write(dir, 'salt.md', 'Salt', 'Salt keeps fish.');
  await setTimeout(600);
  assert.deepEqual(lines, []);
});
