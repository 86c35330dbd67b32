import type { Message, MessageContextMenuCommandInteraction } from 'discord.js';
import { z } from 'zod';
import type { Messages } from '../../commands/messages.ts';
import { type Claim, lookUp } from '../../commands/sources.ts';
import { claimsIn } from '../answers/claims.ts';
import { asRead } from './as-read.ts';
import { citationMarkdown } from './blocks.ts';
import { buttonRow } from './buttons.ts';
import { refuseTooMany } from './cooldown-note.ts';
import { shorten } from './cut.ts';
import { excerpt } from './excerpt.ts';
import { MAX_TEXT } from './limits.ts';
import { bold, join, type Markdown, plain, quoted, small } from './markdown.ts';
import { type Body, display, message, renderNote } from './message.ts';
import type { PassageBlock } from './pages.ts';
import type { Responder } from './responder.ts';
import type { Setting } from './setting.ts';

/** A claim is shown so that people recognise it. */
const MAX_CLAIM = 120;
/** What of a passage is shown, and how much of it when its evidence takes more. */
const COMFORTABLE_EXCERPT = 600;
const MAX_EVIDENCE = 2_000;

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
  for (const body of renderSources(claims, asker, say)) await responder.answer(body, { hidden: true });
}

/** What a message says, of ours too, and what one says that was forwarded with it. */
function textOf(message: Message): string {
  const said = [message, ...message.messageSnapshots.values()].flatMap(({ content, embeds, components }) => [
    content,
    ...embeds.flatMap(({ title, description }) => [title, description]),
    ...components.flatMap((component) => displayed(component.toJSON())),
  ]);
  return said.map((text) => asRead(text ?? '')).join('\n');
}

/** The texts of a component and of those in it, without headings: a title or a question claims nothing. */
function displayed(component: unknown): string[] {
  const { content, components = [] } = Displayed.parse(component);
  const own = content === undefined ? [] : [content.replace(/^#{1,3} .*$/gmu, '')];
  return [...own, ...components.flatMap(displayed)];
}

const Displayed = z.looseObject({
  content: z.string().optional(),
  components: z.array(z.unknown()).optional(),
});

/** What bears on each claim, in as many messages as it takes: a claim and its passage stay together. */
export function renderSources(claims: readonly Claim[], asker: string, say: Messages): Body[] {
  if (claims.length === 0) return [renderNote(say.noClaims)];
  const supported = claims.flatMap(({ sentence, source }) => (source === null ? [] : [{ sentence, source }]));
  if (supported.length === 0) return [renderNote(say.noSources)];
  const lead = plain(say.sources(claims.length, supported.length));
  const row = buttonRow({
    say,
    asker,
    view: { kind: 'shown' },
    page: 0,
    range: [0, 0],
    hidden: true,
    thread: false,
  });
  const messages: Markdown[][] = [[lead]];
  for (const claim of supported) {
    const displays = claimDisplays(claim.sentence, claim.source, say);
    const last = messages.at(-1);
    if (last !== undefined && lengthOf([...last, ...displays]) <= MAX_TEXT) last.push(...displays);
    else messages.push(displays);
  }
  return messages.map((texts) =>
    message(
      texts.map((text) => display(text)),
      row,
    ),
  );
}

function claimDisplays(
  sentence: string,
  { text, evidence, citation }: PassageBlock,
  say: Messages,
): Markdown[] {
  const { markdown } = excerpt(text, evidence, MAX_EVIDENCE, COMFORTABLE_EXCERPT);
  const quotation = join([bold(shorten(sentence, MAX_CLAIM)), quoted(markdown)], '\n');
  return [quotation, small(citationMarkdown(citation, say))];
}

function lengthOf(texts: readonly Markdown[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}
