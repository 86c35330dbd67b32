import { answer } from '../../../src/answers/answer.ts';
import { Library } from '../../../src/answers/library.ts';
import type { Peer } from './peer.ts';

/** Footnote's own answers. */
export const FOOTNOTE: Peer = {
  name: 'Footnote',
  index(articles) {
    const library = new Library(articles);
    return (question) => {
      const { verdict, hits } = answer(library, question);
      return {
        ranking: hits.map((hit) => hit.passage),
        evidence: hits[0]?.evidence ?? [],
        refused: verdict === 'unanswered',
      };
    };
  },
};
