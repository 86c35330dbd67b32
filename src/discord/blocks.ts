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

/** A block as Discord shows it. */
export function blockMarkdown(block: ListBlock): Markdown {
  switch (block.kind) {
    case 'note':
      return plain(block.text);
    case 'title':
      return titleMarkdown(block);
    case 'quotation':
      return join([quoted(block.text), small(saidBy(block.speaker, block.citation))], '\n');
    case 'sentence':
      return bullet(join([block.text, paragraphLink(block.citation)], ' '));
    case 'entry':
      return join([bold(shorten(block.name, MAX_TITLE)), small(shorten(block.detail, MAX_DETAIL))], '\n');
  }
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

function saidBy(speaker: string | null, citation: Citation): Markdown {
  const cited = citationMarkdown(citation);
  return speaker === null ? cited : join([bold(isolated(shorten(speaker, MAX_TITLE))), cited], ', ');
}

/** A citation that opens the original where there is one. */
export function citationMarkdown(citation: Citation): Markdown {
  const { title, section } = citation;
  const text = citationText({
    ...citation,
    title: isolated(shorten(title, MAX_TITLE)),
    section: section === null ? null : isolated(shorten(section, MAX_TITLE)),
  });
  return link(text, citation.url);
}

function paragraphLink({ paragraph, url }: Citation): Markdown {
  return link(`¶ ${paragraph}`, url);
}
