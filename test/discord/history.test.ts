import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask } from '../../commands/ask.ts';
import { type Command, defineCommand } from '../../commands/command.ts';
import type { Turn } from '../../src/answers/answer.ts';
import { startDiscord } from '../../src/discord/start.ts';
import { library } from './articles.ts';
import { type Scene, scene, settingsFor } from './bot.ts';
import { ChannelKind } from './loopback/world.ts';

/** The real /ask, which also tells what it was given as the question before. */
function listening(): { readonly commands: readonly Command[]; readonly heard: (Turn | undefined)[] } {
  const heard: (Turn | undefined)[] = [];
  const command = defineCommand({
    name: ask.name,
    description: ask.description,
    options: { question: { description: 'A question', required: true, maxLength: 300 } },
    run(given, context) {
      heard.push(context.previous);
      return ask.run(given, context);
    },
  });
  return { commands: [command], heard };
}

const KEEPER = 'who was the last keeper of the lighthouse?';
const mentioned = ({ discord }: Scene, text: string) => `<@${discord.world.bot.id}> ${text}`;

/** The thread that Ada continues a question in. */
async function threadAbout(here: Scene, question: string) {
  const answered = await here.ada.asks(mentioned(here, question));
  here.ada.presses(answered, 'Continue in a thread');
  await here.discord.message(({ channelId }) => channelId === answered.id);
  const thread = here.discord.world.channels.get(answered.id);
  assert.ok(thread);
  return thread;
}

test('a reply to an answer knows the question before and its passages', async (t) => {
  const { commands, heard } = listening();
  const here = await scene(t, { commands });
  const first = await here.ada.asks(mentioned(here, KEEPER));
  await here.ben.asks('and what switches the lamp now?', { replyTo: first });
  assert.equal(heard[0], undefined, 'the first question follows nothing');
  assert.equal(heard[1]?.question, KEEPER);
  assert.deepEqual(heard[1]?.passages[0], { articleId: 'the-lighthouse-on-gull-rock', number: 4 });
});

test('so does a reply to a slash answer, also after a restart', async (t) => {
  const { commands, heard } = listening();
  const here = await scene(t, { commands });
  const slash = await here.ada
    .uses('ask', { question: 'Who was the last keeper of *the* lighthouse?' })
    .answer();
  await here.bot.leave();
  const later = await startDiscord(
    settingsFor(here.discord),
    () => library,
    commands,
    () => {},
  );
  t.after(() => later.leave());
  await here.ada.asks('and what switches the lamp now?', { replyTo: slash });
  assert.equal(heard[1]?.question, 'Who was the last keeper of *the* lighthouse?');
});

test('in a thread and in private messages, what was said before counts without a reply', async (t) => {
  const { commands, heard } = listening();
  const here = await scene(t, { commands });
  const thread = await threadAbout(here, KEEPER);
  await here.ada.in(thread).asks(mentioned(here, 'and when did he leave?'));
  assert.equal(heard[1]?.question, KEEPER, 'from the message that the thread was begun on');
  const alone = here.ada.in(here.discord.world.dmWith(here.ada.user));
  await alone.asks('How does yeast work?');
  await alone.asks('and in sourdough?');
  assert.equal(heard[2], undefined);
  assert.equal(heard[3]?.question, 'How does yeast work?');
});

test('so does what was said before a slash command there', async (t) => {
  const { commands, heard } = listening();
  const here = await scene(t, { commands });
  const thread = await threadAbout(here, KEEPER);
  await here.ben.in(thread).uses('ask', { question: 'and when did he leave?' }).answer();
  assert.equal(heard[1]?.question, KEEPER);
  const alone = here.ada.in(here.discord.world.dmWith(here.ada.user));
  await alone.uses('ask', { question: 'How does yeast work?' }).answer();
  await alone.uses('ask', { question: 'and in sourdough?' }).answer();
  assert.equal(heard[2], undefined);
  assert.equal(heard[3]?.question, 'How does yeast work?');
  await here.ada.uses('ask', { question: 'and when did he leave?' }).answer();
  assert.equal(heard[4], undefined, 'a channel is no conversation');
});

test('a question in a channel that replies to nothing follows nothing', async (t) => {
  const { commands, heard } = listening();
  const here = await scene(t, { commands });
  await here.ada.asks(mentioned(here, KEEPER));
  await here.ada.asks(mentioned(here, 'how does bread rise?'));
  assert.deepEqual(heard, [undefined, undefined]);
});

test('it looks at most ten messages back', async (t) => {
  const { commands, heard } = listening();
  const here = await scene(t, { commands });
  let last = await here.ada.asks(mentioned(here, KEEPER));
  for (let message = 0; message < 10; message += 1)
    last = here.ben.says('hm', { replyTo: last, ping: false });
  await here.ada.asks(mentioned(here, 'and when?'), { replyTo: last });
  assert.equal(heard[1], undefined);
});

test('who installed the bot for themselves uses it on servers that it isn’t on', async (t) => {
  const { ada, discord } = await scene(t);
  const guild = discord.world.addGuild('Elsewhere', false);
  const channel = discord.world.addChannel({ type: ChannelKind.text, name: 'talk', guildId: guild.id });
  const guest = ada.in(channel);
  const answer = await guest.uses('ask', { question: KEEPER }).answer();
  assert.match(JSON.stringify(answer.components), /Owen Pryce/);
  const context = await guest.presses(answer, 'In context').answer();
  assert.equal(context.onlyFor, ada.user.id);
  const told = await guest.uses('summary', { article: 'How bread rises', 'post-to': channel }).answer();
  assert.match(JSON.stringify(told.components), /I can’t write/);
});
