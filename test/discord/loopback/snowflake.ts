const DISCORD_EPOCH = 1420070400000n;
let counter = 0n;

/** A new id as Discord makes them: the time in its upper bits, never the same twice. */
export function snowflake(): string {
  counter = (counter + 1n) % 4_194_304n;
  return String(((BigInt(Date.now()) - DISCORD_EPOCH) << 22n) + counter);
}
