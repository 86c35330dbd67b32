import type { APIButtonComponent, APIMessageTopLevelComponent } from 'discord.js';
import { type Node, read } from '../discord-render/discord-markdown.ts';

/** Who wrote a message, and how it is shown. */
export interface Sender {
  readonly name: string;
  readonly color: string;
  readonly bot: boolean;
  /** The message above that it answers, as Discord shows it: name and command. */
  readonly command?: { readonly user: string; readonly name: string };
  readonly hidden?: boolean;
}

/** A message as the look-alike components of @skyra/discord-components-core. */
export function messageHtml(components: readonly APIMessageTopLevelComponent[], sender: Sender): string {
  const content = components.map(componentHtml).join('');
  const { command } = sender;
  return `<discord-message author="${escapeHtml(sender.name)}" avatar="${avatar(sender)}"
    ${sender.bot ? 'bot' : ''} ${sender.hidden ? 'ephemeral' : ''} timestamp="today at 10:32">
    ${command ? `<discord-command slot="reply" author="${escapeHtml(command.user)}" command="/${command.name}" avatar="${avatar({ name: command.user, color: '#e67e22' })}"></discord-command>` : ''}
    ${content}</discord-message>`;
}

function componentHtml(component: APIMessageTopLevelComponent): string {
  if (component.type === 10) return `<div class="display">${nodesHtml(read(component.content))}</div>`;
  if (component.type === 1) {
    const buttons = component.components.map((each) => (each.type === 2 ? buttonHtml(each) : '')).join('');
    return `<discord-attachments><discord-action-row>${buttons}</discord-action-row></discord-attachments>`;
  }
  throw new Error(`No picture of a component of type ${component.type}`);
}

function buttonHtml(button: APIButtonComponent): string {
  if (!('label' in button)) return '';
  return `<discord-button type="secondary" ${button.disabled ? 'disabled' : ''}>${escapeHtml(button.label ?? '')}</discord-button>`;
}

function nodesHtml(nodes: readonly Node[]): string {
  return nodes.map(nodeHtml).join('');
}

function nodeHtml(node: Node): string {
  const inner = typeof node.content === 'string' ? escapeHtml(node.content) : nodesHtml(node.content ?? []);
  switch (node.type) {
    case 'text':
      return inner;
    case 'twemoji':
      return node.name ?? '';
    case 'br':
    case 'newline':
      return '<br>';
    case 'strong':
      return `<discord-bold>${inner}</discord-bold>`;
    case 'heading':
      return `<discord-header level="3">${inner}</discord-header>`;
    case 'subtext':
      return `<discord-subscript>${inner}</discord-subscript>`;
    case 'blockQuote':
      return `<discord-quote>${inner}</discord-quote>`;
    case 'link':
      return `<discord-link href="${escapeHtml(node.target ?? '')}">${inner}</discord-link>`;
    case 'user':
      return '<discord-mention>Ada</discord-mention>';
    case 'list':
      return `<discord-unordered-list>${(node.items ?? [])
        .map((item) => `<discord-list-item>${nodesHtml(item)}</discord-list-item>`)
        .join('')}</discord-unordered-list>`;
    default:
      throw new Error(`No picture of ${node.type}: it should not be in a reply`);
  }
}

/** A disc with the first letter, as an image of its own: nothing is fetched. */
function avatar({ name, color }: Pick<Sender, 'name' | 'color'>): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${color}"/><text x="20" y="27" font-family="Noto Sans, sans-serif" font-size="20" font-weight="600" fill="#fff" text-anchor="middle">${name.charAt(0)}</text></svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
