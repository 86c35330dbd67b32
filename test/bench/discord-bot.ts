import { monitorEventLoopDelay } from 'node:perf_hooks';
import { z } from 'zod';
import { commands } from '../../commands/index.ts';
import { Library } from '../../src/answers/library.ts';
import { loadArticles } from '../../src/articles/folder.ts';
import { startDiscord } from '../../src/discord/start.ts';
import { warmUp } from '../../src/discord/warm-up.ts';

/** The bot in a process of its own, so that only its own stalls are measured. Told by messages when to begin and end. */
const { discordToken, discordApiUrl, folder } = z
  .object({ discordToken: z.string(), discordApiUrl: z.string(), folder: z.string() })
  .parse(JSON.parse(process.argv[2] ?? ''));

const { articles } = await loadArticles(folder);
const library = new Library(articles);
const delay = monitorEventLoopDelay({ resolution: 5 });
const settings = {
  discordToken,
  discordApiUrl,
  discordGuildId: undefined,
  messageContent: false,
  questionsPerMinute: 0,
};
const warm = warmUp(commands, library);
await startDiscord(
  settings,
  () => library,
  commands,
  () => {},
);
let begun = process.cpuUsage();
await warm;
process.send?.('ready');

process.on('message', async (message) => {
  if (message === 'begin') {
    delay.enable();
    delay.reset();
    begun = process.cpuUsage();
    process.send?.('begun');
  } else {
    delay.disable();
    const { user, system } = process.cpuUsage(begun);
    process.send?.({ stall: delay.max / 1e6, cpu: (user + system) / 1e3 });
  }
});
