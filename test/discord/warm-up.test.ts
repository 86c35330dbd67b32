import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commands } from '../../commands/index.ts';
import { Library } from '../../src/answers/library.ts';
import { warmUp } from '../../src/discord/warm-up.ts';
import { article } from '../search/passages.ts';

test('every command is tried at once, and questions from all over the library after that', async () => {
  const tried: string[] = [];
  const watched = commands.map((command) => ({
    ...command,
    run(...given: Parameters<typeof command.run>) {
      tried.push(command.name);
      return command.run(...given);
    },
  }));
  const articles = ['Tides', 'Ropes'].map((title) =>
    article(title, ['The tide turned at noon.', 'Nobody saw it turn.']),
  );
  const warming = warmUp(watched, new Library(articles));
  assert.deepEqual(
    tried,
    commands.map(({ name }) => name),
  );
  await warming;
  assert.equal(tried.filter((name) => name === 'ask').length, 1 + 4);
});

test('a command that fails, or a library without articles, keeps nothing from starting', async () => {
  const failing = commands.map((command) => ({
    ...command,
    run(): never {
      throw new Error('Not today');
    },
  }));
  await warmUp(failing, new Library([article('Tides', ['The tide turned at noon.'])]));
  await warmUp(commands, new Library([]));
});
