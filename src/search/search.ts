import type { Passage } from '../articles/article.ts';
import type { Span } from '../text/span.ts';
import { chooseEvidence } from './evidence.ts';
import { type Context, isFollowUp, keepOwn, nearness, withContext } from './follow-up.ts';
import type { LanguageIndex, PassageFilter } from './language-index.ts';
import { defaultModel, type Model } from './model.ts';
import type { PassageIndex } from './passage-index.ts';
import { type Query, readQuery } from './query.ts';
import { confidence, type Ranked, rank, readSentences, shortlist } from './rank.ts';

/** A passage found for a question, with the sentences in it that answer. */
export interface Hit {
  readonly passage: Passage;
  /** How likely it is, from 0 to 1, that this passage answers the question. */
  readonly score: number;
  /** The sentences that answer, as spans of the passage's text, in reading order. */
  readonly evidence: readonly Span[];
}

/** What may be asked of a search beside the question. */
export interface SearchOptions {
  /** How many hits at most; 5 when left out. */
  readonly limit?: number;
  readonly filter?: PassageFilter;
  /** The question before, which this one may lean on. */
  readonly previous?: Context;
  /** What scores; the model that comes with the project when left out. */
  readonly model?: Model;
}

/** The passages that answer a question, best first. It is read once for each language that the library holds. */
export function search(index: PassageIndex, question: string, options: SearchOptions = {}): Hit[] {
  const { limit = 5, filter, model = defaultModel(), previous } = options;
  const hits = index.languages.flatMap((language) => {
    const query = readQuery(question, language, language.language);
    const leans = previous !== undefined && isFollowUp(question, query);
    const alone = searchLanguage(language, query, { limit, filter, model });
    if (!leans) return alone;
    const followed = followUp(language, query, previous, { limit, filter, model });
    return (followed[0]?.score ?? 0) >= Math.min(model.thresholds.answered, alone[0]?.score ?? 0)
      ? followed
      : alone;
  });
  return hits.sort((a, b) => b.score - a.score).slice(0, limit);
}

/** Whether a question leans on the one before, in whichever of the library's languages it is read. */
export function leansBack(question: string, index: PassageIndex): boolean {
  return index.languages.some((language) =>
    isFollowUp(question, readQuery(question, language, language.language)),
  );
}

interface LanguageSearch {
  readonly limit: number;
  readonly filter: PassageFilter | undefined;
  readonly model: Model;
}

/** The way of a question: it is read, candidates are found, their sentences scored, all of them ranked, the first judged. */
function searchLanguage(index: LanguageIndex, query: Query, { limit, filter, model }: LanguageSearch): Hit[] {
  if (query.terms.length === 0) return [];
  const quoting = shortlist(index, query, filter);
  // What is quoted must be there: without it, the closest passages answer nothing.
  const unmet = quoting.length === 0 && query.phrases.length > 0;
  const candidates = unmet ? shortlist(index, { ...query, phrases: [] }, filter) : quoting;
  const ranked = rank(readSentences(candidates, model.evidence), model.ranking);
  return judge(ranked.slice(0, limit), ranked, model, unmet ? 0 : 1);
}

/** The same for a question that leans on the one before: its terms are carried over, and what was spoken of is nearer. */
function followUp(index: LanguageIndex, query: Query, previous: Context, options: LanguageSearch): Hit[] {
  const { limit, filter, model } = options;
  const whole = withContext(query, readBefore(index, previous));
  if (whole.terms.length === 0) return [];
  const candidates = keepOwn(shortlist(index, whole, filter), query);
  const ranked = rank(readSentences(candidates, model.evidence), model.ranking)
    .map((hit) => ({ ...hit, score: hit.score + nearness(hit.candidate.passage, previous) }))
    .sort((a, b) => b.score - a.score);
  return judge(ranked.slice(0, limit), ranked, model, 1);
}

/** A question that was asked before, with what it leaned on: the subject may have been named some questions ago. */
function readBefore(index: LanguageIndex, { question, before }: Context): Query {
  const query = readQuery(question, index, index.language);
  return before !== undefined && isFollowUp(question, query)
    ? withContext(query, readBefore(index, before))
    : query;
}

/** Tells how likely each hit answers. That was learned for first hits: a later one is never the surer. */
function judge(hits: readonly Ranked[], ranked: readonly Ranked[], model: Model, most: number): Hit[] {
  let least = most;
  return hits.map((hit, place) => {
    least = Math.min(least, confidence(ranked, place, model));
    return { passage: hit.candidate.passage, score: least, evidence: chooseEvidence(hit) };
  });
}
