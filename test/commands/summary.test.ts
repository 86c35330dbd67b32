import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Values } from '../../commands/command.ts';
import { en } from '../../commands/locales/en.ts';
import { summary } from '../../commands/summary.ts';
import { UsageError } from '../../commands/usage-error.ts';
import { Library } from '../../src/answers/library.ts';
import type { Article } from '../../src/articles/article.ts';

function article(
  id: string,
  title: string,
  sections: readonly (readonly [string | null, string])[],
): Article {
  return {
    id,
    title,
    file: `${id}.txt`,
    sections: sections.map(([heading, text], place) => ({
      heading,
      passages: [{ articleId: id, section: heading, number: place + 1, kind: 'text', text }],
    })),
  };
}

const BRIDGE = article('bridge', 'A bridge falls', [
  [
    null,
    'The stone bridge at Harrow Mill collapsed into the River Tarn on Sunday night. Nobody was hurt. Engineer Ruth Aldous said the flood had washed the ground away from under the pier of the bridge. The council put off the repair of the bridge in 2011. Harrow Mill can be reached only by a forest road.',
  ],
  ['What comes next', 'A new bridge would cost £4 million. The school stays closed until Wednesday.'],
]);
const SECOND = article('sheep', 'Cut off by the Tarn', [
  [
    null,
    'Two hundred sheep are cut off since the stone bridge at Harrow Mill collapsed into the River Tarn on Sunday night. Farmer Joan Pike said the army will bring them hay. The bridge is to be built again.',
  ],
]);
const CLOCKS = article('clocks', 'Three thousand clocks', [
  [null, 'A retired postman gave 3,000 clocks to Lower Benton. Edwin Marsh mended every clock himself.'],
]);

const library = new Library([BRIDGE, SECOND, CLOCKS]);

function run(values: Values, of = library) {
  return summary.run(values, { library: of, say: en });
}

test('an article is condensed to sentences that can be checked', () => {
  const { found, blocks, record } = run({ article: 'bridge', length: 'short' });
  assert.equal(found, true);
  assert.deepEqual(blocks[0], { kind: 'title', text: 'A bridge falls' });
  const sentences = blocks.flatMap((block) => (block.kind === 'sentence' ? [block] : []));
  assert.ok(sentences.length === 1 || sentences.length === 2);
  assert.deepEqual(record, {
    sentences: sentences.map(({ text, citation }) => ({
      text,
      article: 'bridge',
      section: citation.section,
      paragraph: citation.paragraph,
    })),
  });
});

test('a section that is shorter than its summary is given whole, and said to be', () => {
  const { blocks } = run({ article: 'bridge', section: 'what comes' });
  assert.deepEqual(
    blocks.flatMap((block) => (block.kind === 'sentence' || block.kind === 'note' ? [block.text] : [])),
    [
      'This is the whole text: there is nothing to leave out.',
      'A new bridge would cost £4 million.',
      'The school stays closed until Wednesday.',
    ],
  );
  assert.ok(run({ article: 'bridge', section: '(opening)' }).found);
});

test('a focus alone merges the articles on its story', () => {
  const { blocks } = run({ focus: 'Why did the bridge at Harrow Mill collapse?' });
  const cited = blocks.flatMap((block) => (block.kind === 'sentence' ? [block.citation.articleId] : []));
  assert.deepEqual(new Set(cited), new Set(['bridge', 'sheep']));
  assert.deepEqual(run({ focus: 'volcano eruptions on Jupiter' }), {
    found: false,
    blocks: [{ kind: 'note', text: "The articles don't say." }],
    record: { sentences: [] },
  });
});

test('the only article there is needs no name', () => {
  assert.equal(run({}, new Library([CLOCKS])).found, true);
});

test('what cannot be condensed is said, with how to mend it', () => {
  const refused = (values: Values, code: string, hint: RegExp) =>
    assert.throws(
      () => run(values),
      (error) => error instanceof UsageError && error.code === code && hint.test(error.message),
    );
  refused({}, 'missing-option', /article:….*focus:/);
  refused({ section: 'What comes next', focus: 'bridge at Harrow Mill' }, 'missing-option', /article/);
  refused({ article: 'bridge', section: 'Weather' }, 'unknown-section', /“What comes next”/);
  refused({ article: 'clocks', section: 'Weather' }, 'unknown-section', /section/);
  refused({ article: 'bridge', length: 'huge' }, 'bad-value', /short, medium, or long/);
});

test('sections complete as one types, once the article is given', () => {
  const { section } = summary.options;
  assert.deepEqual(section?.complete?.('comes', { article: 'bridge' }, library), [
    { name: 'What comes next', value: 'What comes next' },
  ]);
  assert.deepEqual(section?.complete?.('', {}, library), []);
});
