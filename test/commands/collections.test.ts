import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { articles } from '../../commands/articles.ts';
import { ask } from '../../commands/ask.ts';
import type { Command, Values } from '../../commands/command.ts';
import { de } from '../../commands/locales/de.ts';
import { en } from '../../commands/locales/en.ts';
import { quote } from '../../commands/quote.ts';
import type { Reply } from '../../commands/reply.ts';
import { summary } from '../../commands/summary.ts';
import { UsageError } from '../../commands/usage-error.ts';
import type { Turn } from '../../src/answers/answer.ts';
import { Library } from '../../src/answers/library.ts';
import { readArticles } from '../../src/articles/read-articles.ts';

const FILES = {
  'river.md':
    '# The river\n\nThe ferry across the river is free. "We carry everybody," said Tom Hale, who steers it.\n',
  'coast/ferries.md':
    '# Ferries of the coast\n\nThe ferry to the island takes forty minutes and costs nine crowns.\n',
  'coast/2024/storm.md':
    '# The storm\n\nThe storm of October sank the ferry Aurora. "We swam ashore," said Ida Berg, her captain. The Aurora was built in 1962.\n',
  'coast/2025/bridge.md':
    '# The bridge\n\nThe bridge to the island replaced the ferry in May. It is two kilometres long.\n',
  'hills/bread.md': '# Bread\n\nA sourdough starter holds wild yeast. The loaf bakes for forty minutes.\n',
};
const read = Object.entries(FILES).map(([file, text]) => readArticles(new TextEncoder().encode(text), file));
const library = new Library((await Promise.all(read)).flatMap((file) => file.articles));
const flat = new Library(library.articles.filter(({ collection }) => collection === undefined));

function run(command: Command, values: Values, previous?: Turn): Reply {
  return command.run(values, { library, say: en, ...(previous === undefined ? {} : { previous }) });
}

/** The ids of the articles that a reply cites. */
function cited({ blocks }: Reply): string[] {
  const ids = blocks.flatMap((block) => ('citation' in block ? block.citation.articleId : []));
  return [...new Set(ids)].sort();
}

const lead = ({ blocks: [first] }: Reply) => (first?.kind === 'note' ? first.text : '');

function refusal(command: Command, values: Values, of = library, say = en): string {
  try {
    command.run(values, { library: of, say });
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return assert.fail('it was carried out');
}

describe('/ask', () => {
  test('looks in the collection and its subfolders alone, and says so', () => {
    const reply = run(ask, { question: 'How long does the ferry take?', collection: 'coast' });
    assert.match(lead(reply), /^Looked only in “coast”\./);
    assert.ok(cited(reply).includes('coast-ferries'));
    assert.ok(cited(reply).every((id) => id.startsWith('coast-')));
    const nested = run(ask, { question: 'What sank the ferry?', collection: '2024' });
    assert.deepEqual(cited(nested), ['coast-2024-storm']);
  });

  test('finds nothing that only another collection tells', () => {
    const reply = run(ask, { question: 'What does a sourdough starter hold?', collection: 'coast' });
    assert.equal(reply.found, false);
    assert.match(lead(reply), /^Looked only in “coast”\. The articles don't say\./);
    assert.equal(run(ask, { question: 'What does a sourdough starter hold?' }).found, true);
  });

  test('whatever is asked, what is found is in the collection', () => {
    const word = fc.constantFrom(
      'ferry',
      'island',
      'storm',
      'bread',
      'forty',
      'minutes',
      'who',
      '“the ferry”',
      '?',
    );
    const question = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(question, fc.constantFrom(...library.collections), (text, collection) => {
        const inside = library.articlesIn({ collection }).map(({ id }) => id);
        for (const id of cited(run(ask, { question: text, collection }))) assert.ok(inside.includes(id), id);
      }),
      { numRuns: 60 },
    );
  });

  test('a follow-up stays in the collection, a question of its own leaves it', () => {
    const { turn } = run(ask, { question: 'What sank the ferry Aurora?', collection: 'coast' });
    assert.deepEqual(turn?.scope, { collection: 'coast' });
    const followed = run(ask, { question: 'and what about the sourdough starter?' }, turn);
    assert.match(lead(followed), /^Looked only in “coast”/);
    assert.ok(cited(followed).every((id) => id.startsWith('coast-')));
    assert.deepEqual(followed.turn?.scope, { collection: 'coast' }, 'and the next one too');
    const elsewhere = run(ask, { question: 'And when was that?', collection: 'hills' }, turn);
    assert.deepEqual(elsewhere.turn?.scope, { collection: 'hills' }, 'unless it names another');
    const own = run(ask, { question: 'What does a sourdough starter hold?' }, turn);
    assert.deepEqual(cited(own), ['hills-bread']);
    assert.equal(own.turn?.scope, undefined);
  });

  test('a follow-up stays in the article that was asked', () => {
    const { turn } = run(ask, { question: 'What sank the Aurora?', article: 'The storm' });
    const followed = run(ask, { question: 'and what about the bridge?' }, turn);
    assert.match(lead(followed), /^Looked only in “The storm”/);
    assert.deepEqual(
      cited(followed).filter((id) => id !== 'coast-2024-storm'),
      [],
    );
  });

  test('a limit that nothing is left of is dropped', () => {
    const gone = { question: 'What sank the Aurora?', passages: [], scope: { collection: 'burnt' } };
    assert.equal(run(ask, { question: 'and what sank the ferry?' }, gone).found, true);
  });

  test('an article is looked for in the collection that is given with it', () => {
    const values = { question: 'How long is it?', article: 'the', collection: '2025' };
    assert.deepEqual(cited(run(ask, values)), ['coast-2025-bridge']);
    assert.match(
      refusal(ask, { question: 'How long is it?', article: 'Bread', collection: 'coast' }),
      /^No article in “coast” has the id or the title “Bread”/,
    );
  });
});

describe('a collection that can’t be told', () => {
  test('is answered with those that there are', () => {
    const told = refusal(ask, { question: 'Who?', collection: 'desert' });
    assert.equal(
      told,
      'There is no collection “desert”. There are “coast”, “coast/2024”, “coast/2025”, and “hills”.',
    );
    assert.match(
      refusal(ask, { question: 'Who?', collection: 'coast/20' }),
      /“coast\/2024” or “coast\/2025”/,
    );
    assert.match(
      refusal(articles, { collection: 'Wüste' }, library, de),
      /„Wüste“ gibt es nicht.*„coast\/2024“/,
    );
  });

  test('is answered kindly where there are no subfolders', () => {
    for (const command of [ask, quote, summary, articles]) {
      const values = { collection: 'news', ...(command === ask ? { question: 'Who?' } : {}) };
      assert.match(refusal(command, values, flat), /^There are no collections here.*leave “collection” out/);
    }
  });

  test('is answered in a few lines among a thousand', () => {
    const [one] = library.articles;
    assert.ok(one !== undefined);
    const folders = Array.from({ length: 1_000 }, (_, i) => `${'long name '.repeat(12)}${i}`);
    const many = new Library(folders.map((collection, i) => ({ ...one, id: `a-${i}`, collection })));
    for (const collection of ['desert', 'long'])
      assert.ok(refusal(articles, { collection }, many).length < 2_000);
    assert.match(refusal(articles, { collection: 'desert' }, many), /and 992 more\.$/);
  });
});

describe('/articles', () => {
  const names = ({ blocks }: Reply) => blocks.flatMap((block) => (block.kind === 'entry' ? block.name : []));

  test('names the collections before the articles, and the collection of each article', () => {
    const reply = run(articles, {});
    assert.deepEqual(names(reply), [
      'coast',
      'hills',
      'Bread',
      'Ferries of the coast',
      'The bridge',
      'The river',
      'The storm',
    ]);
    const [, coast, , bread] = reply.blocks;
    assert.equal(coast?.kind === 'entry' && coast.detail, 'a collection of 3 articles, 3 paragraphs');
    assert.equal(bread?.kind === 'entry' && bread.detail, '1 paragraph, hills');
  });

  test('lists one collection with what is in its subfolders', () => {
    const reply = run(articles, { collection: 'coast' });
    assert.deepEqual(reply.blocks[0], { kind: 'title', text: 'coast', detail: '3 articles, 3 paragraphs' });
    assert.deepEqual(names(reply), [
      'coast/2024',
      'coast/2025',
      'Ferries of the coast',
      'The bridge',
      'The storm',
    ]);
    assert.deepEqual(reply.record['collections'], [
      { name: 'coast/2024', articles: 1, passages: 1 },
      { name: 'coast/2025', articles: 1, passages: 1 },
    ]);
  });

  test('speaks of no collections where there are no subfolders', () => {
    const reply = articles.run({}, { library: flat, say: en });
    assert.deepEqual(names(reply), ['The river']);
    assert.deepEqual(reply.record['collections'], []);
  });
});

test('/quote looks in the collection alone, and lists all that it quotes', () => {
  assert.deepEqual(cited(run(quote, { text: 'we', collection: 'coast' })), ['coast-2024-storm']);
  assert.equal(run(quote, { speaker: 'Hale', collection: 'coast' }).found, false);
  assert.deepEqual(cited(run(quote, { collection: 'coast' })), ['coast-2024-storm']);
});

test('/summary finds its articles in the collection, and condenses the only one that is in it', () => {
  assert.equal(run(summary, { focus: 'sourdough starter', collection: 'coast' }).found, false);
  assert.deepEqual(cited(run(summary, { collection: '2025' })), ['coast-2025-bridge']);
});

test('what is offered while one types is of the collection that is given', () => {
  const offered = (command: Command, option: string, typed: string, given: Values) =>
    command.options[option]?.complete?.(typed, given, library).map(({ value }) => value);
  assert.deepEqual(offered(ask, 'collection', '', {}), library.collections);
  assert.deepEqual(offered(ask, 'collection', '20', {}), ['coast/2024', 'coast/2025']);
  assert.deepEqual(offered(ask, 'article', 'the', { collection: 'coast' }), [
    'coast-2025-bridge',
    'coast-2024-storm',
    'coast-ferries',
  ]);
  assert.deepEqual(offered(quote, 'speaker', '', { collection: 'coast' }), ['Ida Berg']);
});
