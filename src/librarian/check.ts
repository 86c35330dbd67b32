import { realpath } from 'node:fs/promises';
import { passagesOf } from '../articles/article.ts';
import { withoutDoubles } from '../articles/doubles.ts';
import { AT_A_TIME, eachOf, filesIn, NoArticlesError } from '../articles/folder.ts';
import type { FolderOptions } from './articles-folder.ts';
import { type Inspected, inspect } from './inspect.ts';
import { likenesses, likenessReason } from './near-duplicates.ts';
import type { Outcome } from './outcome.ts';
import { count } from './understood.ts';

/**
 * Looks at every file of the articles folder; an outcome for each, done when it has no problem, and one in all.
 * @throws NoArticlesError when the folder is missing, empty or can't be opened.
 */
export async function* check(dir: string, { reader, onProgress }: FolderOptions): AsyncGenerator<Outcome> {
  const files = await filesIn(dir);
  if (files.length === 0) throw new NoArticlesError(dir, 'empty');
  const root = await realpath(dir);
  let done = 0;
  const inspected = await eachOf(files, AT_A_TIME, async (file) => {
    const result = await inspect(root, file, reader);
    done += 1;
    onProgress?.(done, files.length);
    return result;
  });
  addDoubles(inspected);
  for (const file of inspected) yield fileOutcome(file);
  yield summary(inspected);
}

/** Adds what only shows when articles are compared: the same id, the same text or nearly. */
function addDoubles(inspected: readonly Inspected[]): void {
  const problemsOf = new Map(inspected.map(({ file, problems }) => [file, problems]));
  const articles = inspected.flatMap((file) => file.articles);
  const { doubles } = withoutDoubles(articles, (article) => article);
  for (const { file, reason } of doubles) problemsOf.get(file)?.push(reason);
  for (const likeness of likenesses(articles)) {
    const { file, title } = likeness.article;
    const isOne = articles.filter((article) => article.file === file).length === 1;
    problemsOf.get(file)?.push(`${isOne ? '' : `“${title}” `}${likenessReason(likeness)}`);
  }
}

function fileOutcome({ file, articles, problems, hints }: Inspected): Outcome {
  const [first] = articles;
  const paragraphs = articles.reduce((sum, article) => sum + passagesOf(article).length, 0);
  const what =
    articles.length === 1 && first !== undefined ? `“${first.title}”` : count(articles.length, 'article');
  const size = articles.length === 0 ? '' : `  ${what}, ${count(paragraphs, 'paragraph')}`;
  return {
    done: problems.length === 0,
    record: { file, articles: articles.map(({ id }) => id), paragraphs, problems, hints },
    lines: [
      `${problems.length === 0 ? '✓' : '✗'} ${file}${size}`,
      ...problems.map((problem) => `Problem: ${problem}`),
      ...hints.map((hint) => `Hint: ${hint}`),
    ],
  };
}

function summary(inspected: readonly Inspected[]): Outcome {
  const sum = (of: (file: Inspected) => readonly unknown[]) =>
    inspected.reduce((total, file) => total + of(file).length, 0);
  const problems = sum((file) => file.problems);
  const found = `${count(problems, 'problem')}, ${count(
    sum((file) => file.hints),
    'hint',
  )}`;
  return {
    done: problems === 0,
    record: null,
    lines: [
      `${count(inspected.length, 'file')}, ${count(
        sum((file) => file.articles),
        'article',
      )}: ${found}`,
    ],
  };
}
