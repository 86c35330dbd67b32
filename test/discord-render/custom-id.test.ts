import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { articleKey, passageKey, textKey } from '../../src/articles/passage-key.ts';
import {
  type Button,
  customId,
  parseCustomId,
  type ScopeKeys,
  type View,
} from '../../src/discord/custom-id.ts';
import { MAX_CUSTOM_ID } from '../../src/discord/limits.ts';

const plain = { noNullPrototype: true };
const optional = { ...plain, requiredKeys: [] };
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
const ref = fc.record(
  {
    key: text.map((words) =>
      passageKey({ articleId: words, section: null, number: 1, kind: 'text', text: words }),
    ),
    evidence: fc.array(fc.nat(9_999), { maxLength: 6 }),
  },
  plain,
);
/** What something is limited to. */
const scope = { article: text.map((id) => articleKey({ id })), collection: text.map(textKey) };
const view = fc.oneof(
  fc.record(
    {
      kind: fc.constant('passages' as const),
      verdict: fc.constantFrom('answers' as const, 'probably' as const, 'unanswered' as const),
      passages: fc.array(ref, { minLength: 1, maxLength: 9 }),
      ...scope,
    },
    { ...plain, requiredKeys: ['kind', 'verdict', 'passages'] },
  ),
  fc.record({ kind: fc.constant('context' as const), passage: ref }, plain),
  fc
    .record(
      {
        words: text,
        speaker: text,
        wordsKey: text.map(textKey),
        speakerKey: text.map(textKey),
        ...scope,
      },
      optional,
    )
    .map((given) => ({ kind: 'quote' as const, ...given })),
  fc
    .record({ ...scope, section: text.map(textKey), length: fc.constantFrom('short', 'long') }, optional)
    .map((given) => ({ kind: 'summary' as const, ...given })),
  fc.record(scope, optional).map((given) => ({ kind: 'articles' as const, ...given })),
  fc.constant({ kind: 'help' as const }),
);
const button: fc.Arbitrary<Button> = fc.record(
  {
    action: fc.constantFrom('previous', 'next', 'context', 'share', 'thread'),
    asker: fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String),
    page: fc.integer({ min: -46_655, max: 46_655 }),
    view,
  },
  plain,
);

test('every button has a custom id, none is over the limit, and it comes back from it', () => {
  fc.assert(
    fc.property(button, (given) => {
      const id = customId(given);
      if (id === null) return assert.ok(refsOf(given) > 3, 'more passages than a reply shows');
      assert.ok(id.length >= 1 && id.length <= MAX_CUSTOM_ID);
      const read = parseCustomId(id);
      assert.ok(read !== null);
      assert.deepEqual(withoutLuxury(read), withoutLuxury(given));
    }),
    { numRuns: 1_000 },
  );
});

function refsOf({ view }: Button): number {
  return view.kind === 'passages' ? view.passages.length : 0;
}

/** A button without what is left out of an id that would be too long. */
function withoutLuxury({ view, ...button }: Button) {
  if (view.kind === 'quote') return { ...button, ...limits(view), kind: view.kind };
  if (view.kind !== 'passages') return { ...button, view };
  return { ...button, ...limits(view), verdict: view.verdict, passages: view.passages.map(({ key }) => key) };
}

/** What is never left out: a reply that is shown again must not look further than it did. */
function limits({ article, collection }: ScopeKeys): ScopeKeys {
  return { ...(article && { article }), ...(collection && { collection }) };
}

test('a text that is too long for an id is named by its hash, for the message to hold', () => {
  const text = 'x'.repeat(300);
  const id = customId({
    action: 'next',
    asker: '123456789012345678',
    page: 1,
    view: { kind: 'quote', words: text },
  });
  assert.deepEqual(parseCustomId(id ?? '')?.view, { kind: 'quote', wordsKey: textKey(text) });
  const both = customId({
    action: 'next',
    asker: '123456789012345678',
    page: 1,
    view: { kind: 'quote', words: text, speaker: text },
  });
  assert.deepEqual(parseCustomId(both ?? '')?.view, {
    kind: 'quote',
    wordsKey: textKey(text),
    speakerKey: textKey(text),
  });
});

test('an answer, a citation in context and a short quote come back whole, whoever asked', () => {
  const passages = Array.from({ length: 5 }, (_, i) => ({
    key: passageKey({ articleId: 'a', section: null, number: i, kind: 'text', text: `Passage ${i}` }),
    evidence: [3, 4, 12],
  }));
  const limited = { article: articleKey({ id: 'moon' }), collection: textKey('news/1969') };
  const views: View[] = [
    { kind: 'passages', verdict: 'probably', passages },
    { kind: 'passages', verdict: 'unanswered', passages: passages.slice(0, 3), ...limited },
    ...passages.map((passage): View => ({ kind: 'context', passage })),
    {
      kind: 'quote',
      words: 'one small step | 100%',
      speaker: 'Neil Armstrong',
      article: articleKey({ id: 'moon' }),
    },
    { kind: 'summary', article: articleKey({ id: 'moon' }), section: textKey('Landing'), length: 'medium' },
    { kind: 'summary', words: 'bees', length: 'short' },
    { kind: 'summary', words: 'bees', length: 'short', collection: textKey('science') },
    { kind: 'articles' },
    { kind: 'articles', ...limited },
    { kind: 'help' },
  ];
  for (const view of views) {
    const given: Button = { action: 'next', asker: String(2n ** 64n - 1n), page: 4, view };
    assert.deepEqual(parseCustomId(customId(given) ?? ''), given);
  }
});

test('any string is a button or nothing', () => {
  const near = fc
    .tuple(
      fc.constantFrom('1n', '1p', '1c', '2n', '1x', ''),
      fc.constantFrom('4fti4t6wn7t5', '0', '-1', '', 'zzzzzzzzzzzzz'),
      fc.constantFrom('.0.', '.-1.', '.zzz.', '.', '..'),
      fc.oneof(
        fc.string(),
        fc.stringMatching(/^[apucqslhx](\|[wWsSalcx].{0,9}|[\w-]{9}[0-9a-z.,]{0,9}){0,4}$/),
      ),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(near, fc.string({ maxLength: 120 })), (id) => {
      const read = parseCustomId(id);
      if (read === null) return;
      const again = customId(read);
      if (again !== null) assert.deepEqual(parseCustomId(again), read);
    }),
    { numRuns: 2_000 },
  );
  for (const id of ['', '1', 'ask:1', '0nabc.0.h', '1nabc.0.', '1nabc.0.x', '1n0.0.h', '1nabc.0.aQ7x']) {
    assert.equal(parseCustomId(id), null, id);
  }
  assert.equal(parseCustomId('1nabc.0.h')?.view.kind, 'help');
});
