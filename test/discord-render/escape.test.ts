import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { asShown, defuse } from '../../src/discord/escape.ts';
import { read, shown, walk } from './discord-markdown.ts';
import { hostileText, MARKUP } from './hostile-text.ts';

test('the reading that these tests go by finds markup where there is some', () => {
  for (const [markdown, type] of [
    ['# heading', 'heading'],
    ['-# small', 'subtext'],
    ['> quote', 'blockQuote'],
    ['- bullet\n', 'list'],
    ['**bold**', 'strong'],
    ['||spoiler||', 'spoiler'],
    ['[text](https://evil.example)', 'link'],
    ['https://evil.example', 'url'],
    ['@everyone', 'everyone'],
    ['<@123456789012345678>', 'user'],
    ['<t:1700000000:R>', 'timestamp'],
    ['</ask:123456789012345678>', 'slashCommand'],
    ['<:name:123456789012345678>', 'emoji'],
  ] as const) {
    assert.ok(
      [...walk(read(markdown))].some((node) => node.type === type),
      `${markdown} should be read as ${type}`,
    );
  }
});

test('each kind of markup shows as it was typed', () => {
  for (const text of MARKUP.filter((piece) => /^[!-~]+$/.test(piece))) {
    for (const around of [text, `say ${text} now`, `first\n${text}`, `  ${text}`]) {
      assert.equal(shown(read(defuse(around))), around, `${JSON.stringify(around)} as ${defuse(around)}`);
    }
  }
});

test('whatever the text, nothing in it is active', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      for (const node of walk(read(defuse(text)))) {
        assert.ok(
          ['text', 'br', 'newline', 'twemoji'].includes(node.type),
          `${node.type} in ${defuse(text)}`,
        );
      }
    }),
    { numRuns: 3_000 },
  );
});

test('nor does anything look like a mention to a reader that knows no backslash', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      assert.doesNotMatch(defuse(text), /<@[!&]?\d|<#\d|<a?:\w+:\d|<t:\d|<\/\w|(?<!\\)@(everyone|here)/);
    }),
  );
});

test('people can copy it: the text comes back, but for what would disturb the text around it', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const kept = text
        .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
        .replaceAll('\t', ' ')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the ones that are taken out.
        .replace(/[\u0000-\u0009\u000e-\u001f\u007f-\u009f]|[\u202a-\u202e\u2066-\u2069]/g, '')
        .replace(/\p{Surrogate}/gu, '\ufffd');
      assert.equal(asShown(defuse(text)).replace(/[\u202a-\u202e\u2066-\u2069]/g, ''), kept);
    }),
  );
});

test('an embedding of the other direction ends with its line', () => {
  assert.equal(defuse('a \u2067b\nc'), 'a \u2067b\u2069\nc');
  assert.equal(defuse('a \u202eb'), 'a b');
  assert.equal(defuse('\u2067שלום\u2069 said'), '\u2067שלום\u2069 said');
});

test('ordinary prose stays as it is', () => {
  for (const text of [
    'At 10:30 she said: “No.” It cost $5 (or so), 3.14% more; e-mail a@b.org & wait…',
    'مرحبا بالعالم، 東京で雨が降った。 👩‍👩‍👧‍👦 🇫🇷',
  ]) {
    assert.equal(defuse(text), text);
  }
});
