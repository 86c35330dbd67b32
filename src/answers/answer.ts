import { type Hit, search } from '../search/search.ts';
import type { Library } from './library.ts';

/** How sure the library is: the wording of a reply follows it. */
export type Verdict = 'answers' | 'probably' | 'unanswered';

/** A question that was asked before, with the passages that answered it: what a follow-up builds on. */
export interface Turn {
  readonly question: string;
  readonly passages: readonly { readonly articleId: string; readonly number: number }[];
}

/** The passages that answer a question, or the closest ones when none does. */
export interface Answer {
  readonly verdict: Verdict;
  /** Best first, at most 5. */
  readonly hits: readonly Hit[];
}

/** What a question may be asked with. */
export interface AnswerOptions {
  /** Only passages of this article. */
  readonly articleId?: string;
  readonly previous?: Turn;
}

const ANSWERS = 0.6;
const PROBABLY = 0.45;

/** Answers a question from the library, or abstains. */
export function answer(library: Library, question: string, options: AnswerOptions = {}): Answer {
  const { articleId } = options;
  const hits = search(library.index, question, {
    ...(articleId === undefined ? {} : { filter: (passage) => passage.articleId === articleId }),
  });
  const confidence = hits[0]?.score ?? 0;
  if (confidence >= ANSWERS) return { verdict: 'answers', hits };
  return { verdict: confidence >= PROBABLY ? 'probably' : 'unanswered', hits };
}
