import MiniSearch, { type Options } from 'minisearch';
import { passagesOf } from '../../../src/articles/article.ts';
import { analyse } from '../../../src/search/analyse.ts';
import type { Peer } from './peer.ts';

interface Document {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

/** MiniSearch with its default options on two fields, title and text. */
export const MINISEARCH: Peer = miniSearch('MiniSearch as it comes', {});

/** MiniSearch with words folded, stemmed by Porter's algorithm, and stop words left out. */
export const MINISEARCH_STEMS: Peer = miniSearch('MiniSearch, stems and stop words', {
  tokenize: (text) => analyse(text).flatMap((term) => (term.stop ? [] : [term.stem])),
  processTerm: (term) => term,
});

function miniSearch(name: string, options: Partial<Options<Document>>): Peer {
  return {
    name,
    index(articles) {
      const passages = articles.flatMap((article) =>
        passagesOf(article).map((passage) => ({ passage, title: article.title })),
      );
      const engine = new MiniSearch<Document>({ fields: ['title', 'text'], ...options });
      engine.addAll(passages.map(({ passage, title }, id) => ({ id, title, text: passage.text })));
      return (question) => ({
        ranking: engine
          .search(question)
          .slice(0, 10)
          .flatMap(({ id }) => passages[id]?.passage ?? []),
      });
    },
  };
}
