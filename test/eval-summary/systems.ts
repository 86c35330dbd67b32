import lexrank from 'lexrank.js';
import { openingEnd } from '../../src/answers/summary/boilerplate.ts';
import { candidatesOf } from '../../src/answers/summary/candidates.ts';
import { summarise } from '../../src/answers/summary/summary.ts';
import { passagesOf } from '../../src/articles/article.ts';
import { sentences } from '../../src/text/sentences.ts';
import { slice } from '../../src/text/span.ts';
import { rouge } from './rouge.ts';
import type { Story } from './stories.ts';

/** A way to condense a story, and the sentences that it gives. */
export interface System {
  readonly name: string;
  /** Whether its speed tells anything. */
  readonly timed: boolean;
  summary(story: Story): readonly string[];
}

const LEAD = 3;

/** The hard one to beat for news: its first three sentences, without bylines, captions and the like. */
export const LEAD_3: System = {
  name: 'lead-3',
  timed: false,
  summary: (story) => cleaned(story).slice(0, LEAD),
};

export const SYSTEMS: readonly System[] = [
  {
    name: 'Footnote, medium',
    timed: true,
    summary: ({ article }) => summarise([article], { length: 'medium' }).sentences.map(({ text }) => text),
  },
  LEAD_3,
  {
    name: 'lead-3, only the byline left out',
    timed: false,
    summary: ({ text }) => firstSentences(text.slice(openingEnd(text))),
  },
  { name: 'lead-3, text as it is', timed: false, summary: ({ text }) => firstSentences(text) },
  { name: 'LexRank (lexrank.js), best 3', timed: true, summary: byLexRank },
  { name: 'greedy oracle', timed: false, summary: oracle },
];

function firstSentences(text: string): string[] {
  return sentences(text)
    .slice(0, LEAD)
    .map((span) => slice(text, span));
}

function cleaned({ article }: Story): string[] {
  return candidatesOf(article, passagesOf(article)).map(({ text }) => text);
}

function byLexRank(story: Story): string[] {
  return lexrank(cleaned(story).join('\n'))
    .flat()
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, LEAD)
    .toSorted((a, b) => a.index - b.index)
    .map(({ text }) => text);
}

/** The best that choosing sentences can do, nearly: each time the one that brings the highlights nearest. */
function oracle(story: Story): string[] {
  const all = cleaned(story);
  let chosen: readonly string[] = [];
  let best = 0;
  for (;;) {
    const tries = all
      .filter((sentence) => !chosen.includes(sentence))
      .map((sentence) => all.filter((other) => other === sentence || chosen.includes(other)));
    const scored = tries.map((sentences) => ({ sentences, score: nearness(sentences, story.highlights) }));
    const top = scored.reduce((a, b) => (b.score > a.score ? b : a), { sentences: chosen, score: best });
    if (top.score <= best) return [...chosen];
    chosen = top.sentences;
    best = top.score;
  }
}

function nearness(sentences: readonly string[], highlights: string): number {
  const text = sentences.join(' ');
  return rouge(1, text, highlights) + rouge(2, text, highlights);
}
