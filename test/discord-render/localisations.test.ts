import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { commands } from '../../commands/index.ts';
import { en } from '../../commands/locales/en.ts';
import { messagesFor } from '../../commands/locales/index.ts';
import type { Messages } from '../../commands/messages.ts';
import { Library } from '../../src/answers/library.ts';
import { citationMarkdown } from '../../src/discord/blocks.ts';
import { commandBodies } from '../../src/discord/registration.ts';

const LOCALES = ['es-ES', 'es-419', 'fr', 'de', 'pt-BR'];
const texts = z.record(z.string(), z.string());
const named = {
  name: z.string(),
  name_localizations: texts,
  description: z.string().optional(),
  description_localizations: texts.optional(),
};
const option = z.looseObject({
  ...named,
  required: z.boolean().optional(),
  choices: z.array(z.looseObject({ name: z.string(), name_localizations: texts })).optional(),
});
const registered = z.array(z.looseObject({ ...named, type: z.int(), options: z.array(option).optional() }));
const bodies = registered.parse(commandBodies(commands));
const slash = bodies.filter(({ type }) => type === 1);

/** Discord's rule for the names of slash commands and options: lower case, no spaces, 1 to 32 characters. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

test('every command and option has a name and a description in every language, as Discord takes them', () => {
  for (const command of slash) {
    for (const each of [command, ...(command.options ?? [])]) {
      const where = `/${command.name} ${each.name}`;
      assert.deepEqual(Object.keys(each.name_localizations).sort(), [...LOCALES].sort(), where);
      assert.deepEqual(Object.keys(each.description_localizations ?? {}).sort(), [...LOCALES].sort(), where);
      for (const name of [each.name, ...Object.values(each.name_localizations)]) {
        assert.match(name, NAME, where);
        assert.equal(name, name.toLowerCase(), where);
      }
      for (const description of [each.description, ...Object.values(each.description_localizations ?? {})]) {
        assert.ok(description !== undefined && description.length >= 1 && description.length <= 100, where);
      }
    }
    for (const choice of (command.options ?? []).flatMap(({ choices }) => choices ?? [])) {
      assert.deepEqual(Object.keys(choice.name_localizations).sort(), [...LOCALES].sort(), choice.name);
    }
  }
});

test('the command of the message menu has a name in every language', () => {
  const menu = bodies.find(({ type }) => type === 3);
  assert.deepEqual(Object.keys(menu?.name_localizations ?? {}).sort(), [...LOCALES].sort());
});

test('no two commands, and no two options of one, have the same name in a language', () => {
  for (const locale of [...LOCALES, 'en-GB']) {
    for (const group of [slash, ...slash.map(({ options }) => options ?? [])]) {
      const names = group.map(({ name, name_localizations }) => name_localizations[locale] ?? name);
      assert.equal(new Set(names).size, names.length, `${locale}: ${names}`);
    }
  }
});

test('a command and its options have at most 8000 characters in their longest language', () => {
  for (const command of slash) {
    const longest = [command, ...(command.options ?? [])].reduce((sum, each) => {
      const names = [each.name, ...Object.values(each.name_localizations)].map(({ length }) => length);
      const descriptions = [each.description ?? '', ...Object.values(each.description_localizations ?? {})];
      return sum + Math.max(...names) + Math.max(...descriptions.map(({ length }) => length));
    }, 0);
    assert.ok(longest <= 8_000, `/${command.name} has ${longest}`);
  }
});

test('replies come in the language of whoever asked, and in English where the bot does not speak it', () => {
  const library = new Library([]);
  const help = commands.find(({ name }) => name === 'help') ?? assert.fail();
  const first = (locale: string) => {
    const [lead, entry] = help.run({}, { library, say: messagesFor(locale) }).blocks;
    return [lead?.kind === 'note' ? lead.text : '', entry?.kind === 'entry' ? entry.name : ''].join('\n');
  };
  assert.match(first('es-419'), /^Respondo con .*\n\/preguntar pregunta \[artículo\] \[colección\]$/);
  assert.match(first('fr'), /^Je réponds .*\n\/demander question \[article\] \[collection\]$/);
  assert.match(first('de'), /^Ich antworte .*\n\/fragen frage \[artikel\] \[sammlung\]$/);
  assert.match(first('pt-BR'), /^Respondo com .*\n\/perguntar pergunta \[artigo\] \[coleção\]$/);
  for (const locale of ['en-US', 'ja', 'zz'])
    assert.match(first(locale), /^I answer .*\n\/ask question \[article\] \[collection\]$/);
});

test('no language is left with English words', () => {
  for (const locale of ['es', 'fr', 'de', 'pt']) {
    const say = messagesFor(locale);
    const english = wordsIn(en);
    for (const [key, words] of wordsIn(say)) assert.notEqual(words, english.get(key), `${locale} ${key}`);
  }
});

/** The texts of a catalogue that need nothing filled in, by where they stand. */
function wordsIn({ buttons, citations, ...say }: Messages): Map<string, string> {
  const all = [say, buttons, citations].flatMap((group) => Object.entries({ ...group }));
  return new Map(all.flatMap(([key, words]) => (typeof words === 'string' ? [[key, words] as const] : [])));
}

test('a citation names its page and a caption in the language of whoever asked', () => {
  const citation = {
    articleId: 'a',
    title: 'The ferry',
    section: null,
    paragraph: 7,
    kind: 'caption',
    page: 3,
  } as const;
  const cited = (locale: string) => citationMarkdown(citation, messagesFor(locale)).source;
  assert.equal(cited('en-GB'), 'The ferry, p. 3, ¶ 7 (caption)');
  assert.equal(cited('es-419'), 'The ferry, p. 3, ¶ 7 (pie de foto)');
  assert.equal(cited('fr'), 'The ferry, p. 3, ¶ 7 (légende)');
  assert.equal(cited('de'), 'The ferry, S. 3, ¶ 7 (Bildunterschrift)');
  assert.equal(cited('pt-BR'), 'The ferry, p. 3, ¶ 7 (legenda)');
});
