import type { Command, Context } from '../../commands/command.ts';
import type { Messages } from '../../commands/messages.ts';
import type { Reply } from '../../commands/reply.ts';
import type { Turn } from '../answers/answer.ts';
import { parseLine, type Request } from './parse-line.ts';

/** A command that was answered. */
export interface Answered {
  readonly command: string;
  readonly reply: Reply;
}

/** The newest library, and how far the reading of its articles has come while it goes on. */
export type LibrarySource = Pick<Context, 'library'> & { readonly progress: Context['reading'] };

/** One person's lines in order: a question may follow up on the one before. */
export class Conversation {
  readonly commands: readonly Command[];
  readonly say: Messages;
  readonly #source: LibrarySource;
  #previous: Turn | undefined;

  constructor(commands: readonly Command[], source: LibrarySource, say: Messages) {
    this.commands = commands;
    this.#source = source;
    this.say = say;
  }

  /** The newest library. */
  get library(): Context['library'] {
    return this.#source.library;
  }

  /**
   * Answers a line as it was typed.
   * @throws UsageError when it can't be carried out.
   */
  answerLine(line: string): Answered {
    return this.answer(parseLine(line, this.commands, this.say));
  }

  /**
   * Answers a command.
   * @throws UsageError when it can't be carried out.
   */
  answer({ command, values }: Request): Answered {
    const { library, progress } = this.#source;
    const reply = command.run(values, {
      library,
      say: this.say,
      ...(progress === undefined ? {} : { reading: progress }),
      ...(this.#previous === undefined ? {} : { previous: this.#previous }),
    });
    this.#previous = reply.turn ?? this.#previous;
    return { command: command.name, reply };
  }
}
