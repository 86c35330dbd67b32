import { parseArgs } from 'node:util';
import { defaultModel, modelOf } from '../../src/search/model.ts';
import { measure, type Scores } from './measure.ts';
import { crossValidated, FOOTNOTE } from './peers/footnote.ts';
import { MINISEARCH, MINISEARCH_STEMS } from './peers/minisearch.ts';
import type { Peer } from './peers/peer.ts';
import { SQLITE_FTS5 } from './peers/sqlite.ts';
import { startBar } from './progress.ts';
import { learnedFrom, sha256 } from './provenance.ts';
import { type EvalSet, readQuestions, readSquad } from './squad.ts';
import { table } from './table.ts';
import { foldOf, learn } from './training.ts';

const USAGE = 'npm run eval -- <a SQuAD file> [--off-topic a JSON list of questions] [--json]';
const PEERS = [MINISEARCH, MINISEARCH_STEMS, SQLITE_FTS5];

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
    const scores = run(file, set, offTopic);
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

function run(file: string, set: EvalSet, offTopic: readonly string[]): Scores[] {
  const own = peerFor(file, set);
  const peers = [own, ...PEERS];
  const bar = startBar(peers.length * (set.questions.length + offTopic.length));
  let asked = 0;
  const scores = peers.map((peer) =>
    measure(peer, set, offTopic, () => {
      asked += 1;
      bar.update(asked, peer.name);
    }),
  );
  bar.stop();
  return scores;
}

/** Footnote as it is; or, on the very file that its weights were learned from, with weights that never saw the article. */
function peerFor(file: string, set: EvalSet): Peer {
  if (learnedFrom() !== sha256(file)) return FOOTNOTE;
  const bar = startBar(100);
  const { folds } = learn(set, (done, doing) =>
    bar.update(Math.round(100 * done), `cross-validation: ${doing}`),
  );
  bar.stop();
  const { thresholds } = defaultModel();
  const models = folds.map((weights) => modelOf({ thresholds, ...weights }));
  let strange = 0;
  return crossValidated((articleId) => {
    const fold = articleId === undefined ? strange++ % models.length : foldOf(set.articles, articleId);
    return models[fold];
  });
}
