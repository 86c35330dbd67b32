import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderOf, jsonLines, run } from '../console/terminal.ts';
import { redirect, website } from './website.ts';

const HONEY = `---
title: "Honey: a *sweet* store"
date: 2026-03-01
language: en
---

Bees make honey from nectar. “We taste the summer,” said Ada Hive, a keeper.

## Storage

Sealed honey keeps for years.
`;
const PAGE = `<html lang="en"><head><title>A lamp is lit</title>
<meta property="article:published_time" content="2026-02-03T10:00:00Z"></head>
<body><nav>Home News Sport</nav><article><h1>A lamp is lit</h1>
${'<p>The harbour town repaired its lighthouse over the winter, and the lamp was lit again in March.</p>'.repeat(4)}
<h2>What it cost</h2><p>The work cost 40,000 euros, half of it given by the town, and took eleven weeks.</p>
</article></body></html>`;

test('a hidden file is added under its title, where it is seen', async () => {
  const [library, files] = [folderOf({}), folderOf({ '.notes.md': HONEY })];
  await run(['add', join(files, '.notes.md')], '', { ARTICLES_DIR: library });
  assert.deepEqual(readdirSync(library), ['honey-a-sweet-store.md']);
});

test('add shows what it understood of a file and puts it into the folder as Markdown', async () => {
  const [library, files] = [folderOf({}), folderOf({ 'honey.md': HONEY })];
  const { stdout, code } = await run(['add', join(files, 'honey.md')], '', { ARTICLES_DIR: library });
  assert.equal(code, 0);
  assert.match(stdout, /^Added “Honey: a \*sweet\* store” as\s/);
  assert.match(stdout, /no source, 2026-03-01, English/);
  assert.match(stdout, /2 paragraphs, no captions, 1 quotation; 1 section: “Storage”/);
  assert.match(readFileSync(join(library, 'honey.md'), 'utf8'), /^---\ntitle: "Honey: a \*sweet\* store"\n/);
});

test('an article that is added is in the answers', async () => {
  const [library, files] = [folderOf({}), folderOf({ 'honey.md': HONEY })];
  await run(['add', join(files, 'honey.md')], '', { ARTICLES_DIR: library });
  const { stdout } = await run(['ask', 'How long does sealed honey keep?'], '', { ARTICLES_DIR: library });
  assert.match(stdout, /Sealed honey keeps for years/);
});

test('a page is fetched with where it was found, and not twice', async (t) => {
  const site = await website(t, { '/news/lamp.html': PAGE, '/short': redirect('/news/lamp.html') });
  const settings = { ARTICLES_DIR: folderOf({}), ALLOW_PRIVATE_ADDRESSES: 'on' };
  const first = await run(['add', `${site}/short`, '--json'], '', settings);
  const [added] = jsonLines(first);
  assert.deepEqual(added, {
    command: 'add',
    input: `${site}/short`,
    added: true,
    how: 'added',
    article: 'a-lamp-is-lit',
    title: 'A lamp is lit',
    file: 'a-lamp-is-lit.md',
    source: '127.0.0.1',
    url: `${site}/news/lamp.html`,
    date: '2026-02-03',
    language: 'en',
    sections: ['What it cost'],
    paragraphs: 5,
    captions: 0,
    quotations: 0,
    warnings: [],
  });
  const again = await run(['add', `${site}/news/lamp.html?utm_source=x#top`], '', settings);
  assert.match(again.stdout.replace(/\s+/g, ' '), /is in \S+a-lamp-is-lit\.md already, word for word/);
  assert.deepEqual(readdirSync(settings.ARTICLES_DIR), ['a-lamp-is-lit.md']);
});

test('nothing is fetched from this machine unless the setting allows it', async (t) => {
  const site = await website(t, { '/': PAGE });
  const { stderr, code } = await run(['add', `${site}/`], '', { ARTICLES_DIR: folderOf({}) });
  assert.match(stderr.replace(/\s+/g, ' '), /ALLOW_PRIVATE_ADDRESSES=on/);
  assert.equal(code, 1);
});

test('the format and the encoding are what the server says', async (t) => {
  const site = await website(t, {
    '/latin': (response) =>
      response
        .writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
        .end(
          Buffer.from(PAGE.replace('A lamp', 'Café lamp').replace('<nav>', '<meta charset=utf-8>'), 'latin1'),
        ),
    '/notes': (response) =>
      response.writeHead(200, { 'content-type': 'text/markdown; charset=utf-8' }).end(HONEY),
    '/picture': (response) => response.writeHead(200, { 'content-type': 'image/png' }).end('PNG'),
  });
  const settings = { ARTICLES_DIR: folderOf({}), ALLOW_PRIVATE_ADDRESSES: 'on' };
  const result = await run(['add', `${site}/latin`, `${site}/notes`, `${site}/picture`], '', settings);
  assert.match(result.stdout, /“Café lamp is lit”/);
  assert.match(result.stdout, /“Honey: a \*sweet\* store”/);
  assert.match(result.stderr.replace(/\s+/g, ' '), /picture is image\/png, which can't be read/);
  assert.equal(result.code, 1);
});

test('a page behind a paywall is reported, not added', async (t) => {
  const site = await website(t, {
    '/': PAGE.replace('</article>', '<p>Subscribe to continue reading.</p></article>'),
  });
  const settings = { ARTICLES_DIR: folderOf({}), ALLOW_PRIVATE_ADDRESSES: 'on' };
  const { stderr, code } = await run(['add', `${site}/`], '', settings);
  assert.match(stderr.replace(/\s+/g, ' '), /^Not added: \S+ is cut off by a paywall/);
  assert.equal(code, 1);
  assert.deepEqual(readdirSync(settings.ARTICLES_DIR), []);
});

test('a newer version of an article takes its place, and the earlier one is kept', async () => {
  const library = folderOf({ 'bees.md': HONEY });
  const files = folderOf({ 'new.md': HONEY.replace('for years', 'for decades') });
  const { stdout } = await run(['add', join(files, 'new.md')], '', { ARTICLES_DIR: library });
  assert.match(stdout, /^Replaced “Honey/);
  assert.match(readFileSync(join(library, 'bees.md'), 'utf8'), /for decades/);
  assert.equal(readFileSync(join(library, '.removed/bees.md'), 'utf8'), HONEY);
});

test('another article never takes the place of one, unless it is told to', async () => {
  const library = folderOf({ 'honey.md': HONEY });
  const files = folderOf({ 'honey.md': '# Honey of the heath\n\nIt is thick and brown.\n' });
  const settings = { ARTICLES_DIR: library };
  await run(['add', join(files, 'honey.md')], '', settings);
  assert.equal(readFileSync(join(library, 'honey.md'), 'utf8'), HONEY);
  assert.match(readFileSync(join(library, 'honey-2.md'), 'utf8'), /title: Honey of the heath/);
  writeFileSync(join(files, 'honey.md'), '# Honey of the moor\n\nIt is clear.\n');
  await run(['add', '--replace', join(files, 'honey.md')], '', settings);
  assert.match(readFileSync(join(library, 'honey.md'), 'utf8'), /title: Honey of the moor/);
  assert.equal(readFileSync(join(library, '.removed/honey.md'), 'utf8'), HONEY);
});

test('what is added is told when it says much the same as another article', async () => {
  const library = folderOf({ 'honey.md': HONEY });
  const files = folderOf({ 'copy.md': HONEY.replace('"Honey: a *sweet* store"', 'Sweet stores') });
  const { stdout } = await run(['add', join(files, 'copy.md')], '', { ARTICLES_DIR: library });
  assert.match(
    stdout.replace(/\s+/g, ' '),
    /Note: has the same text as “Honey: a \*sweet\* store” \(honey\.md\)/,
  );
});

test('files that can not be added are reported, and the others are added', async () => {
  const library = folderOf({ 'honey.md': HONEY });
  const files = folderOf({
    'empty.txt': '',
    'photo.jpg': 'x',
    'good.txt': 'A title\n\nA paragraph of text.\n',
  });
  const given = ['empty.txt', 'photo.jpg', 'missing.txt', 'good.txt'].map((name) => join(files, name));
  const result = await run(['add', ...given, files, join(library, 'honey.md')], '', {
    ARTICLES_DIR: library,
  });
  const told = result.stderr.replace(/\s+/g, ' ');
  assert.match(told, /empty\.txt is empty/);
  assert.match(told, /photo\.jpg is of no known format/);
  assert.match(told, /missing\.txt does not exist/);
  assert.match(told, /is a folder: name its files/);
  assert.match(told, /honey\.md is in the articles folder already/);
  assert.match(result.stdout, /^Added “A title”/);
  assert.equal(result.code, 1);
});

test('remove moves a file out of the library, says how to undo it and loses nothing', async () => {
  const library = folderOf({ 'honey.md': HONEY, 'lamp.html': PAGE });
  mkdirSync(join(library, '.removed'));
  writeFileSync(join(library, '.removed/honey.md'), 'an earlier one');
  const { stdout, code } = await run(['remove', 'Honey: a'], '', { ARTICLES_DIR: library });
  assert.equal(code, 0);
  assert.match(stdout.replace(/\s+/g, ' '), /To undo: move \S+\.removed\/honey-2\.md back to \S+\/honey\.md/);
  assert.equal(existsSync(join(library, 'honey.md')), false);
  assert.equal(readFileSync(join(library, '.removed/honey.md'), 'utf8'), 'an earlier one');
  assert.equal(readFileSync(join(library, '.removed/honey-2.md'), 'utf8'), HONEY);
});

test('remove takes an id, a title, a file or the unique beginning of one, and files that can not be read', async () => {
  const library = folderOf({
    'a-1.txt': 'Alpha\n\nThe first text.\n',
    'a-2.txt': 'Alpine\n\nThe second text.\n',
    'a-3.txt': 'Beta\n\nThe third text.\n',
    'broken.txt': '',
  });
  const settings = { ARTICLES_DIR: library };
  const unclear = await run(['remove', 'Alp', '--json'], '', settings);
  assert.deepEqual(jsonLines(unclear), [
    {
      command: 'remove',
      input: 'Alp',
      removed: false,
      reason: 'could be a-1.txt or a-2.txt: give more of its name',
    },
  ]);
  const result = await run(['remove', 'alpha', 'A-2', 'bet', 'broken.txt', 'gamma'], '', settings);
  assert.match(result.stderr, /“gamma” is the name of no article/);
  assert.equal(result.code, 1);
  assert.deepEqual(readdirSync(library), ['.removed']);
});

test('a chore without its words, or with unknown ones, is wrong usage', async () => {
  for (const words of [['add'], ['remove'], ['add', '--force', 'x'], ['remove', '--replace', 'x']]) {
    const { stderr, code } = await run(words, '', { ARTICLES_DIR: folderOf({}) });
    assert.match(stderr, new RegExp(`${words[0]} is used as in: npm start -- ${words[0]} <`));
    assert.equal(code, 2);
  }
});

test('the help of the terminal lists the chores, and each tells how it is used', async () => {
  const settings = { ARTICLES_DIR: folderOf({ 'honey.md': HONEY }) };
  const { stdout } = await run(['--help'], '', settings);
  for (const chore of ['add', 'remove', 'check']) {
    assert.match(stdout, new RegExp(`npm start -- ${chore}`));
    const own = await run([chore, '--help'], '', settings);
    assert.match(own.stdout, new RegExp(`npm start -- ${chore}`));
    assert.equal(own.code, 0);
  }
});

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Gazette</title><language>en</language>
<item><title>A lamp is lit</title><link>https://example.org/lamp</link><pubDate>Tue, 03 Feb 2026 10:00:00 GMT</pubDate>
<description>The harbour town repaired its lighthouse over the winter, and the lamp was lit again.</description></item>
<item><title>Owls of the barn</title><link>https://example.org/owls</link><pubDate>Wed, 04 Feb 2026 10:00:00 GMT</pubDate>
<description>The owls of the old barn hunt at dusk and sleep by day, said the farmer.</description></item>
</channel></rss>`;

test('a feed is added as an article for each of its entries', async () => {
  const [library, files] = [folderOf({}), folderOf({ 'news.xml': FEED })];
  const { stdout, code } = await run(['add', join(files, 'news.xml')], '', { ARTICLES_DIR: library });
  assert.equal(code, 0);
  assert.match(stdout, /Harbour Gazette, 2026-02-03, English/);
  assert.deepEqual(readdirSync(library), ['a-lamp-is-lit.md', 'owls-of-the-barn.md']);
});

test('remove says which other articles go with the file', async () => {
  const library = folderOf({ 'news.xml': FEED });
  const { stdout } = await run(['remove', 'A lamp is lit'], '', { ARTICLES_DIR: library });
  const told = stdout.replace(/\s+/g, ' ');
  assert.match(
    told,
    /^Removed news\.xml With it went all 2 articles of the file: “A lamp is lit”, “Owls of the barn”/,
  );
});
