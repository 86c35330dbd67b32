import { isAbsolute, join, parse, relative, resolve } from 'node:path';
import type { Article } from '../articles/article.ts';
import { decodeText } from '../articles/decode.ts';
import { isPassedOver } from '../articles/folder.ts';
import type { LimitedReader } from '../articles/limited-reader.ts';
import type { ArticlesFolder, Place, Shelved } from './articles-folder.ts';
import { closedReason } from './closed-page.ts';
import type { DownloadLimits } from './download.ts';
import { likenessReason, nearest } from './near-duplicates.ts';
import { ChoreError, mendableReason, type Outcome } from './outcome.ts';
import { withoutTracking } from './same-article.ts';
import { isAddress, obtain, type Source } from './source.ts';
import { understood, understoodLines } from './understood.ts';

/** How articles are added. */
export interface AddOptions extends Omit<DownloadLimits, 'sizeLimit'> {
  readonly reader: LimitedReader;
  /** Take the place of an article that has the file's name, even if it is another one. */
  readonly replace?: boolean;
}

/** Adds the articles of a file or a web address to the articles folder; one outcome for each of them. */
export async function* add(
  given: string,
  folder: ArticlesFolder,
  options: AddOptions,
): AsyncGenerator<Outcome> {
  try {
    const { reader } = options;
    const source = await obtain(outside(given, folder.dir), reader.limits, options);
    const { articles, warnings } = await reader.read(source.bytes, source.name);
    const reasons = warnings.map(({ reason }) => reason);
    refuseClosed(source, articles[0]);
    if (articles.length === 0) throw new ChoreError(reasons.join('; '));
    const [only] = articles;
    const isOne = only !== undefined && articles.length === 1;
    const place = isOne && source.url === undefined ? ownName(source) : {};
    for (const article of isOne ? [withOrigin(only, source)] : articles) {
      yield await addOne(given, article, reasons, folder, { ...options, ...place });
    }
  } catch (error) {
    yield refusal(given, error);
  }
}

async function addOne(
  given: string,
  article: Article,
  warnings: readonly string[],
  folder: ArticlesFolder,
  place: Place,
): Promise<Outcome> {
  try {
    const shelved = await folder.shelve(article, place);
    const near = shelved.how === 'unchanged' ? undefined : nearest(shelved.article, folder.articles);
    return outcome(
      given,
      shelved,
      [...warnings, ...(near === undefined ? [] : [likenessReason(near)])],
      folder.dir,
    );
  } catch (error) {
    return refusal(given, error, article.title);
  }
}

/** A file keeps its name, unless it would be passed over in the articles folder, as hidden files are. */
function ownName(source: Source): Place {
  const { name } = parse(source.name);
  return isPassedOver(`${name}.md`) ? {} : { name };
}

/** A file within the articles folder is there already, unless it is hidden. */
function outside(given: string, dir: string): string {
  const path = relative(resolve(dir), resolve(given));
  if (!isAddress(given) && !isAbsolute(path) && !path.startsWith('.')) {
    throw new ChoreError('is in the articles folder already');
  }
  return given;
}

/** A page that isn't what people see who may read it is not worth having. */
function refuseClosed({ name, bytes, url }: Source, article: Article | undefined): void {
  if (url === undefined || !name.endsWith('.html')) return;
  const reason = closedReason(decodeText(bytes), article);
  if (reason !== null) throw new ChoreError(`${reason}: save the page with your browser and add the file`);
}

/** What the address tells, where the document itself doesn't. */
function withOrigin(article: Article, { url }: Source): Article {
  if (url === undefined) return article;
  return { source: new URL(url).hostname.replace(/^www\./u, ''), url: withoutTracking(url), ...article };
}

function outcome(
  given: string,
  { how, article, earlier }: Shelved,
  warnings: readonly string[],
  dir: string,
): Outcome {
  const path = join(dir, article.file);
  const headline = {
    added: `Added “${article.title}” as ${path}`,
    replaced: `Replaced “${article.title}” in ${path}; the earlier file is ${join(dir, earlier ?? '')} now`,
    unchanged: `“${article.title}” is in ${path} already, word for word`,
  }[how];
  return {
    done: true,
    record: { input: given, added: true, how, ...understood(article), earlier, warnings },
    lines: [headline, ...understoodLines(article), ...warnings.map((reason) => `Note: ${reason}`)],
  };
}

/** @throws the error itself when it is none that people can mend. */
function refusal(given: string, error: unknown, title?: string): Outcome {
  const reason = mendableReason(error);
  const name = title === undefined ? given : `“${title}” of ${given}`;
  return {
    done: false,
    record: { input: given, added: false, title, reason },
    lines: [`Not added: ${name} ${reason}`],
  };
}
