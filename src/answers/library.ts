import { type Article, type Passage, passagesOf } from '../articles/article.ts';
import { collectionsNamed, collectionsOf } from '../articles/collection.ts';
import { articleKey, passageWithKey, textKey } from '../articles/passage-key.ts';
import { PassageIndex } from '../search/passage-index.ts';
import { foldedName } from '../text/folded-name.ts';
import { isEverything, isWithin, type Scope } from './scope.ts';

const byTitle = new Intl.Collator('en', { numeric: true });

/** All the articles that one place can ask, indexed. Never changed: a changed folder makes a new library. */
export class Library {
  /** By title, as people read a list. */
  readonly articles: readonly Article[];
  readonly index: PassageIndex;
  /**
   * Whether the quotations of an article can be asked for now. In a large library they are found ahead of time, in another
   * thread, and an article whose turn has not come is passed over: finding them here would keep everybody waiting.
   */
  readonly isQuotable: (article: Article) => boolean;
  readonly #byId: ReadonlyMap<string, Article>;
  #collections: readonly string[] | undefined;

  /** The library of these articles; an index of the same articles spares indexing them here. */
  constructor(
    articles: readonly Article[],
    index: PassageIndex = PassageIndex.of(articles),
    isQuotable: (article: Article) => boolean = () => true,
  ) {
    this.isQuotable = isQuotable;
    this.articles = articles.toSorted((a, b) => byTitle.compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
    this.index = index;
    this.#byId = new Map(articles.map((article) => [article.id, article]));
  }

  /** The article with this id, if the library has it. */
  article(id: string): Article | undefined {
    return this.#byId.get(id);
  }

  /** The article that `articleKey` gave this key. */
  articleByKey(key: string): Article | undefined {
    return this.articles.find((article) => articleKey(article) === key);
  }

  /** The passage that `passageKey` gave this key, wherever it stands by now. */
  passageByKey(key: string): Passage | undefined {
    return passageWithKey(key, this.articles);
  }

  /** The article that a passage of this library is from. */
  articleOf(passage: Passage): Article {
    const article = this.#byId.get(passage.articleId);
    if (article === undefined) throw new Error(`No article ${passage.articleId} in this library`);
    return article;
  }

  /** The collections that its articles are in, by name; a folder that holds only subfolders is one too. */
  get collections(): readonly string[] {
    this.#collections ??= collectionsOf(this.articles);
    return this.#collections;
  }

  /** The collection whose name has this `textKey`. */
  collectionByKey(key: string): string | undefined {
    return this.collections.find((collection) => textKey(collection) === key);
  }

  /** The collections that a name may mean, as `collectionsNamed` tells. */
  collectionsNamed(name: string): readonly string[] {
    return collectionsNamed(name, this.collections);
  }

  /** The articles of a scope, by title. */
  articlesIn(scope: Scope): readonly Article[] {
    if (isEverything(scope)) return this.articles;
    return this.articles.filter((article) => isWithin(article, scope));
  }

  /** The articles of a scope that a name may mean: the one with that id or title, or else those that begin with it. */
  named(name: string, scope: Scope = {}): readonly Article[] {
    const wanted = foldedName(name);
    const articles = this.articlesIn(scope);
    const exact = articles.filter((a) => a.id === wanted || foldedName(a.title) === wanted);
    if (exact.length > 0) return exact;
    return articles.filter((a) => a.id.startsWith(wanted) || foldedName(a.title).startsWith(wanted));
  }

  /** How many passages can be found. */
  get size(): number {
    return this.articles.reduce((sum, article) => sum + passagesOf(article).length, 0);
  }
}
