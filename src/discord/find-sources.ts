import {
  type APITextDisplayComponent,
  ComponentType,
  type Message,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { Messages } from '../../commands/messages.ts';
import { type Claim, claimsIn, lookUp } from '../../commands/sources.ts';
import { citationMarkdown } from './blocks.ts';
import { buttonRow } from './buttons.ts';
import { refuseTooMany } from './cooldown-note.ts';
import { shorten } from './cut.ts';
import { excerpt } from './excerpt.ts';
import { MAX_TEXT } from './limits.ts';
import { bold, join, type Markdown, plain, quoted, small } from './markdown.ts';
import { type Body, display, message, renderNote } from './message.ts';
import type { Responder } from './responder.ts';
import type { Setting } from './setting.ts';

/** A claim is shown so that people recognise it. */
const MAX_CLAIM = 120;
/** What of a passage is shown at most: enough for its evidence. */
const MAX_EXCERPT = 600;

/** Answers “Find sources” in a message's menu: the passages that bear on it, sentence by sentence, to the asker. */
export async function answerFindSources(
  interaction: MessageContextMenuCommandInteraction,
  responder: Responder,
  say: Messages,
  setting: Setting,
): Promise<void> {
  const asker = interaction.user.id;
  const refusal = refuseTooMany(asker, say, setting);
  if (refusal !== null) return responder.answer(refusal.body, { hidden: true });
  const sentences = claimsIn(textOf(interaction.targetMessage));
  const claims: Claim[] = [];
  for (const sentence of sentences) {
    claims.push(await setting.turns.take(() => lookUp(sentence, setting.getLibrary())));
  }
  return responder.answer(renderSources(claims, asker, say), { hidden: true });
}

/** What a message says, of ours too. */
function textOf({ content, embeds, components }: Message): string {
  const inEmbeds = embeds.flatMap(({ title, description }) => [title, description]);
  const inDisplays = components.map((component) => displayed(component.toJSON()));
  return [content, ...inEmbeds, ...inDisplays].filter((text) => text != null).join('\n');
}

function displayed(component: { readonly type: ComponentType; readonly content?: unknown }): string | null {
  return component.type === ComponentType.TextDisplay && typeof component.content === 'string'
    ? component.content
    : null;
}

/** What bears on each claim; the claims on which nothing bears are named at the end. */
export function renderSources(claims: readonly Claim[], asker: string, say: Messages): Body {
  if (claims.length === 0) return renderNote(say.noClaims);
  const supported = claims.filter(({ source }) => source !== null);
  if (supported.length === 0) return renderNote(say.noSources);
  const lead = plain(say.sources(claims.length, supported.length));
  const room = Math.floor((MAX_TEXT - lead.length) / supported.length);
  const displays = supported.map((claim) => claimDisplay(claim, Math.min(room, MAX_EXCERPT)));
  const row = buttonRow({
    say,
    asker,
    view: { kind: 'shown' },
    page: 0,
    range: [0, 0],
    hidden: true,
    thread: false,
  });
  return message([display(lead), ...displays], row);
}

function claimDisplay({ sentence, source }: Claim, room: number): APITextDisplayComponent {
  const claim = bold(shorten(sentence, MAX_CLAIM));
  if (source === null) return display(claim);
  const citation: Markdown = small(citationMarkdown(source.citation));
  const around = claim.length + citation.length + '> \n\n'.length;
  const { markdown } = excerpt(source.text, source.evidence, room - around);
  return display(join([claim, quoted(markdown), citation], '\n'));
}
