import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { z } from 'zod';
import { shorten } from './cut.ts';
import { asShown, withoutDirections } from './escape.ts';
import { heading, type Markdown, mention, plain, type Text } from './markdown.ts';

/** A message for Discord: Components V2, so that a reply is one thing however it is made up. */
export interface Body {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: APIMessageTopLevelComponent[];
  /** Nobody is pinged but the one whom the asker chose. */
  readonly allowedMentions: {
    readonly parse: [];
    readonly users: string[];
    readonly repliedUser: false;
  };
}

/** What may stand above the text of a message. */
export interface Addressed {
  /** What was asked. */
  readonly question?: string;
  /** The user id of whom it is for: the only one who is pinged. */
  readonly mention?: string;
}

/**
 * The component id of the display that holds the question: where `questionIn` finds it again. Discord numbers the
 * components that have none from 1 on, so it must be one that no message comes to.
 */
const QUESTION_ID = 1_000;
const HEADING = '### ';
/** The longest question shown: no option takes a longer text than 300 characters, nor a longer name than 100 beside it. */
const MAX_QUESTION = 403;

/** What stands above a message's text. */
export function addressedDisplays({ question, mention: userId }: Addressed): APITextDisplayComponent[] {
  const asked = question === undefined ? '' : shorten(question, MAX_QUESTION);
  return [
    ...(userId === undefined ? [] : [display(mention(userId))]),
    ...(asked === '' ? [] : [display(heading(asked), QUESTION_ID)]),
  ];
}

/** The question that a message of ours shows; null when it shows none, or is none of ours. */
export function questionIn(components: unknown): string | null {
  const displays = z
    .array(z.looseObject({ id: z.int().optional(), content: z.string().optional() }))
    .safeParse(components);
  const asked = displays.data?.find(({ id }) => id === QUESTION_ID)?.content;
  return asked?.startsWith(HEADING) ? withoutDirections(asShown(asked.slice(HEADING.length))) : null;
}

/** A message of some displays and, where there is something to press, buttons. */
export function message(
  displays: readonly APITextDisplayComponent[],
  row: APIActionRowComponent<APIButtonComponent> | null,
  pinged?: string,
): Body {
  return {
    flags: MessageFlags.IsComponentsV2,
    // Discord refuses a display without text.
    components: [...displays.filter(({ content }) => content.trim() !== ''), ...(row === null ? [] : [row])],
    allowedMentions: { parse: [], users: pinged === undefined ? [] : [pinged], repliedUser: false },
  };
}

/** A sentence of ours and nothing else: an error, a hint. */
export function renderNote(text: Text): Body {
  return message([display(plain(text))], null);
}

/** A text by itself. */
export function display(text: Markdown, id?: number): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content: text.source, ...(id === undefined ? {} : { id }) };
}
