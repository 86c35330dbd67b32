import { setImmediate } from 'node:timers/promises';
import type { Command, Values } from '../../commands/command.ts';
import { en } from '../../commands/locales/en.ts';
import type { Library } from '../answers/library.ts';
import { passagesByText } from '../articles/passage-key.ts';
import { renderReply } from './render.ts';
import { viewOf } from './view.ts';

/** Answers once with each command and shows it to nobody: code takes ten times as long when it runs for the first time. */
export function warmUp(commands: readonly Command[], library: Library): void {
  const [article] = library.articles;
  if (article === undefined) return;
  for (const command of commands) {
    const [first] = Object.keys(command.options);
    const values: Values =
      first === undefined ? {} : { [first]: first === 'article' ? article.id : article.title };
    try {
      const reply = command.run(values, { library, say: en });
      renderReply(reply, viewOf(command.name, values, reply, library), { say: en, asker: '0' });
    } catch {
      // What is wrong with a command shows when somebody asks for it, and is told then.
    }
  }
}

/** Names every passage ahead of time, an article at a time: a button finds its own at once, even where it stands now. */
export async function namePassages({ articles }: Library): Promise<void> {
  for (const article of articles) {
    passagesByText(article);
    await setImmediate();
  }
}
