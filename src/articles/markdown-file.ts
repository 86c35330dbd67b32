import { Marked, type Token, type TokenizerAndRendererExtension, type Tokens } from 'marked';
import { UnreadableFileError } from './article-warning.ts';
import { type Block, sectionsOf } from './blocks.ts';
import { decodeText } from './decode.ts';
import type { Reading } from './draft.ts';
import { splitFrontMatter } from './front-matter.ts';
import { htmlBlocks } from './html-blocks.ts';
import { hasWords } from './plain-text.ts';

/** GitHub's marks of footnotes, `[^1]` and `[^1]:`, which marked would leave in the text. */
const footnoteMark: TokenizerAndRendererExtension = {
  name: 'footnoteMark',
  level: 'inline',
  start: (source) => source.match(/\[\^/u)?.index,
  tokenizer(source, before) {
    const mark = before.length === 0 ? /^\[\^[^\]\s]+\](?::\s*)?/u : /^\[\^[^\]\s]+\]/u;
    const raw = mark.exec(source)?.[0];
    return raw === undefined ? undefined : { type: 'footnoteMark', raw };
  },
  renderer: () => '',
};

/**
 * Markdown as HTML; pictures are what is written about them, and a paragraph of pictures is their caption. Links are
 * their text, and those on a picture with next to none, as badges are, nothing.
 */
const markdown = new Marked({
  extensions: [footnoteMark],
  renderer: {
    image: ({ text }) => escapeHtml(text),
    link({ tokens }) {
      const isBadge =
        tokens.some(isPicture) && tokens.every((token) => isPicture(token) && isShort(token.text));
      return isBadge ? '' : this.parser.parseInline(tokens);
    },
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
  const blocks = htmlBlocks(markdown.parse(body, { async: false }));
  if (blocks.length === 0) throw new UnreadableFileError(hasWords(body) ? 'has no text' : 'is empty');
  const top = topHeading(blocks);
  const rest =
    top !== undefined && (title === null || title === top.text)
      ? blocks.filter((block) => block !== top)
      : blocks;
  return { drafts: [{ title: title ?? top?.text ?? null, details, sections: sectionsOf(rest) }], problems };
}

/** The first heading of the first level. */
function topHeading(blocks: readonly Block[]): Block | undefined {
  return blocks.find((block) => block.kind === 'heading' && block.level === 1);
}

function isPicture(token: Token): token is Tokens.Image {
  return token.type === 'image';
}

/** Whether a picture's text is a name, not a description. */
function isShort(text: string): boolean {
  return text.trim().split(/\s+/u).length < 4;
}

function isBlank(token: Token): boolean {
  return token.type === 'br' || (token.type === 'text' && token.raw.trim() === '');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
