/**
 * What Discord accepts, each number named once. Lengths are in characters; Discord counts code points, we count
 * UTF-16 code units, which are never fewer.
 *
 * Sources, all under https://discord.com/developers/docs: interactions/receiving-and-responding,
 * interactions/application-commands, components/reference, resources/message, resources/channel.
 */

/** How long the first answer to an interaction may take, in milliseconds; then its token dies (code 10062). */
export const FIRST_ANSWER_MS = 3_000;
/** How long an interaction's token lives after it was answered, in milliseconds. */
export const INTERACTION_TOKEN_MS = 15 * 60_000;

/** Components in one message, nested ones counted. */
export const MAX_COMPONENTS = 40;
/** Text over all text displays of one message. */
export const MAX_TEXT = 4_000;
/** Buttons in one action row. */
export const MAX_ROW_BUTTONS = 5;
/** The label of a button. */
export const MAX_BUTTON_LABEL = 80;
/** A component's custom id; it must be unique in its message. */
export const MAX_CUSTOM_ID = 100;
/** The address that a link button opens. */
export const MAX_BUTTON_URL = 512;

/** The choices offered while an option is typed. */
export const MAX_CHOICES = 25;
/** The name of a choice, and its value when that is a string. */
export const MAX_CHOICE = 100;
/** The name of a command, an option or a choice's value declared with it. */
export const MAX_COMMAND_NAME = 32;
/** The description of a command or an option. */
export const MAX_DESCRIPTION = 100;
/** Options of one command. */
export const MAX_OPTIONS = 25;
/** Names, descriptions and values of one command and its options together, each in its longest localisation. */
export const MAX_COMMAND_TEXT = 8_000;
/** The most that a string option's `max_length` may allow. */
export const MAX_OPTION_LENGTH = 6_000;

/** The name of a thread. */
export const MAX_THREAD_NAME = 100;

/** The names that Discord takes for commands and options: lower case where the script has it, no spaces. */
export const COMMAND_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** A snowflake: the id of a user, a channel, a message. */
export const SNOWFLAKE = /^[1-9]\d{0,19}$/;
