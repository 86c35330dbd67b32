import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Forest, type Tree } from './trees.ts';

const TreeData = z.object({
  features: z.array(z.int()),
  values: z.array(z.number()),
  rights: z.array(z.int()),
});

/** The model file: what `npm run train` learned, on what, and how well it did. */
const ModelData = z.object({
  about: z.record(z.string(), z.unknown()),
  /** Of all probabilities, the least that counts as an answer, and the least that is told without a doubt. */
  thresholds: z.object({ answered: z.number(), sure: z.number() }),
  evidence: z.array(TreeData),
  ranking: z.array(TreeData),
  confidence: z.array(TreeData),
});

/** What is learned, and where the lines are drawn. */
export interface Weights {
  readonly thresholds: Model['thresholds'];
  readonly evidence: readonly Tree[];
  readonly ranking: readonly Tree[];
  readonly confidence: readonly Tree[];
}

/** Learned weights, ready to score. */
export interface Model {
  /** Scores the sentences of a passage: `SENTENCE_FEATURES`. */
  readonly evidence: Forest;
  /** Scores the candidates of a question: `PASSAGE_ROW`. */
  readonly ranking: Forest;
  /** The log-odds that a hit answers: `PASSAGE_ROW` and `CONFIDENCE_FEATURES`. */
  readonly confidence: Forest;
  readonly thresholds: { readonly answered: number; readonly sure: number };
}

/** Makes a model of weights. */
export function modelOf({ evidence, ranking, confidence, thresholds }: Weights): Model {
  return {
    evidence: new Forest(evidence),
    ranking: new Forest(ranking),
    confidence: new Forest(confidence),
    thresholds,
  };
}

let committed: Model | undefined;

/** The model that comes with the project. */
export function defaultModel(): Model {
  committed ??= modelOf(
    ModelData.parse(JSON.parse(readFileSync(new URL('./model.json', import.meta.url), 'utf8'))),
  );
  return committed;
}
