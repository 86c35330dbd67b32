import { setImmediate } from 'node:timers/promises';
import type { Command, Values } from '../../commands/command.ts';
import { en } from '../../commands/locales/en.ts';
import type { Library } from '../answers/library.ts';
import { passagesOf } from '../articles/article.ts';
import { passagesByText } from '../articles/passage-key.ts';
import { renderReply } from './render.ts';
import { viewOf } from './view.ts';

/** How many questions are tried, and for how many milliseconds at the most: by then the code is as fast as it gets. */
const QUESTIONS = 120;
const LONGEST = 1_000;
/** How many words of a passage make a question. */
const WORDS = 12;

/**
 * Answers what nobody asked and shows it to nobody: once with each command, at once, because code takes ten times as long
 * when it runs for the first time; then questions, one at a time while the bot goes on, because it takes twice as long
 * until it has run a hundred times.
 */
export async function warmUp(commands: readonly Command[], library: Library): Promise<void> {
  const [article] = library.articles;
  if (article === undefined) return;
  for (const command of commands) {
    const [first] = Object.keys(command.options);
    tryOut(
      command,
      first === undefined ? {} : { [first]: first === 'article' ? article.id : article.title },
      library,
    );
  }
  const ask = commands.find(({ name }) => name === 'ask');
  const ends = performance.now() + LONGEST;
  for (const question of questionsFrom(library)) {
    await setImmediate();
    if (ask === undefined || performance.now() > ends) return;
    tryOut(ask, { question }, library);
  }
}

function tryOut(command: Command, values: Values, library: Library): void {
  try {
    const reply = command.run(values, { library, say: en });
    renderReply(reply, viewOf(command.name, values, reply, library), { say: en, asker: '0' });
  } catch {
    // What is wrong with a command shows when somebody asks for it, and is told then.
  }
}

/** The beginnings of passages from all over the library. */
function questionsFrom({ articles }: Library): string[] {
  const passages = articles.flatMap((article) => passagesOf(article).slice(0, QUESTIONS));
  const step = Math.max(1, Math.floor(passages.length / QUESTIONS));
  return passages
    .filter((_, place) => place % step === 0)
    .slice(0, QUESTIONS)
    .map(({ text }) => text.split(' ').slice(0, WORDS).join(' '));
}

/** Names every passage ahead of time, an article at a time: a button finds its own at once, even where it stands now. */
export async function namePassages({ articles }: Library): Promise<void> {
  for (const article of articles) {
    passagesByText(article);
    await setImmediate();
  }
}
