import { table } from './row.ts';
import { benchStart } from './start.ts';

console.log(table(`Start (median of 9; Node ${process.version})`, benchStart()));
