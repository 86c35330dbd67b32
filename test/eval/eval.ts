import { parseArgs } from 'node:util';
import cliProgress from 'cli-progress';
import { measure, type Scores } from './measure.ts';
import { FOOTNOTE } from './peers/footnote.ts';
import { MINISEARCH, MINISEARCH_STEMS } from './peers/minisearch.ts';
import { SQLITE_FTS5 } from './peers/sqlite.ts';
import { type EvalSet, readQuestions, readSquad } from './squad.ts';
import { table } from './table.ts';

const USAGE = 'npm run eval -- <a SQuAD file> [--off-topic a JSON list of questions] [--json]';
const PEERS = [FOOTNOTE, MINISEARCH, MINISEARCH_STEMS, SQLITE_FTS5];

main();

function main(): void {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { 'off-topic': { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const file = positionals[0];
    if (file === undefined) throw new Error('Which file?');
    const offTopicFile = values['off-topic'];
    const set = readSquad(file);
    const offTopic = offTopicFile === undefined ? [] : readQuestions(offTopicFile);
    const scores = run(set, offTopic);
    const passages = set.articles.reduce(
      (sum, { sections }) => sum + sections.reduce((n, { passages }) => n + passages.length, 0),
      0,
    );
    process.stdout.write(
      values.json
        ? `${JSON.stringify({ file, passages, scores })}\n`
        : table(file, set, offTopic.length, scores),
    );
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}\n`);
    process.exitCode = 2;
  }
}

function run(set: EvalSet, offTopic: readonly string[]): Scores[] {
  const bar = new cliProgress.SingleBar(
    {
      format: '{bar} {percentage}%  {value} of {total} questions  {system}',
      stream: process.stderr,
      clearOnComplete: true,
    },
    cliProgress.Presets.shades_classic,
  );
  bar.start(PEERS.length * (set.questions.length + offTopic.length), 0, { system: '' });
  const scores = PEERS.map((peer) =>
    measure(peer, set, offTopic, () => bar.increment({ system: peer.name })),
  );
  bar.stop();
  return scores;
}
