import assert from 'node:assert/strict';
import { readdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { makeArchive } from '../articles/make-archive.ts';
import { folderOf, jsonLines, run } from '../console/terminal.ts';

const GOOD = '---\ntitle: Tides\nsource: The Shore\ndate: 2026-03-01\nlanguage: en\n---\n\nThe tide turns.\n';
/** Takes minutes to parse as Markdown. */
const ENDLESS = `# T\n\n${'[a]('.repeat(200_000)}`;
/** Nine levels of ten entities each, as in the "billion laughs" of 2003. */
const ENTITIES = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`);
const LAUGHS = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha">${ENTITIES.join('')}]>
<rss version="2.0"><channel><title>&e9;</title><item><title>&e9;</title></item></channel></rss>`;

/** Each hostile file, and what is said of it. */
const REASONS = {
  'bomb.docx': /^unpacks to over 100 MB/u,
  'endless.md': /^takes longer than 2 seconds to read: set MAX_READING_SECONDS higher/u,
  'huge.txt': /^is larger than 25 MB: split it, or set MAX_FILE_MB higher/u,
  'laughs.xml': /^is a feed without entries that have text/u,
} as const;

/** A folder of hostile files. */
function hostile(): string {
  const dir = folderOf({ 'endless.md': ENDLESS, 'laughs.xml': LAUGHS, 'huge.txt': 'One line' });
  const bomb = makeArchive({ 'word/document.xml': ' '.repeat(120 * 1024 * 1024) });
  writeFileSync(join(dir, 'bomb.docx'), bomb);
  truncateSync(join(dir, 'huge.txt'), 1024 ** 3);
  return dir;
}

/** What `--json` prints of a file. */
const Added = z.object({ added: z.boolean(), reason: z.string().optional() });
const Checked = z.object({ file: z.string(), problems: z.array(z.string()) });

test('add refuses a file that costs too much, and adds the next', async () => {
  const files = hostile();
  const settings = { ARTICLES_DIR: folderOf({}), MAX_READING_SECONDS: '2' };
  const given = [...Object.keys(REASONS), 'good.md'].map((name) => join(files, name));
  writeFileSync(join(files, 'good.md'), GOOD);
  const result = await run(['add', '--json', ...given], '', settings);
  assert.equal(result.code, 1);
  const told = jsonLines(result).map((line) => Added.parse(line));
  assert.equal(told.length, given.length);
  for (const [at, reason] of Object.values(REASONS).entries()) assert.match(told[at]?.reason ?? '', reason);
  assert.equal(told.at(-1)?.added, true);
  assert.deepEqual(readdirSync(settings.ARTICLES_DIR), ['good.md']);
});

test('files that cost too much lie in the folder: a start, check, add and remove tell of each once', async () => {
  const library = hostile();
  writeFileSync(join(library, 'good.md'), GOOD);
  symlinkSync('/etc/hostname', join(library, 'out.txt'));
  const settings = { ARTICLES_DIR: library, DATA_DIR: folderOf({}), MAX_READING_SECONDS: '2' };
  const reasons = { ...REASONS, 'out.txt': /^is a link that leads out of the articles folder/u };

  const asked = await run(['ask', 'What turns?'], '', settings);
  assert.match(asked.stdout, /The tide turns/u);
  const lines = asked.stderr.trim().split('\n').sort();
  assert.equal(lines.length, Object.keys(reasons).length, asked.stderr);
  for (const [at, [file, reason]] of Object.entries(reasons).entries()) {
    const [, name, told] = /^footnote: (\S+): (.*)$/u.exec(lines[at] ?? '') ?? [];
    assert.equal(name, file);
    assert.match(told ?? '', reason);
  }

  const checked = jsonLines(await run(['check', '--json'], '', settings)).map((line) => Checked.parse(line));
  assert.deepEqual(
    checked.map(({ file }) => file),
    [...Object.keys(reasons), 'good.md'].sort(),
  );
  for (const { file, problems } of checked) {
    assert.equal(problems.length, file === 'good.md' ? 0 : 1, `${file}: ${problems}`);
    for (const problem of problems)
      assert.match(problem, new Map(Object.entries(reasons)).get(file) ?? /none/u);
  }

  const removed = await run(['remove', 'endless.md', 'out.txt'], '', settings);
  assert.equal(removed.code, 0, removed.stderr);
  assert.deepEqual(readdirSync(library).sort(), [
    '.removed',
    'bomb.docx',
    'good.md',
    'huge.txt',
    'laughs.xml',
  ]);
});
