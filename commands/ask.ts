import { answer, type Turn, type Verdict } from '../src/answers/answer.ts';
import type { Library } from '../src/answers/library.ts';
import { isEverything, type Scope } from '../src/answers/scope.ts';
import type { Passage } from '../src/articles/article.ts';
import { cite } from '../src/articles/citation.ts';
import type { Hit } from '../src/search/search.ts';
import { type Span, slice } from '../src/text/span.ts';
import { type Context, defineCommand } from './command.ts';
import { completeArticle, within } from './named-article.ts';
import { completeCollection } from './named-collection.ts';
import type { Block, Json } from './reply.ts';

/** How many questions back a follow-up may lean. */
const REMEMBERED = 4;
/** How many passages people are shown; machines get all that were found. */
const SHOWN = 3;

export const ask = defineCommand({
  name: 'ask',
  description: 'Answer a question in the articles’ own words',
  options: {
    question: { description: 'What you want to know', required: true, maxLength: 300 },
    article: { description: 'Look only in this article', complete: completeArticle },
    collection: { description: 'Look only in this collection of articles', complete: completeCollection },
  },
  run({ question, article, collection }, context) {
    const { library, previous } = context;
    const { verdict, hits, scope } = answer(library, question, {
      ...within({ article, collection }, context),
      ...(previous === undefined ? {} : { previous }),
    });
    const shown = hits.slice(0, SHOWN);
    return {
      found: verdict !== 'unanswered',
      verdict,
      blocks: answerBlocks({ verdict, hits: shown, scope }, context),
      record: { passages: hits.map((hit) => passageRecord(hit, library)) },
      turn: {
        question,
        passages: shown.map(({ passage }) => ({ articleId: passage.articleId, number: passage.number })),
        ...(isEverything(scope) ? {} : { scope }),
        ...(previous === undefined ? {} : { before: lately(previous) }),
      },
    };
  },
});

/** A turn with no more than so many before it. */
function lately({ before, ...turn }: Turn, most = REMEMBERED): Turn {
  return before === undefined || most === 1 ? turn : { ...turn, before: lately(before, most - 1) };
}

/** What an answer to read is made of. */
interface Answered {
  readonly verdict: Verdict;
  readonly hits: readonly Pick<Hit, 'passage' | 'evidence'>[];
  readonly scope: Scope;
}

/** An answer to read: what leads it, and its passages. */
export function answerBlocks(
  { verdict, hits, scope }: Answered,
  { library, say }: Pick<Context, 'library' | 'say'>,
): Block[] {
  const limit = limitName(scope, library);
  const notes = [limit && say.onlyIn(limit), say.verdict(verdict, hits.length)].filter((note) => note);
  const marked = verdict !== 'unanswered';
  return [
    ...(notes.length === 0 ? [] : [{ kind: 'note', text: notes.join(' ') } as const]),
    ...hits.map(({ passage, evidence }) => passageBlock(passage, marked ? evidence : [], library)),
  ];
}

/** What people call that which a question is limited to: a follow-up is without anybody having said so. */
function limitName({ articleId, collection }: Scope, library: Library): string | undefined {
  return (articleId === undefined ? undefined : library.article(articleId)?.title) ?? collection;
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
