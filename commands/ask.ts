import { answer, type Verdict } from '../src/answers/answer.ts';
import type { Library } from '../src/answers/library.ts';
import type { Passage } from '../src/articles/article.ts';
import { cite } from '../src/articles/citation.ts';
import type { Hit } from '../src/search/search.ts';
import { type Span, slice } from '../src/text/span.ts';
import { type Context, defineCommand } from './command.ts';
import { completeArticle, within } from './named-article.ts';
import type { Block, Json } from './reply.ts';

/** How many passages people are shown; machines get all that were found. */
const SHOWN = 3;

export const ask = defineCommand({
  name: 'ask',
  description: 'Answer a question in the articles’ own words',
  options: {
    question: { description: 'What you want to know', required: true, maxLength: 300 },
    article: { description: 'Look only in this article', complete: completeArticle },
  },
  run({ question, article }, context) {
    const { library, previous } = context;
    const { verdict, hits } = answer(library, question, {
      ...within(article, context),
      ...(previous === undefined ? {} : { previous }),
    });
    const shown = hits.slice(0, SHOWN);
    return {
      found: verdict !== 'unanswered',
      verdict,
      blocks: answerBlocks(verdict, shown, context),
      record: { passages: hits.map((hit) => passageRecord(hit, library)) },
      turn: {
        question,
        passages: shown.map(({ passage }) => ({ articleId: passage.articleId, number: passage.number })),
      },
    };
  },
});

/** An answer to read: what leads it, and its passages. */
export function answerBlocks(
  verdict: Verdict,
  hits: readonly Pick<Hit, 'passage' | 'evidence'>[],
  { library, say }: Pick<Context, 'library' | 'say'>,
): Block[] {
  const note = say.verdict(verdict, hits.length);
  const marked = verdict !== 'unanswered';
  return [
    ...(note === null ? [] : [{ kind: 'note', text: note } as const]),
    ...hits.map(({ passage, evidence }) => passageBlock(passage, marked ? evidence : [], library)),
  ];
}

/** A passage to read. The closest passages of an unanswered question carry no mark: they don't claim to answer. */
function passageBlock(passage: Passage, evidence: readonly Span[], library: Library): Block {
  return {
    kind: 'passage',
    text: passage.text,
    evidence,
    citation: cite(library.articleOf(passage), passage),
  };
}

function passageRecord({ passage, evidence, score }: Hit, library: Library): Json {
  return {
    article: passage.articleId,
    title: library.articleOf(passage).title,
    section: passage.section,
    paragraph: passage.number,
    text: passage.text,
    evidence: evidence.map((span) => slice(passage.text, span)).join(' '),
    score: Number(score.toFixed(4)),
  };
}
