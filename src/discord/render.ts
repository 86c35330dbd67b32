import {
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Messages } from '../../commands/messages.ts';
import type { Reply } from '../../commands/reply.ts';
import { citationMarkdown } from './blocks.ts';
import { buttonRow } from './buttons.ts';
import type { View } from './custom-id.ts';
import { shorten } from './cut.ts';
import { excerpt } from './excerpt.ts';
import { MAX_TEXT } from './limits.ts';
import { heading, join, type Markdown, mention, plain, quoted, small, type Text } from './markdown.ts';
import { type PassageBlock, pagesOf } from './pages.ts';

/** A message for Discord: Components V2, so that a reply is one thing however it is made up. */
export interface Body {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: APIMessageTopLevelComponent[];
  /** Nobody is pinged but the one whom the asker chose. */
  readonly allowedMentions: { readonly parse: []; readonly users: string[]; readonly repliedUser: false };
}

/** How a reply is to be shown. */
export interface Presentation {
  readonly say: Messages;
  /** The user id of who asked. */
  readonly asker: string;
  /** As `viewOf` gives it; without it there are no buttons. */
  readonly view: View | null;
  /** From 0; past the end it is the last one. */
  readonly page?: number;
  /** Only the asker sees it. */
  readonly hidden?: boolean;
  /** Whether "Continue in a thread" is offered. */
  readonly thread?: boolean;
  /** What was asked, shown above the answer. */
  readonly question?: string;
  /** The user id of whom the reply is for: the only one who is pinged. */
  readonly mention?: string;
}

/** The component id of the display that holds the question: where `questionIn` finds it again. */
export const QUESTION_ID = 1;

/** The longest question shown; Discord takes no longer one in /ask. */
const MAX_QUESTION = 300;

const LINE_BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

/** A page of a reply. */
export function renderReply(reply: Pick<Reply, 'blocks'>, shown: Presentation): Body {
  const { say, asker, view, hidden = false, thread = false } = shown;
  const pages = pagesOf(reply.blocks);
  const number = Math.min(shown.page ?? 0, pages.length - 1);
  const page = pages[number] ?? { lead: [], passage: null, list: [] };
  const position = pages.length > 1 ? say.position(number + 1, pages.length) : null;
  const above = [
    ...addressed(shown.mention),
    ...asked(shown.question),
    ...page.lead.map((text) => display(text)),
  ];
  const row = view && buttonRow({ say, asker, view, page: number, pages: pages.length, hidden, thread });
  const room = MAX_TEXT - textLength(above);
  const below =
    page.passage === null ? listed(page.list, position) : [cited(page.passage, position, room, say)];
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [...[...above, ...below].filter(isVisible), ...(row === null ? [] : [row])],
    allowedMentions: {
      parse: [],
      users: shown.mention === undefined ? [] : [shown.mention],
      repliedUser: false,
    },
  };
}

/** A sentence of ours and nothing else: an error, a hint. */
export function renderNote(text: Text): Body {
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [display(plain(text))],
    allowedMentions: { parse: [], users: [], repliedUser: false },
  };
}

function addressed(userId: string | undefined): APITextDisplayComponent[] {
  return userId === undefined ? [] : [display(mention(userId))];
}

function asked(question: string | undefined): APITextDisplayComponent[] {
  return question === undefined ? [] : [display(heading(shorten(question, MAX_QUESTION)), QUESTION_ID)];
}

function listed(texts: readonly Markdown[], position: string | null): APITextDisplayComponent[] {
  return [...texts, ...(position === null ? [] : [small(position)])].map((text) => display(text));
}

/** A passage as a quotation, where it is from, and where in the answer it stands. */
function cited(
  passage: PassageBlock,
  position: string | null,
  room: number,
  say: Messages,
): APITextDisplayComponent {
  const source = small(
    join([citationMarkdown(passage.citation), ...(position === null ? [] : [position])], ' · '),
  );
  const hint = small(say.shortened(say.buttons.context));
  const lines = passage.text.split(LINE_BREAK).length;
  const most = room - source.length - hint.length - '\n\n'.length - '> '.length * lines;
  const { markdown, short } = excerpt(passage.text, passage.evidence, most);
  return display(join([quoted(markdown), source, ...(short ? [hint] : [])], '\n'));
}

function display(text: Markdown, id?: number): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content: text.source, ...(id === undefined ? {} : { id }) };
}

/** Discord refuses a display without text. */
function isVisible({ content }: APITextDisplayComponent): boolean {
  return content.trim() !== '';
}

function textLength(displays: readonly APITextDisplayComponent[]): number {
  return displays.reduce((sum, { content }) => sum + content.length, 0);
}
