import { flatten } from './message-body.ts';
import type { StoredMessage } from './world.ts';

/** What a person reads in a message. */
export function textOf({ content, components }: StoredMessage): string {
  const texts = flatten(components).flatMap((component) => component.content ?? []);
  return [...(content === '' ? [] : [content]), ...texts].join('\n');
}

/** The labels of the buttons that can be pressed. */
export function buttonsOf({ components }: StoredMessage): string[] {
  return flatten(components).flatMap((each) => (each.type === 2 && !each.disabled ? (each.label ?? []) : []));
}
