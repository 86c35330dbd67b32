import MiniSearch from 'minisearch';
import { type Article, type Passage, passagesOf } from '../articles/article.ts';
import { wordsOf } from './analyse.ts';
import { analysePassage, type PassageAnalysis } from './passage-analysis.ts';
import { Vocabulary } from './vocabulary.ts';

/** A passage that shares terms with a question, with its BM25 score. */
export interface Candidate {
  readonly passage: Passage;
  readonly analysis: PassageAnalysis;
  readonly score: number;
}

/** Which passages may be found; all of them when it is left out. */
export type PassageFilter = (passage: Passage) => boolean;

interface Entry {
  readonly passage: Passage;
  readonly title: string;
  readonly language: string | undefined;
}

/** Analyses kept for passages that are asked about again; more are made anew. */
const ANALYSES = 2048;
/** A term in more than this share of the passages is left out of the candidate search. */
const COMMON = 0.05;

/** The searchable passages of a library: one MiniSearch field of title, heading and text. */
export class PassageIndex {
  readonly #entries: readonly Entry[];
  readonly #search: MiniSearch<{ id: number; stems: string }>;
  readonly #analyses = new Map<number, PassageAnalysis>();
  readonly vocabulary = new Vocabulary();
  /** The mean number of words of a passage, its title and heading among them. */
  readonly meanLength: number;

  constructor(articles: readonly Article[]) {
    this.#search = new MiniSearch<{ id: number; stems: string }>({
      fields: ['stems'],
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
    });
    this.#entries = articles.flatMap((article) =>
      passagesOf(article).map((passage) => ({ passage, title: article.title, language: article.language })),
    );
    let total = 0;
    for (const [id, { passage, title, language }] of this.#entries.entries()) {
      const text = wordsOf([title, passage.section, passage.text].join('\n'), language);
      this.vocabulary.add(text);
      total += text.words.length;
      const stems = text.words.flatMap((word) => (word.stop ? [] : [word.stem])).join(' ');
      this.#search.add({ id, stems });
    }
    this.meanLength = this.#entries.length === 0 ? 0 : total / this.#entries.length;
  }

  /** How many passages can be found. */
  get size(): number {
    return this.#entries.length;
  }

  /** The passages that share most with the stems by BM25, best first, at most `limit`. */
  candidates(stems: readonly string[], limit: number, filter: PassageFilter = () => true): Candidate[] {
    const results = this.#search.search(this.#telling(stems).join(' '), {
      filter: ({ id }) => {
        const entry = this.#entries[id];
        return entry !== undefined && filter(entry.passage);
      },
    });
    return results
      .map(({ id, score, queryTerms }) => ({ id, score: score / queryTerms.length }))
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .flatMap(({ id, score }) => {
        const entry = this.#entries[id];
        return entry === undefined
          ? []
          : [{ passage: entry.passage, analysis: this.#analysis(id, entry), score }];
      });
  }

  /** The stems that tell passages apart: the very common ones are left out, though never all. */
  #telling(stems: readonly string[]): readonly string[] {
    const byRarity = [...new Set(stems)].sort(
      (a, b) => this.vocabulary.frequency(a) - this.vocabulary.frequency(b),
    );
    return byRarity.filter(
      (stem, place) => place < 2 || this.vocabulary.frequency(stem) <= COMMON * this.size,
    );
  }

  #analysis(id: number, entry: Entry): PassageAnalysis {
    const known = this.#analyses.get(id);
    if (known !== undefined) return known;
    if (this.#analyses.size >= ANALYSES) this.#analyses.clear();
    const analysis = analysePassage(entry.passage, entry.title, entry.language);
    this.#analyses.set(id, analysis);
    return analysis;
  }
}
