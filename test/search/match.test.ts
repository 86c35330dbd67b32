import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverage } from '../../src/search/coverage.ts';
import { bestWindow, Matcher } from '../../src/search/match.ts';
import { readQuery } from '../../src/search/query.ts';
import { likeness } from '../../src/search/word-match.ts';
import { article, english } from './passages.ts';

const text =
  'The storm broke the harbour wall in March 1902. Nobody was hurt. The town founded a lifeboat society.';
const index = english(article('Harbour', [text]));

function lay(question: string) {
  const query = readQuery(question, index);
  const [candidate] = index.candidates(
    query.terms.map(({ stem }) => stem),
    1,
  );
  assert.ok(candidate);
  return new Matcher(query).match(candidate.analysis);
}

test('a sentence is covered by the weight of the terms that stand in it', () => {
  const { query, sentences } = lay('storm broke wall');
  assert.deepEqual(
    sentences.map(({ terms }) => coverage(query, terms)),
    [1, 0, 0],
  );
});

test('word pairs and runs count stop words, and only in order', () => {
  const [inOrder] = lay('who broke the harbour wall').sentences;
  assert.deepEqual([inOrder?.pairs, inOrder?.run], [3, 4]);
  const [mixed] = lay('harbour broke wall the storm').sentences;
  assert.deepEqual([mixed?.pairs, mixed?.run], [1, 2]);
});

test('words that are used alike meet in part', () => {
  const { query, sentences } = lay('which society was established by the town');
  const place = query.terms.findIndex(({ stem }) => stem === 'establish');
  const share = sentences[2]?.akin[place] ?? 0;
  assert.ok(share > 0.5 && share < 1, `${share}`);
});

test('words of the kind that is asked for count as answers when they are new', () => {
  const [first, second] = lay('when did the storm break the wall').sentences;
  assert.equal(first?.answers, 2);
  assert.equal(second?.answers, 0);
});

test('terms that stand together fill a window, terms far apart do not', () => {
  const { query, hits } = lay('storm lifeboat');
  assert.equal(bestWindow(query, hits, 25), 1);
  assert.ok(bestWindow(query, hits, 5) < 1);
});

test('words are alike by their common beginning', () => {
  assert.ok(likeness('invasion', 'invaded') >= 0.5);
  assert.equal(likeness('invasion', 'investor'), 0);
  assert.equal(likeness('sea', 'seal'), 0);
});
