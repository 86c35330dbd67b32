import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { TestContext } from 'node:test';

/** What a page of a test's web site answers: its HTML, or whatever it does to the response. */
export type Page = string | ((response: ServerResponse, request: IncomingMessage) => void);

/** A web site on 127.0.0.1 with these pages by their path, for as long as the test runs; gives its address. */
export async function website(t: TestContext, pages: Readonly<Record<string, Page>>): Promise<string> {
  const server = createServer(answerWith(pages));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      resolve(`http://127.0.0.1:${port}`);
    });
  });
}

function answerWith(pages: Readonly<Record<string, Page>>): RequestListener {
  return (request, response) => {
    const page = pages[new URL(request.url ?? '', 'http://host').pathname];
    if (page === undefined) response.writeHead(404).end('nothing here');
    else if (typeof page === 'string') response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    else page(response, request);
  };
}

/** A page that leads to another. */
export function redirect(location: string): Page {
  return (response) => response.writeHead(302, { location }).end();
}
