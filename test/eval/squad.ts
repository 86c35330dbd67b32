import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Article, Passage } from '../../src/articles/article.ts';

const Squad = z.object({
  data: z.array(
    z.object({
      title: z.string(),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({
              question: z.string(),
              is_impossible: z.boolean().optional(),
              answers: z.array(z.object({ answer_start: z.number(), text: z.string() })),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** A question with what is right for it; a question that its article does not answer has no answers. */
export interface Question {
  readonly question: string;
  readonly articleId: string;
  /** The number of the paragraph that was written for. */
  readonly number: number;
  /** Where each accepted answer stands in that paragraph. */
  readonly answers: readonly { readonly start: number; readonly end: number }[];
}

/** Articles with questions about them. */
export interface EvalSet {
  readonly articles: readonly Article[];
  readonly questions: readonly Question[];
}

/**
 * Reads a file in the layout of SQuAD 1.1 or 2.0: each of its articles becomes one article, each context a passage.
 * @throws Error when the file cannot be read or is not in that layout; the message names the file and the place.
 */
export function readSquad(file: string): EvalSet {
  const read = Squad.safeParse(readJson(file));
  if (!read.success) throw new Error(`${file} is not a SQuAD file: ${z.prettifyError(read.error)}`);
  const articles: Article[] = [];
  const questions: Question[] = [];
  for (const [place, { title, paragraphs }] of read.data.data.entries()) {
    const articleId = `article-${place + 1}`;
    const passages = paragraphs.map(
      ({ context }, at): Passage => ({
        articleId,
        section: null,
        number: at + 1,
        kind: 'text',
        text: context,
      }),
    );
    articles.push({
      id: articleId,
      title: title.replaceAll('_', ' '),
      file: `${articleId}.txt`,
      sections: [{ heading: null, passages }],
    });
    for (const [at, paragraph] of paragraphs.entries()) {
      for (const { question, is_impossible, answers } of paragraph.qas) {
        const spans = is_impossible ? [] : answers;
        questions.push({
          question,
          articleId,
          number: at + 1,
          answers: spans.map(({ answer_start: start, text }) => ({ start, end: start + text.length })),
        });
      }
    }
  }
  return { articles, questions };
}

/**
 * Reads a JSON list of questions that the articles have nothing to do with.
 * @throws Error when the file cannot be read or is no list of strings; the message names the file.
 */
export function readQuestions(file: string): readonly string[] {
  const read = z.array(z.string()).safeParse(readJson(file));
  if (!read.success)
    throw new Error(`${file} is not a JSON list of questions: ${z.prettifyError(read.error)}`);
  return read.data;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
