import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { folderOf, jsonLines, run } from './terminal.ts';

const HONEY = `# Honey

Bees make honey from nectar. A worker bee lives about six weeks in summer.

## Storage

Sealed honey keeps for years, because it holds less than 18% water.
`;
/** What a script may rely on. */
const Reply = z.strictObject({
  command: z.literal('ask'),
  input: z.string(),
  found: z.boolean(),
  passages: z.array(
    z.strictObject({
      article: z.string(),
      title: z.string(),
      section: z.string().nullable(),
      paragraph: z.int().positive(),
      text: z.string(),
      evidence: z.string(),
      score: z.number().min(0).max(1),
    }),
  ),
});

const settings = { ARTICLES_DIR: folderOf({ 'honey.md': HONEY }) };

test('a question is answered with the passage, the sentence marked, and a citation', async () => {
  const { stdout, code } = await run(['ask', 'How long does a worker bee live?'], '', settings);
  assert.match(stdout.replace(/\s+/g, ' '), /\*\*A worker bee lives about six weeks in summer\.\*\*/);
  assert.match(stdout, /\[1\] Honey, ¶ 1/);
  assert.equal(code, 0);
});

test('a question that the articles do not answer ends with 1 and says so', async () => {
  const { stdout, code } = await run(['ask', 'Who won the chess tournament in Oslo?'], '', settings);
  assert.match(stdout, /The articles don't say/);
  assert.equal(code, 1);
});

test('--json prints one object on one line', async () => {
  const result = await run(['ask', 'Why does sealed honey keep?', '--json'], '', settings);
  const [reply, ...others] = jsonLines(result).map((line) => Reply.parse(line));
  assert.deepEqual(others, []);
  assert.equal(reply?.found, true);
  assert.equal(reply?.input, 'ask Why does sealed honey keep? --json');
  const text = 'Sealed honey keeps for years, because it holds less than 18% water.';
  const { title, section, paragraph, evidence } = reply?.passages[0] ?? {};
  assert.deepEqual(
    { title, section, paragraph, evidence },
    { title: 'Honey', section: 'Storage', paragraph: 2, evidence: text },
  );
});

for (const [words, message] of [
  [['shout'], /no command \/shout.*\/ask/],
  [['ask'], /“question” is missing/],
  [['ask', 'Why?', '--loud'], /no option “--loud”/],
  [['ask', 'Why?', '--article', 'zebra'], /“zebra”.*\/articles lists them/],
  [['ask', 'Why?', '--collection', 'zoo'], /no collections here.*leave “collection” out/],
  [['ask', 'x'.repeat(301)], /301 characters, and at most 300/],
] as const) {
  test(`wrong usage (${words.join(' ').slice(0, 30)}) ends with 2 and one line that says how to mend it`, async () => {
    const { stdout, stderr, code } = await run(words, '', settings);
    assert.equal(stdout, '');
    assert.match(stderr.trim(), message);
    assert.equal(stderr.trim().split('\n').length, 1);
    assert.equal(code, 2);
  });
}

test('an empty folder and a wrong setting are one clear line and 2', async () => {
  const empty = await run(['articles'], '', { ARTICLES_DIR: folderOf({}) });
  assert.match(empty.stderr, /footnote: .*ARTICLES_DIR/);
  assert.equal(empty.code, 2);
  const wrong = await run(['articles'], '', { ...settings, DISCORD_API_URL: 'discord' });
  assert.match(wrong.stderr, /DISCORD_API_URL is “discord”, but it takes an http or https address/);
  assert.equal(wrong.code, 2);
});

test('a secret is never printed', async () => {
  const { stderr } = await run(['articles'], '', { ...settings, DISCORD_TOKEN: 'my secret' });
  assert.match(stderr, /DISCORD_TOKEN/);
  assert.doesNotMatch(stderr, /my secret/);
});
