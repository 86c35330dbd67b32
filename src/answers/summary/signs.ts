import { wordsOf } from '../../search/analyse.ts';
import type { Candidate } from './candidates.ts';

/** The signs of a sentence's worth, each a number between sentences of one article. */
export const SIGNS = [
  'place',
  'central',
  'title',
  'lead',
  'length',
  'slight',
  'names',
  'personal',
  'quoted',
  'broken',
] as const;

export type Sign = (typeof SIGNS)[number];

/**
 * - `place`: the logarithm of its place, 0 where the story starts and 1 for the last sentence; a section's first
 *   sentences are nearer than they stand;
 * - `central`: its likeness to the rest of the article, the cosine from 0 to 1 of its stems and their logarithmic counts;
 * - `title`: its likeness to the title and the standfirst, the cosine of their stems;
 * - `lead`: its likeness to the three sentences the story starts with, the cosine of their stems;
 * - `length`: the logarithm of its length in words;
 * - `slight`: how many words it has less than ten;
 * - `names`: the logarithm of one more than the capitalised words in it that were not there before;
 * - `personal`: 1 when it speaks as I, we or you;
 * - `quoted`: 1 when it begins with a quotation mark;
 * - `broken`: 1 when lines of print in it were never joined: `the Duke of . Edinburgh`.
 */
export type Signs = { readonly [S in Sign]: number };

/** A section's first sentence counts as much as the one in this place of the article, from 0, its second as that after. */
const SECTION_START = 3;
const SECTION_STEP = 3;
/** How many sentences count as the beginning of the story. */
const LEAD = 3;
/** A story starts within so many sentences, or with the first. */
const TEASERS = 4;

/** A sentence of fewer words says little. */
const SLIGHT = 10;

const FIRST_OR_SECOND_PERSON = new Set(['i', 'we', 'you', 'me', 'us', 'my', 'our', 'your']);

/** The signs of all candidates of one article, and where its story starts. */
export function signsOf(candidates: readonly Candidate[]): Signs[] {
  const start = storyStart(candidates);
  const central = likenessToRest(candidates);
  const title = likenessToTitle(candidates);
  const lead = likenessToLead(candidates, start);
  const places = placesFrom(start, candidates);
  const names = newNames(candidates);
  const scale = Math.log(1 + Math.max(1, candidates.length - start));
  return candidates.map((candidate, place) => ({
    place: Math.log(1 + (places[place] ?? 0)) / scale,
    central: central[place] ?? 0,
    title: title[place] ?? 0,
    lead: lead[place] ?? 0,
    length: Math.log(Math.max(1, candidate.words.length)),
    slight: Math.max(0, SLIGHT - candidate.words.length),
    names: Math.log1p(names[place] ?? 0),
    personal: candidate.words.some(({ form }) => FIRST_OR_SECOND_PERSON.has(form)) ? 1 : 0,
    quoted: /^["'“‘«]/u.test(candidate.text) ? 1 : 0,
    broken: candidate.text.includes(' . ') ? 1 : 0,
  }));
}

/**
 * Where the story starts: at the first sentence that names someone or gives a number, and stands alone. What stands
 * before it teases (`It's the question every parent dreads.`).
 */
export function storyStart(candidates: readonly Candidate[]): number {
  const start = candidates
    .slice(0, TEASERS)
    .findIndex((candidate, place) => isConcrete(candidate) && (place === 0 || !candidate.dependent));
  return Math.max(0, start);
}

function isConcrete({ text, words, stems, article }: Candidate): boolean {
  if (/\?["'”’]*$/u.test(text)) return false;
  if (words.some((word, place) => word.number || (place > 0 && isName(word)))) return true;
  const title = stemsOf(article.title, article.language);
  return stems.some((stem) => title.includes(stem));
}

function placesFrom(start: number, candidates: readonly Candidate[]): number[] {
  const first = candidates[start]?.passage.section;
  let section = first;
  let inSection = 0;
  return candidates.map(({ passage }, place) => {
    inSection = passage.section === section ? inSection + 1 : 0;
    section = passage.section;
    const inArticle = Math.max(0, place - start);
    return section === first ? inArticle : Math.min(inArticle, SECTION_START + SECTION_STEP * inSection);
  });
}

function isName({ capital, form }: { readonly capital: boolean; readonly form: string }): boolean {
  return capital && !/^i(?:m|d|ve|ll)?$/u.test(form);
}

function newNames(candidates: readonly Candidate[]): number[] {
  const known = new Set<string>();
  return candidates.map(({ words }) => {
    const named = words.filter(isName).map(({ form }) => form);
    const fresh = words.slice(1).filter((word) => isName(word) && !known.has(word.form)).length;
    for (const form of named) known.add(form);
    return fresh;
  });
}

function likenessToRest(candidates: readonly Candidate[]): number[] {
  const all = countsOf(candidates);
  let squares = 0;
  for (const count of all.values()) squares += Math.log1p(count) ** 2;
  return candidates.map(({ stems }) => {
    let product = 0;
    let own = 0;
    let rest = squares;
    for (const [stem, count] of countsOf([{ stems }])) {
      const total = all.get(stem) ?? 0;
      const other = Math.log1p(total - count);
      product += count * other;
      own += count ** 2;
      rest += other ** 2 - Math.log1p(total) ** 2;
    }
    return product === 0 ? 0 : product / Math.sqrt(own * rest);
  });
}

function likenessToTitle(candidates: readonly Candidate[]): number[] {
  const article = candidates[0]?.article;
  const titles = [article?.title ?? '', article?.standfirst ?? ''].join(' ');
  const counts = countsOf([{ stems: stemsOf(titles, article?.language) }]);
  return candidates.map((candidate) => likeness(counts, countsOf([candidate])));
}

function likenessToLead(candidates: readonly Candidate[], start: number): number[] {
  const lead = candidates.slice(start, start + LEAD);
  return candidates.map((candidate) =>
    likeness(countsOf([candidate]), countsOf(lead.filter((other) => other !== candidate))),
  );
}

/** The cosine of two texts' stem counts, from 0 to 1. */
export function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let product = 0;
  for (const [stem, count] of small) product += count * (large.get(stem) ?? 0);
  return product === 0 ? 0 : product / Math.sqrt(squaresOf(a) * squaresOf(b));
}

function squaresOf(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count ** 2;
  return sum;
}

/** How often each stem stands in some sentences. */
export function countsOf(sentences: readonly { readonly stems: readonly string[] }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of sentences) {
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

/** The stems of a text's content words, in order. */
export function stemsOf(text: string, language?: string): string[] {
  return wordsOf(text, language).words.flatMap((word) => (word.stop ? [] : [word.stem]));
}
