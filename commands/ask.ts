import { answer } from '../src/answers/answer.ts';
import type { Library } from '../src/answers/library.ts';
import { cite } from '../src/articles/citation.ts';
import type { Hit } from '../src/search/search.ts';
import { slice } from '../src/text/span.ts';
import { defineCommand } from './command.ts';
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
    const { library, say, previous } = context;
    const { verdict, hits } = answer(library, question, {
      ...within(article, context),
      ...(previous === undefined ? {} : { previous }),
    });
    const found = verdict !== 'unanswered';
    const shown = hits.slice(0, SHOWN);
    const note = say.verdict(verdict, shown.length);
    return {
      found,
      blocks: [
        ...(note === null ? [] : [{ kind: 'note', text: note } as const]),
        ...shown.map((hit) => passageBlock(hit, library, found)),
      ],
      record: { passages: hits.map((hit) => passageRecord(hit, library)) },
      turn: {
        question,
        passages: shown.map(({ passage }) => ({ articleId: passage.articleId, number: passage.number })),
      },
    };
  },
});

/** A passage to read. The closest passages of an unanswered question carry no mark: they don't claim to answer. */
function passageBlock({ passage, evidence }: Hit, library: Library, marked: boolean): Block {
  return {
    kind: 'passage',
    text: passage.text,
    evidence: marked ? evidence : [],
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
