import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import { Agent } from 'undici';

/** What a client is made for. */
export interface ClientSetting {
  readonly discordApiUrl: string;
  readonly messageContent: boolean;
}

/** Messages kept of each channel: as many as a follow-up looks back over, and some. */
const MESSAGES = 50;
/** How long READY waits for a server that is down on Discord's side; until then nobody is answered. */
const GUILD_WAIT_MS = 1_000;

/**
 * How long a connection to Discord is kept for the next answer, in place of 4 s: who reads an answer turns the page later
 * than that, and should not wait for a new connection.
 */
const KEPT_OPEN_MS = 60_000;

/** A client with no more intents than needed: none is privileged unless every message is to be read. */
export function createClient({ discordApiUrl, messageContent }: ClientSetting): Client {
  return new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(messageContent ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Without it Discord's first private message of each person goes unseen.
    partials: [Partials.Channel],
    rest: {
      api: discordApiUrl.replace(/\/+$/, ''),
      agent: new Agent({ keepAliveTimeout: KEPT_OPEN_MS }),
    },
    waitGuildTimeout: GUILD_WAIT_MS,
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: MESSAGES,
      ReactionManager: 0,
      PresenceManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
    }),
  });
}
