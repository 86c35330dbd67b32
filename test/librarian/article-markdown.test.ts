import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Article, Passage, Section } from '../../src/articles/article.ts';
import { readArticles } from '../../src/articles/read-articles.ts';
import { articleMarkdown } from '../../src/librarian/article-markdown.ts';

async function readBack(article: Article) {
  return await readArticles(new TextEncoder().encode(articleMarkdown(article)), article.file);
}

/** Words, Markdown's own characters, and what looks like markup: joined at random by spaces or nothing. */
const fragment = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[\p{L}\p{N}]{1,8}$/u) },
  { weight: 2, arbitrary: fc.constantFrom(...'\\`*_{}[]()#+-.!|~<>&:@/=^$"\'%;,?') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...'**bold** __init__ *a* _a_ `code` ``` ~~~ ~~no~~ <b> </b> <!-- --> &amp; &lt; &#65; &copy 1. 2) - + # ## > --- === [x] [^1] [a](b) ![a](b) [a]: | || |-| :-: https://example.com/a_b*c*?d&copy;=1 www.example.com me@example.com <https://a.b> $x$ \\( \\n :::'.split(
        ' ',
      ),
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);
const text = fc
  .array(fc.tuple(fragment, fc.constantFrom(' ', ' ', '')), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.flat().join(''))
  .map((words) =>
    words
      .replace(/[\p{Cc}\p{Surrogate}\u00AD\u200B\u2060\uFEFF\uFFFD]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  )
  .filter((words) => /[\p{L}\p{N}]/u.test(words));

const kind = fc.constantFrom('text', 'text', 'caption', 'list', 'quote', 'code', 'table');
const section = fc.record({
  heading: fc.option(text),
  passages: fc.array(fc.record({ kind, text }), { minLength: 1, maxLength: 6 }),
});
const details = fc.record(
  {
    standfirst: text,
    author: text,
    source: text,
    url: fc.webUrl({ withQueryParameters: true }),
    date: fc
      .date({ min: new Date('1700-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    language: fc.constantFrom('en', 'pt-BR', 'zh-Hant', 'ar'),
  },
  // Without one, reading finds out the language.
  { requiredKeys: ['language'] },
);

/** An article as reading a file makes it: numbered through, and without a heading only at its beginning. */
const article = fc
  .record({
    title: text,
    details,
    sections: fc.array(section, { minLength: 1, maxLength: 4 }),
    paged: fc.boolean(),
  })
  .map(({ title, details: known, sections, paged }): Article => {
    let number = 0;
    const numbered = sections.map(({ heading, passages }, index): Section => {
      const name = index === 0 ? heading : (heading ?? `Part ${index + 1}`);
      const paragraphs = passages.map((passage) => {
        number += 1;
        const page = paged ? { page: Math.ceil(number / 3) } : {};
        return { articleId: 'kept', section: name, number, ...passage, ...page };
      });
      return { heading: name, passages: paragraphs };
    });
    return { id: 'kept', title, ...known, file: 'kept.md', sections: numbered };
  });

test('any article reads back from its Markdown as it was', async () => {
  await fc.assert(
    fc.asyncProperty(article, async (kept) => {
      assert.deepEqual(await readBack(kept), { articles: [kept], warnings: [] });
    }),
    { numRuns: 400 },
  );
});

test('underscores beside letters and symbols outside the basic plane stay underscores', async () => {
  for (const words of ['𐀀__init__𞻰 A', '𐄇_a_𛲜', 'to_𝒜_from', '_𝒜_', 'a 😀__b__😀 c']) {
    const kept: Article = {
      id: 'kept',
      title: 'Kept',
      language: 'en',
      file: 'kept.md',
      sections: [
        {
          heading: null,
          passages: [{ articleId: 'kept', section: null, number: 1, kind: 'text', text: words }],
        },
      ],
    };
    assert.deepEqual(await readBack(kept), { articles: [kept], warnings: [] });
  }
});

test('the Markdown is what a person would write', () => {
  const passage = (number: number, kind: Passage['kind'], words: string, page = 1): Passage => ({
    articleId: 'bees',
    section: number < 3 ? null : 'Numbers',
    number,
    kind,
    text: words,
    page,
  });
  const markdown = articleMarkdown({
    id: 'bees',
    title: 'Bees: a life',
    date: '2026-11-23',
    language: 'en',
    file: 'bees.pdf',
    sections: [
      {
        heading: null,
        passages: [passage(1, 'text', 'Bees don’t *sleep* in.'), passage(2, 'caption', 'A bee (AP)')],
      },
      {
        heading: 'Numbers',
        passages: [
          passage(3, 'list', 'One queen', 2),
          passage(4, 'list', '1,000 drones', 2),
          passage(5, 'quote', 'Busy.', 2),
          passage(6, 'table', 'Bee: Queen; Days: 16', 2),
          passage(7, 'table', 'Bee: Drone; Days: 24', 2),
          passage(8, 'code', 'wax = honey / 8', 3),
        ],
      },
    ],
  });
  assert.equal(
    markdown,
    `---
title: "Bees: a life"
date: 2026-11-23
language: en
---

<!-- page 1 -->

Bees don’t \\*sleep\\* in.

<figcaption>A bee (AP)</figcaption>

## Numbers

<!-- page 2 -->

- One queen
- 1,000 drones

> Busy.

|  |  |
| --- | --- |
| Bee: Queen | Days: 16 |
| Bee: Drone | Days: 24 |

<!-- page 3 -->

\`\`\`
wax = honey / 8
\`\`\`
`,
  );
});
