import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client, Events, GatewayIntentBits } from 'discord.js';
import { LoopbackDiscord } from './loopback/loopback-discord.ts';
import { Person } from './loopback/person.ts';
import { ChannelKind } from './loopback/world.ts';

/** The rig itself: it has to refuse what Discord refuses, or the other tests prove nothing. */
const discord = new LoopbackDiscord();
const guild = discord.world.addGuild('A server');
const channel = discord.world.addChannel({ type: ChannelKind.text, name: 'general', guildId: guild.id });
const person = new Person(discord, discord.world.addUser('Ada'), channel);
const V2 = 1 << 15;
let client: Client;

before(async () => {
  await discord.start();
  client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.apiUrl, retries: 0 } });
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  await client.login(discord.token);
  await ready;
});
after(async () => {
  await client.destroy();
  await discord.stop();
});

/** Posts as the bot: gives Discord's error code, or 'taken'. */
async function posting(path: `/${string}`, body: unknown): Promise<number | string | 'taken'> {
  const error: unknown = await client.rest.post(path, { body }).then(
    () => null,
    (failure: unknown) => failure,
  );
  if (error === null) return 'taken';
  assert.ok(error instanceof Error && 'code' in error, String(error));
  return String(error.code);
}

const text = (content: string) => ({ type: 10, content });
const button = (custom_id: string) => ({ type: 2, style: 2, label: 'x', custom_id });

const messages: Readonly<Record<string, { body: unknown; taken: boolean }>> = {
  'a text': { body: { content: 'hello' }, taken: true },
  nothing: { body: {}, taken: false },
  '2001 characters': { body: { content: 'x'.repeat(2001) }, taken: false },
  '4000 characters in two displays': {
    body: { flags: V2, components: [text('x'.repeat(2000)), text('y'.repeat(2000))] },
    taken: true,
  },
  '4001 characters in two displays': {
    body: { flags: V2, components: [text('x'.repeat(2000)), text('y'.repeat(2001))] },
    taken: false,
  },
  'displays without the flag': { body: { components: [text('x')] }, taken: false },
  'content beside displays': { body: { flags: V2, content: 'x', components: [text('x')] }, taken: false },
  'one custom id twice': {
    body: { flags: V2, components: [text('x'), { type: 1, components: [button('a'), button('a')] }] },
    taken: false,
  },
  'a custom id of 101': {
    body: { flags: V2, components: [text('x'), { type: 1, components: [button('a'.repeat(101))] }] },
    taken: false,
  },
  'six buttons in a row': {
    body: { flags: V2, components: [{ type: 1, components: [...'abcdef'].map(button) }] },
    taken: false,
  },
  '41 components': {
    body: { flags: V2, components: Array.from({ length: 41 }, () => text('x')) },
    taken: false,
  },
  'two embeds of 6001 together': {
    body: { embeds: [{ description: 'x'.repeat(3000) }, { description: 'y'.repeat(3001) }] },
    taken: false,
  },
};

for (const [what, { body, taken }] of Object.entries(messages)) {
  test(`a message of ${what} is ${taken ? 'taken' : 'refused'}`, async () => {
    assert.equal(await posting(`/channels/${channel.id}/messages`, body), taken ? 'taken' : '50035');
    assert.equal(discord.problems.splice(0).length, taken ? 0 : 1);
  });
}

test('an interaction is answered once', async () => {
  const used = person.sends(2, { id: '1', name: 'ask', type: 1 });
  const callback = `/interactions/${used.id}/${used.token}/callback` as const;
  const answer = { type: 4, data: { content: 'x' } };
  assert.equal(await posting(`/webhooks/${discord.world.bot.id}/${used.token}`, { content: 'x' }), '10015');
  assert.equal(await posting(callback, answer), 'taken');
  assert.equal(await posting(callback, answer), '40060');
  assert.equal(await posting(`/webhooks/${discord.world.bot.id}/${used.token}`, { content: 'x' }), 'taken');
});

test('an answer that comes too late finds the interaction gone', async () => {
  const used = person.sends(2, { id: '1', name: 'ask', type: 1 });
  used.expire();
  const answer = { type: 4, data: { content: 'x' } };
  assert.equal(await posting(`/interactions/${used.id}/${used.token}/callback`, answer), '10062');
});

test('commands beyond the limits are refused', async () => {
  const option = (name: string) => ({ type: 3, name, description: 'x'.repeat(100) });
  const long = {
    name: 'long',
    description: 'x',
    options: Array.from({ length: 25 }, (_, index) => ({
      ...option(`o${index}`),
      choices: Array.from({ length: 5 }, (__, choice) => ({ name: 'x'.repeat(100), value: `v${choice}` })),
    })),
  };
  const late = { name: 'late', description: 'x', options: [option('a'), { ...option('b'), required: true }] };
  for (const command of [long, late, { name: 'Upper', description: 'x' }, { name: 'bare' }]) {
    await assert.rejects(
      client.rest.put(`/applications/${discord.world.bot.id}/commands`, { body: [command] }),
      /Invalid Form Body/,
    );
  }
  discord.problems.splice(0);
});

test('a route that Discord has not is a problem', async () => {
  assert.equal(await posting('/channels/1/nonsense', {}), '0');
  assert.match(discord.problems.splice(0).join(), /Unknown route/);
});

test('who may not write in a channel is refused', async () => {
  const closed = discord.world.addChannel({ type: ChannelKind.text, name: 'closed', guildId: guild.id });
  closed.denied.set(discord.world.bot.id, 1n << 11n);
  assert.equal(await posting(`/channels/${closed.id}/messages`, { content: 'x' }), '50013');
});

test('a dropped connection is resumed, and nothing is missed', async () => {
  const seen = new Promise<string>((resolve) =>
    client.once(Events.InteractionCreate, (interaction) => resolve(interaction.id)),
  );
  discord.gateway.drop();
  const used = person.sends(2, { id: '1', name: 'ask', type: 1 });
  assert.equal(await seen, used.id);
  assert.equal(discord.gateway.resumed, 1);
});
