import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Miss, measure, type Scores } from './measure.ts';
import { speedOf } from './speed.ts';
import { readNews, readOwn, type Story } from './stories.ts';

const USAGE = 'npm run eval:quotes -- [a JSON file of {id, article}] [--misses] [--json]';
const NEWS = '../shared/eval/news-highlights.json';
const ANNOTATIONS = fileURLToPath(new URL('news-annotations.json', import.meta.url));
const OWN = fileURLToPath(new URL('own-stories.json', import.meta.url));

main();

function main(): void {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { misses: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
    });
    const sets = setsOf(positionals[0] ?? NEWS, positionals[0] !== undefined);
    const measured = sets.map(({ name, stories }) => ({ name, ...measure(stories) }));
    const speed = speedOf(sets.flatMap(({ stories }) => stories).map(({ article }) => article));
    if (values.json) {
      const scores = Object.fromEntries(measured.map(({ name, scores }) => [name, scores]));
      process.stdout.write(`${JSON.stringify({ ...scores, speed })}\n`);
      return;
    }
    for (const { name, scores, misses } of measured) {
      process.stdout.write(row(name, scores));
      if (values.misses) process.stdout.write(misses.map(line).join(''));
    }
    process.stdout.write(
      `Speed: ${speed.quotations.toFixed(2)} MB of text a second; Intl.Segmenter cuts it into words at ${speed.segmenter.toFixed(2)}.\n`,
    );
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}\n`);
    process.exitCode = 2;
  }
}

/** Our own stories, and the annotated news stories where the file with their text is at hand: every other one was for development. */
function setsOf(news: string, demanded: boolean): { name: string; stories: readonly Story[] }[] {
  const own = { name: 'own stories', stories: readOwn(OWN) };
  if (!demanded && !existsSync(news)) return [own];
  const stories = readNews(news, ANNOTATIONS);
  return [
    own,
    { name: 'news, development', stories: stories.filter((_, i) => i % 2 === 0) },
    { name: 'news, test', stories: stories.filter((_, i) => i % 2 === 1) },
    { name: 'news, all', stories },
  ];
}

function row(name: string, scores: Scores): string {
  const share = (value: number) => value.toFixed(3).replace(/^0/u, '');
  return [
    `${name.padEnd(18)} ${String(scores.statements).padStart(4)} statements in ${String(scores.pieces).padStart(3)} pieces:`,
    `recall ${share(scores.recall)}, precision ${share(scores.precision)}, joined ${share(scores.joined)},`,
    `right speaker ${share(scores.speakers)}, wrong ${share(scores.wrong)}\n`,
  ].join(' ');
}

function line({ story, what, text, detail }: Miss): string {
  return `  ${story.slice(0, 8)} ${what.padEnd(13)} ${text.slice(0, 70)}${detail === '' ? '' : `  [${detail}]`}\n`;
}
