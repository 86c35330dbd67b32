import type { Command } from '../../commands/command.ts';
import type { Messages } from '../../commands/messages.ts';
import type { Reply } from '../../commands/reply.ts';
import type { Turn } from '../answers/answer.ts';
import type { Library } from '../answers/library.ts';
import { parseLine, type Request } from './parse-line.ts';

/** A command that was answered. */
export interface Answered {
  readonly command: string;
  readonly reply: Reply;
}

/** One person's lines in order: a question may follow up on the one before. */
export class Conversation {
  readonly commands: readonly Command[];
  readonly library: Library;
  readonly say: Messages;
  #previous: Turn | undefined;

  constructor(commands: readonly Command[], library: Library, say: Messages) {
    this.commands = commands;
    this.library = library;
    this.say = say;
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
    const { library, say } = this;
    const previous = this.#previous === undefined ? {} : { previous: this.#previous };
    const reply = command.run(values, { library, say, ...previous });
    this.#previous = reply.turn ?? this.#previous;
    return { command: command.name, reply };
  }
}
