import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { scene } from './bot.ts';
import { buttonsOf, textOf } from './loopback/shown.ts';

/** Long enough for an answer that must not come. */
const A_MOMENT = 150;

test('a mention is answered as a reply that pings nobody', async (t) => {
  const { ada, discord } = await scene(t);
  const reply = await ada.asks(`<@${discord.world.bot.id}> how high is the tower of the lighthouse?`);
  assert.match(textOf(reply), /34 metres/);
  assert.deepEqual(reply.pings, []);
});

test('talk among people, bots and everyone-mentions are left alone', async (t) => {
  const { ada, ben, discord, log } = await scene(t);
  const { bot } = discord.world;
  ada.says('How high is the tower of the lighthouse?');
  ben.says('@everyone how high is the tower?');
  discord.post({
    channel: ada.channel,
    author: discord.world.addUser('Other bot', true),
    body: { content: `<@${bot.id}> hello` },
  });
  await sleep(A_MOMENT);
  assert.equal(discord.exchanges.filter(({ path }) => path.endsWith('/messages')).length, 0);
  assert.equal(log.filter((line) => line.includes('failed')).length, 0);
});

test('a mention alone is answered with what the bot can do', async (t) => {
  const { ada, discord } = await scene(t);
  assert.match(textOf(await ada.asks(`<@${discord.world.bot.id}>`)), /\/ask/);
});

test('a private message needs no mention', async (t) => {
  const { ada, discord } = await scene(t);
  const alone = ada.in(discord.world.dmWith(ada.user));
  const reply = await alone.asks('What is a sourdough starter?');
  assert.match(textOf(reply), /wild yeast/);
  assert.ok(!buttonsOf(reply).includes('Continue in a thread'));
});

test('a question longer than 300 characters is told so', async (t) => {
  const { ada, discord } = await scene(t);
  const reply = await ada.asks(`<@${discord.world.bot.id}> ${'why '.repeat(100)}`);
  assert.match(textOf(reply), /at most 300/);
});

test('“Continue in a thread” begins one that says how to go on, and is answered there', async (t) => {
  const { ada, discord } = await scene(t);
  const { bot } = discord.world;
  const reply = await ada.asks(`<@${bot.id}> who was the last keeper of the lighthouse?`);
  const pressed = ada.presses(reply, 'Continue in a thread');
  const opening = await discord.message(({ channelId }) => channelId === reply.id);
  assert.match(textOf(opening), /mention .* or use \/ask/);
  assert.equal(discord.world.channels.get(reply.id)?.name, 'who was the last keeper of the lighthouse?');
  assert.equal(await pressed.acknowledgement(), 6);
  const thread = discord.world.channels.get(reply.id);
  assert.ok(thread);
  const inThread = ada.in(thread);
  inThread.says('unheard');
  const answer = await inThread.asks(`<@${bot.id}> how long did Martha Venn keep the light?`);
  assert.match(textOf(answer), /forty-one years/);
  assert.ok(!buttonsOf(answer).includes('Continue in a thread'));
  await discord.exchanged('PATCH', /@original$/);
  assert.ok(!buttonsOf(reply).includes('Continue in a thread'), 'one thread is enough');
});

test('who may not begin threads doesn’t get one from the bot', async (t) => {
  const { ada, ben, discord, channel } = await scene(t);
  channel.denied.set(ben.user.id, 1n << 35n);
  const reply = await ada.asks(`<@${discord.world.bot.id}> who was the last keeper?`);
  const refused = await ben.presses(reply, 'Continue in a thread').answer();
  assert.match(textOf(refused), /can’t begin a thread/);
  assert.equal(refused.onlyFor, ben.user.id);
});

test('a channel where the bot may not write gets no answer, and one line in the log', async (t) => {
  const { ada, discord, log } = await scene(t, {
    before: ({ world }) => {
      for (const channel of world.channels.values()) channel.denied.set(world.bot.id, 1n << 11n);
    },
  });
  ada.says(`<@${discord.world.bot.id}> who was the last keeper?`);
  await sleep(A_MOMENT);
  assert.equal(log.filter((line) => line.includes('may not write there')).length, 1);
});

test('without permission to read the history it still answers, without the reference', async (t) => {
  const { ada, discord, channel } = await scene(t, {
    before: ({ world }) => {
      for (const each of world.channels.values()) each.denied.set(world.bot.id, 1n << 16n);
    },
  });
  ada.says(`<@${discord.world.bot.id}> who was the last keeper of the lighthouse?`);
  const answer = await discord.message(
    ({ authorId, channelId }) => authorId === discord.world.bot.id && channelId === channel.id,
  );
  assert.match(textOf(answer), /Owen Pryce/);
});

test('with MESSAGE_CONTENT=on it reads its own threads and replies without a ping', async (t) => {
  const { ada, discord } = await scene(t, { settings: { messageContent: true }, privileged: true });
  const slash = await ada.uses('ask', { question: 'Who was the last keeper of the lighthouse?' }).answer();
  const reply = await ada.asks('How long did Martha Venn keep the light?', { replyTo: slash, ping: false });
  assert.match(textOf(reply), /forty-one years/);
  ada.presses(reply, 'Continue in a thread');
  const opening = await discord.message(({ channelId }) => channelId === reply.id);
  assert.match(textOf(opening), /every message/);
  const thread = discord.world.channels.get(reply.id);
  assert.ok(thread);
  assert.match(textOf(await ada.in(thread).asks('When did the storm break the windows?')), /1903/);
});

test('it shows that it types only when an answer takes noticeable time', async (t) => {
  const { ada, discord } = await scene(t);
  const dm = discord.world.dmWith(ada.user);
  discord.faults.next('GET', /messages$/, { kind: 'slow', milliseconds: 900 });
  await ada.in(dm).asks('How does yeast work?');
  assert.deepEqual(discord.typing, [dm.id]);
});
