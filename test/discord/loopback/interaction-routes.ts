import { z } from 'zod';
import type { Request, Route } from './http-server.ts';
import type { Interaction } from './interactions.ts';
import type { LoopbackDiscord } from './loopback-discord.ts';
import { EPHEMERAL, MessageBody, messageFaults } from './message-body.ts';
import { schemaFaults } from './openapi.ts';
import { messagePayload } from './payloads.ts';
import {
  invalidFormBody,
  RestError,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from './rest-error.ts';
import type { StoredMessage } from './world.ts';

const Callback = z.looseObject({ type: z.int(), data: z.unknown().optional() });
const Choices = z.looseObject({
  choices: z.array(z.looseObject({ name: z.string(), value: z.union([z.string(), z.number()]) })),
});
/** Follow-ups of an interaction where the bot is only installed by a user. */
const USER_INSTALL_FOLLOW_UPS = 5;

/** Answers to interactions: the first one, edits of it, and follow-ups. */
export function interactionRoutes(discord: LoopbackDiscord): Route[] {
  const { world } = discord;
  const shown = (message: StoredMessage) => messagePayload(world, message, true);
  const answered = ({ parts: [, token = ''] }: Request): Interaction => {
    const interaction = discord.interactionOf(token);
    if (interaction === undefined) throw unknownWebhook();
    interaction.checkAnswered();
    return interaction;
  };
  return [
    {
      method: 'POST',
      path: '/interactions/:/:/callback',
      open: true,
      handle({ parts: [id, token = ''], body, query }) {
        const interaction = discord.interactionOf(token);
        if (interaction === undefined || interaction.id !== id) throw unknownInteraction();
        const { type, data } = Callback.parse(body);
        refuse(callbackFaults(type, data, body, interaction));
        interaction.acknowledge(type);
        carryOut(discord, interaction, type, data);
        interaction.changed();
        if (query.get('with_response') !== 'true') return { status: 204 };
        const message = interaction.original === null ? {} : { message: shown(interaction.original) };
        return { status: 200, body: { interaction: { id, type: 2 }, resource: { type, ...message } } };
      },
    },
    {
      method: 'GET',
      path: '/webhooks/:/:/messages/@original',
      open: true,
      handle(request) {
        const { original } = answered(request);
        if (original === null) throw unknownMessage();
        return { status: 200, body: shown(original) };
      },
    },
    {
      method: 'PATCH',
      path: '/webhooks/:/:/messages/@original',
      open: true,
      handle(request) {
        const interaction = answered(request);
        interaction.original = edited(discord, interaction, request.body);
        interaction.changed();
        return { status: 200, body: shown(interaction.original) };
      },
    },
    {
      method: 'POST',
      path: '/webhooks/:/:',
      open: true,
      handle(request) {
        const interaction = answered(request);
        refuse(messageFaults('IncomingWebhookRequestPartial', request.body));
        const guildId = interaction.channel.guildId;
        const isGuest = guildId !== null && !world.guilds.get(guildId)?.hasBot;
        if (isGuest && interaction.followUps.length >= USER_INSTALL_FOLLOW_UPS)
          throw new RestError(400, 40094, 'This interaction has reached the maximum of follow-up messages');
        const body = MessageBody.parse(request.body);
        const message = post(discord, interaction, body, ((body.flags ?? 0) & EPHEMERAL) !== 0);
        interaction.followUps.push(message);
        interaction.changed();
        return { status: 200, body: shown(message) };
      },
    },
  ];
}

function callbackFaults(type: number, data: unknown, body: unknown, interaction: Interaction): string[] {
  if (type === 4) {
    const faults = messageFaults('IncomingWebhookInteractionRequest', data);
    return faults.length > 0 ? faults : schemaFaults('CreateMessageInteractionCallbackRequest', body);
  }
  if (type === 5) return schemaFaults('CreateMessageInteractionCallbackRequest', body);
  if (type === 7) {
    const flags = interaction.source?.flags ?? 0;
    const whole = { flags, ...(typeof data === 'object' ? data : {}) };
    return messageFaults('IncomingWebhookUpdateForInteractionCallbackRequestPartial', whole);
  }
  if (type === 6) return schemaFaults('UpdateMessageInteractionCallbackRequest', body);
  if (type === 8)
    return [...schemaFaults('ApplicationCommandAutocompleteCallbackRequest', body), ...choiceFaults(data)];
  return [`The rig knows no callback of type ${type}`];
}

function choiceFaults(data: unknown): string[] {
  const { choices } = Choices.parse(data);
  const wrong = choices.filter(
    ({ name, value }) =>
      name.length < 1 || name.length > 100 || String(value).length < 1 || String(value).length > 100,
  );
  const faults = wrong.map(({ name }) => `A choice's name or value is not 1 to 100 characters long: ${name}`);
  return choices.length > 25 ? [...faults, `${choices.length} choices, at most 25`] : faults;
}

function carryOut(discord: LoopbackDiscord, interaction: Interaction, type: number, data: unknown): void {
  if (type === 4) {
    const body = MessageBody.parse(data);
    interaction.hidden = ((body.flags ?? 0) & EPHEMERAL) !== 0;
    interaction.original = post(discord, interaction, body, interaction.hidden);
  }
  if (type === 5) {
    const flags = z.looseObject({ flags: z.int().nullish() }).nullish().parse(data)?.flags ?? 0;
    interaction.hidden = (flags & EPHEMERAL) !== 0;
  }
  if (type === 6) interaction.original = interaction.source;
  if (type === 7 && interaction.source !== null) {
    interaction.original = discord.edit(interaction.source, MessageBody.parse(data));
  }
  if (type === 8) interaction.choices = Choices.parse(data).choices;
}

function post(
  discord: LoopbackDiscord,
  { id, user, channel }: Interaction,
  body: MessageBody,
  hidden: boolean,
): StoredMessage {
  return discord.post({
    channel,
    author: discord.world.bot,
    body,
    interaction: { id, userId: user.id },
    onlyFor: hidden ? user.id : null,
  });
}

/** The first edit of a deferred answer is what people see first. */
function edited(discord: LoopbackDiscord, interaction: Interaction, sent: unknown): StoredMessage {
  const { original } = interaction;
  const whole = { flags: original?.flags ?? 0, ...(typeof sent === 'object' ? sent : {}) };
  refuse(messageFaults('IncomingWebhookUpdateRequestPartial', whole));
  const body = MessageBody.parse(whole);
  return original === null
    ? post(discord, interaction, body, interaction.hidden)
    : discord.edit(original, body);
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw invalidFormBody(faults.join('\n'));
}
