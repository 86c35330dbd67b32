import type { Article, Passage } from '../../articles/article.ts';
import { type Word, wordsOf } from '../../search/analyse.ts';
import { sentences } from '../../text/sentences.ts';
import { type Span, slice } from '../../text/span.ts';
import { isBoilerplate, joinBrokenLines, openingEnd } from './boilerplate.ts';
import { cutsQuotation, isDependent } from './dependence.ts';
import { type Counts, countsOf } from './likeness.ts';

/** A sentence that a summary may choose. */
export interface Candidate {
  readonly article: Article;
  readonly passage: Passage;
  readonly span: Span;
  readonly text: string;
  readonly words: readonly Word[];
  readonly counts: Counts;
  /** Its place among the candidates of its article, from 0. */
  readonly place: number;
  /** It points back, and can't be understood without the sentence before. */
  readonly dependent: boolean;
  /** It holds a part of a quotation. */
  readonly cut: boolean;
}

/**
 * The sentences of passages that tell of their subject, in reading order: no bylines, captions, lists, calls to read on.
 * Where there is nothing else, as in a poem or a table, all there is.
 */
export function candidatesOf(article: Article, passages: readonly Passage[]): Candidate[] {
  const prose = passages.filter(({ kind }) => kind === 'text' || kind === 'quote');
  const telling = located(prose, (text) => tellingSentences(text, article.language));
  const found = telling.length > 0 ? telling : located(passages, (text) => sentences(text, article.language));
  return found.map(({ passage, span }, place) => candidate(article, passage, span, place));
}

function located(passages: readonly Passage[], spansOf: (text: string) => readonly Span[]) {
  return passages.flatMap((passage) => spansOf(passage.text).map((span) => ({ passage, span })));
}

/** The sentences of a text without what frames them: the byline is left out, and so is a caption between them. */
function tellingSentences(text: string, language: string | undefined): Span[] {
  const opening = openingEnd(text);
  return joinBrokenLines(text, sentences(text, language))
    .filter((span) => span.end > opening)
    .map((span) => ({ start: Math.max(span.start, opening), end: span.end }))
    .filter((span) => !isBoilerplate(slice(text, span)));
}

function candidate(article: Article, passage: Passage, span: Span, place: number): Candidate {
  const text = slice(passage.text, span);
  const { words } = wordsOf(text, article.language);
  return {
    article,
    passage,
    span,
    text,
    words,
    counts: countsOf(words.flatMap((word) => (word.stop ? [] : [word.stem]))),
    place,
    dependent: isDependent(text, article.language),
    cut: cutsQuotation(text),
  };
}
