import { createInterface } from 'node:readline';
import { UsageError } from '../../commands/usage-error.ts';
import { completeLine } from './complete-line.ts';
import type { Conversation } from './conversation.ts';
import type { Request } from './parse-line.ts';
import { errorLine, messageOf, replyLine } from './print-json.ts';
import { type Look, renderText } from './render.ts';

/** How replies are printed. */
export interface Printing extends Look {
  readonly json: boolean;
}

/** Exit codes: answered; the articles don't say; wrong usage or configuration. */
export const EXIT = { answered: 0, notFound: 1, wrong: 2 } as const;

/** Answers one command and gives the exit code. */
export function runOnce(
  conversation: Conversation,
  request: Request,
  input: string,
  printing: Printing,
): number {
  try {
    const { command, reply } = conversation.answer(request);
    print(printing.json ? replyLine(command, input, reply) : renderText(reply, printing, conversation.say));
    return reply.found ? EXIT.answered : EXIT.notFound;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    printError(error, printing);
    return EXIT.wrong;
  }
}

/** Answers the lines of standard input in order, one at a time; a line that fails is reported and the next answered. */
export async function runPipe(conversation: Conversation, printing: Printing): Promise<number> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') answerAndPrint(conversation, line, printing);
  }
  return EXIT.answered;
}

/** The interactive prompt, until Ctrl-C, Ctrl-D, `exit` or `quit`. */
export async function runPrompt(conversation: Conversation, printing: () => Printing): Promise<number> {
  const { commands } = conversation;
  const lines = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: '› ',
    completer: (line: string) => completeLine(line, commands, conversation.library),
    removeHistoryDuplicates: true,
  });
  lines.on('SIGINT', () => lines.close());
  lines.prompt();
  for await (const line of lines) {
    const typed = line.trim().toLowerCase();
    if (typed === 'exit' || typed === 'quit') break;
    if (typed !== '') answerAndPrint(conversation, typed === 'help' ? '/help' : line, printing());
    lines.prompt();
  }
  lines.close();
  process.stdout.write('\n');
  return EXIT.answered;
}

function answerAndPrint(conversation: Conversation, line: string, printing: Printing): void {
  try {
    const { command, reply } = conversation.answerLine(line);
    print(
      printing.json ? replyLine(command, line, reply) : `${renderText(reply, printing, conversation.say)}\n`,
    );
  } catch (error) {
    printError(error, printing);
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** With --json a failed line is a reply like any other; people read it on standard error. */
function printError(error: unknown, { json }: Printing): void {
  if (json) print(errorLine(error));
  else process.stderr.write(`${messageOf(error)}\n`);
}
