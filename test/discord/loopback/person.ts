import { ButtonStyle } from 'discord.js';
import type { OptionBody } from './command-body.ts';
import type { RegisteredCommand } from './command-routes.ts';
import { type Choice, Interaction, type InteractionKind } from './interactions.ts';
import type { LoopbackDiscord } from './loopback-discord.ts';
import { flatten } from './message-body.ts';
import { channelPayload, memberPayload, messagePayload, type Payload, userPayload } from './payloads.ts';
import type { Channel, StoredMessage, User } from './world.ts';

/** What a person gives for an option: text, a switch, a person or a channel. */
export type Given = Readonly<Record<string, string | number | boolean | User | Channel>>;

const COMMAND = 2;
const COMPONENT = 3;
const AUTOCOMPLETE = 4;

/** Somebody who uses Discord: does only what Discord's own app would let them do, in one channel. */
export class Person {
  readonly #discord: LoopbackDiscord;
  readonly user: User;
  readonly channel: Channel;
  readonly locale: string;

  constructor(discord: LoopbackDiscord, user: User, channel: Channel, locale = 'en-US') {
    this.#discord = discord;
    this.user = user;
    this.channel = channel;
    this.locale = locale;
  }

  /** The same person in another channel, or with Discord in another language. */
  in(channel: Channel, locale = this.locale): Person {
    return new Person(this.#discord, this.user, channel, locale);
  }

  /** Uses a slash command. */
  uses(name: string, given: Given = {}): Interaction {
    const command = this.#command(1, name);
    const options = command.options ?? [];
    for (const [option, value] of Object.entries(given)) checkGiven(name, options, option, value);
    const missing = options.find((option) => option.required && given[option.name] === undefined);
    if (missing !== undefined) throw new Error(`Discord: /${name} needs the option ${missing.name}`);
    return this.#sendCommand(command, optionValues(options, given), this.#resolved(given));
  }

  /** Types into an option of a slash command; gives what is offered. */
  types(name: string, option: string, typed: string, given: Given = {}): Promise<readonly Choice[]> {
    return this.typesInto(name, option, typed, given).offered();
  }

  /** Types into an option of a slash command. */
  typesInto(name: string, option: string, typed: string, given: Given = {}): Interaction {
    const command = this.#command(1, name);
    const options = command.options ?? [];
    const typing = options.find((each) => each.name === option);
    if (!typing?.autocomplete) throw new Error(`Discord: nothing is offered for /${name} ${option}`);
    const values = optionValues(options, given).filter((value) => value.name !== option);
    const focused = { name: option, type: typing.type, value: typed, focused: true };
    return this.#send('autocomplete', AUTOCOMPLETE, {
      id: command.id,
      name,
      type: 1,
      options: [...values, focused],
    });
  }

  /** Uses a command of a message's menu: right-click, Apps. */
  usesOn(name: string, message: StoredMessage): Interaction {
    const command = this.#command(3, name);
    const messages = { [message.id]: messagePayload(this.#discord.world, message, true) };
    return this.#send('command', COMMAND, {
      id: command.id,
      name,
      type: 3,
      target_id: message.id,
      resolved: { messages },
    });
  }

  /** Presses the button with this label, or with this custom id. */
  presses(message: StoredMessage, label: string): Interaction {
    const button = flatten(message.components).find(
      (each) => each.type === 2 && (each.label === label || each.custom_id === label),
    );
    const labels = flatten(message.components).flatMap((each) => each.label ?? []);
    if (button === undefined)
      throw new Error(`There is no button “${label}”, there are: ${labels.join(', ')}`);
    if (button.disabled) throw new Error(`Discord: the button “${label}” can't be pressed`);
    if (button.style === ButtonStyle.Link) throw new Error(`“${label}” opens a page`);
    if (message.onlyFor !== null && message.onlyFor !== this.user.id)
      throw new Error(`${this.user.name} doesn't see that message`);
    return this.pressesId(message, button.custom_id ?? '');
  }

  /** Sends a button's id that may be on no message: what a hostile client could do. */
  pressesId(message: StoredMessage, customId: string, componentType = 2): Interaction {
    const values = componentType === 2 ? {} : { values: ['x'] };
    const data = { custom_id: customId, component_type: componentType, ...values };
    return this.#send('component', COMPONENT, data, message);
  }

  /** Writes a message. */
  says(
    content: string,
    { replyTo, ping = true }: { replyTo?: StoredMessage; ping?: boolean } = {},
  ): StoredMessage {
    const named = Array.from(content.matchAll(/<@!?(\d+)>/g), ([, id = '']) => id);
    const author = replyTo !== undefined && ping ? [replyTo.authorId] : [];
    return this.#discord.post({
      channel: this.channel,
      author: this.user,
      body: { content },
      replyTo: replyTo?.id ?? null,
      mentions: [...new Set([...named, ...author])],
      mentionsEveryone: /@(?:everyone|here)\b/.test(content),
    });
  }

  /** Forwards a message to the channel. */
  forwards({ id }: StoredMessage): StoredMessage {
    return this.#discord.post({ channel: this.channel, author: this.user, body: {}, forwards: id });
  }

  /** Writes a message that answers to the bot's: gives the bot's reply to it. */
  async asks(
    content: string,
    more: { replyTo?: StoredMessage; ping?: boolean } = {},
  ): Promise<StoredMessage> {
    const said = this.says(content, more);
    return this.#discord.message(({ replyTo }) => replyTo === said.id);
  }

  /** Sends any interaction at all. */
  sends(type: number, data: Payload): Interaction {
    return this.#send('other', type, data);
  }

  /** Sends a slash command as it was registered once, whatever is registered now. */
  sendsCommand(name: string, options: readonly Payload[] = []): Interaction {
    return this.#send('command', COMMAND, { id: '1', name, type: 1, options });
  }

  #command(type: number, name: string): RegisteredCommand {
    const available = this.#discord.commands.available(this.channel.guildId);
    const command = available.find((each) => each.name === name && (each.type ?? 1) === type);
    if (command === undefined) throw new Error(`Discord: no command ${name} is registered here`);
    return command;
  }

  #sendCommand(command: RegisteredCommand, options: readonly Payload[], resolved: Payload): Interaction {
    return this.#send('command', COMMAND, { id: command.id, name: command.name, type: 1, options, resolved });
  }

  #send(
    kind: InteractionKind,
    type: number,
    data: Payload,
    message: StoredMessage | null = null,
  ): Interaction {
    const { world, gateway } = this.#discord;
    const interaction = new Interaction(kind, this.user, this.channel, message);
    this.#discord.register(interaction);
    const guild = this.channel.guildId === null ? undefined : world.guilds.get(this.channel.guildId);
    gateway.dispatch('INTERACTION_CREATE', {
      id: interaction.id,
      token: interaction.token,
      application_id: world.bot.id,
      version: 1,
      type,
      data,
      channel_id: this.channel.id,
      channel: channelPayload(this.channel),
      ...(guild === undefined
        ? { user: userPayload(this.user), context: 1 }
        : {
            guild_id: guild.id,
            guild: { id: guild.id, locale: 'en-US', features: [] },
            guild_locale: 'en-US',
            member: memberPayload(world, this.user, this.channel),
            context: 0,
          }),
      ...(message === null ? {} : { message: messagePayload(world, message, true) }),
      locale: this.locale,
      app_permissions: String(world.permissions(world.bot.id, this.channel)),
      entitlements: [],
      authorizing_integration_owners: guild?.hasBot ? { '0': guild.id } : { '1': this.user.id },
      attachment_size_limit: 10_485_760,
    });
    return interaction;
  }

  /** The people and channels that were given, as Discord sends them along. */
  #resolved(given: Given): Payload {
    const { world } = this.#discord;
    const objects = Object.values(given).filter((value) => typeof value === 'object');
    const users = objects.filter((object) => 'bot' in object);
    const channels = objects.filter((object) => 'type' in object);
    return {
      users: Object.fromEntries(users.map((user) => [user.id, userPayload(user)])),
      members: Object.fromEntries(users.map((user) => [user.id, memberPayload(world, user, this.channel)])),
      channels: Object.fromEntries(
        channels.map((channel) => [
          channel.id,
          { ...channelPayload(channel), permissions: String(world.permissions(this.user.id, channel)) },
        ]),
      ),
    };
  }
}

interface OptionValue extends Payload {
  readonly name: string;
}

function optionValues(options: readonly OptionBody[], given: Given): OptionValue[] {
  return options.flatMap(({ name, type }) => {
    const value = given[name];
    if (value === undefined) return [];
    return [{ name, type, value: typeof value === 'object' ? value.id : value }];
  });
}

/** What Discord's app checks before it sends a command. */
function checkGiven(
  command: string,
  options: readonly OptionBody[],
  name: string,
  value: Given[string],
): void {
  const option = options.find((each) => each.name === name);
  if (option === undefined) throw new Error(`Discord: /${command} has no option ${name}`);
  if (typeof value !== 'string') return;
  if (option.max_length != null && value.length > option.max_length)
    throw new Error(`Discord: ${name} takes at most ${option.max_length} characters`);
  if (option.choices?.length && !option.choices.some((choice) => choice.value === value))
    throw new Error(`Discord: ${name} takes one of its choices`);
}
