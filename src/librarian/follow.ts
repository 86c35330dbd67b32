import { type Dispatcher, fetch, type Response } from 'undici';

/** What servers see in their logs. */
const USER_AGENT = 'Footnote (fetches a page when a person adds it; obeys robots.txt)';
const ACCEPT =
  'text/html, application/xhtml+xml, application/pdf, application/epub+zip, text/markdown, text/plain, application/rss+xml, application/atom+xml, */*;q=0.5';
const MOST_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** A document that could not or should not be fetched; the message says why, and reads on from its address. */
export class NotFetchedError extends Error {
  override readonly name = 'NotFetchedError';
}

/** How a document is asked for. */
export interface Asking {
  readonly dispatcher: Dispatcher;
  /** Ends it when the time is up. */
  readonly signal: AbortSignal;
}

/**
 * Asks an address, and where it leads, until something else than a redirect comes back; `check` is asked before each.
 * @throws NotFetchedError at the sixth redirect, and where one leads off the web.
 */
export async function follow(
  address: string,
  { dispatcher, signal }: Asking,
  check: (url: URL) => Promise<void> = async () => {},
): Promise<{ url: URL; response: Response }> {
  const headers = { 'user-agent': USER_AGENT, accept: ACCEPT };
  let url = webAddress(address);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    await check(url);
    const response = await fetch(url, { dispatcher, signal, headers, redirect: 'manual' });
    const location = REDIRECTS.has(response.status) ? response.headers.get('location') : null;
    if (location === null) return { url, response };
    await response.body?.cancel();
    url = webAddress(location, url);
  }
  throw new NotFetchedError(`redirects more than ${MOST_REDIRECTS} times`);
}

function webAddress(address: string, base?: URL): URL {
  const leads = base === undefined ? 'is' : `redirects to ${address}, which is`;
  if (!URL.canParse(address, base?.href)) throw new NotFetchedError(`${leads} no web address`);
  const url = new URL(address, base);
  if (!['http:', 'https:'].includes(url.protocol)) {
    throw new NotFetchedError(`${leads} no http or https address`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new NotFetchedError(
      'has a user name or password in it: save the page with a browser and add the file',
    );
  }
  url.hash = '';
  return url;
}

/**
 * The body of a response, unpacked.
 * @throws NotFetchedError as soon as there is more of it than `limit` bytes.
 */
export async function bodyOf(response: Response, limit: number): Promise<Uint8Array> {
  const bytes = await beginningOf(response, limit + 1);
  if (bytes.length > limit)
    throw new NotFetchedError(`is larger than ${megabytes(limit)}: set MAX_FILE_MB higher to fetch it`);
  return bytes;
}

/** At most so many bytes of the body of a response, unpacked; the rest is not fetched. */
export async function beginningOf(response: Response, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= most) break;
  }
  return Buffer.concat(chunks).subarray(0, most);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
}
