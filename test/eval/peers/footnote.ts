import { answer } from '../../../src/answers/answer.ts';
import { Library } from '../../../src/answers/library.ts';
import type { Model } from '../../../src/search/model.ts';
import type { Peer } from './peer.ts';

/** Footnote's own answers, with the model that comes with it. */
export const FOOTNOTE: Peer = footnote('Footnote', () => undefined);

/** Footnote's answers with, for each question, a model that learned nothing from the question's article. */
export function crossValidated(modelFor: (articleId: string | undefined) => Model | undefined): Peer {
  return footnote('Footnote, cross-validated', modelFor);
}

function footnote(name: string, modelFor: (articleId: string | undefined) => Model | undefined): Peer {
  return {
    name,
    index(articles) {
      const library = new Library(articles);
      return (question, articleId) => {
        const model = modelFor(articleId);
        const { verdict, hits } = answer(library, question, { limit: 10, ...(model && { model }) });
        return {
          ranking: hits.map((hit) => hit.passage),
          evidence: hits[0]?.evidence ?? [],
          refused: verdict === 'unanswered',
        };
      };
    },
  };
}
