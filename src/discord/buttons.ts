import { type APIActionRowComponent, type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { Messages } from '../../commands/messages.ts';
import { type Button, customId, type View } from './custom-id.ts';
import { shorten } from './cut.ts';
import { MAX_BUTTON_LABEL } from './limits.ts';

/** What the buttons under a reply go by. */
export interface ButtonSetting {
  readonly say: Messages;
  readonly asker: string;
  readonly view: View;
  readonly page: number;
  /** The numbers of the first and the last page. */
  readonly range: readonly [number, number];
  /** Only the asker sees the reply, and may share it. */
  readonly hidden: boolean;
  /** The exchange may go on in a thread. */
  readonly thread: boolean;
}

/** The row of buttons of a page; null when there is nothing to press. */
export function buttonRow(setting: ButtonSetting): APIActionRowComponent<APIButtonComponent> | null {
  const { say, view, page, hidden, thread } = setting;
  const { buttons } = say;
  const [first, last] = setting.range;
  const row = [
    ...(first < last
      ? [
          one(setting, 'previous', buttons.previous, Math.max(first, page - 1), page === first),
          one(setting, 'next', buttons.next, Math.min(last, page + 1), page === last),
        ]
      : []),
    ...(view.kind === 'passages' ? [one(setting, 'context', buttons.context, page)] : []),
    ...(hidden ? [one(setting, 'share', buttons.share, page)] : []),
    ...(thread ? [one(setting, 'thread', buttons.thread, page)] : []),
  ].filter((button) => button !== null);
  return row.length === 0 ? null : { type: ComponentType.ActionRow, components: row };
}

function one(
  { asker, view }: ButtonSetting,
  action: Button['action'],
  label: string,
  page: number,
  disabled = false,
): APIButtonComponent | null {
  const id = customId({ action, asker, page, view });
  if (id === null) return null;
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: shorten(label, MAX_BUTTON_LABEL),
    custom_id: id,
    ...(disabled ? { disabled } : {}),
  };
}
