import { distance } from 'fastest-levenshtein';
import { type Article, type Passage, passagesOf } from '../articles/article.ts';
import { type Citation, cite } from '../articles/citation.ts';
import { quotationsOf } from '../quotations/extract.ts';
import type { Extract, QuotationKind } from '../quotations/quotation.ts';
import { analyse, type Term } from '../search/analyse.ts';
import { sentences } from '../text/sentences.ts';
import { slice } from '../text/span.ts';
import type { Library } from './library.ts';
import type { Scope } from './scope.ts';

/** How the words that were asked for stand in what was found, best first. */
type Match = 'exact' | 'inflected' | 'near';

/** What to look for, and where. */
export interface QuoteQuery extends Scope {
  /** Words that were said. */
  readonly text?: string;
  /** Who said it: the name, or a part of it. */
  readonly speaker?: string;
}

/** Words of an article, verbatim, with who said them and where they stand. */
export interface Quoted {
  readonly text: string;
  /** Null where the text doesn't tell, and for sentences of the article's own. */
  readonly speaker: string | null;
  /** `sentence`: not a quotation but a sentence of the text that holds the words asked for. */
  readonly kind: QuotationKind | 'sentence';
  /** How the words asked for stand in it; null when none were. */
  readonly match: Match | null;
  /** Where the words stand; the citation is of the first. */
  readonly spans: readonly Extract[];
  readonly citation: Citation;
}

/** A speaker of the library and how often they are quoted. */
export interface SpeakerCount {
  readonly speaker: string;
  readonly quotations: number;
}

interface Saying {
  readonly article: Article;
  readonly quoted: Omit<Quoted, 'match'>;
  readonly terms: readonly Term[];
}

const MATCHES: readonly Match[] = ['exact', 'inflected', 'near'];
const known = new WeakMap<Article, readonly Saying[]>();

/**
 * The quotations that fit a query, best first: by exact wording, then the same words inflected, then near misses; direct
 * quotations before reported speech. Without words, in reading order. When no quotation holds the words, the sentences of
 * the text that do.
 */
export function findQuotations(library: Library, query: QuoteQuery): Quoted[] {
  const articles = library.articlesIn(query);
  const sayings = bySpeaker(articles.filter(library.isQuotable).flatMap(sayingsOf), query.speaker);
  if (query.text === undefined)
    return sayings
      .filter((saying) => isOffered(saying, query))
      .map((saying) => found(saying, null))
      .sort(reportedLast);
  const words = analyse(query.text);
  // Signs without a word are said by nobody.
  if (words.length === 0) return [];
  const quotations = matching(sayings, words);
  if (quotations.length > 0 || query.speaker !== undefined) return quotations;
  return matching(articles.flatMap(sentencesOf), words);
}

/** Whom the articles quote, most quoted first; a person named in several articles is one. */
export function speakersOf({
  articles,
  isQuotable,
}: Pick<Library, 'articles' | 'isQuotable'>): SpeakerCount[] {
  const counts = new Map<string, number>();
  for (const { quoted } of articles.filter(isQuotable).flatMap(sayingsOf)) {
    if (quoted.speaker === null || quoted.kind === 'fragment' || quoted.kind === 'reported') continue;
    counts.set(quoted.speaker, (counts.get(quoted.speaker) ?? 0) + 1);
  }
  return Array.from(counts, ([speaker, quotations]) => ({ speaker, quotations })).sort(
    (a, b) => b.quotations - a.quotations || a.speaker.localeCompare(b.speaker),
  );
}

function sayingsOf(article: Article): readonly Saying[] {
  const before = known.get(article);
  if (before !== undefined) return before;
  const passages = new Map(passagesOf(article).map((passage) => [passage.number, passage]));
  const sayings = quotationsOf(article).flatMap((quotation) => {
    const passage = passages.get(quotation.spans[0]?.passage ?? 0);
    return passage === undefined ? [] : [sayingOf(article, passage, quotation)];
  });
  known.set(article, sayings);
  return sayings;
}

function sayingOf(article: Article, passage: Passage, quoted: Omit<Quoted, 'match' | 'citation'>): Saying {
  return { article, quoted: { ...quoted, citation: cite(article, passage) }, terms: analyse(quoted.text) };
}

function sentencesOf(article: Article): Saying[] {
  return passagesOf(article).flatMap((passage) =>
    sentences(passage.text).map((span) =>
      sayingOf(article, passage, {
        text: slice(passage.text, span),
        speaker: null,
        kind: 'sentence',
        spans: [{ passage: passage.number, span }],
      }),
    ),
  );
}

function bySpeaker(sayings: readonly Saying[], speaker: string | undefined): readonly Saying[] {
  if (speaker === undefined) return sayings;
  const wanted = foldedWords(speaker);
  if (wanted.length === 0) return [];
  const exact = sayings.filter(({ quoted }) => sameWords(foldedWords(quoted.speaker ?? ''), wanted));
  if (exact.length > 0) return exact;
  const partly = sayings.filter(({ quoted }) => {
    const name = foldedWords(quoted.speaker ?? '');
    return wanted.every((word) => name.some((part) => part.startsWith(word)));
  });
  if (partly.length > 0) return partly;
  return sayings.filter(({ quoted }) => {
    const name = foldedWords(quoted.speaker ?? '');
    return wanted.every((word) => name.some((part) => distance(part, word) <= typosIn(word)));
  });
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

function foldedWords(text: string): string[] {
  return analyse(text).map(({ form }) => form);
}

/** Whether a saying is offered without words to look for: titles are not, and reported speech only of a speaker. */
function isOffered({ quoted }: Saying, query: QuoteQuery): boolean {
  return quoted.kind !== 'fragment' && (quoted.kind !== 'reported' || query.speaker !== undefined);
}

function matching(sayings: readonly Saying[], words: readonly Term[]): Quoted[] {
  const matches = sayings.flatMap((saying) => {
    const match = matchOf(saying.terms, words);
    return match === null ? [] : [found(saying, match)];
  });
  const certain = matches.filter(({ match }) => match !== 'near');
  return (certain.length > 0 ? certain : matches).sort(
    (a, b) => reportedLast(a, b) || rank(a.match) - rank(b.match),
  );
}

function found({ quoted }: Saying, match: Match | null): Quoted {
  return { ...quoted, match };
}

function rank(match: Match | null): number {
  return match === null ? 0 : MATCHES.indexOf(match);
}

function reportedLast(a: Quoted, b: Quoted): number {
  return Number(a.kind === 'reported') - Number(b.kind === 'reported');
}

function matchOf(terms: readonly Term[], words: readonly Term[]): Match | null {
  if (holdsInRow(forms(terms), forms(words))) return 'exact';
  const content = words.filter(({ stop }) => !stop);
  if (content.length === 0) return null;
  if (content.every(({ stem }) => terms.some((term) => term.stem === stem))) return 'inflected';
  return content.every((word) => terms.some((term) => isNear(term.form, word.form))) ? 'near' : null;
}

function forms(terms: readonly Term[]): string[] {
  return terms.map(({ form }) => form);
}

/** Whether the wanted words stand in a text one after the other. */
function holdsInRow(words: readonly string[], wanted: readonly string[]): boolean {
  return words.some((_, start) => wanted.every((word, i) => words[start + i] === word));
}

function isNear(form: string, wanted: string): boolean {
  return form === wanted || distance(form, wanted) <= typosIn(wanted);
}

/** How many letters may be wrong in a word of this length. */
function typosIn(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 7 ? 1 : 2;
}
