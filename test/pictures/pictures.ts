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
import { messagesFor } from '../../commands/locales/index.ts';
import { Library } from '../../src/answers/library.ts';
import { loadArticles } from '../../src/articles/folder.ts';
import { parseCustomId } from '../../src/discord/custom-id.ts';
import type { Body } from '../../src/discord/message.ts';
import { renderReply, renderView } from '../../src/discord/render.ts';
import { openedBy, questionOf, viewOf } from '../../src/discord/view.ts';
import { customIdsOf } from '../discord-render/body.ts';
import { messageHtml } from './message-html.ts';
import { SCENES, type Scene, TRIALS } from './scenes.ts';

const run = promisify(execFile);
const { CHROMIUM } = process.env;
const USER = '123456789012345678';
const NODE_MODULES = resolve(import.meta.dirname, '../../node_modules');

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

/** A picture of more can't be looked at in one go. */
const ON_A_SHEET = 4;
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
async function photograph(url: string, file: string, { width, scale }: Page): Promise<void> {
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

/** What the bot sends in a scene. */
function render(scene: Scene, library: Library): Body {
  const say = messagesFor(scene.locale ?? 'en');
  const context = { library, say, onDiscord: true };
  const { command, values, hidden = false } = scene;
  const reply = commands.find(({ name }) => name === command)?.run(values, context);
  if (reply === undefined) throw new Error(`No command ${command}`);
  const question = questionOf(values);
  const shown = {
    say,
    asker: USER,
    hidden,
    page: scene.page ?? 0,
    ...(question && { question }),
    ...(scene.mention && { mention: USER }),
  };
  const body = renderReply(reply, viewOf(command, values, reply, library), shown);
  if (scene.press === undefined) return body;
  const button = parseCustomId(customIdsOf(body.components).get(scene.press) ?? '');
  const opened = button && openedBy(button, null);
  const pressed = opened && renderView(opened, { say, asker: USER, hidden }, commands, context);
  if (pressed === null) throw new Error(`${scene.press} opens nothing after ${question}`);
  return pressed;
}

function draw(scene: Scene, library: Library): string {
  return messageHtml(render(scene, library).components, {
    name: 'Footnote',
    color: '#3b6e5c',
    bot: true,
    hidden: scene.hidden ?? false,
    ...(scene.press ? {} : { command: { user: 'Ines', name: scene.command } }),
  });
}

async function main(folder: string): Promise<void> {
  const { articles } = await loadArticles(resolve(import.meta.dirname, '../../seeds'));
  const [seeds, all] = [new Library(articles), new Library([...articles, ...TRIALS])];
  const messages = SCENES.map((scene) => draw(scene, scene.command === 'articles' ? seeds : all));
  const pages = new Map<string, Page>([
    ['/ask', { html: pageHtml(messages.slice(0, 1), 'dark', WIDTHS.wide), width: WIDTHS.wide, scale: 2 }],
  ]);
  for (const theme of ['dark', 'light']) {
    for (const [device, width] of Object.entries(WIDTHS)) {
      for (let from = 0; from < messages.length; from += ON_A_SHEET) {
        const html = pageHtml(messages.slice(from, from + ON_A_SHEET), theme, width);
        pages.set(`/${theme}-${device}-${1 + from / ON_A_SHEET}`, { html, width, scale: 1 });
      }
    }
  }
  await mkdir(folder, { recursive: true });
  const server = await serve(pages);
  try {
    for (const [path, page] of pages) await photograph(server.origin + path, `${folder}${path}.png`, page);
  } finally {
    server.close();
  }
  await copyFile(join(folder, 'ask.png'), resolve(import.meta.dirname, '../../docs/ask.png'));
}

await main(resolve(process.argv[2] ?? 'data/pictures'));
