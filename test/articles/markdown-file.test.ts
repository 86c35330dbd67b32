import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticles } from '../../src/articles/read-articles.ts';
import { outlineOf, readOne } from './reading.ts';

test('front matter tells what is known, headings are sections, marks become plain text', async () => {
  const article = await readOne(
    `---
title: "Bees: a note"
source: The Meadow
url: https://meadow.example/bees
date: 2024-05-06
language: en
author: [Ada Byrne, Ivo Kral]
description: What bees see.
tags: [insects]
---

Bees *dance* to tell [others](https://meadow.example/dance) where \`flowers\` are &amp; more.[^1]
They see
ultraviolet.

![A bee on a flower](bee.jpg)

## Kinds

1. honey bees
   - Asian
2. bumblebees

> To see a meadow, ask a bee.

### Numbers

| Kind | Legs |
|------|------|
| bee  | **6** |

<div>Block <b>text</b><script>no()</script></div>
<!-- a remark -->

\`\`\`js
let legs = 6;
\`\`\`

[^1]: Karl von Frisch described it.
`,
    'bees.md',
  );
  const { sections: _, ...details } = article;
  assert.deepEqual(details, {
    id: 'bees',
    title: 'Bees: a note',
    standfirst: 'What bees see.',
    author: 'Ada Byrne, Ivo Kral',
    source: 'The Meadow',
    url: 'https://meadow.example/bees',
    date: '2024-05-06',
    language: 'en',
    file: 'bees.md',
  });
  assert.deepEqual(outlineOf(article), [
    'Bees dance to tell others where flowers are & more. They see ultraviolet.',
    'caption: A bee on a flower',
    '# Kinds',
    'list: honey bees',
    'list: Asian',
    'list: bumblebees',
    'quote: To see a meadow, ask a bee.',
    '# Numbers',
    'table: Kind: bee; Legs: 6',
    'Block text',
    'code: let legs = 6;',
    'Karl von Frisch described it.',
  ]);
});

test('the first heading is the title without front matter, and the file’s name without a heading', async () => {
  assert.equal((await readOne('# Bees & *more*\n\nText.', 'a.md')).title, 'Bees & more');
  assert.equal((await readOne('Only text.', 'annual_report-2024.md')).title, 'Annual report 2024');
});

test('a heading that says the title of the front matter again is no section', async () => {
  assert.deepEqual(outlineOf(await readOne('---\ntitle: Bees\n---\n# Bees\n\nText.', 'a.md')), ['Text.']);
});

for (const [field, value] of [
  ['date', 'soon'],
  ['date', '2024-02-30'],
  ['url', 'javascript:alert(1)'],
  ['language', 'Klingonese!'],
  ['title', '[1, {}]'],
  ['author', '{ a: 1 }'],
] as const) {
  test(`front matter with ${field}: ${value} loads with a warning that names the field`, async () => {
    const { articles, warnings } = await readArticles(
      Buffer.from(`---\n${field}: ${value}\n---\n# T\n\nText.`),
      'a.md',
    );
    assert.equal(articles.length, 1);
    assert.equal(articles[0]?.title, 'T');
    assert.match(
      warnings[0]?.reason ?? '',
      new RegExp(`^its front matter has ${field}: .* which is not `, 'u'),
    );
  });
}

test('front matter that is no YAML, or no fields, loads with a warning', async () => {
  for (const yaml of ['a: [1', '- a\n- b', 'a: &x 1\nb: *x']) {
    const { articles, warnings } = await readArticles(Buffer.from(`---\n${yaml}\n---\n# T\n\nText.`), 'a.md');
    assert.equal(articles.length, 1, yaml);
    assert.match(warnings[0]?.reason ?? '', /^its front matter is /u, yaml);
  }
});

test('badges are no part of a title or text, and a linked picture with a description is one', async () => {
  const badge = '[![Weekly downloads](https://b.example/w.svg)](https://b.example)';
  const article = await readOne(
    `# Nets ${badge}\n\n${badge} ${badge}\n\nEvery net [tears](x).\n\n[![The loft on a Sunday in June](a.jpg)](a.jpg)\n`,
    'nets.md',
  );
  assert.equal(article.title, 'Nets');
  assert.deepEqual(outlineOf(article), ['Every net tears.', 'The loft on a Sunday in June']);
});
