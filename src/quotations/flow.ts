import { type Article, type Passage, passagesOf } from '../articles/article.ts';
import type { Span } from '../text/span.ts';
import type { Extract } from './quotation.ts';

/** Paragraphs that are read on from one to the next, as one text: a line each. */
export interface Flow {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}

/** A paragraph within a flow. */
export interface Paragraph {
  readonly passage: Passage;
  /** Where its text begins in the flow's. */
  readonly start: number;
}

/** The texts of an article that are read on by themselves: the body without its captions, then each caption. */
export function flowsOf(article: Article): Flow[] {
  const passages = passagesOf(article).filter(({ kind }) => kind !== 'code' && kind !== 'table');
  const captions = passages.filter(({ kind }) => kind === 'caption');
  return [
    flowOf(passages.filter(({ kind }) => kind !== 'caption')),
    ...captions.map((caption) => flowOf([caption])),
  ];
}

function flowOf(passages: readonly Passage[]): Flow {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const passage of passages) {
    paragraphs.push({ passage, start });
    start += passage.text.length + 1;
  }
  return { text: passages.map(({ text }) => text).join('\n'), paragraphs };
}

/** Where a stretch of a flow, within one paragraph, stands in the article. */
export function extractOf(flow: Flow, span: Span): Extract {
  const paragraph = paragraphAt(flow, span.start);
  return {
    passage: paragraph.passage.number,
    span: { start: span.start - paragraph.start, end: span.end - paragraph.start },
  };
}

/** The paragraph at a place of a flow. */
export function paragraphAt(flow: Flow, at: number): Paragraph {
  const paragraph = flow.paragraphs.findLast(({ start }) => start <= at);
  if (paragraph === undefined) throw new RangeError(`No paragraph at ${at}`);
  return paragraph;
}
