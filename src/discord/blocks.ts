import type { Messages } from '../../commands/messages.ts';
import type { Block } from '../../commands/reply.ts';
import { type Citation, citationText } from '../articles/citation.ts';
import { shorten } from './cut.ts';
import {
  bold,
  bullet,
  heading,
  isolated,
  join,
  link,
  type Markdown,
  plain,
  quoted,
  small,
} from './markdown.ts';

/** What a page shows apart from passages, each as long as its text makes it. */
export type ListBlock = Exclude<Block, { kind: 'passage' }>;

/** Longer names and titles are shortened where they lead to something else. */
const MAX_TITLE = 120;
/** Longer details are shortened. */
const MAX_DETAIL = 300;
/** A place in an article, as `¶ 12–34`, and not much more. */
const BRIEF_DETAIL = 16;

/** How the blocks of one list are shown, so that they look alike. */
export interface ListStyle {
  /** Sentences of several articles stand side by side: each says which it is from. */
  readonly mixed: boolean;
  /** What there is to say of each name is short, and stands beside it. */
  readonly brief: boolean;
}

/** How a list is shown best. */
export function styleOf(blocks: readonly ListBlock[]): ListStyle {
  const sources = blocks.flatMap((block) => (block.kind === 'sentence' ? block.citation.articleId : []));
  return {
    mixed: new Set(sources).size > 1,
    brief: blocks.every((block) => block.kind !== 'entry' || block.detail.length <= BRIEF_DETAIL),
  };
}

/** A block as Discord shows it, in displays of its own: what follows a quotation in the same one may be taken into it. */
export function blockDisplays(
  block: ListBlock,
  say: Messages,
  style: ListStyle = styleOf([block]),
): Markdown[] {
  switch (block.kind) {
    case 'note':
      return [plain(block.text)];
    case 'title':
      return [titleMarkdown(block)];
    case 'quotation':
      return [quoted(block.text), small(saidBy(block.speaker, block.citation, say))];
    case 'sentence':
      return [bullet(join([block.text, sourceMarkdown(block.citation, say, style)], ' '))];
    case 'entry':
      return [entryMarkdown(block, style)];
  }
}

/** A name with what there is to say of it. */
function entryMarkdown({ name, detail }: Extract<Block, { kind: 'entry' }>, { brief }: ListStyle): Markdown {
  const bolded = bold(isolated(shorten(name, MAX_TITLE)));
  return brief
    ? bullet(join([bolded, detail], ' · '))
    : join([bolded, small(shorten(detail, MAX_DETAIL))], '\n');
}

/** An article's title, that opens the original where there is one, and what is known of it. */
export function titleMarkdown({
  text,
  detail,
  url,
}: Omit<Extract<Block, { kind: 'title' }>, 'kind'>): Markdown {
  const title = heading(link(shorten(text, MAX_TITLE), url));
  return detail === undefined ? title : join([title, small(shorten(detail, MAX_DETAIL))], '\n');
}

function saidBy(speaker: string | null, citation: Citation, say: Messages): Markdown {
  const cited = citationMarkdown(citation, say);
  return speaker === null ? cited : join([bold(isolated(shorten(speaker, MAX_TITLE))), cited], ', ');
}

/** A citation that opens the original where there is one. */
export function citationMarkdown(citation: Citation, { citations }: Messages): Markdown {
  const { title, section } = citation;
  const shown = {
    ...citation,
    title: isolated(shorten(title, MAX_TITLE)),
    section: section === null ? null : isolated(shorten(section, MAX_TITLE)),
  };
  return link(citationText(shown, citations), citation.url);
}

/** Where a sentence of a list is from. */
function sourceMarkdown(citation: Citation, say: Messages, { mixed }: ListStyle): Markdown {
  return mixed ? citationMarkdown(citation, say) : link(`¶ ${citation.paragraph}`, citation.url);
}
