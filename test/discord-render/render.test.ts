import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { en } from '../../commands/locales/en.ts';
import type { Block } from '../../commands/reply.ts';
import type { Citation } from '../../src/articles/citation.ts';
import { passageKey } from '../../src/articles/passage-key.ts';
import type { View } from '../../src/discord/custom-id.ts';
import { defuse } from '../../src/discord/escape.ts';
import { renderSources } from '../../src/discord/find-sources.ts';
import type { Body } from '../../src/discord/message.ts';
import { pagesOf } from '../../src/discord/pages.ts';
import { type Presentation, renderReply } from '../../src/discord/render.ts';
import { sentences } from '../../src/text/sentences.ts';
import { slice } from '../../src/text/span.ts';
import { assertAccepted, pinged, textsOf } from './body.ts';
import { read, shown, walk } from './discord-markdown.ts';
import { hostileText } from './hostile-text.ts';

const ASKER = '123456789012345678';
const FRIEND = '876543210987654321';

const url = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom(
    'javascript:alert(1)',
    'https://x.org/a)b[c]*d_e_f~~g',
    'https://u:p@x.org/',
    'nonsense',
    '',
  ),
);
const citation: fc.Arbitrary<Citation> = fc.record(
  {
    articleId: fc.constant('a'),
    title: hostileText,
    section: fc.option(hostileText),
    paragraph: fc.integer({ min: 1, max: 99_999 }),
    kind: fc.constantFrom('text', 'caption'),
    url,
  },
  { requiredKeys: ['articleId', 'title', 'section', 'paragraph', 'kind'] },
);
const long = fc.array(hostileText, { maxLength: 60 }).map((texts) => texts.join(' '));
const text = fc.oneof(hostileText, long).map((words) => words.trim() || 'A text.');

const passage: fc.Arbitrary<Block> = fc
  .tuple(text, fc.array(fc.nat(), { maxLength: 3 }), citation)
  .map(([words, picks, where]) => {
    const all = sentences(words);
    const evidence = [...new Set(picks.map((pick) => pick % all.length))]
      .sort((a, b) => a - b)
      .flatMap((i) => all[i] ?? []);
    return { kind: 'passage', text: words, evidence, citation: where };
  });
const listBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('note' as const), text }),
  fc.record({ kind: fc.constant('title' as const), text: hostileText, detail: hostileText, url }),
  fc.record({ kind: fc.constant('quotation' as const), text, speaker: fc.option(hostileText), citation }),
  fc.record({ kind: fc.constant('sentence' as const), text, citation }),
  fc.record({ kind: fc.constant('entry' as const), name: hostileText, detail: hostileText }),
);
const blocks = fc.oneof(
  fc
    .tuple(
      fc.constantFrom([], [{ kind: 'note' as const, text: 'This probably answers it:' }]),
      fc.array(passage, { minLength: 1, maxLength: 5 }),
    )
    .map((parts) => parts.flat()),
  fc
    .array(listBlock, { maxLength: 40 })
    .map((all): Block[] => [{ kind: 'note', text: 'These are there:' }, ...all]),
);
const view: View = {
  kind: 'passages',
  verdict: 'answers',
  passages: [
    { key: passageKey({ articleId: 'a', section: null, number: 1, kind: 'text', text: 'x' }), evidence: [1] },
  ],
};
const presentation: fc.Arbitrary<Presentation> = fc.record(
  {
    say: fc.constant(en),
    asker: fc.constant(ASKER),
    hidden: fc.boolean(),
    thread: fc.boolean(),
    question: hostileText,
    mention: fc.constant(FRIEND),
  },
  { requiredKeys: ['say', 'asker'] },
);

function everyPage(all: readonly Block[], how: Presentation): Body[] {
  return pagesOf(all, en).map((_, page) =>
    renderReply({ blocks: all }, how.thread ? view : null, { ...how, page }),
  );
}

test('every page of any reply stays within what Discord takes', () => {
  fc.assert(
    fc.property(blocks, presentation, (all, how) => {
      for (const body of everyPage(all, how)) assertAccepted(body);
    }),
    { numRuns: 150 },
  );
});

test('nobody is pinged but the one whom the asker chose', () => {
  fc.assert(
    fc.property(blocks, presentation, (all, how) => {
      for (const body of everyPage(all, how)) {
        assert.deepEqual(pinged(body), how.mention === undefined ? [] : [FRIEND]);
        for (const content of textsOf(body.components)) {
          if (content === `<@${FRIEND}>`) continue;
          for (const node of walk(read(content)))
            assert.ok(!['user', 'role', 'everyone', 'here', 'channel'].includes(node.type));
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('only our own form is active, and a link leads nowhere but to the article', () => {
  const ours = [
    'text',
    'br',
    'newline',
    'twemoji',
    'blockQuote',
    'strong',
    'subtext',
    'heading',
    'link',
    'list',
  ];
  fc.assert(
    fc.property(blocks, presentation, (all, { mention: _, ...how }) => {
      const hosts = all.flatMap((block) => {
        const address =
          'citation' in block ? block.citation.url : block.kind === 'title' ? block.url : undefined;
        return address !== undefined && URL.canParse(address) ? [new URL(address).host] : [];
      });
      for (const body of everyPage(all, how)) {
        for (const content of textsOf(body.components)) {
          for (const node of walk(read(content))) {
            assert.ok(ours.includes(node.type), `${node.type} in ${content}`);
            if (node.type === 'link') assert.ok(hosts.includes(new URL(node.target ?? '').host), node.target);
          }
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('a passage shows its whole evidence in bold, unless that alone is longer than a message', () => {
  fc.assert(
    fc.property(passage, fc.boolean(), (block, hidden) => {
      if (block.kind !== 'passage') return;
      const body = renderReply({ blocks: [block] }, view, { say: en, asker: ASKER, hidden });
      const strong = textsOf(body.components)
        .flatMap((content) => [...walk(read(content))])
        .filter((node) => node.type === 'strong')
        .map((node) => shown([node]).replace(/\s/g, ''))
        .join('');
      const evidence = block.evidence.map((span) => slice(block.text, span)).join('');
      if (defuse(evidence).length > 2_000) return;
      assert.equal(visible(strong), visible(evidence));
    }),
    { numRuns: 150 },
  );
});

test('the sources of any message stay within the limits and show their whole evidence, in several messages', () => {
  const claim = fc.record({ sentence: text, source: fc.option(passage) });
  fc.assert(
    fc.property(fc.array(claim, { maxLength: 12 }), (claims) => {
      const looked = claims.map(({ sentence, source }) => ({
        sentence,
        source: source?.kind === 'passage' ? source : null,
      }));
      const bodies = renderSources(looked, ASKER, en);
      for (const body of bodies) {
        assertAccepted(body);
        assert.deepEqual(pinged(body), []);
      }
      const seen = visible(
        bodies
          .flatMap(({ components }) => textsOf(components))
          .map((content) => shown(read(content)))
          .join(''),
      );
      for (const { source } of looked) {
        for (const span of source?.evidence ?? []) {
          const words = slice(source?.text ?? '', span);
          if (defuse(words).length < 500) assert.ok(seen.includes(visible(words)), words);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('a passage that is a wall is shown around its evidence, and says that it goes on', () => {
  const before = 'The sea was calm that day. '.repeat(80);
  const answer = 'The captain left last.';
  const words = `${before}${answer} ${'The harbour was full of people. '.repeat(80)}`.trim();
  const block = {
    kind: 'passage',
    text: words,
    evidence: [{ start: before.length, end: before.length + answer.length }],
    citation: { articleId: 'a', title: 'The ferry', section: null, paragraph: 1, kind: 'text' },
  } as const;
  const [quotation = '', source = ''] = textsOf(
    renderReply({ blocks: [block] }, view, { say: en, asker: ASKER }).components,
  );
  assert.ok(quotation.length < 1_100);
  assert.match(
    quotation,
    /^> \\\[…\\\] The sea .* day\. \*\*The captain left last\.\*\* The harbour .* people\. \\\[…\\\]$/,
  );
  assert.equal(source, '-# The ferry, ¶ 1\n-# Shortened: “In context” shows all of it');
});

test('text that runs from right to left keeps its full stop and does not turn what stands beside it', () => {
  const block = {
    kind: 'passage',
    text: 'غادرت العبّارة الميناء. كان البحر هادئا.',
    evidence: [],
    citation: { articleId: 'a', title: 'عبّارة', section: 'ميناء', paragraph: 7, kind: 'text' },
  } as const;
  assert.deepEqual(textsOf(renderReply({ blocks: [block] }, null, { say: en, asker: ASKER }).components), [
    '> \u2068غادرت العبّارة الميناء. كان البحر هادئا.\u2069',
    '-# \u2068عبّارة\u2069, \u2068ميناء\u2069, ¶ 7',
  ]);
});

/** A text without white space and without the characters that never reach Discord. */
function visible(words: string): string {
  return (
    words
      .replace(/\s/g, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the ones that are taken out.
      .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '')
      .replace(/\p{Surrogate}/gu, '\ufffd')
  );
}
