import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { Command } from '../../commands/command.ts';
import { commands } from '../../commands/index.ts';
import type { Library } from '../../src/answers/library.ts';
import { type DiscordSettings, type OnDiscord, startDiscord } from '../../src/discord/start.ts';
import { library as smallLibrary } from './articles.ts';
import { LoopbackDiscord } from './loopback/loopback-discord.ts';
import { Person } from './loopback/person.ts';
import { type Channel, ChannelKind, type Guild } from './loopback/world.ts';

/** A server with a channel and two people, and the bot on it. */
export interface Scene {
  readonly discord: LoopbackDiscord;
  readonly guild: Guild;
  readonly channel: Channel;
  readonly ada: Person;
  readonly ben: Person;
  /** What the bot told whoever runs it. */
  readonly log: string[];
  readonly bot: OnDiscord;
}

/** How a test wants the bot to be started. */
export interface Wish {
  readonly settings?: Partial<DiscordSettings>;
  readonly library?: Library;
  readonly commands?: readonly Command[];
  /** How many files are read, as if reading went on. */
  readonly reading?: { readonly done: number; readonly total: number };
  /** Whether the privileged intents are enabled at Discord's side. */
  readonly privileged?: boolean;
  /** Prepares the loopback Discord before the bot comes. */
  readonly before?: (discord: LoopbackDiscord) => void;
}

/** Starts a loopback Discord and the bot on it; at the test's end both stop, and Discord has nothing to complain of. */
export async function scene(t: TestContext, wish: Wish = {}): Promise<Scene> {
  const begun = await beginScene(wish);
  t.after(async () => {
    await begun.bot.leave();
    await begun.discord.stop();
    assert.deepEqual(begun.discord.problems, [], 'Discord had something to complain of');
  });
  return begun;
}

/** Starts a loopback Discord and the bot on it. */
export async function beginScene(wish: Wish = {}): Promise<Scene> {
  const discord = new LoopbackDiscord();
  discord.privileged = wish.privileged ?? false;
  const guild = discord.world.addGuild('Reading room');
  const channel = discord.world.addChannel({ type: ChannelKind.text, name: 'general', guildId: guild.id });
  await discord.start();
  wish.before?.(discord);
  const log: string[] = [];
  const bot = await startDiscord(
    { ...settingsFor(discord), ...wish.settings },
    () => wish.library ?? smallLibrary,
    wish.commands ?? commands,
    (line) => log.push(line),
    () => wish.reading,
  );
  const ada = new Person(discord, discord.world.addUser('Ada'), channel);
  const ben = new Person(discord, discord.world.addUser('Ben'), channel);
  return { discord, guild, channel, ada, ben, log, bot };
}

/** The settings with which the bot comes to a loopback Discord. */
export function settingsFor(discord: LoopbackDiscord): DiscordSettings {
  return {
    discordToken: discord.token,
    discordGuildId: undefined,
    discordApiUrl: discord.apiUrl,
    messageContent: false,
    questionsPerMinute: 0,
  };
}
