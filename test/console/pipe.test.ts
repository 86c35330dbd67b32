import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folderOf, jsonLines, run } from './terminal.ts';

const settings = {
  ARTICLES_DIR: folderOf({
    'tea.md': '# Tea\n\nTea came to Europe with Dutch traders in 1610.\n',
    'salt.md': '# Salt\n\nRoman soldiers bought salt with an allowance.\n',
  }),
};

test('each line of standard input is one command, answered in order; a bad one fails alone', async () => {
  const input =
    'When did tea come to Europe?\n\n/nonsense\n/articles article:Sal\n/ask who bought salt article:salt\n';
  const result = await run(['--json'], input, settings);
  const replies = jsonLines(result).map((reply) => JSON.stringify(reply));
  assert.equal(replies.length, 4);
  assert.match(replies[0] ?? '', /"input":"When did tea come to Europe\?","found":true.*"article":"tea"/);
  assert.match(replies[1] ?? '', /^\{"error":\{"code":"unknown-command","message":"There is no command/);
  assert.match(
    replies[2] ?? '',
    /"articles":\[\{"id":"salt","title":"Salt","collection":null,"date":null,"sections":\[\],"passages":1\}\]/,
  );
  assert.match(replies[3] ?? '', /"article":"salt"/);
  assert.equal(result.stderr, '');
  assert.equal(result.code, 0);
});

test('subfolders are collections, and a follow-up stays in the one that was asked', async () => {
  const input = `/ask How deep is the harbour? collection:coast
and what about the bread?
What is the bread made of?
/ask How deep is it? collection:desert
/articles collection:coast
`;
  const dir = folderOf({
    'coast/2024/harbour.md':
      '# Harbour\n\nThe harbour is nine metres deep. The bread of the sailors is dry.\n',
    'bread.md': '# Bread\n\nThe bread is made of rye, salt and water.\n',
  });
  const result = await run(['--json'], input, { ARTICLES_DIR: dir });
  const [asked, followed, own, wrong, listed] = jsonLines(result).map((reply) => JSON.stringify(reply));
  for (const reply of [asked, followed]) {
    assert.match(reply ?? '', /"article":"coast-2024-harbour"/);
    assert.doesNotMatch(reply ?? '', /"article":"bread"/);
  }
  assert.match(own ?? '', /"found":true,"passages":\[\{"article":"bread"/);
  assert.match(
    wrong ?? '',
    /"code":"unknown-collection","message":"There is no collection “desert”\. There are “coast”/,
  );
  assert.match(listed ?? '', /"collections":\[\{"name":"coast\/2024","articles":1,"passages":1\}\]/);
});

test('standard output carries replies only: warnings about files go to standard error', async () => {
  const dir = folderOf({ 'tea.txt': 'Tea\n\nTea came to Europe in 1610.\n', 'empty.txt': '' });
  const result = await run(['--json'], '/articles\n', { ARTICLES_DIR: dir });
  assert.equal(jsonLines(result).length, 1);
  assert.match(result.stderr, /footnote: empty\.txt: /);
});

test('the terminal never loads discord.js', async () => {
  const { NODE_DEBUG: _, ...plain } = settings as Record<string, string>;
  const { stderr, code } = await run(['articles'], '', { ...plain, NODE_DEBUG: 'module,esm' });
  assert.equal(code, 0);
  assert.doesNotMatch(stderr, /node_modules\/discord\.js/);
});
