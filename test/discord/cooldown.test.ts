import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Cooldown } from '../../src/discord/cooldown.ts';
import { scene } from './bot.ts';
import { textOf } from './loopback/shown.ts';

test('who asks too much is told when to ask again, in Discord’s own time; others are not held up', async (t) => {
  const { ada, ben } = await scene(t, { settings: { questionsPerMinute: 2 } });
  const question = { question: 'Who was the last keeper of the lighthouse?' };
  await ada.uses('ask', question).answer();
  await ada.uses('ask', question).answer();
  const refused = await ada.uses('ask', question).answer();
  assert.equal(refused.onlyFor, ada.user.id);
  const moment = Number(/<t:(\d+):R>/.exec(textOf(refused))?.[1]) * 1_000;
  assert.ok(moment > Date.now() && moment < Date.now() + 32_000, textOf(refused));
  assert.match(textOf(await ben.uses('ask', question).answer()), /Owen Pryce/);
});

test('in a channel it is said once, not to every message', async (t) => {
  const { ada, discord } = await scene(t, { settings: { questionsPerMinute: 1 } });
  const said = `<@${discord.world.bot.id}> who was the last keeper of the lighthouse?`;
  await ada.asks(said);
  assert.match(textOf(await ada.asks(said)), /<t:\d+:R>/);
  const third = ada.says(said);
  await sleep(150);
  assert.equal(discord.world.history(ada.channel.id).filter(({ replyTo }) => replyTo === third.id).length, 0);
});

test('0 is no bound, and questions come back with time', async () => {
  const free = new Cooldown(0);
  for (let asked = 0; asked < 1_000; asked += 1) assert.equal(free.ask('1'), null);
  const quick = new Cooldown(6_000); // one every 10 ms
  for (let asked = 0; asked < 6_000; asked += 1) quick.ask('1');
  await sleep(60);
  assert.equal(quick.ask('1'), null);
});
