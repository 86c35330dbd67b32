import type { Context } from '../search/follow-up.ts';
import { defaultModel, type Model } from '../search/model.ts';
import { type Hit, leansBack, search } from '../search/search.ts';
import type { Library } from './library.ts';
import { isEverything, isWithin, type Scope } from './scope.ts';

/** How sure the library is: the wording of a reply follows it. */
export type Verdict = 'answers' | 'probably' | 'unanswered';

/** A question that was asked before, with the passages that answered it: what a follow-up builds on. */
export interface Turn extends Context {
  readonly before?: Turn;
  /** What it was limited to. */
  readonly scope?: Scope;
}

/** The passages that answer a question, or the closest ones when none does. */
export interface Answer {
  readonly verdict: Verdict;
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Where they were looked for: what was asked for, or what a question that leans on the one before took over from it. */
  readonly scope: Scope;
}

/** What a question may be asked with, beside what it is limited to. */
export interface AnswerOptions extends Scope {
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
  const { previous, limit, model = defaultModel(), ...own } = options;
  const scope = isEverything(own) ? takenOver(library, question, previous) : own;
  const hits = search(library.index, question, {
    model,
    ...(previous === undefined ? {} : { previous }),
    ...(limit === undefined ? {} : { limit }),
    ...(isEverything(scope) ? {} : { filter: (passage) => isWithin(library.articleOf(passage), scope) }),
  });
  return { verdict: verdictOf(hits[0]?.score ?? 0, model), hits, scope };
}

/** What a follow-up is limited to: what the question before was, as long as there is anything of it left. */
function takenOver(library: Library, question: string, previous: Turn | undefined): Scope {
  const scope = previous?.scope;
  if (scope === undefined || !leansBack(question, library.index)) return {};
  return library.articles.some((article) => isWithin(article, scope)) ? scope : {};
}

function verdictOf(score: number, { thresholds }: Model): Verdict {
  if (score < thresholds.answered) return 'unanswered';
  return score < thresholds.sure ? 'probably' : 'answers';
}
