import { type Article, type Passage, type PassageKind, passagesOf } from '../../articles/article.ts';
import { type Citation, cite } from '../../articles/citation.ts';
import type { Span } from '../../text/span.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { choose, type Room } from './choose.ts';
import { stemsOf } from './likeness.ts';
import { weigh } from './weigh.ts';

export const LENGTHS = ['short', 'medium', 'long'] as const;
type Length = (typeof LENGTHS)[number];

/** A sentence of a summary, verbatim, and where it stands. */
interface ChosenSentence {
  readonly text: string;
  readonly passage: Passage;
  /** Where it stands in the passage's text. */
  readonly span: Span;
  readonly citation: Citation;
}

/** The gist of one or more articles in their own sentences. */
export interface Summary {
  /** In reading order, article by article. */
  readonly sentences: readonly ChosenSentence[];
  /** True when these are all the sentences there are: what was to be condensed is no longer than the summary. */
  readonly whole: boolean;
}

/** What a summary may be asked with. */
export interface SummaryOptions {
  readonly length: Length;
  /** Only what stands under this heading; null is what stands before the first one. */
  readonly section?: string | null;
  /** A question or words that the summary tilts towards. */
  readonly focus?: string;
}

const SHORT: Room = { least: 1, most: 2, words: 45 };
/** As the 47 words that editors take on average, and the 76 of a story's first three sentences, suggest. */
const MEDIUM: Room = { least: 3, most: 4, words: 86 };
const LONG_SHARE = 1 / 6;
const LONG_MOST = 10;

/** The sentences that tell best what articles are about. Several articles are merged without repeating. */
export function summarise(articles: readonly Article[], options: SummaryOptions): Summary {
  const passages = articles.map((article) => passagesIn(article, options.section));
  const candidates = articles.map((article, place) => candidatesOf(article, passages[place] ?? []));
  const all = candidates.flat();
  const room = roomFor(options.length, all.length);
  if (all.length <= room.most) {
    return { sentences: all.map(toChosen), whole: !passages.flat().some((one) => isLeftOut(one, all)) };
  }
  const focus = focusOf(options.focus ?? '', all);
  const worths = candidates.flatMap((its) => weigh(its, focus));
  const chosen = choose(all, worths, room);
  return { sentences: chosen.flatMap((place) => all.slice(place, place + 1)).map(toChosen), whole: false };
}

/** What stands beside prose and is not told with it. */
const BESIDE: readonly PassageKind[] = ['list', 'table', 'code'];

function isLeftOut(passage: Passage, told: readonly Candidate[]): boolean {
  return BESIDE.includes(passage.kind) && told.every((one) => one.passage !== passage);
}

function passagesIn(article: Article, section: string | null | undefined): readonly Passage[] {
  if (section === undefined) return passagesOf(article);
  return article.sections.filter(({ heading }) => heading === section).flatMap(({ passages }) => passages);
}

function roomFor(length: Length, available: number): Room {
  if (length === 'short') return SHORT;
  if (length === 'medium') return MEDIUM;
  const sentences = Math.min(LONG_MOST, Math.max(MEDIUM.most, Math.round(available * LONG_SHARE)));
  return { least: sentences, most: sentences, words: 0 };
}

/** The focus's stems, each counting for more the fewer sentences hold it. */
function focusOf(words: string, sentences: readonly Candidate[]): ReadonlyMap<string, number> {
  return new Map(stemsOf(words).map((stem) => [stem, rarity(stem, sentences)]));
}

function rarity(stem: string, sentences: readonly Candidate[]): number {
  const holding = sentences.filter(({ counts }) => counts.has(stem)).length;
  return holding === 0 ? 0 : Math.log(1 + sentences.length / holding);
}

function toChosen({ article, passage, span, text }: Candidate): ChosenSentence {
  return { text, passage, span, citation: cite(article, passage) };
}
