import { wordsOf } from '../../search/analyse.ts';
import { mentionsOf } from '../../text/mentions.ts';
import type { Candidate } from './candidates.ts';
import { stemsOf } from './likeness.ts';

/** A story starts within so many sentences, or with the first. */
const TEASERS = 4;

/**
 * Where the story starts: at the first sentence that names someone, gives a number or speaks of the title, and stands
 * alone or with the one before it, which is then the start. What stands before teases (`It's the question every parent
 * dreads.`).
 */
export function storyStart(candidates: readonly Candidate[]): number {
  const [first] = candidates;
  if (first === undefined) return 0;
  const names = namesIn(candidates);
  const title = new Set(stemsOf(first.article.title, first.article.language));
  const isConcrete = ({ text, words }: Candidate) =>
    !/\?["'”’]*$/u.test(text) &&
    words.some(
      (word) => word.number || (word.capital && names.has(word.form)) || (!word.stop && title.has(word.stem)),
    );
  const leans = (place: number) => place > 0 && candidates[place]?.dependent === true;
  for (const [place, candidate] of candidates.slice(0, TEASERS).entries()) {
    if (!isConcrete(candidate)) continue;
    if (!leans(place)) return place;
    if (!leans(place - 1)) return place - 1;
  }
  return 0;
}

/** How many words of names each sentence has that were not there before. */
export function newNames(candidates: readonly Candidate[]): number[] {
  const names = namesIn(candidates);
  const known = new Set<string>();
  return candidates.map(({ words }) => {
    const fresh = new Set(words.flatMap(({ form }) => (names.has(form) && !known.has(form) ? [form] : [])));
    for (const form of fresh) known.add(form);
    return fresh.size;
  });
}

/** The words, folded, of all names; a sentence's first word only where it is one in another sentence too. */
function namesIn(candidates: readonly Candidate[]): Set<string> {
  const names = candidates.flatMap(({ text, article }) =>
    mentionsOf(text)
      .filter(({ span, name }) => span.start > 0 || name.includes(' '))
      .flatMap(({ name }) => wordsOf(name, article.language).words),
  );
  return new Set(names.flatMap(({ form, stop }) => (stop ? [] : [form])));
}
