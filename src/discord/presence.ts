import { ActivityType, type Client } from 'discord.js';
import type { Reading } from './setting.ts';

/** Discord takes five changes of presence in 20 seconds. */
const EVERY_MS = 5_000;

/** Shows beside the bot's name how far the reading of its articles has come, until it is done. */
export function showReading(client: Client<true>, getReading: () => Reading | undefined): void {
  if (getReading() === undefined) return;
  const show = () => {
    const reading = getReading();
    client.user.setPresence({ activities: reading === undefined ? [] : [activity(reading)] });
    if (reading === undefined) clearInterval(timer);
  };
  const timer = setInterval(show, EVERY_MS);
  timer.unref();
  show();
}

function activity({ done, total }: Reading) {
  const state = `reading ${done.toLocaleString('en')} of ${total.toLocaleString('en')} files`;
  return { type: ActivityType.Custom, name: 'Reading', state } as const;
}
