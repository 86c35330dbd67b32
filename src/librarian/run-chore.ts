import { parseArgs } from 'node:util';
import { createColors } from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import { UsageError } from '../../commands/usage-error.ts';
import { LimitedReader } from '../articles/limited-reader.ts';
import { ProgressLine } from '../console/progress.ts';
import type { Settings } from '../settings.ts';
import { add } from './add.ts';
import { ArticlesFolder } from './articles-folder.ts';
import { check } from './check.ts';
import { type Chore, choresHelp, usageOf } from './chores.ts';
import type { Outcome } from './outcome.ts';
import { remove } from './remove.ts';

/** Texts are easier to read in lines that are not too long. */
const WIDEST = 100;

/** What the words after a chore's name ask for. */
interface Order {
  readonly names: readonly string[];
  readonly json: boolean;
  readonly replace: boolean;
  readonly help: boolean;
}

/**
 * Does a chore and prints what became of it, as it comes: for people, or with `--json` one object a line. Gives the exit
 * code: 0 when all was done, 1 when some of it was not.
 * @throws UsageError when the words are not of the chore's form.
 * @throws NoArticlesError when there is no articles folder that could be used.
 */
export async function runChore(chore: Chore, words: readonly string[], settings: Settings): Promise<number> {
  const order = parseOrder(chore, words);
  if (order.help) {
    process.stdout.write(choresHelp(chore));
    return 0;
  }
  const progress = new ProgressLine();
  const onProgress = (done: number, total: number) => progress.show(done, total);
  let allDone = true;
  for await (const outcome of outcomesOf(chore, order, settings, onProgress)) {
    progress.end();
    print(chore, outcome, order.json, settings.color && process.stdout.isTTY === true);
    allDone &&= outcome.done;
  }
  return allDone ? 0 : 1;
}

function parseOrder(chore: Chore, words: readonly string[]): Order {
  const options = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
  const more = chore === 'add' ? ({ replace: { type: 'boolean' } } as const) : {};
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { ...options, ...more },
      allowPositionals: true,
    });
    const { json = false, help = false } = values;
    const replace = 'replace' in values && values.replace === true;
    if (!help && (positionals.length === 0) !== (chore === 'check')) throw new TypeError();
    return { names: positionals, json, replace, help };
  } catch {
    throw new UsageError('bad-line', words.join(' '), `${chore} is used as in: ${usageOf(chore)}`);
  }
}

async function* outcomesOf(
  chore: Chore,
  { names, replace }: Order,
  { articlesDir, allowPrivateAddresses, readingLimits }: Settings,
  onProgress: (done: number, total: number) => void,
): AsyncGenerator<Outcome> {
  const reader = new LimitedReader(readingLimits);
  if (chore === 'check') {
    yield* check(articlesDir, { reader, onProgress });
    return;
  }
  const folder = await ArticlesFolder.of(articlesDir, { reader, onProgress });
  const reach = allowPrivateAddresses ? { mayConnect: () => true } : {};
  for (const name of names) {
    if (chore === 'add') yield* add(name, folder, { reader, replace, ...reach });
    if (chore === 'remove') yield await remove(name, folder);
  }
}

function print(chore: Chore, { done, record, lines }: Outcome, json: boolean, color: boolean): void {
  if (json) {
    if (record !== null) process.stdout.write(`${JSON.stringify({ command: chore, ...record })}\n`);
    return;
  }
  const [headline, ...details] = lines.map(visible);
  const colors = createColors(color);
  const stream = done || chore === 'check' ? process.stdout : process.stderr;
  stream.write(`${wrap(done ? colors.bold(headline ?? '') : colors.red(headline ?? ''), 0)}\n`);
  for (const detail of details) stream.write(`${wrap(detail, 2)}\n`);
}

/** Control characters of a page or a file's name must not steer the terminal. */
function visible(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

function wrap(text: string, indent: number): string {
  const margin = ' '.repeat(indent);
  const width = Math.min(process.stdout.columns ?? 80, WIDEST) - indent;
  return wrapAnsi(text, Math.max(20, width), { hard: true })
    .split('\n')
    .map((line) => margin + line)
    .join('\n');
}
