import type { Match, SentenceMatch } from './match.ts';

/** How well a passage fits a question: higher is better, comparable between the passages of one question. */
export function scorePassage(match: Match, bm25: number): number {
  const best = Math.max(0, ...match.sentences.map(scoreSentence));
  return (
    0.5 * bm25 +
    match.soft +
    0.7 * match.window +
    0.6 * match.pairOfSentences +
    best +
    match.pairs +
    match.run
  );
}

/** How well a sentence answers a question: higher is better, comparable between the sentences of one passage. */
export function scoreSentence(match: SentenceMatch): number {
  return (
    match.stems +
    0.7 * match.soft +
    0.3 * match.forms +
    0.5 * match.pairs +
    0.4 * match.run +
    0.25 * match.answerType
  );
}
