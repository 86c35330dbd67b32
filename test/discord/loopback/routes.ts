import { channelRoutes } from './channel-routes.ts';
import { commandRoutes } from './command-routes.ts';
import type { Route } from './http-server.ts';
import { interactionRoutes } from './interaction-routes.ts';
import type { LoopbackDiscord } from './loopback-discord.ts';
import { userPayload } from './payloads.ts';

/** Every route of Discord's that the rig knows. */
export function routes(discord: LoopbackDiscord): Route[] {
  const { world } = discord;
  return [
    {
      method: 'GET',
      path: '/gateway/bot',
      handle: () => ({
        status: 200,
        body: {
          url: discord.gatewayAddress,
          shards: 1,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 16 },
        },
      }),
    },
    { method: 'GET', path: '/users/@me', handle: () => ({ status: 200, body: userPayload(world.bot) }) },
    ...commandRoutes(discord),
    ...interactionRoutes(discord),
    ...channelRoutes(discord),
  ];
}
