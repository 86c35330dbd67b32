import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFollowUp } from '../../src/search/follow-up.ts';
import { readQuery } from '../../src/search/query.ts';
import { article, english } from './passages.ts';

const index = english(article('Harbour', ['The keeper of the lighthouse at Whitby counted the boats.']));

const LEANING = [
  'and the keeper?',
  'What about the boats?',
  'when was that?',
  'Why?',
  'How many were there?',
  'Did she count them?',
  'What did he say about the boats?',
];
const STANDING = [
  'Who keeps the lighthouse?',
  'When did the keeper count the boats?',
  'Did Mary Shelley say that she liked boats?',
  'Which boats are in the harbour that the storm broke?',
];

for (const question of LEANING) {
  test(`“${question}” leans on the question before`, () => {
    assert.equal(isFollowUp(question, readQuery(question, index)), true);
  });
}

for (const question of STANDING) {
  test(`“${question}” stands on its own`, () => {
    assert.equal(isFollowUp(question, readQuery(question, index)), false);
  });
}
