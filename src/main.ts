import { commands } from '../commands/index.ts';
import { en } from '../commands/locales/en.ts';
import { UsageError } from '../commands/usage-error.ts';
import { Library } from './answers/library.ts';
import { NoArticlesError } from './articles/folder.ts';
import { Conversation } from './console/conversation.ts';
import { loadWithProgress } from './console/loading.ts';
import { type Invocation, parseArguments } from './console/parse-arguments.ts';
import { errorLine } from './console/print-json.ts';
import { EXIT, type Printing, runOnce, runPipe, runPrompt } from './console/run.ts';
import { readSettings, type Settings, SettingsError } from './settings.ts';

/** Runs what the command line asks for: one command, Discord when a token is set, or the terminal. */
async function main(words: readonly string[]): Promise<number> {
  const settings = readSettings();
  const invocation = parseArguments(words, commands, en);
  const library = new Library(await loadWithProgress(settings.articlesDir));
  return runTerminal(invocation, words.join(' '), library, settings);
}

function runTerminal(
  { json, request }: Invocation,
  input: string,
  library: Library,
  settings: Settings,
): Promise<number> | number {
  const conversation = new Conversation(commands, library, en);
  const printing = (): Printing => ({
    json,
    width: process.stdout.columns ?? 80,
    color: settings.color && process.stdout.isTTY === true,
  });
  if (request !== undefined) return runOnce(conversation, request, input, printing());
  return process.stdin.isTTY ? runPrompt(conversation, printing) : runPipe(conversation, printing());
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
  const mendable =
    error instanceof SettingsError || error instanceof UsageError || error instanceof NoArticlesError;
  if (mendable && process.argv.includes('--json')) process.stdout.write(`${errorLine(error)}\n`);
  const where = error instanceof Error ? error.stack : String(error);
  process.stderr.write(mendable ? `footnote: ${error.message}\n` : `${where}\n`);
}
