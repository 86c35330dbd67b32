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
    /"articles":\[\{"id":"salt","title":"Salt","date":null,"sections":\[\],"passages":1\}\]/,
  );
  assert.match(replies[3] ?? '', /"article":"salt"/);
  assert.equal(result.stderr, '');
  assert.equal(result.code, 0);
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
