import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';

/** What is read of a node of Discord's markdown. */
interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
  readonly items?: readonly (readonly Node[])[];
  readonly name?: string;
}

/** Discord's rules, with masked links, headings and lists. */
const parser = SimpleMarkdown.parserFor({ ...rulesExtended, list: SimpleMarkdown.defaultRules.list });

/** Said of nothing: addresses, whom a message mentions, its small print, custom emojis, moments. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...['url', 'autolink', 'subtext', 'timestamp', 'emoji'],
  ...['user', 'role', 'channel', 'everyone', 'here'],
]);
/** They begin and end lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set(['heading', 'blockQuote', 'list', 'codeBlock']);

/** What a message says to those who read it: its text without marks, addresses and mentions, spoilers in the open. */
export function asRead(message: string): string {
  const nodes: readonly Node[] = parser(message, { inline: true, _list: true });
  return textOf(nodes)
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'br' || node.type === 'newline') return '\n';
      if (LEFT_OUT.has(node.type)) return ' ';
      return BLOCKS.has(node.type) ? `\n${contentOf(node)}\n` : contentOf(node);
    })
    .join('');
}

function contentOf({ content, items, name }: Node): string {
  if (items !== undefined) return items.map(textOf).join('\n');
  if (typeof content === 'string') return content;
  return content === undefined ? (name ?? '') : textOf(content);
}
