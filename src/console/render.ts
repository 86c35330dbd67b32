import { createColors } from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import type { Messages } from '../../commands/messages.ts';
import type { Block, Reply } from '../../commands/reply.ts';
import { type Citation, citationText } from '../articles/citation.ts';
import { merged, type Span } from '../text/span.ts';

/** How text is shown on a terminal. */
export interface Look {
  /** In columns. */
  readonly width: number;
  readonly color: boolean;
}

/** Texts are easier to read in lines that are not too long. */
const WIDEST = 100;

/** A reply as text for a terminal, one paragraph a block; evidence is bold, or between ** where there is no colour. */
export function renderText(reply: Reply, look: Look, say: Messages): string {
  const paint = painter(look, say);
  let label = 0;
  const paragraphs = reply.blocks.map((block) => paint(block, isCited(block) ? ++label : 0));
  return joinEntries(reply.blocks, paragraphs);
}

function isCited(block: Block): boolean {
  return 'citation' in block;
}

/** List entries stand close together, everything else is a paragraph of its own. */
function joinEntries(blocks: readonly Block[], paragraphs: readonly string[]): string {
  return paragraphs
    .map((paragraph, at) => {
      const close = blocks[at]?.kind === 'entry' && blocks[at + 1]?.kind === 'entry';
      return paragraph + (close ? '\n' : '\n\n');
    })
    .join('')
    .trimEnd();
}

function painter({ width, color }: Look, { citations }: Messages): (block: Block, label: number) => string {
  const colors = createColors(color);
  const wrap = (text: string, indent: number) => indented(text, Math.min(width, WIDEST), indent);
  const mark = (text: string) => (color ? colors.bold(colors.yellow(text)) : `**${text}**`);
  const source = (citation: Citation, label: number) =>
    wrap(colors.cyan(`[${label}] ${visible(citationText(citation, citations))}`), 0);
  return (block, label) => {
    switch (block.kind) {
      case 'note':
        return wrap(visible(block.text), 0);
      case 'title': {
        const lines = [colors.bold(visible(block.text)), block.detail, block.url].filter(
          (line) => line !== undefined,
        );
        return lines.map((line) => wrap(line, 0)).join('\n');
      }
      case 'passage':
        return `${wrap(marked(block.text, block.evidence, mark), 4)}\n${source(block.citation, label)}`;
      case 'quotation': {
        const speaker = block.speaker === null ? '' : `\n${wrap(`— ${visible(block.speaker)}`, 4)}`;
        return `${wrap(mark(visible(block.text)), 4)}${speaker}\n${source(block.citation, label)}`;
      }
      case 'sentence':
        return `${wrap(visible(block.text), 4)}\n${source(block.citation, label)}`;
      case 'entry':
        return wrap(`${colors.bold(visible(block.name))}  ${visible(block.detail)}`, 2);
    }
  };
}

/** A text with its evidence marked; each part is made visible on its own so that the spans stay true. */
function marked(text: string, evidence: readonly Span[], mark: (text: string) => string): string {
  let at = 0;
  let out = '';
  for (const { start, end } of merged(evidence, text)) {
    out += visible(text.slice(at, start)) + mark(visible(text.slice(start, end)));
    at = end;
  }
  return out + visible(text.slice(at));
}

/** Control characters of an article's text must not steer the terminal. */
function visible(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

function indented(text: string, width: number, indent: number): string {
  const margin = ' '.repeat(indent);
  return wrapAnsi(text, Math.max(20, width - indent), { hard: true })
    .split('\n')
    .map((line) => margin + line)
    .join('\n');
}
