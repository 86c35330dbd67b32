import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Library } from '../../src/answers/library.ts';
import { modelOf } from '../../src/search/model.ts';
import { search } from '../../src/search/search.ts';
import { startBar } from './progress.ts';
import { MODEL_FILE, sha256 } from './provenance.ts';
import { readSquad } from './squad.ts';
import { foldOf, learn } from './training.ts';

const USAGE = 'npm run train -- <a SQuAD file>';
/** The share of answerable questions that the threshold lets be refused. */
const REFUSED = 0.07;
/** The share of answers told without a doubt that must have the right passage first. */
const SURE = 0.93;

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write(`Which file?\nUsage: ${USAGE}\n`);
  process.exit(2);
}
const set = readSquad(file);
const bar = startBar(100);
const learned = learn(set, (done, doing) => bar.update(Math.round(100 * done), doing));
bar.stop();

const library = new Library(set.articles);
const models = learned.folds.map((weights) => modelOf({ thresholds: { answered: 0, sure: 1 }, ...weights }));
const judged = set.questions.flatMap((question) => {
  if (question.answers.length === 0) return [];
  const model = models[foldOf(set.articles, question.articleId)];
  const [hit] = search(library.index, question.question, model === undefined ? {} : { model });
  const right =
    hit !== undefined &&
    hit.passage.articleId === question.articleId &&
    hit.passage.number === question.number;
  const marked =
    right &&
    question.answers.some(({ start, end }) =>
      hit.evidence.some((span) => span.start <= start && end <= span.end),
    );
  return [{ score: hit?.score ?? 0, right, marked }];
});
const byScore = judged.toSorted((a, b) => a.score - b.score);
const answered = byScore[Math.floor(REFUSED * byScore.length)]?.score ?? 0;
const sureFrom = byScore.findIndex((_, place) => {
  const above = byScore.slice(place);
  return above.filter(({ right }) => right).length >= SURE * above.length;
});
const sure = Math.max(answered, byScore[sureFrom]?.score ?? 1);
const data = {
  about: {
    made: `${USAGE.replace('<a SQuAD file>', basename(file))}`,
    data: { file: basename(file), sha256: sha256(file) },
    date: '',
    crossValidated: {
      folds: models.length,
      questions: judged.length,
      recallAt1: share(judged.filter(({ right }) => right).length),
      endToEnd: share(judged.filter(({ marked }) => marked).length),
      refusedAnswerable: share(judged.filter(({ score }) => score < answered).length),
    },
  },
  thresholds: { answered: short(answered), sure: short(sure) },
  ...learned.whole,
};
const old = readFileSync(MODEL_FILE, 'utf8');
const dated = (date: string) => serialise({ ...data, about: { ...data.about, date } });
const sameAsBefore = old === dated(dateIn(old));
writeFileSync(MODEL_FILE, sameAsBefore ? old : dated(new Date().toISOString().slice(0, 10)));
process.stdout.write(`${JSON.stringify({ ...data.about.crossValidated, ...data.thresholds })}\n`);

/** One tree a line, so that changes can be read. */
function serialise(model: object): string {
  return `${JSON.stringify(model).replaceAll('{"features"', '\n{"features"')}\n`;
}

/** The day in a model file: the same weights keep the day on which they were first learned. */
function dateIn(model: string): string {
  return /"date":"([^"]*)"/.exec(model)?.[1] ?? '';
}

function share(count: number): number {
  return short(count / judged.length);
}

function short(value: number): number {
  return Number(value.toFixed(4));
}
