import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { passagesOf } from '../../src/articles/article.ts';
import { loadArticles } from '../../src/articles/folder.ts';
import type { EvalSet, Question } from './squad.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
const QUESTIONS = new URL('seed-questions.json', import.meta.url);

const SeedQuestions = z.object({
  questions: z.array(z.tuple([z.string(), z.string(), z.string()])),
  offTopic: z.array(z.string()),
});

/** The articles in seeds/ with the questions written for them, and questions that they have nothing to say to. */
export async function readSeeds(): Promise<{ readonly set: EvalSet; readonly offTopic: readonly string[] }> {
  const { articles } = await loadArticles(SEEDS);
  const { questions, offTopic } = SeedQuestions.parse(JSON.parse(readFileSync(QUESTIONS, 'utf8')));
  const located = questions.map(([file, question, answer]): Question => {
    const article = articles.find((one) => one.file === file);
    const passages =
      article === undefined ? [] : passagesOf(article).filter(({ text }) => text.includes(answer));
    const [passage] = passages;
    if (passage === undefined || passages.length > 1) {
      throw new Error(
        `“${answer}” stands in ${passages.length} paragraphs of ${file}, not in one: ${QUESTIONS.pathname}`,
      );
    }
    const start = passage.text.indexOf(answer);
    return {
      question,
      articleId: passage.articleId,
      number: passage.number,
      answers: [{ start, end: start + answer.length }],
    };
  });
  return { set: { articles, questions: located }, offTopic };
}
