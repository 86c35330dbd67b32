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

test('on one server they are registered there, and compared with what is there', async (t) => {
  let guildId = '';
  const { discord } = await scene(t, {
    before: ({ world }) => {
      guildId = [...world.guilds.keys()][0] ?? '';
    },
  });
  for (const registrations of [2, 2]) {
    const settings = { ...settingsFor(discord), discordGuildId: guildId };
    const bot = await startDiscord(
      settings,
      () => library,
      commands,
      () => {},
    );
    assert.equal(discord.commands.registrations, registrations);
    await bot.leave();
  }
  assert.equal(discord.commands.in(guildId).length, commands.length + 1);
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
