import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseEvidence } from '../../src/search/evidence.ts';
import { defaultModel } from '../../src/search/model.ts';
import { sentencesIn } from '../../src/search/passage-analysis.ts';
import { PASSAGE_ROW, passageRows } from '../../src/search/passage-features.ts';
import { readQuery } from '../../src/search/query.ts';
import { confidence, type Ranked, rank, readSentences, shortlist, viewsOf } from '../../src/search/rank.ts';
import { SENTENCE_FEATURES, sentenceRows } from '../../src/search/sentence-features.ts';
import { article, english } from './passages.ts';

const index = english(
  article('Harbour', [
    'The lighthouse was built of granite. Its keeper, Ada Moss, counted eleven boats on the first night.',
    'A storm broke the harbour wall in March 1902. Nobody was hurt, and the wall was mended within a year.',
    'The town council met on Mondays. It met in the school.',
  ]),
);
const model = defaultModel();

function ranked(question: string): Ranked[] {
  return rank(readSentences(shortlist(index, readQuery(question, index)), model.evidence), model.ranking);
}

function feature(question: string, name: string): number[] {
  const read = readSentences(shortlist(index, readQuery(question, index)), model.evidence);
  return passageRows(viewsOf(read)).map((row) => row[PASSAGE_ROW.indexOf(name)] ?? Number.NaN);
}

test('the passage that answers comes first, with the sentence that answers', () => {
  const [first] = ranked('Who counted the boats?');
  assert.ok(first);
  assert.equal(first.candidate.passage.number, 1);
  const [span] = chooseEvidence(first);
  assert.ok(span);
  assert.match(first.candidate.passage.text.slice(span.start, span.end), /^Its keeper/u);
});

test('two sentences are marked only where their scores are close, in reading order', () => {
  const [hit] = ranked('Who counted the boats?');
  assert.ok(hit);
  assert.equal(chooseEvidence({ ...hit, sentenceScores: [0, 3] }).length, 1);
  const both = chooseEvidence({ ...hit, sentenceScores: [2.9, 3] });
  assert.deepEqual(
    both.map(({ start }) => start),
    sentencesIn(hit.candidate.analysis).map(({ span }) => span.start),
  );
});

test('what is asked and there is surer than what is not, and a name alone answers nothing', () => {
  const sure = confidence(ranked('When did a storm break the harbour wall?'), 0, model);
  const lost = confidence(ranked('How many goals did the school team score on Mondays?'), 0, model);
  assert.ok(sure > model.thresholds.answered && lost < model.thresholds.answered, `${sure} ${lost}`);
  assert.equal(confidence(ranked('What is the salary of Ada Moss?'), 0, model), 0);
  assert.equal(confidence([], 0, model), 0);
});

test('compared features are differences to the best of the others', () => {
  const own = feature('storm in the harbour', 'coverage');
  const compared = feature('storm in the harbour', 'coverage compared');
  const most = Math.max(...own);
  const second = own.toSorted((a, b) => b - a)[1] ?? 0;
  assert.deepEqual(
    compared,
    own.map((value) => value - (value === most ? second : most)),
  );
});

test('every feature is a number for every sentence and passage', () => {
  for (const question of ['wall', 'who was hurt in 1902', 'Monday Monday harbour wall storm keeper boats?']) {
    const laid = shortlist(index, readQuery(question, index));
    for (const { match } of laid) {
      for (const row of sentenceRows(match)) {
        assert.equal(row.length, Object.keys(SENTENCE_FEATURES).length);
        assert.ok(row.every(Number.isFinite));
      }
    }
    for (const { row } of ranked(question)) {
      assert.equal(row.length, PASSAGE_ROW.length);
      assert.ok(row.every(Number.isFinite));
    }
  }
});
