import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ENDINGS } from '../../src/articles/read-articles.ts';
import { folderOf, jsonLines, run } from '../console/terminal.ts';

const GOOD = `---
title: Honey
date: 2026-03-01
source: The Bee
language: en
---

Bees make honey from nectar, and sealed honey keeps for years in a dry cupboard.
`;

test('check finds nothing wrong with a good file', async () => {
  const { stdout, code } = await run(['check'], '', { ARTICLES_DIR: folderOf({ 'honey.md': GOOD }) });
  assert.equal(stdout, '✓ honey.md  “Honey”, 1 paragraph\n1 file, 1 article: no problems, no hints\n');
  assert.equal(code, 0);
});

test('check lists each file with its problems and hints', async () => {
  const long = 'The lamp was lit again in March, before the boats went out. '.repeat(40);
  const flat = Array.from({ length: 12 }, (_, at) => `Bee number ${at} flew to the ${at}th flower.`).join(
    '\n\n',
  );
  const library = folderOf({
    'a.md': GOOD,
    'b.md': GOOD.replace('title: Honey', 'title: Stored sweetness'),
    'empty.txt': '',
    'flat.md': GOOD.replace('Honey', 'Flat').replace(/Bees.*/u, flat),
    'long.md': GOOD.replace('Honey', 'Long').replace(/Bees.*/u, long),
    'misread.md': GOOD.replace('Honey', 'Misread').replace(/Bees.*/u, 'The cafÃ© opened when itâ€™s late.'),
    'photo.jpg': 'not an article',
    'untold.md': 'The owls of the old barn hunt at dusk and sleep by day.\n',
  });
  const result = await run(['check', '--json'], '', { ARTICLES_DIR: library });
  assert.equal(result.code, 1);
  assert.deepEqual(
    jsonLines(result).map((line) => ({ articles: [], ...Object(line), paragraphs: 0 })),
    [
      { file: 'a.md', articles: ['a'] },
      { file: 'b.md', articles: ['b'], problems: ['has the same text as “Honey” (a.md)'] },
      { file: 'empty.txt', problems: ['is empty'] },
      { file: 'flat.md', articles: ['flat'], hints: ['has no headings, which citations could name'] },
      {
        file: 'long.md',
        articles: ['long'],
        hints: ['has 1 paragraph of over 2,000 characters, cited in pieces'],
      },
      {
        file: 'misread.md',
        articles: ['misread'],
        problems: ['is in another encoding than it says, which shows in “cafÃ©”: save it as UTF-8'],
      },
      { file: 'photo.jpg', problems: [`is of no known format; these are: ${ENDINGS.join(' ')}`] },
      { file: 'untold.md', articles: ['untold'], hints: ["doesn't tell its title, date, and source"] },
    ].map((expected) => ({
      command: 'check',
      articles: [],
      problems: [],
      hints: [],
      ...expected,
      paragraphs: 0,
    })),
  );
});

test('check of a folder that is missing or empty says what to do', async () => {
  for (const dir of [folderOf({}), '/no/such/folder']) {
    const { stderr, code } = await run(['check'], '', { ARTICLES_DIR: dir });
    assert.match(stderr, /ARTICLES_DIR/);
    assert.equal(code, 2);
  }
});
