import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Article } from '../../src/articles/article.ts';
import { splitLong } from '../../src/articles/long-paragraphs.ts';

/** What a person marked as quoted in a story. */
export interface Marked {
  /** `either`: as well offered as not (a headline, a few words that nobody is said to have said). */
  readonly kind: 'statement' | 'fragment' | 'either';
  /** Its pieces, [start, end) in the story's text. */
  readonly spans: readonly (readonly [number, number])[];
  /** Every name for the speaker that is right; none where the text doesn't tell. */
  readonly speakers: readonly string[];
}

/** A story with the quotations that a person marked in it. */
export interface Story {
  readonly article: Article;
  readonly text: string;
  readonly marked: readonly Marked[];
}

const spanSchema = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);
const annotationsSchema = z.array(
  z.object({
    id: z.string(),
    quotations: z.array(
      z.object({
        kind: z.enum(['statement', 'fragment', 'either']),
        spans: z.array(spanSchema).nonempty(),
        names: z.array(z.string()).default([]),
        descriptions: z.array(spanSchema).default([]),
      }),
    ),
  }),
);
const newsSchema = z.array(z.object({ id: z.string(), article: z.string() }));
const ownSchema = z.array(
  z.object({
    paragraphs: z.array(z.string()),
    quotations: z.array(
      z.object({
        kind: z.enum(['statement', 'fragment', 'either']).default('statement'),
        pieces: z.array(z.string()).nonempty(),
        speakers: z.array(z.string()).default([]),
      }),
    ),
  }),
);

/** Stories from a file of `{id, article}`, each on one line and cut into passages as the bot cuts it, with the annotations that hold offsets and names only. */
export function readNews(storiesFile: string, annotationsFile: string): Story[] {
  const texts = new Map(
    newsSchema
      .parse(readJson(storiesFile))
      .map(({ id, article }) => [id, article.replace(/\s+/gu, ' ').trim()]),
  );
  return annotationsSchema.parse(readJson(annotationsFile)).flatMap(({ id, quotations }) => {
    const text = texts.get(id);
    if (text === undefined) return [];
    const marked = quotations.map(({ kind, spans, names, descriptions }) => ({
      kind,
      spans,
      speakers: [...names, ...descriptions.map(([start, end]) => text.slice(start, end))],
    }));
    const passages = splitLong(text);
    if (passages.join(' ') !== text)
      throw new Error(`${storiesFile}: story ${id} can't be cut into passages`);
    return [{ article: articleOf(id, passages), text, marked }];
  });
}

/** Stories of our own, with the quotations listed in order after each. */
export function readOwn(file: string): Story[] {
  return ownSchema.parse(readJson(file)).map(({ paragraphs, quotations }, i) => {
    const text = paragraphs.join('\n');
    let at = 0;
    const marked = quotations.map(({ kind, pieces, speakers }) => ({
      kind,
      speakers,
      spans: pieces.map((piece): [number, number] => {
        const start = text.indexOf(piece, at);
        if (start < 0)
          throw new Error(`${file}: story ${i + 1} has no “${piece}” after the quotation before`);
        at = start + piece.length;
        return [start, at];
      }),
    }));
    return { article: articleOf(`own-${i + 1}`, paragraphs), text, marked };
  });
}

function articleOf(id: string, paragraphs: readonly string[]): Article {
  const passages = paragraphs.map((text, i) => ({
    articleId: id,
    section: null,
    number: i + 1,
    kind: 'text' as const,
    text,
  }));
  return { id, title: id, file: `${id}.txt`, sections: [{ heading: null, passages }] };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
