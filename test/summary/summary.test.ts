import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isDependent } from '../../src/answers/summary/dependence.ts';
import { LENGTHS, summarise } from '../../src/answers/summary/summary.ts';
import type { Article, PassageKind } from '../../src/articles/article.ts';
import { slice } from '../../src/text/span.ts';

function articleOf(
  paragraphs: readonly (string | { readonly text: string; readonly kind: PassageKind })[],
  id = 'bridge',
): Article {
  const passages = paragraphs.map((paragraph, place) => ({
    articleId: id,
    section: null,
    number: place + 1,
    ...(typeof paragraph === 'string' ? { kind: 'text' as const, text: paragraph } : paragraph),
  }));
  return { id, title: id, file: `${id}.txt`, sections: [{ heading: null, passages }] };
}

function texts(article: Article, length: (typeof LENGTHS)[number] = 'medium', focus?: string): string[] {
  const options = focus === undefined ? { length } : { length, focus };
  return summarise([article], options).sentences.map(({ text }) => text);
}

const BRIDGE = [
  'The stone bridge at Harrow Mill collapsed into the River Tarn on Sunday night.',
  'But nobody was hurt.',
  'Council engineer Ruth Aldous said the flood had washed the ground away from under the central pier of the bridge.',
  'She had warned of it.',
  'The village of Harrow Mill can be reached only by a forest road 14 miles long.',
  'The council put off the repair of the pier in 2011 to save £90,000.',
  'The school will stay closed until Wednesday.',
  'A new bridge would cost about £4 million and take two years to build, the council said.',
];

test('a summary is sentences of the article, each with its place', () => {
  const article = articleOf([BRIDGE.slice(0, 3).join(' '), BRIDGE.slice(3).join(' ')]);
  const { sentences, whole } = summarise([article], { length: 'medium' });
  assert.equal(whole, false);
  for (const { text, passage, span, citation } of sentences) {
    assert.ok(BRIDGE.includes(text), text);
    assert.equal(slice(passage.text, span), text);
    assert.deepEqual([citation.articleId, citation.paragraph], ['bridge', passage.number]);
  }
});

test('short is one or two sentences, medium three or four, long a sixth of the article and ten at most', () => {
  const many = Array.from(
    { length: 120 },
    (_, day) => `On day ${day} the Tarn rose by ${day * 3} inches at Mill ${day}.`,
  );
  const lengths = (sentences: readonly string[]) =>
    LENGTHS.map((length) => texts(articleOf([sentences.join(' ')]), length).length);
  const [short, medium, long] = lengths(many.slice(0, 42));
  assert.ok(short === 1 || short === 2);
  assert.ok(medium === 3 || medium === 4);
  assert.equal(long, 7);
  assert.equal(lengths(many)[2], 10);
});

test('an article no longer than its summary is given whole, and said to be', () => {
  const { sentences, whole } = summarise([articleOf(BRIDGE.slice(0, 3))], { length: 'medium' });
  assert.equal(whole, true);
  assert.deepEqual(
    sentences.map(({ text }) => text),
    BRIDGE.slice(0, 3),
  );
  assert.deepEqual(summarise([articleOf([])], { length: 'short' }), { sentences: [], whole: true });
});

test('prose beside a list is not said to be all there is', () => {
  const list = { kind: 'list', text: 'Bring a lamp.' } as const;
  const beside = summarise([articleOf(['The fair opens on Monday.', list])], { length: 'medium' });
  assert.deepEqual(
    [beside.sentences.map(({ text }) => text), beside.whole],
    [['The fair opens on Monday.'], false],
  );
  assert.equal(summarise([articleOf([list])], { length: 'medium' }).whole, true);
});

test('a sentence that points back comes with the one before it, or not at all', () => {
  for (const length of LENGTHS) {
    const chosen = texts(articleOf([BRIDGE.join(' ')]), length);
    if (chosen.includes('But nobody was hurt.')) assert.ok(chosen.includes(BRIDGE[0] ?? ''));
    if (chosen.includes('She had warned of it.')) assert.ok(chosen.includes(BRIDGE[2] ?? ''));
  }
});

test('a sentence that compares with the one before or gives its reason points back', () => {
  for (const start of ['The difference lies', 'The reason is', 'The result was']) {
    assert.ok(isDependent(`${start} in the ground under the pier.`), start);
  }
  assert.ok(!isDependent('The difference between the two bridges is their age.'));
  assert.ok(!isDependent('The result of the vote was known at noon.'));
});

test('bylines, time stamps, datelines, captions and calls to read on are no part of a summary', () => {
  const framed = [
    'By . Nora Field . PUBLISHED: . 09:12 EST, 4 March 2013 . | . UPDATED: . 11:40 EST, 4 March 2013 . ',
    `HARROW MILL (CNN) -- ${BRIDGE[0]} Gone: the arch of the bridge at Harrow Mill fell into the River Tarn on Sunday . `,
    `Scroll down for video . ${BRIDGE.slice(1).join(' ')} Read more: The bridge at Harrow Mill. Sign up for our newsletter about the bridge.`,
  ].join('');
  for (const length of LENGTHS) {
    for (const text of texts(articleOf([framed]), length)) assert.ok(BRIDGE.includes(text), text);
  }
  const captioned = articleOf([
    { kind: 'caption', text: 'The stone bridge at Harrow Mill collapsed into the River Tarn on Sunday.' },
    ...BRIDGE,
  ]);
  assert.ok(
    summarise([captioned], { length: 'long' }).sentences.every(({ passage }) => passage.kind === 'text'),
  );
});

test('a story starts with the sentence that names it, and with the one that it points back to', () => {
  const opening = [
    'Three hours of rain like a wall.',
    'That is what Ada Crane remembers of Sunday at Harrow Mill.',
  ];
  assert.deepEqual(texts(articleOf([[...opening, ...BRIDGE].join(' ')])).slice(0, 2), opening);
  const teaser = 'It is the sound that every miller dreads.';
  assert.equal(texts(articleOf([[teaser, ...BRIDGE].join(' ')]))[0], BRIDGE[0]);
});

test('a summary leaves out where a story was filed, with or without a dash, and keeps the short form of a name', () => {
  const filed = [
    'HARROW MILL (CNN) -- ',
    'Harrow Mill, Tarn (CNN)',
    '(CNN)',
    '(AP) ',
    '(Reuters) - ',
    '(The Tarn Reporter)',
  ];
  for (const dateline of filed) {
    assert.equal(texts(articleOf([`${dateline}${BRIDGE.join(' ')}`]), 'long')[0], BRIDGE[0], dateline);
  }
  const named = 'The Pier Association (PA) Chair Ruth Aldous said the bridge at Harrow Mill was unsafe.';
  assert.equal(texts(articleOf([`${named} ${BRIDGE.slice(1).join(' ')}`]), 'long')[0], named);
});

test('a label is no part of a summary, but a sentence with a colon in a title is', () => {
  const titled =
    'The film "Harrow Mill: The Night of the Flood" tells how the stone bridge fell into the Tarn.';
  const chosen = texts(
    articleOf([`${titled} Harrow Mill: The bridge today. ${BRIDGE.slice(1).join(' ')}`]),
    'long',
  );
  assert.equal(chosen[0], titled);
  assert.ok(!chosen.includes('Harrow Mill: The bridge today.'));
});

test('a focus tilts the summary towards what it asks', () => {
  const article = articleOf([BRIDGE.join(' ')]);
  assert.ok(texts(article, 'short', 'When will the school open?').includes(BRIDGE[6] ?? ''));
  assert.ok(texts(article, 'short', 'cost of a new bridge').includes(BRIDGE[7] ?? ''));
});

test('a section is summarised alone', () => {
  const [one, two] = [articleOf([BRIDGE.join(' ')]), articleOf(['The fair opens on Monday.'])];
  const article: Article = {
    ...one,
    sections: [...one.sections, { heading: 'The fair', passages: two.sections[0]?.passages ?? [] }],
  };
  const { sentences, whole } = summarise([article], { length: 'medium', section: 'The fair' });
  assert.deepEqual([sentences.map(({ text }) => text), whole], [['The fair opens on Monday.'], true]);
});

test('an article in sections is told by all of them, not by its beginning', () => {
  const told = {
    'The quarry': BRIDGE,
    'The fair': [
      'A fair with music has been held in Benton since 1650, on the first Sunday in June.',
      'Farmers sold horses and cheese at it until the railway came.',
      'Today its visitors come for the brass bands of the valley.',
      'Some 4,000 people heard them last summer, and more are expected.',
    ],
    'The railway': [
      'Trains have run to Benton Junction since Thomas Pike opened the line in 1871.',
      'Its station clock was made in London and never told the right time.',
      'Passengers set their watches by the baker instead.',
      'The line was closed in 1964, and its rails were sold for scrap.',
    ],
  };
  const sections = Object.entries(told).map(([heading, text]) => ({
    heading,
    passages: articleOf([text.join(' ')]).sections.flatMap(({ passages }) =>
      passages.map((passage) => ({ ...passage, section: heading })),
    ),
  }));
  const { sentences } = summarise([{ ...articleOf([]), sections }], { length: 'long' });
  assert.deepEqual(
    [...new Set(sentences.map(({ citation }) => citation.section))],
    ['The quarry', 'The fair', 'The railway'],
  );
});

test('a story starts where it becomes concrete, not with what teases', () => {
  const teasers = ['It is what everyone fears.', 'Nobody knows why.', 'Few are ready.'];
  const chosen = texts(articleOf([[...teasers, ...BRIDGE].join(' ')]), 'short');
  assert.equal(chosen[0], BRIDGE[0]);
});

test('half of a quotation is not quoted', () => {
  const spoken = [
    ...BRIDGE.slice(0, 2),
    '"The bridge at Harrow Mill fell into the Tarn.',
    'The bridge at Harrow Mill was 180 years old," said Ruth Aldous.',
    ...BRIDGE.slice(2),
  ];
  const chosen = texts(articleOf([spoken.join(' ')]));
  assert.ok(chosen.every((text) => !text.includes('"')));
});

test('a sentence that points back is known in other languages too', () => {
  const spanish = [
    'El puente de piedra de Harrow Mill cayó al río Tarn el domingo por la noche.',
    'Sin embargo, nadie resultó herido en el puente.',
    'La ingeniera Ruth Aldous dijo que la crecida se llevó el suelo bajo el pilar del puente.',
    'El ayuntamiento aplazó en 2011 la reparación del pilar del puente.',
    'Un puente nuevo costaría cuatro millones de libras, según el ayuntamiento.',
    'La escuela seguirá cerrada hasta el miércoles.',
  ];
  const article = { ...articleOf([spanish.join(' ')]), language: 'es' };
  for (const length of LENGTHS) {
    const chosen = texts(article, length);
    assert.ok(chosen.length > 0);
    if (chosen.includes(spanish[1] ?? '')) assert.ok(chosen.includes(spanish[0] ?? ''));
  }
});

test('sentences end with the marks of their own script', () => {
  const chinese = [
    '塔恩河上的石桥星期天晚上倒塌了。',
    '没有人受伤。',
    '工程师说洪水冲走了桥墩下的泥土。',
    '村庄现在只有一条林间小路可以到达。',
    '市政府曾在二〇一一年推迟维修。',
    '新桥需要四百万英镑。',
    '学校将关闭到星期三。',
  ];
  const chosen = texts({ ...articleOf([chinese.join('')]), language: 'zh' });
  assert.ok(chosen.length >= 3);
  for (const text of chosen) assert.ok(chinese.includes(text), text);
});

test('where there is no prose, what there is is condensed', () => {
  const poem = ['The bridge is down', 'The Tarn is high', 'The mill is gone'];
  assert.deepEqual(texts(articleOf(poem), 'medium'), poem);
  const list = articleOf(BRIDGE.map((text) => ({ kind: 'list', text })));
  assert.equal(texts(list, 'medium').length >= 3, true);
});

test('articles on one story are merged without saying the same thing twice', () => {
  const other = [
    'The stone bridge at Harrow Mill collapsed into the River Tarn late on Sunday night.',
    'Farmer Joan Pike said her 200 sheep are cut off on the far side of the Tarn.',
    'The army will send a temporary bridge to Harrow Mill within ten days.',
  ];
  const { sentences } = summarise([articleOf(BRIDGE), articleOf(other, 'sheep')], { length: 'long' });
  const collapsed = sentences.filter(({ text }) => text.includes('collapsed'));
  assert.equal(collapsed.length, 1);
  assert.deepEqual([...new Set(sentences.map(({ citation }) => citation.articleId))], ['bridge', 'sheep']);
});

const WORD = fc.constantFrom(
  'Tarn',
  'bridge',
  'She',
  'But',
  'fell',
  'Mill',
  '14',
  'the',
  'By',
  'PUBLISHED:',
  '"We',
  'said."',
  '.',
  '(CNN)',
  '--',
  'é',
  '“no”',
);
const SENTENCE = fc.array(WORD, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
const PARAGRAPH = fc.oneof(
  fc.array(SENTENCE, { minLength: 1, maxLength: 8 }).map((sentences) => sentences.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

test('whatever the article, its summary is in bounds, in order, without repeats, and ten sentences at most', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(PARAGRAPH, { maxLength: 12 }), { minLength: 1, maxLength: 3 }),
      fc.constantFrom(...LENGTHS),
      fc.option(SENTENCE, { nil: undefined }),
      (articles, length, focus) => {
        const read = articles.map((paragraphs, place) => articleOf(paragraphs, `a${place}`));
        const { sentences, whole } = summarise(read, { length, ...(focus === undefined ? {} : { focus }) });
        const most = { short: 2, medium: 4, long: 10 }[length];
        assert.ok(sentences.length <= most);
        let last = [-1, -1, -1];
        for (const { text, passage, span } of sentences) {
          assert.equal(slice(passage.text, span), text);
          assert.equal(text, text.trim());
          assert.notEqual(text, '');
          const place = [Number(passage.articleId.slice(1)), passage.number, span.start];
          assert.ok(isBefore(last, place), `${last} before ${place}`);
          last = [Number(passage.articleId.slice(1)), passage.number, span.end - 1];
        }
        if (!whole) assert.ok(sentences.length > 0);
      },
    ),
  );
});

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, place) => value !== b[place]);
  return at !== -1 && (a[at] ?? 0) < (b[at] ?? 0);
}
