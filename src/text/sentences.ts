import type { Span } from './span.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Ends that look like a sentence's end and are not: titles, initials, and abbreviations before a name or number. */
const UNFINISHED =
  /(?:^|[\s("“‘])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|St|vs|No|Nos|Fig|approx|ca|[A-Z])\.\s*$/u;

/**
 * The sentences of a text in order, as spans without the white space around them.
 * Together they cover all of the text that is not white space.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start: number | null = null;
  for (const { segment, index } of segmenter.segment(text)) {
    const from: number = start ?? index;
    const end = index + segment.length;
    if (UNFINISHED.test(text.slice(from, end)) && end < text.length) {
      start = from;
      continue;
    }
    start = null;
    pushTrimmed(spans, text, from, end);
  }
  return spans;
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  const segment = text.slice(from, to);
  const start = from + (segment.length - segment.trimStart().length);
  const end = from + segment.trimEnd().length;
  if (end > start) spans.push({ start, end });
}
