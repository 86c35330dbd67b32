import { parseArgs } from 'node:util';
import { gain, type Mean, meanOf, measure, type Scores } from './measure.ts';
import { readStories } from './stories.ts';
import { LEAD_3, SYSTEMS } from './systems.ts';

const USAGE =
  'npm run eval:summary [-- a JSON list of {"article", "highlights"}] [--json]; alone, on its own stories';

main();

function main(): void {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const file = positionals[0] ?? new URL('stories.json', import.meta.url);
    const stories = readStories(file);
    const scores = SYSTEMS.map((system) => measure(system, stories));
    process.stdout.write(
      values.json
        ? `${JSON.stringify({ file: String(file), scores })}\n`
        : `${String(file)}: ${stories.length} stories, ROUGE F against the editors' highlights\n\n${table(scores)}`,
    );
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}\n`);
    process.exitCode = 2;
  }
}

function table(scores: readonly Scores[]): string {
  const lead = scores.find(({ name }) => name === LEAD_3.name);
  const footnote = scores[0];
  const header = ['', 'ROUGE-1', '', 'over lead-3', 'ROUGE-2', '', 'over lead-3', 'words', 'time'];
  const rows = scores.map(({ name, rouge1, rouge2, words, time }) => [
    name,
    ...cells(rouge1, lead?.rouge1 ?? rouge1),
    ...cells(rouge2, lead?.rouge2 ?? rouge2),
    words.toFixed(0),
    time === null || !footnote?.time ? '' : (time / footnote.time).toFixed(2),
  ]);
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return `${all
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .join(
      '\n',
    )}\n\n±: standard error. time: of one article of 10,000 words, as a ratio to Footnote's ${(footnote?.time ?? 0).toFixed(0)} ms.\n`;
}

function cells(values: readonly number[], lead: readonly number[]): string[] {
  const { mean, error } = meanOf(values);
  return [mean.toFixed(4), `±${error.toFixed(4)}`, values === lead ? '' : percent(gain(values, lead))];
}

function percent({ mean, error }: Mean): string {
  return `${mean < 0 ? '−' : '+'}${Math.abs(mean * 100).toFixed(1)}% ±${(error * 100).toFixed(1)}`;
}
