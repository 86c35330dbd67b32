import { benchDiscordLoad } from './discord-load.ts';
import { benchLibrary } from './library.ts';
import { type Row, table } from './row.ts';
import { soak } from './soak.ts';
import { benchStart } from './start.ts';

/** What can be measured, by name: `npm run bench -- start library` measures these two, `npm run bench` everything. */
const BENCHES: Readonly<Record<string, { readonly heading: string; run(): Row[] | Promise<Row[]> }>> = {
  start: { heading: 'Start, median of 9', run: benchStart },
  library: { heading: 'A library of 10,000 passages', run: () => benchLibrary(10_000) },
  large: { heading: 'A library of 100,000 passages', run: () => benchLibrary(100_000) },
  discord: { heading: '200 interactions at once, 10,000 passages', run: benchDiscordLoad },
  soak: { heading: 'Two minutes of changes', run: () => soak(120_000) },
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(BENCHES, name));
if (unknown !== undefined) {
  console.error(`There is no benchmark “${unknown}”: there are ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}
console.log(`Node ${process.version}\n`);
for (const [name, { heading, run }] of Object.entries(BENCHES)) {
  if (wanted.length === 0 || wanted.includes(name)) console.log(table(heading, await run()));
}
