import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';

/** A node of a message's markdown, as far as the tests read it. */
export interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
  readonly items?: readonly (readonly Node[])[];
  readonly target?: string;
  readonly name?: string;
}

/** Discord's rules for bots' messages: masked links and lists are read beside what the parser's package knows. */
const parser = SimpleMarkdown.parserFor({ ...rulesExtended, list: SimpleMarkdown.defaultRules.list });

/** How Discord reads a text display. */
export function read(markdown: string): readonly Node[] {
  return parser(markdown, { inline: true, _list: true });
}

/** Every node, outer ones first. */
export function* walk(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node;
    if (Array.isArray(node.content)) yield* walk(node.content);
    for (const item of node.items ?? []) yield* walk(item);
  }
}

/** The text that people see, without its form. */
export function shown(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'br' || node.type === 'newline') return '\n';
      if (node.type === 'twemoji') return node.name ?? '';
      if (typeof node.content === 'string') return node.content;
      return Array.isArray(node.content) ? shown(node.content) : '';
    })
    .join('');
}
