import { answerBlocks } from '../../commands/ask.ts';
import type { Command, Context, Values } from '../../commands/command.ts';
import { withinTyped } from '../../commands/named-article.ts';
import { headingNamed } from '../../commands/named-section.ts';
import type { Reply } from '../../commands/reply.ts';
import { UsageError } from '../../commands/usage-error.ts';
import type { Library } from '../answers/library.ts';
import type { Scope } from '../answers/scope.ts';
import { headingsOf, type Passage, passagesOf } from '../articles/article.ts';
import type { Citation } from '../articles/citation.ts';
import { articleKey, passageKey, textKey } from '../articles/passage-key.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Button, PassageRef, ScopeKeys, View } from './custom-id.ts';
import { asShown, defuse, withoutDirections } from './escape.ts';

/** Stands for the part of an article before its first heading: no heading is empty. */
const OPENING = '';

/** Stands between the parts of what was asked. */
const BETWEEN = ' · ';

/** What was asked, in the words of who asked: what stands above the reply. Of /quote the words, and whose. */
export function questionOf({ question, text, focus, speaker }: Values): string | undefined {
  const asked = [question ?? text ?? focus, speaker].map(asSeen).filter(Boolean);
  return asked.length === 0 ? undefined : asked.join(BETWEEN);
}

/** A text as it comes back from the message that shows it. */
function asSeen(text: string | undefined): string | undefined {
  const seen = text && withoutDirections(asShown(defuse(text)));
  return seen?.replace(/\s+/gu, ' ').trim();
}

/** What a reply's buttons must know to show it again; null for a reply that no button can bring back. */
export function viewOf(command: string, values: Values, reply: Reply, library: Library): View | null {
  const passages = reply.blocks.flatMap((block) => {
    if (block.kind !== 'passage') return [];
    const passage = cited(block.citation, library);
    return passage === undefined ? [] : [passageRef(passage, block.evidence)];
  });
  if (passages.length > 0) {
    const { verdict = 'answers', turn } = reply;
    return { kind: 'passages', verdict, passages, ...scopeKeys(turn?.scope ?? {}) };
  }
  return commandView(command, values, library);
}

/** What a pressed button opens, with the texts that only its message holds; null when they are not there. */
export function openedBy({ action, view, page }: Button, question: string | null): View | null {
  if (action === 'context') {
    const passage = view.kind === 'passages' ? view.passages[page] : undefined;
    return passage === undefined ? null : { kind: 'context', passage };
  }
  if (view.kind !== 'quote' && view.kind !== 'summary') return view;
  const parts = question?.split(BETWEEN) ?? [];
  const beginnings = parts.map((_, index) => parts.slice(0, index + 1).join(BETWEEN));
  const words = withKey(view.wordsKey, beginnings);
  if (words === null) return null;
  if (view.kind === 'summary') {
    const { wordsKey, ...rest } = view;
    return { ...rest, ...given({ words }) };
  }
  const ends = parts.map((_, index) => parts.slice(index).join(BETWEEN));
  const speaker = withKey(view.speakerKey, ends);
  if (speaker === null) return null;
  const { wordsKey, speakerKey, ...rest } = view;
  return { ...rest, ...given({ words, speaker }) };
}

/** The text with a key; null when it is not there. */
function withKey(key: string | undefined, texts: readonly string[]): string | null | undefined {
  return key === undefined ? undefined : (texts.find((text) => textKey(text) === key) ?? null);
}

/** What can be shown again: the passages or the command with the options that it had. */
export type Replayed = Pick<Reply, 'found' | 'blocks'>;

/** The reply that a view stands for, from the articles as they are now; null when they no longer have it. */
export function replay(view: View, commands: readonly Command[], context: Context): Replayed | null {
  if (view.kind === 'context' || view.kind === 'shown') return null;
  if (view.kind === 'passages') {
    const hits = view.passages.map((ref) => hitOf(ref, context.library)).filter((hit) => hit !== null);
    if (hits.length < view.passages.length) return null;
    const { verdict } = view;
    const scope = scopeBehind(view, context.library) ?? {};
    return { found: verdict !== 'unanswered', blocks: answerBlocks({ verdict, hits, scope }, context) };
  }
  const command = commands.find(({ name }) => name === view.kind);
  const values = valuesOf(view, context);
  if (command === undefined || values === null) return null;
  try {
    return command.run(values, context);
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}

/** The passage that a reference means, with its answering sentences. */
export function hitOf(
  { key, evidence }: PassageRef,
  library: Library,
): { readonly passage: Passage; readonly evidence: readonly Span[] } | null {
  const passage = library.passageByKey(key);
  if (passage === undefined) return null;
  const all = sentences(passage.text);
  return { passage, evidence: evidence.flatMap((index) => all[index] ?? []) };
}

function passageRef(passage: Passage, evidence: readonly Span[]): PassageRef {
  const all = sentences(passage.text);
  const answering = all.flatMap((sentence, index) =>
    evidence.some((span) => span.start < sentence.end && sentence.start < span.end) ? [index] : [],
  );
  return { key: passageKey(passage), evidence: answering };
}

function cited({ articleId, paragraph }: Citation, library: Library): Passage | undefined {
  const article = library.article(articleId);
  return article && passagesOf(article).find(({ number }) => number === paragraph);
}

/** What something was limited to, as a custom id carries it. */
function scopeKeys({ articleId, collection }: Scope): ScopeKeys {
  return given({
    article: articleId && articleKey({ id: articleId }),
    collection: collection && textKey(collection),
  });
}

/** What something was limited to; null when the library no longer has it. */
export function scopeBehind(keys: ScopeKeys, library: Library): Scope | null {
  const articleId = keys.article && library.articleByKey(keys.article)?.id;
  const collection = keys.collection && library.collectionByKey(keys.collection);
  if ((keys.article && !articleId) || (keys.collection && !collection)) return null;
  return given({ articleId, collection });
}

function commandView(command: string, values: Values, library: Library): View | null {
  const { text, focus, speaker, section, length } = values;
  const scope = withinTyped(values, library);
  const keys = scopeKeys(scope);
  switch (command) {
    case 'quote':
      return { kind: command, ...given({ words: asSeen(text), speaker: asSeen(speaker) }), ...keys };
    case 'summary': {
      const article = scope.articleId === undefined ? undefined : library.article(scope.articleId);
      const heading = section && article && textKey(headingNamed(section, article) ?? OPENING);
      return { kind: command, ...given({ words: asSeen(focus), section: heading, length }), ...keys };
    }
    case 'articles':
      return { kind: command, ...keys };
    case 'help':
      return { kind: command };
    default:
      return null;
  }
}

function valuesOf(
  view: Exclude<View, { kind: 'passages' | 'context' | 'shown' }>,
  { library, say }: Context,
): Values | null {
  if (view.kind === 'help') return {};
  const scope = scopeBehind(view, library);
  if (scope === null) return null;
  const { articleId, collection } = scope;
  const limits = { article: articleId, collection };
  if (view.kind === 'articles') return given(limits);
  if (view.kind === 'quote') return given({ text: view.words, speaker: view.speaker, ...limits });
  const article = articleId === undefined ? undefined : library.article(articleId);
  const headings = article === undefined ? [] : [...headingsOf(article), OPENING];
  const heading = headings.find((each) => textKey(each) === view.section);
  if (view.section !== undefined && heading === undefined) return null;
  const section = heading === OPENING ? say.opening : heading;
  return given({ focus: view.words, section, length: view.length, ...limits });
}

/** Only what was given. */
function given<T extends Readonly<Record<string, string | undefined>>>(
  options: T,
): { [K in keyof T]?: NonNullable<T[K]> };
function given(options: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(options)) if (value) kept[name] = value;
  return kept;
}
