import { extname } from 'node:path/posix';
import { detectLanguage } from '../text/detect-language.ts';
import { type Article, passagesOf } from './article.ts';
import { type ArticleWarning, UnreadableFileError } from './article-warning.ts';
import type { Draft, Reader, Reading } from './draft.ts';
import { articlesFromDrafts } from './from-draft.ts';
import { indexable } from './indexable.ts';
import { isInScriptOf } from './language-tag.ts';
import { DEFAULT_LIMITS, MEGABYTE, type ReadingLimits } from './reading-limits.ts';
import { mismatch } from './signatures.ts';

/** The readers by a file's ending. Each is loaded, with its format's library, when the first such file is there. */
const READERS: Readonly<Record<string, () => Promise<Reader>>> = {
  '.txt': async () => (await import('./text-file.ts')).readTextFile,
  '.md': async () => (await import('./markdown-file.ts')).readMarkdownFile,
  '.markdown': async () => (await import('./markdown-file.ts')).readMarkdownFile,
  '.html': async () => (await import('./html-file.ts')).readHtmlFile,
  '.htm': async () => (await import('./html-file.ts')).readHtmlFile,
  '.xhtml': async () => (await import('./html-file.ts')).readHtmlFile,
  '.pdf': async () => (await import('./pdf-file.ts')).readPdfFile,
  '.docx': async () => (await import('./word-file.ts')).readWordFile,
  '.epub': async () => (await import('./epub-file.ts')).readEpubFile,
  '.xml': async () => (await import('./feed-file.ts')).readFeedFile,
  '.rss': async () => (await import('./feed-file.ts')).readFeedFile,
  '.atom': async () => (await import('./feed-file.ts')).readFeedFile,
};

/** So many paragraphs tell an article's language. */
const SAMPLE = 50;

/** The endings of the files that can be read, lower-case, with their dot. */
export const ENDINGS: readonly string[] = Object.keys(READERS);

const UNKNOWN_FORMAT = `is of no known format; these are: ${ENDINGS.join(' ')}`;

/** Why a file is not worth opening, from its name and its size in bytes; null when it is. */
export function refusal(file: string, size: number, { fileMegabytes }: ReadingLimits): string | null {
  if (!ENDINGS.includes(extname(file).toLowerCase())) return UNKNOWN_FORMAT;
  if (size <= fileMegabytes * MEGABYTE) return null;
  return `is larger than ${fileMegabytes} MB: split it, or set MAX_FILE_MB higher`;
}

/** What one file gave: articles, or warnings, or both. Plain data, so that it can cross threads. */
export interface FileArticles {
  readonly articles: readonly Article[];
  readonly warnings: readonly ArticleWarning[];
  /** The articles as they stand in the file, before they are cleaned, split and named; only when asked for. */
  readonly drafts?: readonly Draft[];
}

/** What reading a file may be given. */
export interface ReadOptions {
  /** Unless given, the default ones; those of time and memory are `LimitedReader`'s to keep. */
  readonly limits?: ReadingLimits;
  /** Give the drafts too. */
  readonly withDrafts?: boolean;
}

/**
 * The articles of one file, from its bytes and its path in the articles folder (with forward slashes), whose ending
 * tells the format. Never throws: a file that can't be read gives a warning that says why.
 */
export async function readArticles(
  bytes: Uint8Array,
  file: string,
  { limits = DEFAULT_LIMITS, withDrafts = false }: ReadOptions = {},
): Promise<FileArticles> {
  try {
    const ending = extname(file).toLowerCase();
    const load = READERS[ending];
    if (load === undefined) throw new UnreadableFileError(UNKNOWN_FORMAT);
    if (bytes.length === 0) throw new UnreadableFileError('is empty');
    const other = mismatch(bytes, ending);
    if (other !== null) throw new UnreadableFileError(other);
    const read = await load();
    const reading = await read(bytes, limits);
    const { articles, warnings } = fromReading(reading, file, limits);
    const drafts = withDrafts ? { drafts: reading.drafts } : {};
    return { articles: await Promise.all(articles.map(inItsLanguage)), warnings, ...drafts };
  } catch (error) {
    return { articles: [], warnings: [{ file, reason: reasonOf(error) }] };
  }
}

function fromReading({ drafts, problems = [] }: Reading, file: string, limits: ReadingLimits): FileArticles {
  const { articles, problems: more } = indexable(articlesFromDrafts(drafts, file), limits.paragraphs);
  const reasons = [...problems, ...more, ...(articles.length === 0 ? ['has a title but no text'] : [])];
  return { articles, warnings: reasons.map((reason) => ({ file, reason })) };
}

/**
 * An article whose file doesn't tell the language with the one that it is written in; also where a program, not a
 * person as in front matter, told one of another script.
 */
async function inItsLanguage(article: Article): Promise<Article> {
  if (article.language !== undefined && /\.(?:md|markdown)$/iu.test(article.file)) return article;
  const prose = passagesOf(article).filter(({ kind }) => kind !== 'code');
  const text = prose
    .slice(0, SAMPLE)
    .map((passage) => passage.text)
    .join('\n');
  if (article.language !== undefined && isInScriptOf(article.language, text)) return article;
  const language = await detectLanguage(text);
  return language === undefined ? article : { ...article, language };
}

function reasonOf(error: unknown): string {
  if (error instanceof UnreadableFileError) return error.message;
  if (error instanceof RangeError) return 'is nested too deeply, or has too long a line, to be read';
  return `could not be read: ${error instanceof Error ? error.message : String(error)}`;
}
