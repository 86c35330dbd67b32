import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commands } from '../../commands/index.ts';
import { Library } from '../../src/answers/library.ts';
import { startDiscord } from '../../src/discord/start.ts';
import { articles, library } from './articles.ts';
import { scene, settingsFor } from './bot.ts';
import { buttonsOf, textOf } from './loopback/shown.ts';

const QUESTION = 'What happened in the storm?';

test('who asked turns the pages in place', async (t) => {
  const { ada } = await scene(t);
  const answer = await ada.uses('ask', { question: QUESTION }).answer();
  const first = textOf(answer);
  const pressed = ada.presses(answer, 'Next');
  assert.equal(await pressed.acknowledgement(), 7);
  assert.notEqual(textOf(answer), first);
  ada.presses(answer, 'Previous');
  await ada.presses(answer, 'In context').answer();
  assert.equal(textOf(answer), first);
});

test('others read on in a reply of their own', async (t) => {
  const { ada, ben } = await scene(t);
  const answer = await ada.uses('ask', { question: QUESTION }).answer();
  const first = textOf(answer);
  const aside = await ben.presses(answer, 'Next').answer();
  assert.equal(aside.onlyFor, ben.user.id);
  assert.equal(textOf(answer), first, 'the shared reply stays as it was');
  const pressed = ben.presses(aside, 'Previous');
  assert.equal(await pressed.acknowledgement(), 7);
});

test('“In context” shows the paragraphs around, to who pressed it alone', async (t) => {
  const { ada, ben } = await scene(t);
  const answer = await ada.uses('ask', { question: 'How long did Martha Venn keep the light?' }).answer();
  const context = await ben.presses(answer, 'In context').answer();
  assert.equal(context.onlyFor, ben.user.id);
  assert.match(textOf(context), /Owen Pryce/);
});

test('paging keeps the one who was addressed, and pings them no more', async (t) => {
  const { ada, ben } = await scene(t);
  const answer = await ada.uses('ask', { question: QUESTION, mention: ben.user }).answer();
  await ada.presses(answer, 'Next').acknowledgement();
  assert.match(textOf(answer), new RegExp(`<@${ben.user.id}>`));
});

test('buttons work after a restart, and when the articles changed there is a kind sentence', async (t) => {
  const { ada, discord, bot, log } = await scene(t);
  const answer = await ada.uses('ask', { question: QUESTION }).answer();
  await bot.leave();
  let now = library;
  const later = await startDiscord(
    settingsFor(discord),
    () => now,
    commands,
    (line) => log.push(line),
  );
  t.after(() => later.leave());
  assert.equal(await ada.presses(answer, 'Next').acknowledgement(), 7);
  now = new Library(articles.slice(1));
  const gone = await ada.presses(answer, 'Previous').answer();
  assert.match(textOf(gone), /articles have changed/);
  assert.equal(gone.onlyFor, ada.user.id);
});

test('a malformed button gets a kind sentence and a line in the log', async (t) => {
  const { ada, log } = await scene(t);
  const answer = await ada.uses('ask', { question: QUESTION }).answer();
  for (const id of ['', 'x', '1zzz', '9'.repeat(100), '1n4fti4t6wn7t5.1.a', '\u0000', '1n!.0.h']) {
    const before = log.length;
    const told = await ada.pressesId(answer, id).answer();
    assert.equal(told.onlyFor, ada.user.id);
    assert.equal(log.length, before + 1, `one line for ${JSON.stringify(id)}`);
  }
  const menu = await ada.pressesId(answer, 'menu', 3).answer();
  assert.match(textOf(menu), /don’t know what to do/);
});

test('the buttons of a hidden reply are for its reader', async (t) => {
  const { ada } = await scene(t);
  const answer = await ada.uses('ask', { question: QUESTION, hide: true }).answer();
  await ada.presses(answer, 'Next').acknowledgement();
  assert.ok(buttonsOf(answer).includes('Share'));
  const shared = await ada.presses(answer, 'Share').answer();
  assert.equal(shared.onlyFor, null);
  assert.ok(!buttonsOf(shared).includes('Share'));
  assert.match(textOf(shared), /What happened in the storm/);
});
