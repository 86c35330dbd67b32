import { setTimeout as sleep } from 'node:timers/promises';
import { commands } from '../commands/index.ts';
import { en } from '../commands/locales/en.ts';
import { UsageError } from '../commands/usage-error.ts';
import { NoArticlesError } from './articles/folder.ts';
import { Conversation } from './console/conversation.ts';
import { type Invocation, parseArguments } from './console/parse-arguments.ts';
import { errorLine } from './console/print-json.ts';
import { ProgressLine } from './console/progress.ts';
import { EXIT, type Printing, runOnce, runPipe, runPrompt } from './console/run.ts';
import { DiscordSetupError } from './discord/setup-error.ts';
import { choresHelp, isChore } from './librarian/chores.ts';
import { readSettings, type Settings, SettingsError } from './settings.ts';
import { type Bookkeeper, here } from './shelf/bookkeeper.ts';
import { Shelf } from './shelf/shelf.ts';

/** How long the prompt and Discord wait for all articles, in milliseconds, before they open with those that are read. */
const PATIENCE = 3000;

/** Runs what the command line asks for: one command, Discord when a token is set, or the terminal. */
async function main(words: readonly string[]): Promise<number> {
  const settings = readSettings();
  const [chore, ...rest] = words;
  if (isChore(chore)) return (await import('./librarian/run-chore.ts')).runChore(chore, rest, settings);
  const invocation = parseArguments(words, commands, en);
  const { request, json } = invocation;
  const { discordToken } = settings;
  if (request === undefined && !json && discordToken !== undefined) {
    return runDiscord({ ...settings, discordToken });
  }
  const prompted = request === undefined && process.stdin.isTTY;
  return prompted ? runPrompted(invocation, settings) : runAtOnce(invocation, words.join(' '), settings);
}

/** One command or a pipe: everything is read first, here, and the process ends when it is answered. */
async function runAtOnce({ json, request }: Invocation, input: string, settings: Settings): Promise<number> {
  const shelf = openShelf(settings, here(settings.readingLimits));
  await shelf.read();
  const conversation = new Conversation(commands, shelf, en);
  const printing = printingOf(settings, json);
  if (request === undefined) return runPipe(conversation, printing);
  const code = runOnce(conversation, request, input, printing);
  if (request.command.name === 'help' && !json) process.stdout.write(`\n${choresHelp()}`);
  return code;
}

/** The prompt: the folder is read in a thread and kept in step; a large one can be asked while it is being read. */
function runPrompted({ json }: Invocation, settings: Settings): Promise<number> {
  const progress = new ProgressLine();
  return runOnShelf(settings, progress, (shelf) => {
    progress.end();
    const conversation = new Conversation(commands, shelf, en);
    return {
      ended: runPrompt(conversation, () => printingOf(settings, json)),
      leave: async () => void process.stdin.destroy(),
    };
  });
}

/** Discord: the bot answers from what is read so far. SIGINT and SIGTERM let it finish what it is answering. */
async function runDiscord(settings: Settings & { readonly discordToken: string }): Promise<number> {
  const [{ startDiscord }, { namePassages, warmUp }] = await Promise.all([
    import('./discord/start.ts'),
    import('./discord/warm-up.ts'),
  ]);
  return runOnShelf(settings, new ProgressLine(), async (shelf, reading) => {
    reading.then(() => namePassages(shelf.library)).catch(() => {}); // a reading that fails is thrown elsewhere
    void warmUp(commands, shelf.library);
    const { ended, leave } = await startDiscord(
      settings,
      () => shelf.library,
      commands,
      logLine,
      () => shelf.progress,
    );
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void leave());
    return { ended: ended.then(() => EXIT.answered), leave };
  });
}

/** A front end that is open, until people leave it or it has to be left. */
interface FrontEnd {
  readonly ended: Promise<number>;
  leave(): Promise<void>;
}

/**
 * Opens a front end on the articles folder, which is read in a thread and kept in step, and gives its exit code. It is
 * opened when all is read, or after a while with what is read so far.
 * @throws what the reading ended with, when it fails; the front end is left then.
 */
async function runOnShelf(
  settings: Settings,
  progress: ProgressLine,
  open: (shelf: Shelf, reading: Promise<void>) => FrontEnd | Promise<FrontEnd>,
): Promise<number> {
  const { inThread } = await import('./shelf/thread.ts');
  const shelf = openShelf(settings, inThread(settings.readingLimits), progress);
  try {
    const reading = shelf.read();
    const following = reading.then(() => keepInStep(shelf));
    following.catch(() => {}); // thrown below, unless the front end's own failure comes first
    // Nobody should be told that the articles don't say it because they are not read yet.
    await Promise.race([reading, sleep(PATIENCE)]);
    const { ended, leave } = await open(shelf, reading);
    return await Promise.race([ended, following.then(() => ended)]).catch(async (error) => {
      await leave();
      throw error;
    });
  } finally {
    await shelf.close();
  }
}

/** Follows the folder's changes, and finds the quotations ahead of time. */
async function keepInStep(shelf: Shelf): Promise<void> {
  await shelf.watch();
  await shelf.readQuotations();
  await shelf.clearCache();
}

function openShelf(
  { articlesDir, dataDir }: Settings,
  bookkeeper: Bookkeeper,
  progress = new ProgressLine(),
): Shelf {
  return new Shelf({
    dir: articlesDir,
    dataDir,
    bookkeeper,
    log(line) {
      progress.clear();
      logLine(line);
    },
    onProgress({ done, total }) {
      if (done < total) progress.show(done, total);
      else progress.clear();
    },
  });
}

function printingOf({ color }: Settings, json: boolean): Printing {
  const { columns = 80, isTTY = false } = process.stdout;
  return { json, width: columns, color: color && isTTY };
}

function logLine(line: string): void {
  process.stderr.write(`footnote: ${line}\n`);
}

/** A reader that stops early, such as `head`, is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.answered);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  report(error);
  process.exitCode = EXIT.wrong;
}

/** What people can mend is one line; anything else is a fault of ours and shows where it happened. */
function report(error: unknown): void {
  const mendable = isMendable(error);
  if (mendable && process.argv.includes('--json')) process.stdout.write(`${errorLine(error)}\n`);
  const where = error instanceof Error ? error.stack : String(error);
  logLine(String(mendable ? error.message : where));
}

function isMendable(error: unknown): error is Error {
  return (
    error instanceof SettingsError ||
    error instanceof UsageError ||
    error instanceof NoArticlesError ||
    error instanceof DiscordSetupError
  );
}
