import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Scene, scene } from './bot.ts';
import { textOf } from './loopback/shown.ts';
import { type Channel, ChannelKind, type World } from './loopback/world.ts';

const SEND = 1n << 11n;

/** A second channel, where something may be denied. */
function news(world: World, deny?: 'ada' | 'bot'): Channel {
  const [guild] = world.guilds.values();
  const channel = world.addChannel({ type: ChannelKind.text, name: 'news', guildId: guild?.id ?? null });
  if (deny === 'bot') channel.denied.set(world.bot.id, SEND);
  return channel;
}

async function withNews(t: Parameters<typeof scene>[0], deny?: 'bot'): Promise<Scene & { news: Channel }> {
  let channel: Channel | undefined;
  const made = await scene(t, {
    before: ({ world }) => {
      channel = news(world, deny);
    },
  });
  assert.ok(channel);
  return { ...made, news: channel };
}

test('post-to posts a summary to another channel, and tells the asker alone', async (t) => {
  const { ada, discord, news: channel } = await withNews(t);
  const used = ada.uses('summary', { article: 'The lighthouse on Gull Rock', 'post-to': channel });
  const told = await used.answer();
  assert.equal(told.onlyFor, ada.user.id);
  assert.match(textOf(told), new RegExp(`<#${channel.id}>`));
  const [posted] = discord.world.history(channel.id);
  assert.ok(posted);
  assert.match(textOf(posted), /Gull Rock/);
  assert.deepEqual(posted.pings, []);
});

test('nothing is posted where the asker may not write', async (t) => {
  const { ada, discord, news: channel } = await withNews(t);
  channel.denied.set(ada.user.id, SEND);
  discord.gateway.dispatch('CHANNEL_UPDATE', {
    id: channel.id,
    guild_id: channel.guildId,
    type: 0,
    name: 'news',
    permission_overwrites: [{ id: ada.user.id, type: 1, allow: '0', deny: String(SEND) }],
  });
  const told = await ada.uses('summary', { article: 'How bread rises', 'post-to': channel }).answer();
  assert.match(textOf(told), /You can’t write/);
  assert.deepEqual(discord.world.history(channel.id), []);
});

test('nothing is posted where the bot may not write', async (t) => {
  const { ada, discord, news: channel } = await withNews(t, 'bot');
  const told = await ada.uses('summary', { article: 'How bread rises', 'post-to': channel }).answer();
  assert.match(textOf(told), /I can’t write/);
  assert.deepEqual(discord.world.history(channel.id), []);
});
