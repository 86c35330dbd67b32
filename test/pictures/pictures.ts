/**
 * Draws the bot's replies as Discord shows them, to look at: `npm run pictures [-- FOLDER]`. Needs Chromium (its
 * command in CHROMIUM, or `chromium`); FOLDER is data/pictures when left out. The picture in the README is docs/ask.png.
 */
import { execFile } from 'node:child_process';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { commands } from '../../commands/index.ts';
import { en } from '../../commands/locales/en.ts';
import { Library } from '../../src/answers/library.ts';
import { loadArticles } from '../../src/articles/folder.ts';
import { parseCustomId } from '../../src/discord/custom-id.ts';
import type { Body } from '../../src/discord/message.ts';
import { renderReply, renderView } from '../../src/discord/render.ts';
import { openedBy, questionOf, viewOf } from '../../src/discord/view.ts';
import { customIdsOf } from '../discord-render/limits-check.ts';
import { messageHtml } from './message-html.ts';

const run = promisify(execFile);
const { CHROMIUM } = process.env;
const ASKER = '123456789012345678';
const NODE_MODULES = resolve(import.meta.dirname, '../../node_modules');

/** What is drawn: a command with its options, and then perhaps a button. */
interface Scene {
  readonly name: string;
  readonly command: string;
  readonly values: Record<string, string>;
  readonly press?: string;
  readonly hidden?: boolean;
  readonly mention?: string;
}

const SCENES: readonly Scene[] = [
  {
    name: 'ask',
    command: 'ask',
    values: { question: 'How does a forager tell the others where flowers are?' },
  },
  {
    name: 'ask-hidden',
    command: 'ask',
    values: { question: 'Why did Fleming name it penicillin?' },
    hidden: true,
  },
  { name: 'ask-mention', command: 'ask', values: { question: 'Who discovered penicillin?' }, mention: ASKER },
  { name: 'ask-unanswered', command: 'ask', values: { question: 'Who won the world cup in 2018?' } },
  {
    name: 'context',
    command: 'ask',
    values: { question: 'Who discovered penicillin?' },
    press: 'In context',
    hidden: true,
  },
  { name: 'articles', command: 'articles', values: {} },
  { name: 'outline', command: 'articles', values: { article: 'apollo-11' } },
  { name: 'summary', command: 'summary', values: { article: 'penicillin' }, mention: ASKER },
  { name: 'help', command: 'help', values: {}, hidden: true },
];

const PAGE_STYLE = `
  body { margin: 0; background: #36393e; }
  body.light { background: #fff; }
  discord-messages { min-height: 0 !important; border: 0 !important; padding: 12px 0; }
  .display { margin-bottom: 8px; } .display:last-child { margin-bottom: 0; }
`;

const IMPORTS = {
  '@skyra/discord-components-core': '/@skyra/discord-components-core/dist/index.js',
  '@lit/context': '/@lit/context/index.js',
  '@lit/reactive-element': '/@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '/@lit/reactive-element/',
  lit: '/lit/index.js',
  'lit/': '/lit/',
  'lit-html': '/lit-html/lit-html.js',
  'lit-html/': '/lit-html/',
  'lit-element/': '/lit-element/',
};

const WIDTHS = { wide: 760, phone: 390 };

interface Page {
  readonly html: string;
  readonly width: number;
  /** Pixels of the picture for one of the page. */
  readonly scale: number;
}

function pageHtml(messages: readonly string[], theme: string, width: number): string {
  return `<!doctype html><meta charset="utf-8"><style>${PAGE_STYLE}</style>
    <script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>
    <script type="module">
      await import('@skyra/discord-components-core');
      const messages = document.querySelector('discord-messages');
      new ResizeObserver(() => { document.title = 'height ' + Math.ceil(messages.getBoundingClientRect().height); }).observe(messages);
    </script>
    <body class="${theme}" style="width: ${width}px"><discord-messages ${theme === 'light' ? 'light-theme' : ''}>${messages.join('')}</discord-messages></body>`;
}

/** Serves the pages and the components' modules to Chromium. */
async function serve(pages: ReadonlyMap<string, Page>) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const page = pages.get(path)?.html;
    try {
      const body = page ?? (await readFile(join(NODE_MODULES, path)));
      response.setHeader('content-type', page === undefined ? 'text/javascript' : 'text/html').end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = z.object({ port: z.int() }).parse(server.address());
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** Asks Chromium how high the page is, and draws just that. */
async function draw(url: string, file: string, { width, scale }: Page): Promise<void> {
  const common = [
    ...[
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--virtual-time-budget=30000',
    ],
    `--force-device-scale-factor=${scale}`,
  ];
  const { stdout } = await run(
    CHROMIUM ?? 'chromium',
    [...common, `--window-size=${width},400`, '--dump-dom', url],
    {
      maxBuffer: 1e8,
      timeout: 60_000,
    },
  );
  const height = /<title>height (\d+)/.exec(stdout)?.[1];
  if (height === undefined) throw new Error(`${url} was not drawn`);
  await run(
    CHROMIUM ?? 'chromium',
    [...common, `--window-size=${width},${height}`, `--screenshot=${file}`, url],
    {
      timeout: 60_000,
    },
  );
}

function render(scene: Scene, library: Library): Body {
  const context = { library, say: en };
  const { values, hidden = false, mention } = scene;
  const reply = commands.find(({ name }) => name === scene.command)?.run(values, context);
  if (reply === undefined) throw new Error(`No command ${scene.command}`);
  const question = questionOf(values);
  const view = viewOf(scene.command, values, reply, library);
  const body = renderReply(reply, view, {
    say: en,
    asker: ASKER,
    hidden,
    ...(question && { question }),
    ...(mention && { mention }),
  });
  if (scene.press === undefined) return body;
  const button = parseCustomId(customIdsOf(body.components).get(scene.press) ?? '');
  const opened = button && openedBy(button, null);
  const pressed = opened && renderView(opened, { say: en, asker: ASKER, hidden }, commands, context);
  if (pressed === null) throw new Error(`${scene.press} opens nothing in ${scene.name}`);
  return pressed;
}

async function main(folder: string): Promise<void> {
  const { articles } = await loadArticles(resolve(import.meta.dirname, '../../seeds'), { onProgress() {} });
  const library = new Library(articles);
  await mkdir(folder, { recursive: true });
  const messages = SCENES.map((scene) => {
    const sender = {
      name: 'Footnote',
      color: '#3b6e5c',
      bot: true,
      hidden: scene.hidden ?? false,
      ...(scene.press ? {} : { command: { user: 'Ines', name: scene.command } }),
    };
    return messageHtml(render(scene, library).components, sender);
  });
  const pages = new Map<string, Page>([
    ['/ask', { html: pageHtml(messages.slice(0, 1), 'dark', WIDTHS.wide), width: WIDTHS.wide, scale: 2 }],
  ]);
  for (const theme of ['dark', 'light']) {
    for (const [device, width] of Object.entries(WIDTHS)) {
      pages.set(`/${theme}-${device}`, { html: pageHtml(messages, theme, width), width, scale: 1 });
    }
  }
  const server = await serve(pages);
  try {
    for (const [path, page] of pages) await draw(server.origin + path, `${folder}${path}.png`, page);
  } finally {
    server.close();
  }
  await copyFile(join(folder, 'ask.png'), resolve(import.meta.dirname, '../../docs/ask.png'));
}

await main(resolve(process.argv[2] ?? 'data/pictures'));
