import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { DEFAULT_LIMITS } from '../../src/articles/reading-limits.ts';
import { SettingsError, settingsFrom } from '../../src/settings.ts';

test('nothing needs to be set', () => {
  const settings = settingsFrom({});
  assert.equal(settings.articlesDir, 'seeds');
  assert.equal(settings.discordToken, undefined);
});

test('an empty variable counts as not set', () => {
  assert.equal(settingsFrom({ ARTICLES_DIR: ' ' }).articlesDir, 'seeds');
});

for (const [variable, value] of [
  ['DISCORD_GUILD_ID', 'my server'],
  ['DISCORD_API_URL', 'ftp://discord.com'],
  ['ALLOW_PRIVATE_ADDRESSES', 'yes'],
  ['QUESTIONS_PER_MINUTE', '-1'],
  ['MAX_FILE_MB', '0'],
  ['MAX_PDF_PAGES', '1.5'],
  ['MAX_PARAGRAPHS', '1e9'],
  ['MAX_READING_SECONDS', 'a minute'],
  ['MAX_READING_MEMORY_MB', '1'],
] as const) {
  test(`a wrong ${variable} is an error that names it, what it got and what it takes`, () => {
    assert.throws(
      () => settingsFrom({ [variable]: value }),
      (error) => {
        assert.ok(error instanceof SettingsError);
        assert.equal(error.variable, variable);
        assert.match(error.message, new RegExp(`^${variable} is “${value}”, but it takes .+ \\.env\\.$`));
        return true;
      },
    );
  });
}

test('what a file may cost to read can be set', () => {
  const { readingLimits } = settingsFrom({
    MAX_FILE_MB: '100',
    MAX_PDF_PAGES: '1200',
    MAX_PARAGRAPHS: '9000',
    MAX_READING_SECONDS: '300',
    MAX_READING_MEMORY_MB: '2048',
  });
  assert.deepEqual(readingLimits, {
    fileMegabytes: 100,
    pdfPages: 1200,
    paragraphs: 9000,
    seconds: 300,
    memoryMegabytes: 2048,
  });
  assert.deepEqual(settingsFrom({}).readingLimits, DEFAULT_LIMITS);
});

test('.env.example and README.md explain every setting', () => {
  const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  const [source, example, readme] = [read('src/settings.ts'), read('.env.example'), read('README.md')];
  const variables = [...source.matchAll(/^ {4}([A-Z_]+): /gmu)].map((match) => match[1]);
  assert.ok(variables.length >= 13);
  for (const variable of variables) {
    assert.match(example, new RegExp(`^#${variable}=`, 'mu'));
    assert.match(readme, new RegExp(`^\\| \`${variable}\` \\| `, 'mu'));
  }
});
