/**
 * What Discord accepts, as far as the bot must keep to it: each number named once. Lengths are in characters; Discord
 * counts code points, we count UTF-16 code units, which are never fewer.
 *
 * Sources, all under https://discord.com/developers/docs: interactions/receiving-and-responding,
 * interactions/application-commands, components/reference, resources/message, resources/channel.
 */

/** Text over all text displays of one message. */
export const MAX_TEXT = 4_000;

/** The label of a button. */
export const MAX_BUTTON_LABEL = 80;
/** A component's custom id; it must be unique in its message. */
export const MAX_CUSTOM_ID = 100;

/** The choices offered while an option is typed. */
export const MAX_CHOICES = 25;
/** The name of a choice, and its value when that is a string. */
export const MAX_CHOICE = 100;

/** The name of a thread. */
export const MAX_THREAD_NAME = 100;

/** A snowflake: the id of a user, a channel, a message. */
export const SNOWFLAKE = /^[1-9]\d{0,19}$/;
