import type { Messages } from '../../commands/messages.ts';
import type { Wait } from './cooldown.ts';
import { filled, relativeTime } from './markdown.ts';
import { type Body, renderNote } from './message.ts';
import type { Setting } from './setting.ts';

/** What whoever asks too much is told, and whether they were told before. */
export interface Refusal extends Pick<Wait, 'isNews'> {
  readonly body: Body;
}

/** Counts a question: null when it may be asked. */
export function refuseTooMany(userId: string, say: Messages, { cooldown }: Setting): Refusal | null {
  const wait = cooldown.ask(userId);
  if (wait === null) return null;
  const note = filled((when) => say.tooManyQuestions(when), relativeTime(wait.until));
  return { isNews: wait.isNews, body: renderNote(note) };
}
