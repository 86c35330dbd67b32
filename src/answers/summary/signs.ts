import type { Candidate } from './candidates.ts';
import { added, countsOf, likeness, likenessToRest, stemsOf } from './likeness.ts';
import { newNames, storyStart } from './story-start.ts';

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

type Sign = (typeof SIGNS)[number];

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

/** A sentence of fewer words says little. */
const SLIGHT = 10;

const FIRST_OR_SECOND_PERSON = new Set(['i', 'we', 'you', 'me', 'us', 'my', 'our', 'your']);

/** The signs of all candidates of one article, and where its story starts. */
export function signsOf(candidates: readonly Candidate[]): Signs[] {
  const start = storyStart(candidates);
  const central = likenessToRest(candidates.map(({ counts }) => counts));
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

function likenessToTitle(candidates: readonly Candidate[]): number[] {
  const article = candidates[0]?.article;
  const titles = [article?.title ?? '', article?.standfirst ?? ''].join(' ');
  const title = countsOf(stemsOf(titles, article?.language));
  return candidates.map(({ counts }) => likeness(title, counts));
}

function likenessToLead(candidates: readonly Candidate[], start: number): number[] {
  const lead = candidates.slice(start, start + LEAD).map(({ counts }) => counts);
  const together = added(lead);
  return candidates.map(({ counts }) =>
    likeness(counts, lead.includes(counts) ? added(lead.filter((other) => other !== counts)) : together),
  );
}
