import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scene } from './bot.ts';
import { buttonsOf, textOf } from './loopback/shown.ts';

test('/ask is answered with the passage, the answering sentence in bold and where it stands', async (t) => {
  const { ada } = await scene(t);
  const asked = ada.uses('ask', { question: 'How high is the tower of the lighthouse?' });
  const text = textOf(await asked.answer());
  assert.match(text, /\*\*The tower is 34 metres high\.\*\*/);
  assert.match(text, /The lighthouse on Gull Rock, ¶ 2/);
  assert.equal(asked.acknowledged, 4, 'answered at once, without “thinking”');
});

test('a question that the articles don’t answer is said to be unanswered', async (t) => {
  const { ada } = await scene(t);
  const answer = await ada.uses('ask', { question: 'Who won the football world cup in 2014?' }).answer();
  assert.match(textOf(answer), /don't say/);
});

test('hide shows the reply to the asker only, who may share it', async (t) => {
  const { ada, ben } = await scene(t);
  const hidden = await ada.uses('ask', { question: 'Who was the last keeper?', hide: true }).answer();
  assert.equal(hidden.onlyFor, ada.user.id);
  assert.ok(buttonsOf(hidden).includes('Share'));
  assert.throws(() => ben.presses(hidden, 'Share'));
  const shared = await ada.presses(hidden, 'Share').answer();
  assert.equal(shared.onlyFor, null);
  assert.match(textOf(shared), /Owen Pryce/);
});

test('mention addresses the reply to one person, and nobody else is pinged', async (t) => {
  const { ada, ben } = await scene(t);
  const plain = await ada.uses('ask', { question: 'Who kept the light @everyone <@&1>?' }).answer();
  assert.deepEqual(plain.pings, []);
  const addressed = await ada
    .uses('ask', { question: `Who kept the light, <@${ada.user.id}>?`, mention: ben.user })
    .answer();
  assert.deepEqual(addressed.pings, [ben.user.id]);
});

test('what can’t be carried out is explained to the asker only', async (t) => {
  const { ada } = await scene(t);
  const wrong = await ada.uses('ask', { question: 'Who?', article: 'No such title' }).answer();
  assert.equal(wrong.onlyFor, ada.user.id);
  assert.match(textOf(wrong), /“No such title”/);
});

test('/articles and /help are answered, also in a private message', async (t) => {
  const { ada, discord } = await scene(t);
  const alone = ada.in(discord.world.dmWith(ada.user));
  assert.match(textOf(await alone.uses('articles').answer()), /Gull Rock/);
  assert.match(textOf(await alone.uses('help').answer()), /\/ask/);
});

test('a command that is no more, and an option that is no more, get a clear answer', async (t) => {
  const { ada, log } = await scene(t);
  const gone = await ada.sendsCommand('roll').answer();
  assert.match(textOf(gone), /no command \/roll/);
  assert.equal(log.filter((line) => line.includes('/roll')).length, 1);
  const options = [
    { name: 'question', type: 3, value: 'Who kept the light?' },
    { name: 'colour', type: 3, value: 'red' },
  ];
  assert.match(textOf(await ada.sendsCommand('ask', options).answer()), /no option “colour”/);
});

test('kinds of interaction that the bot has none of get a clear answer and a line in the log', async (t) => {
  const { ada, log } = await scene(t);
  const before = log.length;
  const kinds = [
    ada.sends(2, { id: '1', name: 'Greet', type: 2, target_id: ada.user.id, resolved: {} }),
    ada.sends(5, { custom_id: 'form', components: [] }),
    ada.sends(99, { anything: true }),
  ];
  for (const sent of kinds) {
    const answer = await sent.answer();
    assert.match(textOf(answer), /don’t know what to do/);
    assert.equal(answer.onlyFor, ada.user.id);
  }
  assert.equal(log.length - before, kinds.length);
});

test('while articles are still being read, the bot shows it beside its name and above its replies', async (t) => {
  const { ada, discord } = await scene(t, { reading: { done: 1200, total: 5000 } });
  const text = textOf(await ada.uses('ask', { question: 'How high is the tower?' }).answer());
  assert.match(text, /34 metres/);
  assert.match(text, /still reading: 1,200 of 5,000 files/);
  assert.deepEqual(discord.gateway.activities, ['reading 1,200 of 5,000 files']);
});

test('/help tells what people can do on Discord without a command', async (t) => {
  const { ada, channel, discord } = await scene(t);
  const told = textOf(await ada.uses('help').answer());
  for (const how of [/mention me/, /“Find sources”/, /hide:True/]) assert.match(told, how);
  const german = textOf(await ada.in(channel, 'de').uses('help').answer());
  assert.match(german, /„Quellen finden“.*verbergen:True/);
  const alone = ada.in(discord.world.dmWith(ada.user));
  assert.equal(textOf(await alone.asks('hi')), told);
});
