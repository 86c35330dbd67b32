import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Interaction } from '../discord/loopback/interactions.ts';
import { LoopbackDiscord } from '../discord/loopback/loopback-discord.ts';
import { Person } from '../discord/loopback/person.ts';
import { ChannelKind } from '../discord/loopback/world.ts';
import { largeLibrary, questions } from './large-library.ts';
import type { Row } from './row.ts';

const PASSAGES = 10_000;
const QUESTIONS = 150;
const CHOICES = 50;
const WARM_UP = 20;

/**
 * How long 200 interactions take that reach the bot at once, three questions to one completion, on a library of 10,000
 * passages: the real client on a loopback Discord, the bot in a process of its own.
 */
export async function benchDiscordLoad(): Promise<Row[]> {
  const discord = new LoopbackDiscord();
  const guild = discord.world.addGuild('Load');
  const channel = discord.world.addChannel({ type: ChannelKind.text, name: 'general', guildId: guild.id });
  await discord.start();
  const folder = await largeLibrary(PASSAGES);
  const bot = await startBot(discord, folder);
  try {
    const person = new Person(discord, discord.world.addUser('Ada'), channel);
    const ask = (texts: readonly string[]) => texts.map((question) => person.uses('ask', { question }));
    const asking = await questions(QUESTIONS + WARM_UP);
    for (const warming of ask(asking.slice(QUESTIONS))) await warming.answer();
    bot.send('begin');
    await once(bot, 'message');
    const asked = ask(asking.slice(0, QUESTIONS));
    const typed = Array.from({ length: CHOICES }, (_, index) =>
      person.typesInto('ask', 'article', 'abcdefgh'.charAt(index % 8)),
    );
    await Promise.all([...asked.map((each) => each.answer()), ...typed.map((each) => each.offered())]);
    bot.send('end');
    const [{ stall, cpu }] = z
      .tuple([z.object({ stall: z.number(), cpu: z.number() })])
      .rest(z.unknown())
      .parse(await once(bot, 'message'));
    return [
      ...percentiles(`${QUESTIONS} of /ask at once`, asked),
      ...percentiles(`${CHOICES} completions among them`, typed),
      { what: 'longest stall of the event loop', ms: stall, note: 'at most 100' },
      { what: 'CPU time of the bot for all of them', ms: cpu },
    ];
  } finally {
    if (bot.exitCode === null) {
      bot.kill();
      await once(bot, 'exit');
    }
    await discord.stop();
    rmSync(folder, { recursive: true });
  }
}

async function startBot({ token, apiUrl }: LoopbackDiscord, folder: string): Promise<ChildProcess> {
  const told = JSON.stringify({ discordToken: token, discordApiUrl: apiUrl, folder });
  const bot = fork(fileURLToPath(new URL('discord-bot.ts', import.meta.url)), [told], {
    execArgv: ['--import', '@oxc-node/core/register'],
  });
  await once(bot, 'message');
  return bot;
}

function percentiles(what: string, interactions: readonly Interaction[]): Row[] {
  const times = interactions.map(({ answeredAfter }) => answeredAfter ?? Infinity).toSorted((a, b) => a - b);
  const at = (share: number) => times[Math.ceil(times.length * share) - 1] ?? 0;
  return [
    { what: `${what}, p50`, ms: at(0.5) },
    { what: `${what}, p99`, ms: at(0.99), note: 'at most 500' },
  ];
}
