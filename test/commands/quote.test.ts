import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../commands/locales/en.ts';
import { quote } from '../../commands/quote.ts';
import type { Reply } from '../../commands/reply.ts';
import { UsageError } from '../../commands/usage-error.ts';
import { Library } from '../../src/answers/library.ts';
import { readArticles } from '../../src/articles/read-articles.ts';

const TEXT = `# A harbour reopens

The harbour reopened on Monday after two years of work.

"We have waited long enough for these boats," said Mara Lind, the harbour master.

Lind said that the ferries would return in June. "The fish never left," she added.
`;
const { articles } = await readArticles(new TextEncoder().encode(TEXT), 'harbour.md');
const context = { library: new Library(articles), say: en };

/** What a reply says: its notes, and its quotations with their speakers. */
function said(reply: Reply): (string | null)[][] {
  return reply.blocks.map((block) => {
    if (block.kind === 'note') return [block.text];
    return block.kind === 'quotation' ? [block.speaker, block.text] : [];
  });
}

test('words find who said them, without a note when they are the very words', () => {
  const reply = quote.run({ text: 'waited long enough' }, context);
  assert.deepEqual(said(reply), [['Mara Lind', 'We have waited long enough for these boats,']]);
});

test('other forms of the words are found and said to be so', () => {
  const reply = quote.run({ text: 'waiting for boat' }, context);
  assert.equal(said(reply)[0]?.[0], en.quoted('inflected'));
});

test('a speaker alone gives their statements in order', () => {
  const texts = said(quote.run({ speaker: 'lind' }, context)).map((block) => block.at(-1));
  assert.deepEqual(texts.slice(0, 2), [
    'We have waited long enough for these boats,',
    'The fish never left,',
  ]);
});

test('words that nobody is quoted with are offered as the article’s own', () => {
  const reply = quote.run({ text: 'two years of work' }, context);
  assert.deepEqual(said(reply), [
    [en.quoted('sentence')],
    [null, 'The harbour reopened on Monday after two years of work.'],
  ]);
});

test('nothing found is said, and is not found', () => {
  const reply = quote.run({ speaker: 'Nobody' }, context);
  assert.equal(reply.found, false);
  assert.deepEqual(said(reply), [[en.nobodySaid]]);
});

test('signs without a word are said by nobody', () => {
  for (const values of [{ text: '???' }, { speaker: '!' }, { text: 'bridge', speaker: '🎉' }]) {
    assert.deepEqual(said(quote.run(values, context)), [[en.nobodySaid]], JSON.stringify(values));
  }
});

test('one of the options is needed', () => {
  assert.throws(() => quote.run({}, context), new UsageError('missing-option', 'text', en.quoteNeedsOne));
});

test('while quotations are still being found, articles whose turn has not come are passed over, and it says so', () => {
  const library = new Library(articles, undefined, () => false);
  const reply = quote.run({ speaker: 'Lind' }, { library, say: en });
  assert.deepEqual(said(reply), [[en.nobodySaid], [en.stillReading(0, 1)]]);
});

test('speakers and sayings are offered as one types', () => {
  const { speaker, text } = quote.options;
  const offered = (typed: string, complete = speaker?.complete) =>
    complete?.(typed, {}, context.library).map((choice) => choice.value);
  assert.deepEqual(offered('li'), ['Mara Lind']);
  assert.deepEqual(offered('fish never', text?.complete), ['The fish never left,']);
  assert.deepEqual(offered('fi', text?.complete), []);
});
