import { hash } from 'node:crypto';
import { type Article, type Passage, passagesOf } from './article.ts';

/** How many characters a passage's key has. */
export const PASSAGE_KEY_LENGTH = 9;
/** How many of them are of the passage's text; the others are of its article. */
const TEXT_LENGTH = 7;

/**
 * A short name for a passage that depends on its words, not on its place: it still means the passage after paragraphs
 * were added before it or the file was renamed. 42 bits of its text's hash, so that two of 20,000 passages share them
 * once in 20,000 libraries, and 12 bits of its article's, for texts that stand in several articles.
 */
export function passageKey(passage: Passage): string {
  return digest(passage.text, TEXT_LENGTH) + digest(passage.articleId, PASSAGE_KEY_LENGTH - TEXT_LENGTH);
}

const known = new WeakMap<Article, ReadonlyMap<string, Passage>>();

/**
 * The passages of an article by what their keys say of their texts; of several with one text the first. Computed once,
 * at some 2 µs a passage: a library of 100,000 passages should not be gone through in one go.
 */
export function passagesByText(article: Article): ReadonlyMap<string, Passage> {
  const before = known.get(article);
  if (before !== undefined) return before;
  const byText = new Map<string, Passage>();
  for (const passage of passagesOf(article)) {
    const text = digest(passage.text, TEXT_LENGTH);
    if (!byText.has(text)) byText.set(text, passage);
  }
  known.set(article, byText);
  return byText;
}

/** The passage with a key: the one in the article that it was made in, or else the one with the same words in another. */
export function passageWithKey(key: string, articles: readonly Article[]): Passage | undefined {
  const [text, home] = [key.slice(0, TEXT_LENGTH), key.slice(TEXT_LENGTH)];
  const own = articles.filter((article) => articleKey(article).startsWith(home));
  for (const article of [...own, ...articles]) {
    const passage = passagesByText(article).get(text);
    if (passage !== undefined) return passage;
  }
  return undefined;
}

/** How many characters an article's key has. */
export const ARTICLE_KEY_LENGTH = 7;

const keys = new WeakMap<Pick<Article, 'id'>, string>();

/** A short name for an article, of its id. */
export function articleKey(article: Pick<Article, 'id'>): string {
  const before = keys.get(article);
  if (before !== undefined) return before;
  const key = digest(article.id, ARTICLE_KEY_LENGTH);
  keys.set(article, key);
  return key;
}

/** How many characters a text's key has. */
export const TEXT_KEY_LENGTH = 6;

/** A short name for any text, such as a heading. */
export function textKey(text: string): string {
  return digest(text, TEXT_KEY_LENGTH);
}

/** The first characters of a text's SHA-256 in base64url, 6 bits each. */
function digest(text: string, length: number): string {
  return hash('sha256', text, 'base64url').slice(0, length);
}
