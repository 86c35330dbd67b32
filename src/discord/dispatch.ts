import { inspect } from 'node:util';
import {
  type Client,
  Events,
  GatewayDispatchEvents,
  type Interaction,
  MessageFlags,
  type RepliableInteraction,
} from 'discord.js';
import { messagesFor } from '../../commands/locales/index.ts';
import type { Messages } from '../../commands/messages.ts';
import { offerChoices } from './autocomplete.ts';
import { explain } from './errors.ts';
import { answerFindSources } from './find-sources.ts';
import { answerForeign, foreignInteraction } from './foreign.ts';
import { HIDE, POST_TO } from './front-options.ts';
import type { InFlight } from './in-flight.ts';
import { renderNote } from './message.ts';
import { answerPress } from './press.ts';
import { FIND_SOURCES } from './registration.ts';
import { Responder } from './responder.ts';
import type { Setting } from './setting.ts';
import { answerCommand } from './slash.ts';

/** An answer that takes longer is announced: Discord gives up an interaction after 3 s. */
const SLOW_MS = 1_500;

/** Answers every interaction that reaches the client. */
export function answerInteractions(client: Client, setting: Setting, inFlight: InFlight): void {
  client.on(Events.InteractionCreate, (interaction) => {
    inFlight.add(answerInteraction(interaction, setting));
  });
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (payload: unknown) => {
    const foreign = foreignInteraction(payload);
    if (foreign === null) return;
    const answered = answerForeign(foreign, client.rest, messagesFor(foreign.locale), setting.log);
    inFlight.add(answered.catch((error) => setting.log(`Interaction ${foreign.id}: ${inspect(error)}`)));
  });
}

async function answerInteraction(interaction: Interaction, setting: Setting): Promise<void> {
  if (interaction.isAutocomplete()) return offerChoices(interaction, setting);
  const say = messagesFor(interaction.locale);
  const responder = new Responder(interaction, setting.log);
  responder.deferAfter(SLOW_MS, () => defer(interaction));
  try {
    await answer(interaction, responder, say, setting);
  } catch (error) {
    await apologise(error, interaction, responder, say, setting);
  }
}

function answer(
  interaction: RepliableInteraction,
  responder: Responder,
  say: Messages,
  setting: Setting,
): Promise<void> {
  if (interaction.isChatInputCommand()) return answerCommand(interaction, responder, say, setting);
  if (interaction.isMessageContextMenuCommand() && interaction.commandName === FIND_SOURCES)
    return answerFindSources(interaction, responder, say, setting);
  if (interaction.isButton()) return answerPress(interaction, responder, say, setting);
  setting.log(
    `Interaction ${interaction.id} is of a kind that Footnote has none of: ${describe(interaction)}.`,
  );
  return responder.answer(renderNote(say.notUnderstood), { hidden: true });
}

/** Tells who asked that it went wrong, in whatever way Discord still allows. */
async function apologise(
  error: unknown,
  interaction: RepliableInteraction,
  responder: Responder,
  say: Messages,
  { log }: Setting,
): Promise<void> {
  const doing = describe(interaction);
  const note = explain(error, doing, say, log);
  if (note === null) return;
  try {
    await responder.answer(renderNote(note), { hidden: true });
  } catch (second) {
    log(`${doing}: nobody could be told: ${inspect(second)}`);
  }
}

/** The first answer decides whether everybody sees what follows. */
function defer(interaction: RepliableInteraction): Promise<unknown> {
  const hidden = interaction.isChatInputCommand()
    ? interaction.options.getBoolean(HIDE) || interaction.options.get(POST_TO) !== null
    : interaction.isContextMenuCommand();
  if (interaction.isMessageComponent()) return interaction.deferUpdate();
  return interaction.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {});
}

/** What an interaction is, for the log: nothing that anyone wrote. */
function describe(interaction: RepliableInteraction): string {
  if (interaction.isChatInputCommand()) return `/${interaction.commandName}`;
  if (interaction.isCommand()) return `Menu command “${interaction.commandName}”`;
  if (interaction.isButton()) return `Button ${JSON.stringify(interaction.customId)}`;
  return `Interaction of type ${interaction.type}`;
}
