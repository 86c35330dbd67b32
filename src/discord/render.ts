import type { APITextDisplayComponent } from 'discord.js';
import type { Command, Context } from '../../commands/command.ts';
import type { Messages } from '../../commands/messages.ts';
import type { Reply } from '../../commands/reply.ts';
import { citationMarkdown, titleMarkdown } from './blocks.ts';
import { buttonRow } from './buttons.ts';
import { contextPage } from './context.ts';
import type { View } from './custom-id.ts';
import { excerpt } from './excerpt.ts';
import { MAX_TEXT } from './limits.ts';
import { join, type Markdown, QUOTE_MARKS, quoted, small } from './markdown.ts';
import { type Addressed, addressedDisplays, type Body, display, message } from './message.ts';
import { type PassageBlock, pagesOf } from './pages.ts';
import { hitOf, replay } from './view.ts';

/** How a reply is to be shown. */
export interface Presentation extends Addressed {
  readonly say: Messages;
  /** The user id of who asked. */
  readonly asker: string;
  /** From 0; a page past the end is the last one. */
  readonly page?: number;
  /** Only the asker sees it, and may share it. */
  readonly hidden?: boolean;
  /** Whether "Continue in a thread" is offered. */
  readonly thread?: boolean;
}

/** A page of a reply. Its buttons bring back the view, as `viewOf` gives it; a reply without one has no buttons. */
export function renderReply(reply: Pick<Reply, 'blocks'>, view: View | null, shown: Presentation): Body {
  const { say, hidden = false, thread = false } = shown;
  const pages = pagesOf(reply.blocks, say);
  const number = Math.min(Math.max(0, shown.page ?? 0), pages.length - 1);
  const page = pages[number] ?? { lead: [], passage: null, list: [] };
  const position = pages.length > 1 ? [say.position(number + 1, pages.length)] : [];
  const above = [...addressedDisplays(shown), ...page.lead.map((text) => display(text))];
  const room = MAX_TEXT - textLength(above);
  const below =
    page.passage === null
      ? [...page.list, ...position.map(small)]
      : passageDisplays(page.passage, position, room, say);
  const range = [0, pages.length - 1] as const;
  const row = view && buttonRow({ ...shown, view, page: number, range, hidden, thread });
  return message([...above, ...below.map((text) => display(text))], row, shown.mention);
}

/** What a button opens, from the articles as they are now; null when they no longer have it. */
export function renderView(
  view: View,
  shown: Presentation,
  commands: readonly Command[],
  context: Context,
): Body | null {
  if (view.kind === 'context') return renderContext(view, shown, context);
  const reply = replay(view, commands, context);
  return reply && renderReply(reply, view, shown);
}

/** A passage among the paragraphs around it. */
function renderContext(
  view: Extract<View, { kind: 'context' }>,
  shown: Presentation,
  { library }: Context,
): Body | null {
  const hit = hitOf(view.passage, library);
  if (hit === null) return null;
  const article = library.articleOf(hit.passage);
  const page = contextPage(article, hit.passage, hit.evidence, shown.page ?? 0);
  if (page === null) return null;
  const { hidden = false } = shown;
  const title = titleMarkdown({ text: article.title, ...(article.url && { url: article.url }) });
  const row = buttonRow({ ...shown, view, page: page.number, range: page.range, hidden, thread: false });
  return message(
    [title, ...page.displays].map((text) => display(text)),
    row,
  );
}

/** A passage as a quotation, where it is from, and where in the answer it stands. */
function passageDisplays(
  { text, evidence, citation }: PassageBlock,
  position: readonly string[],
  room: number,
  say: Messages,
): Markdown[] {
  const source = small(join([citationMarkdown(citation, say), ...position], ' · '));
  const hint = small(say.shortened(say.buttons.context));
  const around = QUOTE_MARKS + source.length + hint.length + '\n'.length;
  const { markdown, short } = excerpt(onOneLine(text), evidence, room - around);
  return [quoted(markdown), short ? join([source, hint], '\n') : source];
}

/** A text without line breaks, as long as it was: spans of it still fit. */
function onOneLine(text: string): string {
  return text.replace(/[\n\v\f\r\u0085\u2028\u2029]/g, ' ');
}

function textLength(displays: readonly APITextDisplayComponent[]): number {
  return displays.reduce((sum, { content }) => sum + content.length, 0);
}
