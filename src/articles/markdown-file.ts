import { Marked, type Token, type Tokens } from 'marked';
import { UnreadableFileError } from './article-warning.ts';
import { type Block, sectionsOf } from './blocks.ts';
import { decodeText } from './decode.ts';
import type { Reading } from './draft.ts';
import { splitFrontMatter } from './front-matter.ts';
import { htmlBlocks } from './html-blocks.ts';
import { hasWords } from './plain-text.ts';

/** Markdown as HTML; pictures are what is written about them, and a paragraph of pictures is their caption. */
const markdown = new Marked({
  renderer: {
    image: ({ text }) => escapeHtml(text),
    paragraph({ tokens }) {
      const name =
        tokens.some(isPicture) && tokens.every((token) => isPicture(token) || isBlank(token))
          ? 'figcaption'
          : 'p';
      return `<${name}>${this.parser.parseInline(tokens)}</${name}>\n`;
    },
  },
});

/**
 * Reads Markdown (CommonMark with GitHub's tables and lists) with optional YAML front matter. Headings are sections;
 * the first `#` heading is the title when the front matter gives none.
 * @throws UnreadableFileError when it is empty or binary.
 */
export function readMarkdownFile(bytes: Uint8Array): Reading {
  const { title, details, problems, body } = splitFrontMatter(
    decodeText(bytes).replace(/^\n+(?=---\n)/u, ''),
  );
  const blocks = htmlBlocks(markdown.parse(body, { async: false })).map(withoutFootnoteMarks);
  if (blocks.length === 0) throw new UnreadableFileError(hasWords(body) ? 'has no text' : 'is empty');
  const top = topHeading(blocks);
  const rest =
    top !== undefined && (title === null || title === top.text)
      ? blocks.filter((block) => block !== top)
      : blocks;
  return { drafts: [{ title: title ?? top?.text ?? null, details, sections: sectionsOf(rest) }], problems };
}

/** GitHub's marks of footnotes, `[^1]`, which marked leaves in the text. */
function withoutFootnoteMarks(block: Block): Block {
  if (block.kind === 'code') return block;
  return { ...block, text: block.text.replace(/^\[\^[^\]\s]+\]:\s*|\[\^[^\]\s]+\]/gu, '') };
}

/** The first heading of the first level. */
function topHeading(blocks: readonly Block[]): Block | undefined {
  return blocks.find((block) => block.kind === 'heading' && block.level === 1);
}

function isPicture(token: Token): token is Tokens.Image {
  return token.type === 'image';
}

function isBlank(token: Token): boolean {
  return token.type === 'br' || (token.type === 'text' && token.raw.trim() === '');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
