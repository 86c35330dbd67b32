import dotenv from 'dotenv';
import { z } from 'zod';
import { DEFAULT_LIMITS } from './articles/reading-limits.ts';

/** A setting that can't be used: which variable, what it got and what it takes. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly code = 'wrong-setting';
  readonly variable: string;

  constructor(variable: string, got: string, takes: string) {
    super(`${variable} is ${got}, but it takes ${takes}. Mend it in the environment or in .env.`);
    this.variable = variable;
  }
}

const onOrOff = z.enum(['on', 'off'], { error: 'on or off' }).transform((value) => value === 'on');

/** A whole number within bounds; `note` says what a bound means. */
function wholeNumber(least: number, most: number, note = '') {
  const takes = `a whole number from ${least}${note} to ${most}`;
  return z.coerce.number(takes).int(takes).min(least, takes).max(most, takes);
}

/** Every setting by the name of its variable; each message says what the variable takes. */
const Environment = z
  .object({
    ARTICLES_DIR: z.string().default('seeds'),
    DISCORD_TOKEN: z.string().regex(/^\S+$/, 'a bot token, in which there are no spaces').optional(),
    DISCORD_GUILD_ID: z
      .string()
      .regex(/^\d{17,20}$/, 'the id of a server, 17 to 20 digits')
      .optional(),
    DISCORD_API_URL: z
      .url({ protocol: /^https?$/, error: 'an http or https address' })
      .default('https://discord.com/api'),
    MESSAGE_CONTENT: onOrOff.default(false),
    QUESTIONS_PER_MINUTE: wholeNumber(0, 1000, ' (no limit)').default(20),
    DATA_DIR: z.string().default('data'),
    ALLOW_PRIVATE_ADDRESSES: onOrOff.default(false),
    // No text of more than 500 MB fits into one string of V8.
    MAX_FILE_MB: wholeNumber(1, 500).default(DEFAULT_LIMITS.fileMegabytes),
    MAX_PDF_PAGES: wholeNumber(1, 100_000).default(DEFAULT_LIMITS.pdfPages),
    MAX_PARAGRAPHS: wholeNumber(1, 100_000).default(DEFAULT_LIMITS.paragraphs),
    MAX_READING_SECONDS: wholeNumber(1, 3600).default(DEFAULT_LIMITS.seconds),
    // With less, the reading thread itself hardly starts.
    MAX_READING_MEMORY_MB: wholeNumber(128, 16_384).default(DEFAULT_LIMITS.memoryMegabytes),
    NO_COLOR: z.string().optional(),
  })
  .transform((variables) => ({
    /** The folder that holds the articles. */
    articlesDir: variables.ARTICLES_DIR,
    discordToken: variables.DISCORD_TOKEN,
    /** Register the commands on this server only, where they appear at once. */
    discordGuildId: variables.DISCORD_GUILD_ID,
    discordApiUrl: variables.DISCORD_API_URL,
    /** Whether Discord lets the bot read messages that it isn't mentioned in. */
    messageContent: variables.MESSAGE_CONTENT,
    /** How many questions one person may ask in a minute; 0 for no limit. */
    questionsPerMinute: variables.QUESTIONS_PER_MINUTE,
    /** The folder for what the bot keeps for itself: a cache of the articles. */
    dataDir: variables.DATA_DIR,
    /** Whether articles may be added from this machine and its network, too. */
    allowPrivateAddresses: variables.ALLOW_PRIVATE_ADDRESSES,
    /** How much one file may cost to read. */
    readingLimits: {
      fileMegabytes: variables.MAX_FILE_MB,
      pdfPages: variables.MAX_PDF_PAGES,
      paragraphs: variables.MAX_PARAGRAPHS,
      seconds: variables.MAX_READING_SECONDS,
      memoryMegabytes: variables.MAX_READING_MEMORY_MB,
    },
    /** False when NO_COLOR asks for plain text, as https://no-color.org describes. */
    color: variables.NO_COLOR === undefined,
  }));

export type Settings = z.infer<typeof Environment>;

/** Variables whose values are never printed. */
const SECRET: ReadonlySet<string> = new Set(['DISCORD_TOKEN']);

/**
 * The settings that an environment makes; a variable that is empty counts as not set.
 * @throws SettingsError for the first variable that can't be used.
 */
export function settingsFrom(environment: Readonly<Record<string, string | undefined>>): Settings {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const result = Environment.safeParse(set);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const variable = String(issue?.path[0]);
  const got = SECRET.has(variable) ? 'not usable' : `“${set[variable]}”`;
  throw new SettingsError(variable, got, issue?.message ?? 'another value');
}

/**
 * Reads the settings of this process: its environment first, then `.env` in its folder.
 * @throws SettingsError for the first variable that can't be used.
 */
export function readSettings(): Settings {
  const environment: Record<string, string> = {};
  dotenv.config({ quiet: true, processEnv: environment });
  return settingsFrom({ ...environment, ...process.env });
}
