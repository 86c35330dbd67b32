import type { DraftParagraph, DraftSection } from './draft.ts';

/** What a document is made of, in reading order: headings and paragraphs. */
export type Block =
  | DraftParagraph
  | { readonly kind: 'heading'; readonly level: number; readonly text: string };

/** The sections of a document: each heading, of whatever level, opens one. */
export function sectionsOf(blocks: readonly Block[]): DraftSection[] {
  const sections: { heading: string | null; paragraphs: DraftParagraph[] }[] = [];
  let current = { heading: null as string | null, paragraphs: [] as DraftParagraph[] };
  for (const block of blocks) {
    if (block.kind === 'heading') {
      sections.push(current);
      current = { heading: block.text, paragraphs: [] };
    } else {
      current.paragraphs.push(block);
    }
  }
  sections.push(current);
  return sections.filter((section) => section.paragraphs.length > 0);
}
