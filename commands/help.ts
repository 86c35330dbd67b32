import { type Command, defineCommand } from './command.ts';
import { type Worded, wordsFor } from './locales/command-words.ts';
import type { Block } from './reply.ts';

/** The command that explains the others. */
export function helpFor(commands: readonly Command[]): Command {
  return defineCommand({
    name: 'help',
    description: 'Say what I can do and how to ask',
    options: {},
    run(_given, { say, onDiscord }) {
      const entries = commands.map((command): Block => {
        const words = say.commands === null ? undefined : wordsFor(command.name, say.commands);
        return {
          kind: 'entry',
          name: usage(command, words),
          detail: words?.description ?? command.description,
        };
      });
      return {
        found: true,
        blocks: [
          { kind: 'note', text: say.help },
          ...entries,
          { kind: 'note', text: onDiscord ? say.helpDiscord : say.helpChat },
        ],
        record: {
          commands: commands.map(({ name, description, options }) => ({
            name,
            description,
            options: Object.entries(options).map(([option, declared]) => ({
              name: option,
              description: declared.description,
              required: declared.required ?? false,
            })),
          })),
        },
      };
    },
  });
}

/** A command with its options as one types them: `/ask question [article]`. */
function usage({ name: command, options }: Command, words: Worded<string> | undefined): string {
  const parts = Object.entries(options).map(([option, { required }]) => {
    const name = words?.options[option]?.name ?? option;
    return required ? name : `[${name}]`;
  });
  return [`/${words?.name ?? command}`, ...parts].join(' ');
}
