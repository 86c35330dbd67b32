import type { Context } from '../search/follow-up.ts';
import { defaultModel, type Model } from '../search/model.ts';
import { type Hit, search } from '../search/search.ts';
import type { Library } from './library.ts';

/** How sure the library is: the wording of a reply follows it. */
export type Verdict = 'answers' | 'probably' | 'unanswered';

/** A question that was asked before, with the passages that answered it: what a follow-up builds on. */
export type Turn = Context;

/** The passages that answer a question, or the closest ones when none does. */
export interface Answer {
  readonly verdict: Verdict;
  /** Best first. */
  readonly hits: readonly Hit[];
}

/** What a question may be asked with. */
export interface AnswerOptions {
  /** Only passages of this article. */
  readonly articleId?: string;
  readonly previous?: Turn;
  /** How many hits at most; 5 when left out. */
  readonly limit?: number;
  /** What scores and decides; the model that comes with the project when left out. */
  readonly model?: Model;
}

/**
 * Answers a question from the library, or abstains. One threshold on the first hit's score decides: it was set where 7 in
 * 100 answerable questions are refused. A second one, above it, tells a likely answer from a sure one.
 */
export function answer(library: Library, question: string, options: AnswerOptions = {}): Answer {
  const { articleId, previous, limit, model = defaultModel() } = options;
  const hits = search(library.index, question, {
    model,
    ...(previous === undefined ? {} : { previous }),
    ...(limit === undefined ? {} : { limit }),
    ...(articleId === undefined ? {} : { filter: (passage) => passage.articleId === articleId }),
  });
  return { verdict: verdictOf(hits[0]?.score ?? 0, model), hits };
}

function verdictOf(score: number, { thresholds }: Model): Verdict {
  if (score < thresholds.answered) return 'unanswered';
  return score < thresholds.sure ? 'probably' : 'answers';
}
