import { WORD } from '../text/words.ts';
import { type Article, passagesOf } from './article.ts';
import { UnreadableFileError } from './article-warning.ts';

/** More in one file are a log, a list or bytes written as letters. The works of Shakespeare have 30,000. */
const MOST_DIFFERENT_WORDS = 250_000;

/**
 * The first so many paragraphs of a file's articles: what an index can take in without a stall.
 * @throws UnreadableFileError when they are data, which an index would grow beyond all bounds with.
 */
export function indexable(
  articles: readonly Article[],
  paragraphs: number,
): { readonly articles: readonly Article[]; readonly problems: readonly string[] } {
  const total = articles.reduce((sum, article) => sum + passagesOf(article).length, 0);
  const kept = total > paragraphs ? firstOf(articles, paragraphs) : articles;
  refuseData(kept);
  return { articles: kept, problems: total > paragraphs ? [tooLong(total, paragraphs)] : [] };
}

function firstOf(articles: readonly Article[], paragraphs: number): Article[] {
  let room = paragraphs;
  return articles.flatMap((article) => {
    const sections = article.sections.flatMap(({ heading, passages }) => {
      const kept = passages.slice(0, room);
      room -= kept.length;
      return kept.length === 0 ? [] : [{ heading, passages: kept }];
    });
    return sections.length === 0 ? [] : [{ ...article, sections }];
  });
}

function tooLong(total: number, paragraphs: number): string {
  return `has ${total} paragraphs: the first ${paragraphs} are read; set MAX_PARAGRAPHS higher to read more`;
}

function refuseData(articles: readonly Article[]): void {
  const words = new Set<string>();
  for (const { text } of articles.flatMap(passagesOf)) {
    for (const word of text.toLowerCase().match(WORD) ?? []) words.add(word);
    if (words.size > MOST_DIFFERENT_WORDS)
      throw new UnreadableFileError(
        `has over ${MOST_DIFFERENT_WORDS} different words, as data has and no article: split it if it is text`,
      );
  }
}
