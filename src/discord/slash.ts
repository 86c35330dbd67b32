import type { ChatInputCommandInteraction } from 'discord.js';
import type { Messages } from '../../commands/messages.ts';
import { frontGiven, valuesOf } from './front-options.ts';
import { filled, relativeTime } from './markdown.ts';
import { renderNote } from './message.ts';
import { renderReply } from './render.ts';
import type { Responder } from './responder.ts';
import type { Setting } from './setting.ts';
import { questionOf, viewOf } from './view.ts';

/** Answers a slash command. */
export async function answerCommand(
  interaction: ChatInputCommandInteraction,
  responder: Responder,
  say: Messages,
  { commands, getLibrary, turns, cooldown, log }: Setting,
): Promise<void> {
  const command = commands.find(({ name }) => name === interaction.commandName);
  if (command === undefined) {
    log(`Unknown command /${interaction.commandName}: is it registered by another version of Footnote?`);
    const known = commands.map(({ name }) => name);
    return responder.answer(renderNote(say.unknownCommand(interaction.commandName, known)), { hidden: true });
  }
  const asker = interaction.user.id;
  const next = cooldown.ask(asker);
  if (next !== null) {
    const note = filled((when) => say.tooManyQuestions(when), relativeTime(next));
    return responder.answer(renderNote(note), { hidden: true });
  }
  const values = valuesOf(interaction.options.data);
  const { hidden, mention } = frontGiven(interaction);
  const body = await turns.take(() => {
    const library = getLibrary();
    const reply = command.run(values, { library, say });
    const question = questionOf(values);
    return renderReply(reply, viewOf(command.name, values, reply, library), {
      say,
      asker,
      hidden,
      ...(question === undefined ? {} : { question }),
      ...(mention === undefined ? {} : { mention }),
    });
  });
  return responder.answer(body, { hidden });
}
