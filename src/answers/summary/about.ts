import { type Article, passagesOf } from '../../articles/article.ts';
import { answer } from '../answer.ts';
import type { Library } from '../library.ts';
import type { Scope } from '../scope.ts';
import { countsOf, likeness, stemsOf } from './likeness.ts';

/** How many articles on one story are merged. */
const MOST = 3;
/** From how alike two articles are, from 0 to 1, they tell of the same: others on one topic stay under 0.15. */
const SAME_STORY = 0.2;

/**
 * The articles of a scope that answer a question: the best one, and others on the same story. None when they don't
 * answer it.
 */
export function articlesAbout(library: Library, question: string, scope: Scope = {}): Article[] {
  const { verdict, hits } = answer(library, question, scope);
  if (verdict === 'unanswered') return [];
  const found = [...new Set(hits.map(({ passage }) => library.articleOf(passage)))];
  const [best] = found;
  return best === undefined
    ? []
    : found.filter((article) => sameStory(best, article, library)).slice(0, MOST);
}

function sameStory(one: Article, other: Article, library: Library): boolean {
  return one === other || likeness(contentOf(one, library), contentOf(other, library)) >= SAME_STORY;
}

/** An article's stems, each counting for more the fewer passages of the library hold it. */
function contentOf(article: Article, { index }: Library): Map<string, number> {
  const stems = passagesOf(article).flatMap(({ text }) => stemsOf(text, article.language));
  const { size, vocabulary } = index.inLanguage(article.language);
  const rarity = (stem: string) => Math.log(1 + size / Math.max(1, vocabulary.frequency(stem)));
  return new Map(Array.from(countsOf(stems), ([stem, count]) => [stem, count * rarity(stem)]));
}
