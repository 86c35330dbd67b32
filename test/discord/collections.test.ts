import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commands } from '../../commands/index.ts';
import { Library } from '../../src/answers/library.ts';
import type { Article } from '../../src/articles/article.ts';
import { startDiscord } from '../../src/discord/start.ts';
import { articles } from './articles.ts';
import { type Scene, scene, settingsFor } from './bot.ts';
import { buttonsOf, textOf } from './loopback/shown.ts';

const COLLECTIONS = ['coast/history', 'kitchen', 'wheels'];
const shelved = articles.map(
  (article, index): Article => ({ ...article, collection: COLLECTIONS[index] ?? '' }),
);
const library = new Library(shelved);
const STORM = 'What happened in the storm?';
const mentioned = ({ discord }: Scene, text: string) => `<@${discord.world.bot.id}> ${text}`;

test('collections are offered while one types, and /ask looks in the one that is taken', async (t) => {
  const { ada } = await scene(t, { library });
  const offered = await ada.types('ask', 'collection', 'c');
  assert.deepEqual(
    offered.map(({ value }) => value),
    ['coast', 'coast/history', 'kitchen'],
  );
  const question = 'How long does sourdough take to rise?';
  const inside = await ada.uses('ask', { question, collection: 'kitchen' }).answer();
  assert.match(textOf(inside), /Looked only in “kitchen”\.\n.*eight to twelve hours/s);
  const outside = await ada.uses('ask', { question, collection: 'coast' }).answer();
  assert.match(textOf(outside), /Looked only in “coast”\. The articles don't say\./);
  assert.doesNotMatch(textOf(outside), /How bread rises/);
  assert.deepEqual(
    (await ada.types('ask', 'article', '', { collection: 'coast' })).map(({ name }) => name),
    ['The lighthouse on Gull Rock'],
  );
});

test('turned pages and a shared reply go on to say what the question was limited to', async (t) => {
  const { ada } = await scene(t, { library });
  const answer = await ada.uses('ask', { question: STORM, collection: 'coast', hide: true }).answer();
  const first = textOf(answer);
  await ada.presses(answer, 'Next').acknowledgement();
  assert.notEqual(textOf(answer), first);
  assert.match(textOf(answer), /Looked only in “coast”/);
  const shared = await ada.presses(answer, 'Share').answer();
  assert.match(textOf(shared), /Looked only in “coast”/);
});

test('a reply to a limited answer stays in its collection, in a thread and after a restart too', async (t) => {
  const here = await scene(t, { library });
  const { ada, ben, discord, bot } = here;
  const answer = await ada.uses('ask', { question: STORM, collection: 'coast' }).answer();
  const followed = await ben.asks(mentioned(here, 'and what about sourdough?'), { replyTo: answer });
  assert.match(textOf(followed), /Looked only in “coast”/);
  assert.doesNotMatch(textOf(followed), /How bread rises/);
  await bot.leave();
  const later = await startDiscord(
    settingsFor(discord),
    () => library,
    commands,
    () => {},
  );
  t.after(() => later.leave());
  const again = await ada.asks(mentioned(here, 'and when was that?'), { replyTo: followed });
  assert.match(textOf(again), /Looked only in “coast”/);
  ada.presses(again, 'Continue in a thread');
  await discord.message(({ channelId }) => channelId === again.id);
  const thread = discord.world.channels.get(again.id);
  assert.ok(thread);
  const within = await ada.in(thread).asks(mentioned(here, 'and what about sourdough?'));
  assert.match(textOf(within), /Looked only in “coast”/);
  const own = await ada.in(thread).asks(mentioned(here, 'How does a sourdough starter make bread sour?'));
  assert.doesNotMatch(textOf(own), /Looked only/);
  assert.match(textOf(own), /How bread rises/);
});

test('/articles names the collections, and pages within one', async (t) => {
  const [bread] = articles.filter(({ title }) => title === 'How bread rises');
  assert.ok(bread !== undefined);
  const loaves = Array.from({ length: 30 }, (_, index): Article => {
    const title = `Loaf ${index + 1}`;
    return { ...bread, id: `loaf-${index}`, title, collection: index < 20 ? 'kitchen/loaves' : 'kitchen' };
  });
  const { ada } = await scene(t, { library: new Library([...shelved, ...loaves]) });
  assert.match(
    textOf(await ada.uses('articles').answer()),
    /\*\*kitchen\*\*\n-# a collection of 31 articles, 124 paragraphs/,
  );
  const listed = await ada.uses('articles', { collection: 'loaves' }).answer();
  const pages = [textOf(listed)];
  while (buttonsOf(listed).includes('Next')) {
    await ada.presses(listed, 'Next').acknowledgement();
    pages.push(textOf(listed));
  }
  assert.ok(pages.length > 1);
  for (const page of pages) assert.match(page, /^### kitchen\/loaves\n-# 20 articles/);
  const names = pages.flatMap((page) => Array.from(page.matchAll(/\*\*(.+)\*\*/g), ([, name]) => name));
  assert.deepEqual(
    names,
    loaves.slice(0, 20).map(({ title }) => title),
  );
});

test('/quote and /summary page within the collection', async (t) => {
  const { ada } = await scene(t, { library });
  const summed = await ada.uses('summary', { collection: 'kitchen', length: 'long', hide: true }).answer();
  assert.match(textOf(summed), /How bread rises/);
  assert.match(textOf(await ada.presses(summed, 'Share').answer()), /How bread rises/);
  const quoted = await ada.uses('quote', { text: 'wild yeast', collection: 'coast' }).answer();
  assert.match(textOf(quoted), /quote nobody like that/);
});

test('a collection that there is not is answered with those that there are, to the asker alone', async (t) => {
  const { ada, channel } = await scene(t, { library });
  const wrong = await ada.uses('ask', { question: STORM, collection: 'desert' }).answer();
  assert.equal(wrong.onlyFor, ada.user.id);
  assert.match(textOf(wrong), /no collection “desert”.*“coast”, “coast\/history”, “kitchen”, and “wheels”/);
  const german = await ada.in(channel, 'de').uses('articles', { collection: 'desert' }).answer();
  assert.match(textOf(german), /Die Sammlung „desert“ gibt es nicht/);
});

test('where there are no subfolders, nothing is offered and a collection is answered kindly', async (t) => {
  const { ada } = await scene(t);
  assert.deepEqual(await ada.types('ask', 'collection', ''), []);
  const told = await ada.uses('ask', { question: STORM, collection: 'coast' }).answer();
  assert.match(textOf(told), /There are no collections here/);
});

test('a button of a collection that is gone says that the articles have changed', async (t) => {
  const here = await scene(t, { library });
  const listed = await here.ada.uses('articles', { collection: 'wheels', hide: true }).answer();
  await here.bot.leave();
  const later = await startDiscord(
    settingsFor(here.discord),
    () => new Library(shelved.filter(({ collection }) => collection !== 'wheels')),
    commands,
    () => {},
  );
  t.after(() => later.leave());
  assert.match(textOf(await here.ada.presses(listed, 'Share').answer()), /have changed since/);
});
