import type { Article } from '../articles/article.ts';
import { loadArticles } from '../articles/folder.ts';

/** Loading that takes longer than this, in milliseconds, is shown. */
const NOTICEABLE = 500;

/**
 * Reads the articles of a folder; progress and warnings go to standard error.
 * @throws NoArticlesError when there is nothing to ask.
 */
export async function loadWithProgress(dir: string): Promise<readonly Article[]> {
  const begun = performance.now();
  let shown = false;
  const { articles, warnings } = await loadArticles(dir, {
    onProgress(done, total) {
      if (performance.now() - begun < NOTICEABLE) return;
      shown = true;
      if (process.stderr.isTTY) process.stderr.write(`\rReading ${done} of ${total} files… `);
    },
  });
  if (shown && process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  for (const { file, reason } of warnings) process.stderr.write(`footnote: ${file}: ${reason}\n`);
  return articles;
}
