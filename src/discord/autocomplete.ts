import { inspect } from 'node:util';
import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from 'discord.js';
import type { Choice } from '../../commands/command.ts';
import { cut, shorten } from './cut.ts';
import { isAnswered, isGone } from './errors.ts';
import { valuesOf } from './front-options.ts';
import { MAX_CHOICE, MAX_CHOICES } from './limits.ts';
import type { Setting } from './setting.ts';

/** More than this of what is being typed makes no better choices. */
const MAX_TYPED = 200;

/** Offers choices while an option is typed: none rather than an error, because people can send any text. */
export async function offerChoices(
  interaction: AutocompleteInteraction,
  { commands, getLibrary, turns, log }: Setting,
): Promise<void> {
  try {
    const { name, value } = interaction.options.getFocused(true);
    const command = commands.find((each) => each.name === interaction.commandName);
    const complete = command?.options[name]?.complete;
    const { [name]: _typed, ...given } = valuesOf(interaction.options.data);
    const choices = await turns.take(() => complete?.(value.slice(0, MAX_TYPED), given, getLibrary()) ?? [], {
      urgent: true,
    });
    await interaction.respond(shownChoices(choices));
  } catch (error) {
    // Whoever types fast has gone on by the time the choices are there.
    if (isGone(error) || isAnswered(error)) return;
    log(`Choices for /${interaction.commandName} failed: ${inspect(error)}`);
    if (!interaction.responded) await interaction.respond([]).catch(() => {});
  }
}

/** Choices as Discord takes them: as many as it shows, none twice, and none longer than it allows. */
export function shownChoices(choices: readonly Choice[]): ApplicationCommandOptionChoiceData<string>[] {
  const shown = new Map<string, ApplicationCommandOptionChoiceData<string>>();
  for (const choice of choices) {
    if (shown.size === MAX_CHOICES) break;
    const name = shorten(choice.name, MAX_CHOICE);
    // What is taken may be the beginning of a title or of a sentence, which names it as well.
    const value = cut(choice.value.trim(), MAX_CHOICE).shown;
    if (name !== '' && value !== '' && !shown.has(value)) shown.set(value, { name, value });
  }
  return [...shown.values()];
}
