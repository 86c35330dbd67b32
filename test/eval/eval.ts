import { parseArgs } from 'node:util';
import { passagesOf } from '../../src/articles/article.ts';
import { defaultModel, modelOf } from '../../src/search/model.ts';
import { measure, type Scores } from './measure.ts';
import { crossValidated, FOOTNOTE } from './peers/footnote.ts';
import { MINISEARCH, MINISEARCH_STEMS } from './peers/minisearch.ts';
import type { Peer } from './peers/peer.ts';
import { SQLITE_FTS5 } from './peers/sqlite.ts';
import { startBar } from './progress.ts';
import { learnedFrom, sha256 } from './provenance.ts';
import { readSeeds } from './seeds.ts';
import { type EvalSet, readQuestions, readSquad } from './squad.ts';
import { table } from './table.ts';
import { foldOf, learn } from './training.ts';

const USAGE = 'npm run eval -- [a SQuAD file] [--off-topic a JSON list of questions] [--json]';
const PEERS = [MINISEARCH, MINISEARCH_STEMS, SQLITE_FTS5];

await main();

async function main(): Promise<void> {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { 'off-topic': { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const { name, own, set, offTopic } = await read(positionals[0], values['off-topic']);
    const scores = run(own(), set, offTopic);
    const passages = set.articles.flatMap(passagesOf).length;
    process.stdout.write(
      values.json
        ? `${JSON.stringify({ file: name, passages, scores })}\n`
        : table(name, set, offTopic.length, scores),
    );
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}\n`);
    process.exitCode = 2;
  }
}

interface Task {
  readonly name: string;
  /** Makes the system that is measured. */
  own(): Peer;
  readonly set: EvalSet;
  readonly offTopic: readonly string[];
}

/** What to measure: a SQuAD file, or the articles in seeds/ when none is named. */
async function read(file: string | undefined, offTopicFile: string | undefined): Promise<Task> {
  if (file === undefined) return { name: 'seeds/', own: () => FOOTNOTE, ...(await readSeeds()) };
  const set = readSquad(file);
  const offTopic = offTopicFile === undefined ? [] : readQuestions(offTopicFile);
  return { name: file, own: () => peerFor(file, set), set, offTopic };
}

function run(own: Peer, set: EvalSet, offTopic: readonly string[]): Scores[] {
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
