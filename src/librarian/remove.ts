import { join } from 'node:path';
import type { Article } from '../articles/article.ts';
import type { ArticlesFolder } from './articles-folder.ts';
import { ChoreError, mendableReason, type Outcome } from './outcome.ts';

/** Takes an article out of the articles folder, by its id, its title, its file or the unique beginning of one. */
export async function remove(name: string, folder: ArticlesFolder): Promise<Outcome> {
  try {
    const file = fileOf(name, folder);
    const articles = folder.articlesIn(file);
    const to = await folder.remove(file);
    return removed(name, file, to, articles, folder.dir);
  } catch (error) {
    const reason = mendableReason(error);
    return {
      done: false,
      record: { input: name, removed: false, reason },
      lines: [`Not removed: “${name}” ${reason}`],
    };
  }
}

/**
 * The file that a name means. Whole names go before beginnings, so that an article can always be named.
 * @throws ChoreError when it means none, or several.
 */
function fileOf(name: string, { articles, warnings, dir }: ArticlesFolder): string {
  const names = [
    ...articles.flatMap(({ id, title, file }) =>
      [id, title, file, join(dir, file)].map((known) => [known, file]),
    ),
    ...warnings.flatMap(({ file }) => [file, join(dir, file)].map((known) => [known, file])),
  ].map(([known = '', file = '']) => ({ known: plain(known), file }));
  const wanted = plain(name);
  const whole = names.filter(({ known }) => known === wanted);
  const begun = names.filter(({ known }) => wanted !== '' && known.startsWith(wanted));
  const files = [...new Set((whole.length > 0 ? whole : begun).map(({ file }) => file))];
  const [file] = files;
  if (file === undefined) throw new ChoreError('is the name of no article: npm start -- articles lists them');
  if (files.length > 1) throw new ChoreError(`could be ${list(files)}: give more of its name`);
  return file;
}

function plain(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

function removed(name: string, file: string, to: string, articles: readonly Article[], dir: string): Outcome {
  const [first] = articles;
  const what = articles.length === 1 && first !== undefined ? `“${first.title}”` : file;
  const titles = articles.map(({ title }) => `“${title}”`);
  return {
    done: true,
    record: {
      input: name,
      removed: true,
      file,
      to,
      articles: articles.map(({ id, title }) => ({ article: id, title })),
    },
    lines: [
      `Removed ${what}`,
      ...(titles.length > 1
        ? [`With it went all ${titles.length} articles of the file: ${titles.join(', ')}`]
        : []),
      `To undo: move ${join(dir, to)} back to ${join(dir, file)}`,
    ],
  };
}

function list(items: readonly string[]): string {
  const shown = items.length > 5 ? [...items.slice(0, 5), `${items.length - 5} more`] : items;
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(shown);
}
