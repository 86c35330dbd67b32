import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Faults } from './faults.ts';
import { RestError, unauthorized } from './rest-error.ts';

/** A request as a route sees it. */
export interface Request {
  readonly method: string;
  readonly path: string;
  /** The parts of the path that the route names, in order. */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** What a route answers with: a status, and a body unless there is nothing to say. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

export interface Route {
  readonly method: string;
  /** `:` stands for one part of the path. */
  readonly path: string;
  /** Whether the bot must say who it is; interactions carry their own token. */
  readonly open?: boolean;
  handle(request: Request): Answer | Promise<Answer>;
}

/** A request that was made and how it ended. */
export interface Exchange extends Pick<Request, 'method' | 'path' | 'body'> {
  readonly status: number;
}

/** What the HTTP side needs to know of the rig. */
export interface HttpSetting {
  readonly token: () => string;
  readonly routes: () => readonly Route[];
  readonly faults: Faults;
  readonly exchanges: Exchange[];
  /** Takes note of what Discord would have refused. */
  readonly problem: (text: string) => void;
}

const PREFIX = '/api/v10';

/** Discord's HTTP side: finds the route, checks the token, plays failures, answers as JSON. */
export function httpServer(setting: HttpSetting): Server {
  return createServer((incoming, response) => {
    handle(incoming, setting)
      .then((answer) => send(response, answer.status, answer.body, answer.headers))
      .catch((error: unknown) => {
        setting.problem(`The rig failed: ${error instanceof Error ? error.stack : String(error)}`);
        send(response, 500, { message: 'rig', code: 0 });
      });
  });
}

async function handle(
  incoming: IncomingMessage,
  setting: HttpSetting,
): Promise<Answer & { headers?: Record<string, string> }> {
  const method = incoming.method ?? 'GET';
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  const path = decodeURIComponent(url.pathname.replace(PREFIX, ''));
  const body = await readJson(incoming, setting.problem);
  const fault = setting.faults.take(method, path);
  if (fault?.kind === 'rate-limit') {
    const headers = { 'retry-after': String(fault.retryAfter), 'x-ratelimit-scope': 'user' };
    return {
      status: 429,
      headers,
      body: { message: 'Slow down', retry_after: fault.retryAfter, global: false },
    };
  }
  if (fault?.kind === 'fails')
    return { status: fault.status, body: { message: 'Not carried out', code: fault.code ?? 0 } };
  if (fault?.kind === 'slow') await sleep(fault.milliseconds);
  const answer = await carryOut({ method, path, query: url.searchParams, body }, incoming, setting);
  setting.exchanges.push({ method, path, body, status: answer.status });
  return fault?.kind === 'done-but-fails'
    ? { status: fault.status, body: { message: 'Bad gateway' } }
    : answer;
}

async function carryOut(
  request: Omit<Request, 'parts'>,
  incoming: IncomingMessage,
  { routes, token, problem }: HttpSetting,
): Promise<Answer> {
  for (const route of routes()) {
    const parts = route.method === request.method ? match(route.path, request.path) : null;
    if (parts === null) continue;
    try {
      if (!route.open && incoming.headers.authorization !== `Bot ${token()}`) throw unauthorized();
      return await route.handle({ ...request, parts });
    } catch (error) {
      if (!(error instanceof RestError)) throw error;
      if (error.code === 50035) problem(`${request.method} ${request.path}: ${error.message}`);
      return { status: error.status, body: { message: error.message, code: error.code } };
    }
  }
  problem(`Unknown route: ${request.method} ${request.path}`);
  return { status: 404, body: { message: '404: Not Found', code: 0 } };
}

function match(pattern: string, path: string): string[] | null {
  const expected = pattern.split('/');
  const parts = path.split('/');
  if (expected.length !== parts.length) return null;
  const named: string[] = [];
  for (const [index, part] of parts.entries()) {
    if (expected[index] === ':') named.push(part);
    else if (expected[index] !== part) return null;
  }
  return named;
}

async function readJson(incoming: IncomingMessage, problem: (text: string) => void): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return undefined;
  const type = incoming.headers['content-type'] ?? '';
  if (!type.startsWith('application/json')) problem(`A body of type “${type}”: Footnote sends only JSON`);
  return JSON.parse(text);
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    ...headers,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
