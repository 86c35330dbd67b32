import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
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

test('.env.example explains every setting', () => {
  const source = readFileSync(new URL('../../src/settings.ts', import.meta.url), 'utf8');
  const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
  const variables = [...source.matchAll(/^ {4}([A-Z_]+): z/gmu)].map((match) => match[1]);
  assert.ok(variables.length >= 5);
  for (const variable of variables) assert.match(example, new RegExp(`^#${variable}=`, 'mu'));
});
