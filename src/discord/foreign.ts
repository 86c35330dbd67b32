import { InteractionResponseType, InteractionType, MessageFlags, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Messages } from '../../commands/messages.ts';
import type { Log } from './errors.ts';
import { renderNote } from './message.ts';

/** An interaction as Discord sends it. */
const Raw = z.looseObject({
  id: z.string(),
  token: z.string(),
  type: z.int(),
  locale: z.string().default('en'),
  data: z.looseObject({ type: z.int().optional(), component_type: z.int().optional() }).optional(),
});
export type RawInteraction = z.infer<typeof Raw>;

/** What discord.js makes an event of: commands by their type, components by theirs. */
const COMMAND_TYPES: readonly (number | undefined)[] = [1, 2, 3, 4];
const COMPONENT_TYPES: readonly (number | undefined)[] = [2, 3, 5, 6, 7, 8];

/** An interaction of a kind that discord.js drops without a word; null for those that it passes on. */
export function foreignInteraction(payload: unknown): RawInteraction | null {
  const { data: raw } = Raw.safeParse(payload);
  if (raw === undefined) return null;
  switch (raw.type) {
    case InteractionType.ApplicationCommand:
      return COMMAND_TYPES.includes(raw.data?.type) ? null : raw;
    case InteractionType.MessageComponent:
      return COMPONENT_TYPES.includes(raw.data?.component_type) ? null : raw;
    case InteractionType.ApplicationCommandAutocomplete:
    case InteractionType.ModalSubmit:
      return null;
    default:
      return raw;
  }
}

/** Says that we don't know what it is. */
export async function answerForeign(
  { id, token, type }: RawInteraction,
  rest: REST,
  say: Messages,
  log: Log,
): Promise<void> {
  log(`Interaction ${id} is of a kind that Footnote doesn't know: type ${type}.`);
  const { flags, components } = renderNote(say.notUnderstood);
  await rest.post(Routes.interactionCallback(id, token), {
    auth: false,
    body: {
      type: InteractionResponseType.ChannelMessageWithSource,
      data: { flags: flags | MessageFlags.Ephemeral, components, allowed_mentions: { parse: [] } },
    },
  });
}
