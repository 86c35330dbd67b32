import { type ButtonInteraction, MessageFlags } from 'discord.js';
import type { Messages } from '../../commands/messages.ts';
import { type Button, parseCustomId } from './custom-id.ts';
import { type Body, message, renderNote } from './message.ts';
import { readOwnMessage } from './own-message.ts';
import { renderView } from './render.ts';
import type { Responder } from './responder.ts';
import type { Setting } from './setting.ts';
import { continueInThread } from './thread.ts';
import { openedBy } from './view.ts';

/** Where what a button opens is shown. */
type Place =
  /** In the message that the button is on. */
  | 'here'
  /** In a message that only who pressed it sees. */
  | 'aside'
  /** In a new message for everybody. */
  | 'to all';

/** Does what a button under one of our replies says. */
export async function answerPress(
  interaction: ButtonInteraction,
  responder: Responder,
  say: Messages,
  setting: Setting,
): Promise<void> {
  const button = parseCustomId(interaction.customId);
  if (button?.action === 'thread') {
    const withoutButton = () => setting.turns.take(() => open(interaction, button, say, setting));
    return continueInThread(interaction, responder, say, setting.messageContent, withoutButton);
  }
  const body = button && (await setting.turns.take(() => open(interaction, button, say, setting)));
  if (button === null || body === null) {
    setting.log(`A button that opens nothing any more was pressed: ${JSON.stringify(interaction.customId)}`);
    return responder.answer(renderNote(say.outdated), { hidden: true });
  }
  const place = placeOf(interaction, button);
  if (place === 'here') return responder.update(body);
  return responder.answer(body, { hidden: place === 'aside' });
}

/** Only who asked turns the pages of a shared reply; others read on by themselves. */
function placeOf({ user, message: { flags } }: ButtonInteraction, { action, asker }: Button): Place {
  if (action === 'share') return 'to all';
  if (action === 'context') return 'aside';
  if (action === 'thread') return 'here';
  return user.id === asker || flags.has(MessageFlags.Ephemeral) ? 'here' : 'aside';
}

function open(
  interaction: ButtonInteraction,
  button: Button,
  say: Messages,
  { commands, getLibrary }: Setting,
): Body | null {
  const { question, mention, buttons, displays } = readOwnMessage(interaction.message);
  if (button.view.kind === 'shown') return message(displays, null);
  const view = openedBy(button, question);
  if (view === null) return null;
  const { action } = button;
  const place = placeOf(interaction, button);
  const hidden =
    place === 'aside' || (place === 'here' && interaction.message.flags.has(MessageFlags.Ephemeral));
  const presentation = {
    say,
    asker: interaction.user.id,
    page: action === 'context' ? 0 : button.page,
    hidden,
    thread: place === 'here' && action !== 'thread' && buttons.some((each) => each.action === 'thread'),
    ...(question === null ? {} : { question }),
    ...(mention === null || place === 'aside' ? {} : { mention }),
  };
  return renderView(view, presentation, commands, { library: getLibrary(), say, onDiscord: true });
}
