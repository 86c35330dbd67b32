import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { commands } from '../../commands/index.ts';
import { en } from '../../commands/locales/en.ts';
import { Library } from '../../src/answers/library.ts';
import type { Article } from '../../src/articles/article.ts';
import { passagesOf } from '../../src/articles/article.ts';
import { parseCustomId } from '../../src/discord/custom-id.ts';
import { type Body, questionIn } from '../../src/discord/message.ts';
import { type Presentation, renderReply, renderView } from '../../src/discord/render.ts';
import { openedBy, questionOf, viewOf } from '../../src/discord/view.ts';
import { assertAccepted, customIdsOf, textsOf } from './body.ts';

const ASKER = '123456789012345678';
const FERRY = [
  'The ferry Aurora left the harbour at nine in the morning. It carried forty passengers.',
  'The captain of the ferry was Ines Moreau. She had sailed the strait for thirty years.',
  'A storm reached the strait at noon. The ferry turned back to the harbour.',
  'All passengers of the ferry were safe. The captain thanked the harbour pilots.',
];

function article(id: string, title: string, texts: readonly string[], url?: string): Article {
  const passages = texts.map((text, index) => ({
    articleId: id,
    section: index < 2 ? null : 'The storm',
    number: index + 1,
    kind: 'text' as const,
    text,
  }));
  return {
    id,
    title,
    file: `${id}.txt`,
    ...(url === undefined ? {} : { url }),
    sections: [
      { heading: null, passages: passages.slice(0, 2) },
      { heading: 'The storm', passages: passages.slice(2) },
    ],
  };
}

const library = new Library([
  article('ferry', 'The ferry that turned back', FERRY, 'https://example.org/ferry'),
]);

interface Shown {
  readonly body: Body;
  readonly how: Presentation;
}

/** What a slash command shows first. */
function slash(command: string, values: Record<string, string>, on = library, hidden = true): Shown {
  const reply = commands.find(({ name }) => name === command)?.run(values, { library: on, say: en });
  assert.ok(reply !== undefined);
  const question = questionOf(values);
  const how = { say: en, asker: ASKER, hidden, ...(question === undefined ? {} : { question }) };
  return { body: renderReply(reply, viewOf(command, values, reply, on), how), how };
}

/** What a button of a message opens, with nothing known but the message, as after a restart. */
function press(label: string, message: Body, on = library): Body | null {
  const id = customIdsOf(message.components).get(label);
  assert.ok(id !== undefined, `no button ${label}`);
  const button = parseCustomId(id);
  assert.ok(button !== null);
  const question = questionIn(JSON.parse(JSON.stringify(message.components)));
  const view = openedBy(button, question);
  const how = {
    say: en,
    asker: button.asker,
    hidden: true,
    page: button.action === 'context' ? 0 : button.page,
    ...(question === null || button.action === 'context' ? {} : { question }),
  };
  return view && renderView(view, how, commands, { library: on, say: en });
}

const textOf = (body: Body | null) => (body === null ? null : textsOf(body.components).join('\n'));

test('an answer is turned over, one passage a page, and back', () => {
  const { body } = slash('ask', { question: 'Who was the captain of the ferry?' });
  assert.match(
    textOf(body) ?? '',
    /### Who was the captain of the ferry\?\n.*\*\*The captain of the ferry was Ines Moreau\.\*\*/s,
  );
  assert.match(
    textOf(body) ?? '',
    /-# \[The ferry that turned back, ¶ 2\]\(https:\/\/example\.org\/ferry\) · 1 of \d/,
  );
  const second = press('Next', body);
  assert.match(textOf(second) ?? '', /### Who was the captain[\s\S]*· 2 of \d/);
  assert.ok(second !== null);
  assert.deepEqual(press('Previous', second), body);
});

test('the paragraphs around a passage can be read on to both ends of the article', () => {
  const { body } = slash('ask', { question: 'Who was the captain of the ferry?' });
  const context = press('In context', body);
  assert.ok(context !== null);
  for (const text of FERRY.slice(0, 3)) assert.ok((textOf(context) ?? '').replaceAll('*', '').includes(text));
  assert.match(textOf(context) ?? '', /\*\*The storm\*\*\n> A storm/);
  const later = press('Next', context);
  assert.ok((textOf(later) ?? '').includes(FERRY[3] ?? '-'));
});

test('a button finds its passage after the article grew and its file got another name', () => {
  const { body } = slash('ask', { question: 'Who was the captain of the ferry?' });
  const moved = new Library([article('renamed', 'The ferry', ['Something new.', ...FERRY])]);
  assert.match(textOf(press('In context', body, moved)) ?? '', /captain of the ferry was Ines Moreau/);
});

test('a button whose passage is gone opens nothing, so that the bot can say so', () => {
  const { body } = slash('ask', { question: 'Who was the captain of the ferry?' });
  const other = new Library([article('other', 'Other', ['Nothing of this.', 'Nor this.', 'Nor that.'])]);
  for (const label of ['Next', 'In context', 'Share']) assert.equal(press(label, body, other), null);
});

test('a hidden reply is shared as it is seen', () => {
  const { body, how } = slash('ask', { question: 'Who was the captain of the ferry?' });
  const shared = press('Share', body);
  assert.equal(textOf(shared), textOf(body));
  assert.equal(how.hidden, true);
});

test('a hidden summary is shared as it is seen: of a section, of the part before the first one, about something', () => {
  for (const values of [
    { article: 'ferry', section: 'The storm', length: 'short' },
    { article: 'ferry', section: '(opening)' },
    { focus: 'the captain of the ferry', length: 'long' },
    { article: 'ferry', focus: `the captain of the ferry${' and the harbour pilots'.repeat(10)}` },
  ]) {
    const { body } = slash('summary', values);
    assert.equal(textOf(press('Share', body)), textOf(body), JSON.stringify(values));
  }
});

test('a title is not taken for a question, although Discord numbers the components that have no id', () => {
  const { body } = slash('summary', { article: 'ferry' });
  const numbered = body.components.map((component, index) => ({ id: index + 1, ...component }));
  assert.match(textOf(body) ?? '', /^### \[The ferry that turned back\]/);
  assert.equal(questionIn(numbered), null);
  const asked = slash('ask', { question: 'Who was the *captain*?' }).body;
  assert.equal(
    questionIn(asked.components.map((component, index) => ({ id: index + 1, ...component }))),
    'Who was the *captain*?',
  );
});

test('quotations are turned over page by page, none lost, whether their words fit into an id or not', () => {
  const said = Array.from(
    { length: 12 },
    (_, i) =>
      `“The harbour of this old town by the sea will open again on day ${i} of the month, whatever the weather may be, and every ferry will sail from it,” said Ines Moreau.`,
  );
  const town = new Library([article('town', 'The harbour', said)]);
  for (const values of [
    { speaker: 'Moreau' },
    { text: 'harbour', speaker: 'Ines Moreau', article: 'town' },
    { text: 'The harbour of this old town by the sea will open again on day', speaker: 'Ines Moreau' },
  ]) {
    let page: Body = slash('quote', values, town).body;
    const pages = [textOf(page) ?? ''];
    while (isEnabled('Next', page)) {
      page = press('Next', page, town) ?? assert.fail('a page is missing');
      assertAccepted(page);
      pages.push(textOf(page) ?? '');
    }
    assert.ok(pages.length > 1);
    const days = new Set(Array.from(pages.join('\n').matchAll(/on day (\d+) of/g), ([, day]) => day));
    assert.equal(days.size, said.length, JSON.stringify(values));
  }
});

const NAMES = [
  'Maria Fernanda Alexandrina Oliveira dos Santos Carvalho Albuquerque Cavalcanti Nunes',
  'Maria Fernanda Alexandrina Oliveira dos Santos Carvalho Albuquerque Cavalcanti Lopes',
  'Ines Moreau',
];
const LONG_TITLE =
  'The very long and winding story of a harbour by the sea, of its pilots and of their ferries';
const harbour = new Library(
  [LONG_TITLE, `${LONG_TITLE}, continued`].map((title, n) =>
    article(
      title.toLowerCase().replace(/\W+/g, '-'),
      title,
      NAMES.flatMap((name) =>
        Array.from(
          { length: 12 },
          (_, day) =>
            `“The harbour of العبّارة · pilots opens on day ${n}${day}, whatever comes,” said ${name}.`,
        ),
      ),
    ),
  ),
);

/** What people may type for a text that is there: a part of it, in other letters, with what can't be seen around it. */
function typed(texts: readonly string[], most: number): fc.Arbitrary<string> {
  return fc
    .record({
      text: fc.constantFrom(...texts),
      length: fc.oneof(fc.constant(300), fc.integer({ min: 1, max: 100 })),
      spaces: fc.constantFrom(' ', ' ', '  ', ' \n', '\u2067 ', ' \u0000 ', ' · '),
      upper: fc.boolean(),
      around: fc.constantFrom('', '', '', '**', '\u2068', '|', '100 % ', '@everyone '),
    })
    .map(({ text, length, spaces, upper, around }) => {
      const part = text.slice(0, length).replaceAll(' ', spaces);
      return (around + (upper ? part.toUpperCase() : part)).slice(0, most);
    });
}

test('whatever is asked, every page of the reply can be turned to', () => {
  const titles = harbour.articles.map(({ title }) => title);
  const quote = fc.record(
    {
      text: typed(['The harbour of العبّارة · pilots opens on day', 'harbour', 'whatever comes'], 300),
      speaker: typed(NAMES, 100),
      article: fc.constantFrom(...titles),
    },
    { requiredKeys: [] },
  );
  const summary = fc.record(
    {
      article: fc.constantFrom(...titles),
      section: fc.constant('The storm'),
      focus: typed(['harbour pilots '.repeat(30)], 300),
    },
    { requiredKeys: ['article'] },
  );
  const asked = fc.oneof(
    quote.filter((values) => Object.keys(values).length > 0).map((values) => ({ command: 'quote', values })),
    summary.map((values) => ({ command: 'summary', values: { ...values, length: 'long' } })),
    fc.constantFrom(...titles).map((title) => ({ command: 'articles', values: { article: title } })),
  );
  let turned = 0;
  fc.assert(
    fc.property(asked, fc.boolean(), ({ command, values }, hidden) => {
      const { body } = slash(command, values, harbour, hidden);
      assertAccepted(body);
      if (!/ of \d+$/.test(textOf(body) ?? '')) return;
      turned += 1;
      const second = press('Next', body, harbour) ?? assert.fail('there is no second page');
      assert.match(textOf(second) ?? '', /· 2 of \d+$|^-# 2 of \d+$/m);
      assert.equal(textOf(press('Previous', second, harbour)), textOf(body));
      if (hidden) assert.equal(textOf(press('Share', body, harbour)), textOf(body));
    }),
    { numRuns: 250 },
  );
  assert.ok(turned > 10, `${turned} replies of several pages`);
});

test('lists are turned over too, with the command that made them', () => {
  const many = new Library(
    Array.from({ length: 45 }, (_, i) =>
      article(`a-${i}`, `Article number ${i} of many, with a long title`, FERRY),
    ),
  );
  const { body } = slash('articles', {}, many);
  const second = press('Next', body, many);
  assert.match(textOf(second) ?? '', /2 of \d/);
  assert.notEqual(textOf(second), textOf(body));
});

test('every article can be read from end to end around any of its passages, nothing lost', () => {
  const words = fc.array(
    fc.constantFrom(
      'word',
      'Sentence one.',
      'Two!',
      '東京で雨が降った。',
      '👩‍👩‍👧‍👦',
      'https://example.org/a_b',
      '*star*',
      '# x',
    ),
    { minLength: 1, maxLength: 900 },
  );
  const texts = fc.array(
    words.map((all) => all.join(' ')),
    { minLength: 3, maxLength: 12 },
  );
  fc.assert(
    fc.property(texts, fc.nat(), (all, pick) => {
      const on = new Library([
        article(
          'long',
          'Long',
          all.map((text, i) => `${i}. ${text}`),
        ),
      ]);
      const passages = passagesOf(on.articles[0] ?? assert.fail());
      const passage = passages[pick % passages.length] ?? assert.fail();
      const reply = {
        blocks: [
          {
            kind: 'passage',
            text: passage.text,
            evidence: [],
            citation: {
              articleId: 'long',
              title: 'Long',
              section: null,
              paragraph: passage.number,
              kind: 'text',
            },
          },
        ],
        found: true,
        record: {},
      } as const;
      const first = press(
        'In context',
        renderReply(reply, viewOf('ask', {}, reply, on), { say: en, asker: ASKER }),
        on,
      );
      assert.ok(first !== null);
      let page: Body = first;
      while (isEnabled('Previous', page)) page = press('Previous', page, on) ?? assert.fail();
      const seen = [textOf(page)];
      assertAccepted(page);
      while (isEnabled('Next', page)) {
        page = press('Next', page, on) ?? assert.fail();
        assertAccepted(page);
        seen.push(textOf(page));
      }
      const read = seen
        .join('\n')
        .split('\n')
        .filter((line) => line.startsWith('> '))
        .map((line) => line.slice(2))
        .join('')
        .replace(/[\s\\]/g, '');
      assert.equal(
        read,
        passages
          .map(({ text }) => text)
          .join('')
          .replace(/[\s\\]/g, ''),
      );
    }),
    { numRuns: 25 },
  );
});

function isEnabled(label: string, { components }: Body): boolean {
  return components.some(
    (row) =>
      row.type === 1 &&
      row.components.some((button) => 'label' in button && button.label === label && !button.disabled),
  );
}
