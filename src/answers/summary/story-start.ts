import type { Word } from '../../search/analyse.ts';
import type { Candidate } from './candidates.ts';
import { stemsOf } from './likeness.ts';

/** A story starts within so many sentences, or with the first. */
const TEASERS = 4;

/**
 * Where the story starts: at the first sentence that names someone, gives a number or speaks of the title, and stands
 * alone. What stands before it teases (`It's the question every parent dreads.`).
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
  const start = candidates
    .slice(0, TEASERS)
    .findIndex((candidate, place) => isConcrete(candidate) && (place === 0 || !candidate.dependent));
  return Math.max(0, start);
}

/** How many names each sentence has that were not there before. */
export function newNames(candidates: readonly Candidate[]): number[] {
  const names = namesIn(candidates);
  const known = new Set<string>();
  return candidates.map(({ words }) => {
    const fresh = new Set(
      words.filter(({ capital, form }) => capital && names.has(form) && !known.has(form)),
    );
    for (const { form } of fresh) known.add(form);
    return fresh.size;
  });
}

/** The words that names are made of: those with a capital letter that doesn't come from starting a sentence. */
function namesIn(candidates: readonly Candidate[]): Set<string> {
  const names = new Set<string>();
  for (const { words } of candidates) {
    for (const word of words.slice(1)) if (isName(word)) names.add(word.form);
  }
  return names;
}

function isName({ capital, stop, form }: Word): boolean {
  return capital && !stop && !/^i(?:m|d|ve|ll)?$/u.test(form);
}
