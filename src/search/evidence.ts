import type { Span } from '../text/span.ts';
import { sentencesIn } from './passage-analysis.ts';
import { bestPlace, type Read } from './rank.ts';

/** A neighbour joins the best sentence when it is half as likely or more; their scores are the logarithms of that. */
const JOINS = 0.5;

/**
 * The sentence that answers, or two where the second is half as likely or more and stands beside it, as spans of the
 * passage's text in reading order.
 */
export function chooseEvidence({ candidate, sentenceScores }: Read): Span[] {
  const best = bestPlace(sentenceScores);
  const neighbours = [best - 1, best + 1].filter((place) => place >= 0 && place < sentenceScores.length);
  const [second] = neighbours.sort((a, b) => (sentenceScores[b] ?? 0) - (sentenceScores[a] ?? 0));
  const places = second !== undefined && joins(sentenceScores, best, second) ? [best, second] : [best];
  const sentences = sentencesIn(candidate.analysis);
  return places.sort((a, b) => a - b).flatMap((place) => sentences[place]?.span ?? []);
}

function joins(scores: readonly number[], best: number, second: number): boolean {
  return Math.exp((scores[second] ?? 0) - (scores[best] ?? 0)) >= JOINS;
}
