import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ChannelType,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
} from 'discord.js';
import type { Command, Values } from '../../commands/command.ts';
import { localised } from './localisations.ts';

/** The options that Discord adds to commands. */
export const HIDE = 'hide';
const MENTION = 'mention';
export const POST_TO = 'post-to';

/** The commands whose replies stand by themselves, as a post does. */
const POSTABLE: ReadonlySet<string> = new Set(['summary']);

/** The channels that a reply can be posted to. */
const WRITABLE = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
] as const;

/** What is given for them. */
export interface FrontGiven {
  /** Only the asker sees the reply. */
  readonly hidden: boolean;
  /** The user id of whom the reply is addressed to. */
  readonly mention: string | undefined;
  /** The id of the channel that the reply is posted to. */
  readonly postTo: string | undefined;
}

/** The options that Discord adds to a command. */
export function frontOptions(command: Command): APIApplicationCommandBasicOption[] {
  return [
    {
      type: ApplicationCommandOptionType.Boolean,
      name: HIDE,
      description: 'Show the reply to me only',
      ...localised(({ front }) => front[HIDE]),
    },
    {
      type: ApplicationCommandOptionType.User,
      name: MENTION,
      description: 'Address the reply to someone',
      ...localised(({ front }) => front[MENTION]),
    },
    ...(POSTABLE.has(command.name)
      ? [
          {
            type: ApplicationCommandOptionType.Channel as const,
            name: POST_TO,
            description: 'Post the reply to another channel',
            ...localised(({ front }) => front[POST_TO]),
            channel_types: [...WRITABLE],
          },
        ]
      : []),
  ];
}

/** What was given for the command's own options, as text. */
export function valuesOf(given: readonly CommandInteractionOption[]): Values {
  const own = given.filter(({ name }) => ![HIDE, MENTION, POST_TO].includes(name));
  return Object.fromEntries(own.map(({ name, value }) => [name, String(value ?? '')]));
}

/** What was given for the options that Discord added. */
export function frontGiven({ options }: ChatInputCommandInteraction): FrontGiven {
  return {
    hidden: options.getBoolean(HIDE) ?? false,
    mention: options.getUser(MENTION)?.id,
    postTo: options.getChannel(POST_TO)?.id,
  };
}
