import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measure } from './measure.ts';
import { FOOTNOTE } from './peers/footnote.ts';
import { MINISEARCH_STEMS } from './peers/minisearch.ts';
import { readSeeds } from './seeds.ts';

const { set, offTopic } = await readSeeds();
const own = measure(FOOTNOTE, set, offTopic, () => {});

test('the seeds are answered as well as when these floors were set', () => {
  const floors = { recallAt1: 0.86, recallAt5: 0.96, endToEnd: 0.75, refusedOffTopic: 0.85 };
  for (const [name, floor] of Object.entries(floors)) {
    const reached = Object.entries(own).find(([key]) => key === name)?.[1];
    assert.ok(typeof reached === 'number' && reached >= floor, `${name}: ${reached}, was at least ${floor}`);
  }
  assert.ok((own.refusedAnswerable ?? 1) <= 0.08, `refused answerable: ${own.refusedAnswerable}`);
  assert.ok((own.marked ?? 2) <= 1.2, `sentences marked: ${own.marked}`);
});

test('the right paragraph comes first more often than with MiniSearch on stems', () => {
  const peer = measure(MINISEARCH_STEMS, set, offTopic, () => {});
  assert.ok(own.recallAt1 > peer.recallAt1, `${own.recallAt1} against ${peer.recallAt1}`);
});
