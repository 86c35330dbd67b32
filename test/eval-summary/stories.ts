import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Article } from '../../src/articles/article.ts';

const Stories = z
  .array(z.object({ article: z.string().min(1), highlights: z.string().min(1) }))
  .min(1, 'it holds no story');

/** A news story, and what its editors gave as its gist. */
export interface Story {
  readonly article: Article;
  /** All of it, as one text. */
  readonly text: string;
  readonly highlights: string;
}

/**
 * The stories of a JSON file: a list of objects with the texts `article` and `highlights`, as the CNN/DailyMail sets have.
 * @throws Error naming the file, when it can't be read or holds something else.
 */
export function readStories(file: string | URL): Story[] {
  const read = Stories.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.success) throw new Error(`${String(file)} is no list of stories: ${z.prettifyError(read.error)}`);
  return read.data.map(({ article, highlights }, place) => ({
    article: asArticle(`story-${place + 1}`, article),
    text: article,
    highlights,
  }));
}

/** A story as an article without a title, a paragraph a line: these sets have all of it on one. */
export function asArticle(id: string, text: string): Article {
  const passages = text.split(/\n+/u).map((line, place) => ({
    articleId: id,
    section: null,
    number: place + 1,
    kind: 'text' as const,
    text: line.trim(),
  }));
  return { id, title: '', file: `${id}.txt`, sections: [{ heading: null, passages }] };
}
