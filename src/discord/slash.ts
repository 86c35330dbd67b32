import type { ChatInputCommandInteraction } from 'discord.js';
import type { Messages } from '../../commands/messages.ts';
import { refuseTooMany } from './cooldown-note.ts';
import { frontGiven, valuesOf } from './front-options.ts';
import { contextAfter, conversationAround } from './history.ts';
import { renderNote } from './message.ts';
import { postReply } from './post.ts';
import { renderReply } from './render.ts';
import type { Responder } from './responder.ts';
import type { Setting } from './setting.ts';
import { questionOf, viewOf } from './view.ts';

/** Answers a slash command. */
export async function answerCommand(
  interaction: ChatInputCommandInteraction,
  responder: Responder,
  say: Messages,
  setting: Setting,
): Promise<void> {
  const { commands, getLibrary, turns, log } = setting;
  const command = commands.find(({ name }) => name === interaction.commandName);
  if (command === undefined) {
    log(`Unknown command /${interaction.commandName}: is it registered by another version of Footnote?`);
    const known = commands.map(({ name }) => name);
    return responder.answer(renderNote(say.unknownCommand(interaction.commandName, known)), { hidden: true });
  }
  const asker = interaction.user.id;
  const refusal = refuseTooMany(asker, say, setting);
  if (refusal !== null) return responder.answer(refusal.body, { hidden: true });
  const values = valuesOf(interaction.options.data);
  const { hidden, mention, postTo } = frontGiven(interaction);
  const before = command.name === 'ask' ? await conversationAround(interaction) : [];
  const { body, found } = await turns.take(() => {
    const library = getLibrary();
    const reply = command.run(values, contextAfter(before, library, say, setting));
    const question = questionOf(values);
    const body = renderReply(reply, viewOf(command.name, values, reply, library), {
      say,
      asker,
      hidden: hidden && postTo === undefined,
      ...(question === undefined ? {} : { question }),
      ...(mention === undefined ? {} : { mention }),
    });
    return { body, found: reply.found };
  });
  // There is nothing to post when the articles don't say it.
  if (postTo === undefined || !found)
    return responder.answer(body, { hidden: hidden || postTo !== undefined });
  return responder.answer(await postReply(interaction, postTo, body, say), { hidden: true });
}
