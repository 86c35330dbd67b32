import { fileURLToPath } from 'node:url';
import { defineCommand } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import { Library } from '../../src/answers/library.ts';
import { loadArticles } from '../../src/articles/folder.ts';
import { beginScene } from './bot.ts';
import type { Interaction } from './loopback/interactions.ts';
import type { Given, Person } from './loopback/person.ts';
import { buttonsOf, textOf } from './loopback/shown.ts';
import { ChannelKind, type StoredMessage } from './loopback/world.ts';

/**
 * Walks everything that people do with the bot on Discord, with good and bad input, and prints what they see:
 * `npm run walk`. It reads the seeds, and is for reading.
 */
const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
const { articles } = await loadArticles(SEEDS);
const broken = defineCommand({
  name: 'broken',
  description: 'Fails, to show what people see then',
  options: {},
  run: () => {
    throw new Error('the shelf fell down');
  },
});
const walked = await beginScene({
  library: new Library(articles),
  commands: [...commands, broken],
  before({ world }) {
    const [guild] = world.guilds.values();
    if (guild) world.addChannel({ type: ChannelKind.text, name: 'news', guildId: guild.id });
  },
});
const { discord, ada, ben, log } = walked;
const MENTION = `<@${discord.world.bot.id}>`;

heading('What whoever runs it sees at the start');
for (const line of log) print(`  ${line}`);

heading('Commands');
await use(ada, 'help');
await use(ada, 'articles');
await use(ada, 'articles', { article: 'apollo-11' });
await use(ada, 'articles', { article: 'a' });
const answer = await use(ada, 'ask', { question: 'Who walked on the Moon first?' });
await use(ada, 'ask', { question: 'Who won the chess olympiad in 1978?' });
await use(ada, 'ask', { question: 'Who discovered it?', article: 'penicillin', hide: true });
await use(ada, 'ask', { question: 'Who discovered it?', article: 'No such article' });
await use(ada, 'ask', { question: 'Who discovered it?', collection: 'news' });
await use(ada, 'ask', { question: '???' });
await use(ada, 'ask', {
  question: '@everyone **what** is <@&1> [a](https://b.example) ||bee|| `worker`?',
  mention: ben.user,
});
await use(ada, 'quote', { text: 'giant leap' });
await use(ada, 'quote', { article: 'gettysburg-address' });
await use(ada, 'quote', { text: 'nobody ever said this' });
await use(ada, 'quote', { text: 'leap', speaker: 'armstrong' });
await use(ada, 'quote', { text: '???' });
await use(ada, 'quote');
await use(ada, 'summary', { article: 'honeybees', length: 'short' });
await use(ada, 'summary', { article: 'apollo-11', section: 'no such section' });
await use(ada, 'summary', { focus: 'volcanoes' });
await use(ada, 'summary');
await use(ada.in(walked.channel, 'es-ES'), 'ask', { question: 'Who won the chess olympiad in 1978?' });

heading('Choices while one types');
await type(ada, 'ask', 'article', 'mo');
await type(ada, 'summary', 'section', '', { article: 'honeybees' });
await type(ada, 'quote', 'speaker', '');
await type(ada, 'quote', 'text', 'leap');
await type(ada, 'ask', 'article', 'zzzz');

heading('Buttons');
await press(ada, answer, 'Next');
await press(ben, answer, 'Previous');
await press(ben, answer, 'In context');
const hidden = await use(ada, 'ask', { question: 'How do honeybees keep warm?', hide: true });
await press(ada, hidden, 'Share');
await see(`Ben presses a button of a version that is no more`, ben.pressesId(answer, '0old'));

heading('Posting elsewhere');
const news = [...discord.world.channels.values()].find(({ name }) => name === 'news');
if (news !== undefined) {
  await use(ada, 'summary', { article: 'honeybees', 'post-to': news });
  for (const posted of discord.world.history(news.id)) show(posted, '  posted to #news');
}

heading('Talk');
const reply = await say(ada, `${MENTION} who discovered penicillin?`);
await say(ada, 'and when?', reply);
await say(ada, MENTION);
await say(ada.in(discord.world.dmWith(ada.user)), 'hi');
await say(ada.in(discord.world.dmWith(ada.user)), 'what is the Rosetta Stone made of?');
await say(ada, `${MENTION} ${'why '.repeat(100)}`);
await see('Ada presses “Continue in a thread”', ada.presses(reply, 'Continue in a thread'), false);
const opening = await discord.message(({ channelId }) => channelId === reply.id);
show(opening, '  in the thread');
const thread = discord.world.channels.get(reply.id);
if (thread !== undefined) {
  await say(ada.in(thread), `${MENTION} where did he work?`);
  await use(ben.in(thread), 'ask', { question: 'and when did he get the prize?' });
}

heading('A message’s menu: Find sources');
const claims =
  '> **Neil Armstrong** stepped onto the Moon in July 1969.\nMy cat agrees with that: https://example.org/cat\n||Honeybees dance to show the way.||';
const found = await see(
  'Ada uses “Find sources” on Ben’s message',
  ada.usesOn('Find sources', ben.says(claims)),
);
if (found !== null) await press(ada, found, 'Share');
await see('Ada uses it on “👍”', ada.usesOn('Find sources', ben.says('👍')));

heading('What nobody should send');
await see('/roll, which is no command', ada.sendsCommand('roll'));
await see(
  '/ask with an option that is no more',
  ada.sendsCommand('ask', [
    { name: 'question', type: 3, value: 'Who?' },
    { name: 'colour', type: 3, value: 'red' },
  ]),
);
await see('/ask without a question', ada.sendsCommand('ask'));
await see(
  'a menu command for users',
  ada.sends(2, { id: '1', name: 'Greet', type: 2, target_id: ada.user.id, resolved: {} }),
);
await see('a form', ada.sends(5, { custom_id: 'form', components: [] }));
await see('a kind of interaction that is not invented yet', ada.sends(99, {}));

heading('When it goes wrong');
const before = log.length;
await use(ada, 'broken');
for (const line of log.slice(before)) print(`  log: ${line.split('\n')[0]}`);

await walked.bot.leave();
await discord.stop();
heading('What Discord had to complain of');
print(discord.problems.length === 0 ? '  nothing' : discord.problems.join('\n'));
process.exitCode = discord.problems.length === 0 ? 0 : 1;

/** Uses a slash command and shows the answer. */
async function use(person: Person, name: string, given: Given = {}): Promise<StoredMessage> {
  const options = Object.entries(given).map(([option, value]) =>
    typeof value === 'object' ? `${option}:${value.name}` : `${option}:${value}`,
  );
  const interaction = person.uses(name, given);
  await see([`${person.user.name}: /${name}`, ...options].join(' '), interaction);
  return interaction.answer();
}

async function type(
  person: Person,
  name: string,
  option: string,
  typed: string,
  given: Given = {},
): Promise<void> {
  const interaction = person.typesInto(name, option, typed, given);
  const choices = await interaction.offered();
  print(`\n${person.user.name} types /${name} ${option}:${typed}▏   (${time(interaction)})`);
  for (const choice of choices.slice(0, 6)) print(`  · ${choice.name}`);
  if (choices.length > 6) print(`  · … ${choices.length} in all`);
  if (choices.length === 0) print('  (no choices)');
}

async function press(person: Person, message: StoredMessage, label: string): Promise<void> {
  await see(`${person.user.name} presses “${label}”`, person.presses(message, label));
}

/** Writes a message and shows the bot's reply. */
async function say(person: Person, text: string, replyTo?: StoredMessage): Promise<StoredMessage> {
  print(
    `\n${person.user.name}${replyTo === undefined ? '' : ' (in reply)'}: ${text.replaceAll(MENTION, '@Footnote')}`,
  );
  const answer = await person.asks(text, replyTo === undefined ? {} : { replyTo });
  show(answer, '');
  return answer;
}

/** Shows what an interaction was answered with. */
async function see(what: string, interaction: Interaction, withAnswer = true): Promise<StoredMessage | null> {
  const type = await interaction.acknowledgement();
  print(`\n${what}   (${time(interaction)}${type === 7 ? ', in place' : ''})`);
  if (!withAnswer) return null;
  const message = await interaction.answer();
  show(message, '');
  return message;
}

function time({ answeredAfter }: Interaction): string {
  return `${Math.round(answeredAfter ?? 0)} ms`;
}

function show(message: StoredMessage, where: string): void {
  const seen = [
    where,
    message.onlyFor === null ? '' : 'only the asker sees this',
    message.pings.length > 0 ? 'pings one person' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
  if (seen !== '') print(`  (${seen.trim()})`);
  for (const line of textOf(message).split('\n')) print(`  │ ${line}`);
  const buttons = buttonsOf(message).map((label) => `[${label}]`);
  if (buttons.length > 0) print(`  ╰ ${buttons.join(' ')}`);
}

function heading(text: string): void {
  print(`\n━━ ${text} ${'━'.repeat(Math.max(0, 90 - text.length))}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
