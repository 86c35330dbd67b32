import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { defineCommand } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { scene } from './bot.ts';
import { textOf } from './loopback/shown.ts';

const QUESTION = { question: 'Who was the last keeper of the lighthouse?' };

const broken = defineCommand({
  name: 'broken',
  description: 'Fails',
  options: {},
  run: () => {
    throw new Error('the shelf fell down');
  },
});

test('a fault of ours is an apology with a reference, and the log has the cause under it', async (t) => {
  const { ada, log } = await scene(t, { commands: [...commands, broken] });
  const apology = await ada.uses('broken').answer();
  assert.equal(apology.onlyFor, ada.user.id);
  const reference = /[0-9a-f]{8}/.exec(textOf(apology))?.[0];
  assert.ok(reference);
  const lines = log.filter((line) => line.includes(reference));
  assert.equal(lines.length, 1);
  assert.match(lines[0] ?? '', /the shelf fell down/);
  assert.match(textOf(await ada.uses('ask', QUESTION).answer()), /Owen Pryce/, 'it goes on');
});

test('an answer that got lost after it was taken is not given twice', async (t) => {
  const { ada, discord, log } = await scene(t);
  discord.faults.next('POST', /callback$/, { kind: 'done-but-fails', status: 502 });
  const asked = ada.uses('ask', QUESTION);
  assert.match(textOf(await asked.answer()), /Owen Pryce/);
  await sleep(300);
  assert.deepEqual(asked.followUps, []);
  assert.equal(log.filter((line) => line.includes('40060')).length, 1);
});

test('an interaction that Discord gave up is one line in the log', async (t) => {
  const { ada, log } = await scene(t);
  const before = log.length;
  const asked = ada.uses('ask', QUESTION);
  asked.expire();
  await sleep(300);
  assert.equal(asked.original, null);
  assert.equal(log.length, before + 1);
  assert.match(log[before] ?? '', /10062/);
});

for (const [what, fault] of Object.entries({
  'a 500': { kind: 'fails', status: 500 },
  'a rate limit': { kind: 'rate-limit', retryAfter: 0.2 },
} as const)) {
  test(`${what} delays the answer, and no more`, async (t) => {
    const { ada, discord } = await scene(t);
    discord.faults.next('POST', /callback$/, fault);
    assert.match(textOf(await ada.uses('ask', QUESTION).answer()), /Owen Pryce/);
  });
}

test('Discord may ask to connect anew, drop the connection or end the session', async (t) => {
  const { ada, discord } = await scene(t);
  for (const event of ['askToReconnect', 'drop', 'invalidate'] as const) {
    discord.gateway[event]();
    const { identified, resumed } = discord.gateway;
    const back = () => discord.gateway.identified + discord.gateway.resumed > identified + resumed;
    for (let waited = 0; !back(); waited += 20) {
      assert.ok(waited < 15_000, `it came not back after ${event}`);
      await sleep(20);
    }
    assert.match(textOf(await ada.uses('ask', QUESTION).answer()), /Owen Pryce/, event);
  }
});

test('a token that was reset while the bot runs ends it with a clear line', async (t) => {
  const { discord, bot } = await scene(t);
  const ended = assert.rejects(bot.ended, /DISCORD_TOKEN/);
  discord.gateway.close(4004);
  await ended;
});

test('work that makes others wait is announced, and given to the end', async (t) => {
  const slow = defineCommand({
    name: 'slow',
    description: 'Takes its time',
    options: {},
    run() {
      const until = performance.now() + 2_000;
      while (performance.now() < until);
      return { found: true, blocks: [{ kind: 'note', text: 'done' }], record: {} };
    },
  });
  const { ada, ben, discord } = await scene(t, { commands: [...commands, slow] });
  const first = ada.uses('slow');
  const second = ben.uses('ask', { ...QUESTION, hide: true });
  assert.match(textOf(await second.answer()), /Owen Pryce/);
  assert.equal(second.hidden, true, 'hidden when deferred too');
  assert.match(textOf(await first.answer()), /done/);
  assert.deepEqual(discord.problems, []);
});
