import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { extname } from 'node:path/posix';
import type { Article } from '../articles/article.ts';
import { articleId } from '../articles/article-id.ts';
import type { ArticleWarning } from '../articles/article-warning.ts';
import { type LoadOptions, loadArticles, NoArticlesError } from '../articles/folder.ts';
import type { LimitedReader } from '../articles/limited-reader.ts';
import { articleMarkdown } from './article-markdown.ts';
import { ChoreError } from './outcome.ts';
import { isSameArticle, isSameText } from './same-article.ts';

/** Where files that are taken out go: within the articles folder, but hidden, so that they aren't read. */
const REMOVED = '.removed';
/** In characters: file systems take 255 bytes, and a character may have four. */
const LONGEST_NAME = 60;

/** How an article came to be in the folder. */
export interface Shelved {
  readonly how: 'added' | 'replaced' | 'unchanged';
  /** The article as it is in the folder now. */
  readonly article: Article;
  /** Where the file is now whose place it took, relative to the articles folder. */
  readonly earlier?: string;
}

/** Where an article is to be put. */
export interface Place {
  /** The file's name, without an ending; the title's words unless given. */
  readonly name?: string;
  /** Take the place of another article that has this name. */
  readonly replace?: boolean;
}

/** How the articles folder is read for a chore. */
export interface FolderOptions extends LoadOptions {
  readonly reader: LimitedReader;
}

/** The articles folder, for as long as a chore is done in it. */
export class ArticlesFolder {
  readonly dir: string;
  /** What was wrong with files when they were read. */
  readonly warnings: readonly ArticleWarning[];
  readonly #reader: LimitedReader;
  #articles: readonly Article[];

  private constructor(
    dir: string,
    reader: LimitedReader,
    articles: readonly Article[],
    warnings: readonly ArticleWarning[],
  ) {
    this.dir = dir;
    this.#reader = reader;
    this.#articles = articles;
    this.warnings = warnings;
  }

  /**
   * Reads the folder; one that is missing or empty has no articles.
   * @throws NoArticlesError when it is no folder or can't be read.
   */
  static async of(dir: string, options: FolderOptions): Promise<ArticlesFolder> {
    try {
      const { articles, warnings } = await loadArticles(dir, options);
      return new ArticlesFolder(dir, options.reader, articles, warnings);
    } catch (error) {
      if (!(error instanceof NoArticlesError)) throw error;
      if (error.problem === 'not-a-folder' || error.problem === 'unreadable') throw error;
      return new ArticlesFolder(dir, options.reader, [], error.warnings);
    }
  }

  get articles(): readonly Article[] {
    return this.#articles;
  }

  /** The articles of a file. */
  articlesIn(file: string): readonly Article[] {
    return this.#articles.filter((article) => article.file === file);
  }

  /**
   * Puts an article into the folder as Markdown. It takes the place of an earlier version of itself, and with `replace`
   * of any article that would have its file; that file goes to `.removed`.
   * @throws ChoreError when the earlier version is in a file with other articles.
   */
  async shelve(
    article: Article,
    { name = nameFrom(article.title), replace = false }: Place = {},
  ): Promise<Shelved> {
    const earlier = this.#earlierVersion(article) ?? (replace ? this.#namesake(name) : undefined);
    if (earlier === undefined) return { how: 'added', article: await this.#write(article, name) };
    if (isSameText(earlier, article)) return { how: 'unchanged', article: earlier };
    const others = this.articlesIn(earlier.file).length - 1;
    if (others > 0) {
      throw new ChoreError(`is in ${earlier.file} already, beside ${others} more: remove that file first`);
    }
    const removed = await this.remove(earlier.file);
    return {
      how: 'replaced',
      article: await this.#write(article, withoutEnding(earlier.file)),
      earlier: removed,
    };
  }

  /** Moves a file of the folder to `.removed` and gives its new path, relative to the folder. */
  async remove(file: string): Promise<string> {
    const name = `${REMOVED}/${withoutEnding(file)}`;
    await mkdir(dirname(join(this.dir, name)), { recursive: true });
    const path = await firstOf(copies(name, extname(file)), (free) => this.#create(free, ''));
    await rename(join(this.dir, file), join(this.dir, path));
    this.#articles = this.#articles.filter((article) => article.file !== file);
    return path;
  }

  #earlierVersion(article: Article): Article | undefined {
    return this.#articles.find((held) => isSameArticle(held, article));
  }

  #namesake(name: string): Article | undefined {
    const id = articleId(`${name}.md`);
    return this.#articles.find((held) => held.id === id);
  }

  /** Writes an article where no file is: under this name, or with a number after it. */
  async #write(article: Article, name: string): Promise<Article> {
    await mkdir(this.dir, { recursive: true });
    const markdown = articleMarkdown(article);
    const ids = new Set(this.#articles.map(({ id }) => id));
    const file = await firstOf(
      copies(name, '.md'),
      async (free) => !ids.has(articleId(free)) && (await this.#create(free, markdown)),
    );
    const { articles } = await this.#reader.read(Buffer.from(markdown), file);
    this.#articles = [...this.#articles, ...articles];
    return articles[0] ?? article;
  }

  /** Whether a file could be made; false when there is one of that name. */
  async #create(file: string, content: string): Promise<boolean> {
    try {
      await writeFile(join(this.dir, file), content, { flag: 'wx' });
      return true;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
      throw error;
    }
  }
}

function withoutEnding(file: string): string {
  return file.slice(0, file.length - extname(file).length);
}

/** A file's name from a title, in the title's own letters. */
function nameFrom(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const characters = [...words.replace(/^-|-$/gu, '')];
  if (characters.length <= LONGEST_NAME) return characters.join('');
  const cut = characters.slice(0, LONGEST_NAME + 1).join('');
  return cut.includes('-') ? cut.replace(/-[^-]*$/u, '') : characters.slice(0, LONGEST_NAME).join('');
}

/** `name.md`, `name-2.md`, `name-3.md` and so on. */
function* copies(name: string, ending: string): Generator<string> {
  yield `${name}${ending}`;
  for (let copy = 2; ; copy += 1) yield `${name}-${copy}${ending}`;
}

async function firstOf(names: Iterable<string>, fits: (name: string) => Promise<boolean>): Promise<string> {
  for (const name of names) if (await fits(name)) return name;
  throw new RangeError('There are no more names');
}
