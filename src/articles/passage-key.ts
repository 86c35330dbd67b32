import { hash } from 'node:crypto';
import type { Article, Passage } from './article.ts';

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

/** Passages by their keys. */
export class PassageKeys {
  readonly #byText = new Map<string, Passage[]>();

  constructor(passages: Iterable<Passage>) {
    for (const passage of passages) {
      const text = digest(passage.text, TEXT_LENGTH);
      const same = this.#byText.get(text);
      if (same === undefined) this.#byText.set(text, [passage]);
      else same.push(passage);
    }
  }

  /** The passage with these words, the one of the same article where several have them. */
  find(key: string): Passage | undefined {
    const same = this.#byText.get(key.slice(0, TEXT_LENGTH)) ?? [];
    return same.find((passage) => passageKey(passage) === key) ?? same[0];
  }
}

/** How many characters an article's key has. */
export const ARTICLE_KEY_LENGTH = 7;

/** A short name for an article, of its id. */
export function articleKey(article: Pick<Article, 'id'>): string {
  return digest(article.id, ARTICLE_KEY_LENGTH);
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
