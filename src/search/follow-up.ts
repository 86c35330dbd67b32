import type { Passage } from '../articles/article.ts';
import { bit } from './match.ts';
import { type Query, TERMS } from './query.ts';
import type { Laid } from './rank.ts';

/** A question that was asked before, with the passages that answered it. */
export interface Context {
  readonly question: string;
  readonly passages: readonly Pick<Passage, 'articleId' | 'number'>[];
  /** The question before it, which it may have leaned on itself. */
  readonly before?: Context;
}

/** Openings that go on from what was said: "and the CIA?", "what about the strikes?". */
const GOES_ON = /^\s*(?:(?:and|but|or|so|also|ok|okay)\b|(?:what|how)\s+about\b)/iu;
/** "that" and its like for a whole: "when was that", "why did this happen". Within a sentence, "that" is a conjunction. */
const POINTS =
  /\b(?:that|this|it|there|then|those|these)\s*[?.!]*\s*$|^\W*(?:\p{L}+\s+){1,2}(?:that|this|these|those)\s+(?:\p{L}+\s*)?[?.!]*\s*$/iu;
/** Pronouns for somebody or something named before. */
const PRONOUNS = new Set('he she it they him her them his hers its their theirs'.split(' '));

/** Whether a question leans on the one before: it goes on from it, points back, or names nobody that its pronouns could be. */
export function isFollowUp(question: string, { words, terms }: Query): boolean {
  if (terms.length === 0 || GOES_ON.test(question) || POINTS.test(question)) return true;
  const pronoun = words.findIndex(({ form }) => PRONOUNS.has(form));
  if (pronoun < 0) return false;
  return !words.slice(0, pronoun).some((word, place) => place > 0 && word.capital && !word.stop);
}

/** What a term of the question before counts. */
const CARRIED = 0.4;

/** A question with the terms of the one before, which count less than its own. */
export function withContext(query: Query, before: Query): Query {
  const own = new Set(query.terms.map(({ stem }) => stem));
  const carried = before.terms
    .filter(({ stem }) => !own.has(stem))
    .map((term) => ({ ...term, weight: CARRIED * term.weight }))
    .slice(0, TERMS - query.terms.length);
  const terms = [...query.terms, ...carried];
  return { ...query, terms, weight: terms.reduce((sum, { weight }) => sum + weight, 0) };
}

/** The candidates that hold something of the question's own words, where the library has any of them. */
export function keepOwn(laid: readonly Laid[], { terms }: Query): readonly Laid[] {
  let own = 0;
  for (const [place, { unknown }] of terms.entries()) if (!unknown) own |= bit(place);
  if (own === 0) return laid;
  return laid.filter(({ match }) => ((match.whole.terms | match.headed) & own) !== 0);
}

/** What a passage that answered before, or stands next to one that did, gains in the ranking. */
const GAINS = [1, 0.5];

/** How much nearer a passage is for having been spoken of: 0 for one that was not. */
export function nearness({ articleId, number }: Passage, { passages }: Context): number {
  const gains = passages
    .filter((passage) => passage.articleId === articleId)
    .map((passage) => GAINS[Math.abs(passage.number - number)] ?? 0);
  return Math.max(0, ...gains);
}
