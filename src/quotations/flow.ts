import { type Article, type Passage, passagesOf } from '../articles/article.ts';
import { LONGEST_PARAGRAPH } from '../articles/long-paragraphs.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Extract } from './quotation.ts';

/** Passages that are read on from one to the next, as one text. */
export interface Flow {
  readonly text: string;
  readonly passages: readonly Placed[];
  /** The paragraphs as they were written: one that was too long for a passage is several passages. */
  readonly paragraphs: readonly Span[];
}

/** A passage within a flow. */
interface Placed {
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
  const placed: Placed[] = [];
  const paragraphs: Span[] = [];
  let text = '';
  for (const [i, passage] of passages.entries()) {
    const goesOn = i > 0 && wasCut(passages[i - 1], passage);
    if (i > 0) text += goesOn ? ' ' : '\n';
    const start = text.length;
    text += passage.text;
    placed.push({ passage, start });
    const before = goesOn ? paragraphs.pop() : undefined;
    paragraphs.push({ start: before?.start ?? start, end: text.length });
  }
  return { text, passages: placed, paragraphs };
}

/** Whether a passage goes on with the paragraph of the one before: together with its first sentence that was too long. */
function wasCut(before: Passage | undefined, passage: Passage): boolean {
  if (before === undefined || before.kind !== passage.kind || before.section !== passage.section)
    return false;
  if (before.text.length + passage.text.length < LONGEST_PARAGRAPH) return false;
  const [first] = sentences(passage.text);
  return before.text.length + 1 + (first?.end ?? 0) > LONGEST_PARAGRAPH;
}

/** Where a stretch of a flow stands in the article: an extract for each passage that it touches. */
export function extractsOf(flow: Flow, span: Span): Extract[] {
  return flow.passages
    .filter(({ passage, start }) => start < span.end && start + passage.text.length > span.start)
    .map(({ passage, start }) => ({
      passage: passage.number,
      span: {
        start: Math.max(0, span.start - start),
        end: Math.min(passage.text.length, span.end - start),
      },
    }));
}

/** The paragraph at a place of a flow, as an index. */
export function paragraphAt(flow: Flow, at: number): number {
  return flow.paragraphs.findLastIndex(({ start }) => start <= at);
}
