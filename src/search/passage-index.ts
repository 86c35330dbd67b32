import MiniSearch from 'minisearch';
import { type Article, type Passage, passagesOf } from '../articles/article.ts';
import { analyse } from './analyse.ts';

/** A passage that shares terms with a question, with its BM25 score. */
export interface Candidate {
  readonly passage: Passage;
  readonly score: number;
}

/** Which passages may be found; all of them when it is left out. */
export type PassageFilter = (passage: Passage) => boolean;

/** The searchable passages of a library: one MiniSearch field of title, heading and text. */
export class PassageIndex {
  readonly #passages: readonly Passage[];
  readonly #search: MiniSearch<{ id: number; text: string }>;

  constructor(articles: readonly Article[]) {
    this.#search = new MiniSearch({ fields: ['text'], tokenize: stems, processTerm: (term) => term });
    this.#passages = articles.flatMap(passagesOf);
    const titles = new Map(articles.map((article) => [article.id, article.title]));
    this.#search.addAll(
      this.#passages.map((passage, id) => ({
        id,
        text: [titles.get(passage.articleId), passage.section, passage.text].join('\n'),
      })),
    );
  }

  /** How many passages can be found. */
  get size(): number {
    return this.#passages.length;
  }

  /** In how many passages a stem occurs, up to the number of passages. */
  frequency(stem: string): number {
    return this.#search.search(stem, { tokenize: (term) => [term] }).length;
  }

  /** The passages that share most with the question's stems, best first, at most `limit`. */
  candidates(terms: readonly string[], limit: number, filter: PassageFilter = () => true): Candidate[] {
    const results = this.#search.search([...new Set(terms)].join(' '), {
      tokenize: (text) => text.split(' '),
      filter: ({ id }) => {
        const passage = this.#passages[id];
        return passage !== undefined && filter(passage);
      },
    });
    return results
      .map(({ id, score, queryTerms }) => ({ passage: this.#passages[id], score: score / queryTerms.length }))
      .flatMap(({ passage, score }) => (passage === undefined ? [] : [{ passage, score }]))
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  }
}

function stems(text: string): string[] {
  return analyse(text).flatMap((term) => (term.stop ? [] : [term.stem]));
}
