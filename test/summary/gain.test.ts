import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gain, measure } from '../eval-summary/measure.ts';
import { readStories } from '../eval-summary/stories.ts';
import { LEAD_3, SYSTEMS } from '../eval-summary/systems.ts';

test('summaries come nearer to what editors chose than the first three sentences do', () => {
  const stories = readStories(new URL('../eval-summary/stories.json', import.meta.url));
  const lead = measure(LEAD_3, stories);
  const [footnote] = SYSTEMS.slice(0, 1).map((system) => measure(system, stories));
  assert.ok(footnote !== undefined);
  assert.ok(gain(footnote.rouge1, lead.rouge1).mean > 0.1);
  assert.ok(gain(footnote.rouge2, lead.rouge2).mean > 0.15);
});
