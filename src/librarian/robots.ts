import { createRequire } from 'node:module';
import type { Response } from 'undici';
import { type Asking, beginningOf, follow, NotFetchedError } from './follow.ts';

const require = createRequire(import.meta.url);
/** The package's own types tell of a default export that its CommonJS doesn't have. */
const robotsParser: (
  address: string,
  rules: string,
) => { isDisallowed(page: string, name: string): boolean | undefined } = require('robots-parser');

/** The name that a robots.txt file may address. */
const NAME = 'Footnote';
/** How much of it is read, in bytes: as much as RFC 9309 asks for in 2.5. */
const MOST = 500 * 1024;

/**
 * Makes sure that a site's robots.txt doesn't disallow a page, as RFC 9309 has it: a site without one allows all, one
 * that can't give it now allows nothing.
 * @throws NotFetchedError when it does.
 */
export async function checkRobots(page: URL, asking: Asking): Promise<void> {
  const address = new URL('/robots.txt', page).href;
  const { response } = await follow(address, asking);
  if (!response.ok) return await checkMissing(response);
  const rules = robotsParser(address, new TextDecoder().decode(await beginningOf(response, MOST)));
  if (rules.isDisallowed(page.href, NAME) === true) {
    throw new NotFetchedError(
      'asks in its robots.txt not to be fetched by programs: save the page with a browser and add the file',
    );
  }
}

async function checkMissing(response: Response): Promise<void> {
  await response.body?.cancel();
  if (response.status >= 500 || response.status === 429) {
    throw new NotFetchedError(
      `can't say now what may be fetched (robots.txt: ${response.status}): try again later`,
    );
  }
}
