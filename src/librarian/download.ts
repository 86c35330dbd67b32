import { STATUS_CODES } from 'node:http';
import { MIMEType } from 'node:util';
import type { Response } from 'undici';
import { DEFAULT_LIMITS, MEGABYTE } from '../articles/reading-limits.ts';
import { bodyOf, follow, NotFetchedError } from './follow.ts';
import { ForbiddenAddressError, guardedAgent } from './guarded-agent.ts';
import { isPublicAddress } from './public-address.ts';
import { checkRobots } from './robots.ts';

/** What protects this machine, and its network, from a server. */
export interface DownloadLimits {
  /** Which IP addresses may be connected to; public ones unless said. */
  readonly mayConnect?: (address: string) => boolean;
  /** In milliseconds, for all of it: robots.txt, redirects and the document; 15,000 unless said. */
  readonly timeLimit?: number;
  /** In bytes, unpacked; 25 MB unless said. */
  readonly sizeLimit?: number;
}

/** What an address gave. */
export interface Download {
  /** Where it was in the end, after redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** As the server says, in lower case and without parameters: "text/html". */
  readonly type: string | null;
  /** The encoding, as the server says. */
  readonly charset: string | null;
}

/**
 * Fetches a document from the web: over http or https, through at most 5 redirects, as robots.txt allows, and never
 * from or through an address that is not public unless `mayConnect` lets it.
 * @throws NotFetchedError when it can't be had.
 */
export async function download(address: string, limits: DownloadLimits = {}): Promise<Download> {
  const {
    mayConnect = isPublicAddress,
    timeLimit = 15_000,
    sizeLimit = DEFAULT_LIMITS.fileMegabytes * MEGABYTE,
  } = limits;
  const dispatcher = guardedAgent(mayConnect);
  const asking = { dispatcher, signal: AbortSignal.timeout(timeLimit) };
  try {
    const { url, response } = await follow(address, asking, (page) => checkRobots(page, asking));
    if (!response.ok) throw new NotFetchedError(statusReason(response.status));
    return { url: url.href, bytes: await bodyOf(response, sizeLimit), ...contentType(response) };
  } catch (error) {
    if (asking.signal.aborted) throw new NotFetchedError(`takes longer than ${timeLimit / 1000} seconds`);
    throw error instanceof NotFetchedError ? error : new NotFetchedError(failureReason(error));
  } finally {
    await dispatcher.destroy();
  }
}

/** What a status that is no success means to the person who wanted the page. */
function statusReason(status: number): string {
  const answer = `answers ${status} ${STATUS_CODES[status] ?? ''}`.trim();
  if (status === 401 || status === 403) return `${answer}: it wants a login, or no programs`;
  if (status === 402) return `${answer}: it is behind a paywall`;
  if (status === 451) return `${answer}: it is withheld for legal reasons`;
  return answer;
}

/** Undici wraps what went wrong on the way in an error that says only "fetch failed". */
function failureReason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof ForbiddenAddressError) return cause.message;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOTFOUND') return 'is on no server that exists: check the address';
  if (code === 'ECONNREFUSED') return 'is on a server that takes no connection';
  return `can't be fetched: ${cause instanceof Error ? cause.message : String(cause)}`;
}

function contentType(response: Response): Pick<Download, 'type' | 'charset'> {
  try {
    const { essence, params } = new MIMEType(response.headers.get('content-type') ?? '');
    return { type: essence, charset: params.get('charset') };
  } catch {
    return { type: null, charset: null }; // Not said, or nonsense: the document itself will tell.
  }
}
