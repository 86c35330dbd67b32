import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commands } from '../../commands/index.ts';
import { startDiscord } from '../../src/discord/start.ts';
import { library } from './articles.ts';
import { scene, settingsFor } from './bot.ts';

test('the commands are registered once, and again only when they changed', async (t) => {
  const { discord } = await scene(t);
  assert.equal(discord.commands.registrations, 1);
  const again = async (which = commands) => {
    const bot = await startDiscord(
      settingsFor(discord),
      () => library,
      which,
      () => {},
    );
    await bot.leave();
  };
  await again();
  assert.equal(discord.commands.registrations, 1, 'nothing changed');
  await again(commands.slice(1));
  assert.equal(discord.commands.registrations, 2, 'one command less');
});

test('on one server they are registered there and nowhere else, and compared with what is there', async (t) => {
  const { discord, guild } = await scene(t);
  const other = discord.world.addGuild('Another room');
  const log: string[] = [];
  const start = async (discordGuildId: string | undefined) => {
    const settings = { ...settingsFor(discord), discordGuildId };
    const bot = await startDiscord(
      settings,
      () => library,
      commands,
      (line) => log.push(line),
    );
    await bot.leave();
  };
  const where = () =>
    [null, guild.id, other.id].filter((place) => discord.commands.in(place).length === commands.length + 1);
  assert.deepEqual(where(), [null]);
  await start(guild.id);
  assert.deepEqual(where(), [guild.id], 'from everywhere to one server');
  assert.ok(log.some((line) => /registered everywhere before are removed/.test(line)));
  const { registrations } = discord.commands;
  await start(guild.id);
  assert.equal(discord.commands.registrations, registrations, 'nothing changed');
  await start(other.id);
  assert.deepEqual(where(), [other.id], 'from one server to another');
  await start(undefined);
  assert.deepEqual(where(), [null], 'from one server to everywhere');
  assert.ok(log.includes(`The commands that were registered on server ${other.id} before are removed.`));
});

test('a server that let the bot in without commands has none to remove', async (t) => {
  const { discord, log, bot } = await scene(t, {
    before: ({ faults }) =>
      faults.next('GET', /guilds\/\d+\/commands$/, { kind: 'fails', status: 403, code: 50_001 }),
  });
  await bot.leave();
  assert.equal(discord.commands.in(null).length, commands.length + 1);
  assert.ok(!log.some((line) => /removed/.test(line)), log.join('\n'));
});

test('the invites are links to Discord, wherever the bot reaches it, for just what the bot does', async (t) => {
  const { discord, log } = await scene(t);
  const [toServer, toPerson] = log
    .flatMap((line) => line.match(/https:\S+/g) ?? [])
    .map((address) => new URL(address));
  assert.equal(`${toServer?.origin}${toServer?.pathname}`, 'https://discord.com/oauth2/authorize');
  assert.deepEqual(Object.fromEntries(toServer?.searchParams ?? []), {
    client_id: discord.world.bot.id,
    scope: 'bot applications.commands',
    permissions: String((1 << 10) + (1 << 11) + (1 << 16) + 2 ** 35 + 2 ** 38),
  });
  assert.equal(toPerson?.origin, 'https://discord.com');
  assert.deepEqual(Object.fromEntries(toPerson?.searchParams ?? []), {
    client_id: discord.world.bot.id,
    scope: 'applications.commands',
    integration_type: '1',
  });
});

test('they can be used on servers, in private messages and by who installed the bot for themselves', async (t) => {
  const { discord } = await scene(t);
  for (const command of discord.commands.in(null)) {
    assert.deepEqual(command.contexts, [0, 1, 2], command.name);
    assert.deepEqual(command.integration_types, [0, 1], command.name);
  }
  const question = discord.commands.in(null)[0]?.options?.find(({ name }) => name === 'question');
  assert.equal(question?.max_length, 300);
});

test('every option that names something offers choices', async (t) => {
  const { discord } = await scene(t);
  for (const { name, options } of discord.commands.in(null)) {
    for (const option of options ?? []) {
      if (!['article', 'section', 'speaker'].includes(option.name)) continue;
      assert.ok(option.autocomplete, `/${name} ${option.name}`);
    }
  }
});
