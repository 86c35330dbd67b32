import { type APITextDisplayComponent, ComponentType, type Message } from 'discord.js';
import { z } from 'zod';
import { type Button, parseCustomId } from './custom-id.ts';
import { questionIn } from './message.ts';

/** What one of our own messages shows, as far as it can be read from it. */
export interface OwnMessage {
  readonly question: string | null;
  /** The user id of whom it is addressed to. */
  readonly mention: string | null;
  readonly buttons: readonly Button[];
  readonly displays: readonly APITextDisplayComponent[];
}

const Row = z.looseObject({ components: z.array(z.looseObject({ custom_id: z.string().optional() })) });

/** Reads one of our own messages. */
export function readOwnMessage({ components }: Pick<Message, 'components'>): OwnMessage {
  const raw = components.map((component) => component.toJSON());
  const displays = raw.filter((component) => component.type === ComponentType.TextDisplay);
  const ids = raw.flatMap((component) => Row.safeParse(component).data?.components ?? []);
  return {
    question: questionIn(raw),
    mention:
      displays.map(({ content }) => /^<@(\d+)>$/.exec(content)?.[1]).find((id) => id !== undefined) ?? null,
    buttons: ids.flatMap(({ custom_id }) => parseCustomId(custom_id ?? '') ?? []),
    displays,
  };
}
