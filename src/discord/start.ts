import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { inspect } from 'node:util';
import { type Client, Events, RESTJSONErrorCodes } from 'discord.js';
import type { Command } from '../../commands/command.ts';
import type { Library } from '../answers/library.ts';
import { answerMessages } from './chat.ts';
import { createClient } from './client.ts';
import { Cooldown } from './cooldown.ts';
import { answerInteractions } from './dispatch.ts';
import { hasCode, type Log } from './errors.ts';
import { InFlight } from './in-flight.ts';
import { personalInvite, serverInvite } from './invite.ts';
import { showReading } from './presence.ts';
import { registerCommands, removeCommands } from './registration.ts';
import type { Reading } from './setting.ts';
import { disconnectedBy, refusedBy, registrationRefusedBy } from './setup-errors.ts';
import { Turns } from './turns.ts';

/** What the Discord front end is told. */
export interface DiscordSettings {
  readonly discordToken: string;
  /** Register the commands on this server only; everywhere when it is left out. */
  readonly discordGuildId: string | undefined;
  readonly discordApiUrl: string;
  /** Whether the bot reads messages that it isn't mentioned in. */
  readonly messageContent: boolean;
  /** 0 for no bound. */
  readonly questionsPerMinute: number;
}

/** The bot on Discord. */
export interface OnDiscord {
  /** Ends when the bot has left; fails with a DiscordSetupError when Discord sends it away for good. */
  readonly ended: Promise<void>;
  /** Finishes what is being answered and leaves. */
  leave(): Promise<void>;
}

/** How long the last answers may take when the bot leaves. */
const FAREWELL_MS = 5_000;

/**
 * Brings the bot onto Discord: connects, registers the commands and answers.
 * @throws DiscordSetupError when Discord doesn't take the token, the server, the intents or the commands.
 */
export async function startDiscord(
  settings: DiscordSettings,
  getLibrary: () => Library,
  commands: readonly Command[],
  log: Log,
  getReading: () => Reading | undefined = () => undefined,
): Promise<OnDiscord> {
  const client = createClient(settings);
  // An error without a listener would end the process.
  client.on(Events.Error, (error) => log(`Discord: ${inspect(error)}`));
  const sentAway = new Promise<never>((_, reject) => {
    client.on(Events.ShardDisconnect, ({ code }) => reject(disconnectedBy(code)));
  });
  const inFlight = new InFlight();
  const { messageContent, questionsPerMinute } = settings;
  const cooldown = new Cooldown(questionsPerMinute);
  const setting = { commands, getLibrary, getReading, turns: new Turns(), cooldown, log, messageContent };
  answerInteractions(client, setting, inFlight);
  client.once(Events.ClientReady, (online) => answerMessages(online, setting, inFlight));

  const ready = await connect(client, settings, sentAway);
  client.on(Events.ShardError, ({ message }) => log(`Connection to Discord: ${message}`));
  const anew = await register(ready, settings, commands, log);
  inFlight.add(removeElsewhere(ready, settings, anew, log));
  showReading(ready, getReading);

  const leaving = new EventEmitter();
  return {
    ended: Promise.race([once(leaving, 'left').then(() => {}), sentAway]),
    async leave() {
      client.removeAllListeners(Events.InteractionCreate);
      client.removeAllListeners(Events.MessageCreate);
      await Promise.race([inFlight.settled(), sleep(FAREWELL_MS, undefined, { ref: false })]);
      await client.destroy();
      leaving.emit('left');
    },
  };
}

/** Connects and waits until Discord has told of the servers that the bot is on. */
async function connect(
  client: Client,
  { discordToken, discordApiUrl }: DiscordSettings,
  sentAway: Promise<never>,
): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  const connected = client.login(discordToken).then(() => ready);
  try {
    return await Promise.race([connected, sentAway]);
  } catch (error) {
    throw refusedBy(error, discordApiUrl);
  }
}

/** Registers the commands, and tells whoever started the bot how it stands. Gives whether they were registered anew. */
async function register(
  client: Client<true>,
  { discordGuildId }: DiscordSettings,
  commands: readonly Command[],
  log: Log,
): Promise<boolean> {
  const { id } = client.application;
  const invite = serverInvite(id, discordGuildId);
  let anew: boolean;
  try {
    anew = await registerCommands(client.rest, id, discordGuildId, commands);
    const where = discordGuildId === undefined ? 'everywhere' : `on server ${discordGuildId}`;
    log(`On Discord as ${client.user.tag}. Commands ${where}: ${anew ? 'registered anew' : 'unchanged'}.`);
  } catch (error) {
    await client.destroy();
    throw registrationRefusedBy(error, discordGuildId, invite);
  }
  log(`Add the bot to a server: ${invite}`);
  if (discordGuildId === undefined) log(`Add it to yourself, to use it anywhere: ${personalInvite(id)}`);
  return anew;
}

/**
 * Takes back commands that an earlier start registered somewhere else: people would see each twice. A command that is
 * registered everywhere is at hand on one server, too; and whoever picks another server means that one alone. Only a
 * start that registers anew can follow one with another setting, so that no other asks server by server.
 */
async function removeElsewhere(
  client: Client<true>,
  { discordGuildId }: DiscordSettings,
  anew: boolean,
  log: Log,
): Promise<void> {
  const servers = anew ? [...client.guilds.cache.keys()] : [];
  for (const place of discordGuildId === undefined ? servers : [undefined, ...servers]) {
    if (place === discordGuildId) continue;
    // It has left meanwhile.
    if (client.token === null) return;
    const where = place === undefined ? 'everywhere' : `on server ${place}`;
    try {
      if (await removeCommands(client.rest, client.application.id, place))
        log(`The commands that were registered ${where} before are removed.`);
    } catch (error) {
      // On a server that let the bot in without commands there are none.
      if (!hasCode(error, RESTJSONErrorCodes.MissingAccess))
        log(`The commands that were registered ${where} before could not be removed: ${inspect(error)}`);
    }
  }
}
