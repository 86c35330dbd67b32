import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { LoopbackDiscord } from './loopback/loopback-discord.ts';
import { Person } from './loopback/person.ts';
import { textOf } from './loopback/shown.ts';
import { ChannelKind } from './loopback/world.ts';

const { PATH } = process.env;
const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** The bot as a process of its own, as `npm start` runs it. */
class Running {
  readonly child: ChildProcess;
  output = '';

  constructor(environment: Readonly<Record<string, string>>) {
    const words = ['--import', '@oxc-node/core/register', MAIN];
    this.child = spawn(process.execPath, words, {
      env: {
        PATH,
        ARTICLES_DIR: anArticle(),
        DATA_DIR: mkdtempSync(join(tmpdir(), 'footnote-')),
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.on('data', (text) => this.#read(String(text)));
    this.child.stderr?.on('data', (text) => this.#read(String(text)));
  }

  #read(text: string): void {
    this.output += text;
    this.child.emit('output');
  }

  async prints(pattern: RegExp): Promise<void> {
    while (!pattern.test(this.output))
      await once(this.child, 'output', { signal: AbortSignal.timeout(30_000) });
  }

  async ends(): Promise<number | null> {
    if (this.child.exitCode === null) await once(this.child, 'exit', { signal: AbortSignal.timeout(30_000) });
    return this.child.exitCode;
  }
}

function anArticle(): string {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'gull-rock.md'),
    '# The lighthouse on Gull Rock\n\nThe tower of the lighthouse is 34 metres high.\n\nThe lamp is seen from far away.\n',
  );
  return folder;
}

async function loopback(t: TestContext): Promise<LoopbackDiscord> {
  const discord = new LoopbackDiscord();
  await discord.start();
  t.after(() => discord.stop());
  return discord;
}

test('on SIGTERM it finishes what it is answering and leaves', async (t) => {
  const discord = await loopback(t);
  const guild = discord.world.addGuild('Reading room');
  const channel = discord.world.addChannel({ type: ChannelKind.text, name: 'general', guildId: guild.id });
  const bot = new Running({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
  t.after(() => bot.child.kill('SIGKILL'));
  await bot.prints(/oauth2\/authorize/);
  assert.match(bot.output, /scope=bot\+applications\.commands/);
  const ada = new Person(discord, discord.world.addUser('Ada'), channel);
  discord.faults.next('POST', /callback$/, { kind: 'slow', milliseconds: 400 });
  const asked = ada.uses('ask', { question: 'How high is the tower?' });
  await new Promise((resolve) => setTimeout(resolve, 150));
  bot.child.kill('SIGTERM');
  assert.match(textOf(await asked.answer()), /34 metres/);
  assert.equal(await bot.ends(), 0);
  assert.deepEqual(discord.problems, []);
});

test('when the articles turn out to be unreadable once it is on Discord, it leaves with exit code 2', async (t) => {
  const discord = await loopback(t);
  const folder = mkdtempSync(join(tmpdir(), 'footnote-'));
  // Takes minutes to parse as Markdown.
  writeFileSync(join(folder, 'endless.md'), `# T\n\n${'[a]('.repeat(300_000)}`);
  const bot = new Running({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    ARTICLES_DIR: folder,
    MAX_READING_SECONDS: '6',
  });
  t.after(() => bot.child.kill('SIGKILL'));
  await bot.prints(/On Discord as/);
  assert.equal(await bot.ends(), 2);
  assert.match(bot.output, /endless\.md: takes longer than 6 seconds.*\n.*None of the files in/u);
});

const refused: Readonly<Record<string, { more: Readonly<Record<string, string>>; says: RegExp }>> = {
  'a wrong token': { more: { DISCORD_TOKEN: 'not-the-token' }, says: /DISCORD_TOKEN/ },
  'an unknown server': {
    more: { DISCORD_GUILD_ID: '123456789012345678' },
    says: /DISCORD_GUILD_ID is 123456789012345678.*oauth2.*guild_id=123456789012345678/,
  },
  'message content without the permission': {
    more: { MESSAGE_CONTENT: 'on' },
    says: /MESSAGE_CONTENT.*Intent/,
  },
  'a Discord that is not there': {
    more: { DISCORD_API_URL: 'http://127.0.0.1:9/api' },
    says: /DISCORD_API_URL/,
  },
  'a bound that is no number': { more: { QUESTIONS_PER_MINUTE: 'many' }, says: /QUESTIONS_PER_MINUTE/ },
};

for (const [what, { more, says }] of Object.entries(refused)) {
  test(`${what} is one clear line and exit code 2`, async (t) => {
    const discord = await loopback(t);
    const bot = new Running({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, ...more });
    t.after(() => bot.child.kill('SIGKILL'));
    assert.equal(await bot.ends(), 2);
    assert.match(bot.output, says);
    assert.equal(bot.output.trim().split('\n').length, 1, bot.output);
  });
}
