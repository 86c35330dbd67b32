import { readFileSync } from 'node:fs';

/**
 * The 20,000 most frequent words of English, most frequent first, each with a vector of bytes: words that are used alike
 * point alike. Made from GloVe (public domain) by test/eval/vectors.ts, which tells how.
 */
interface WordVectors {
  readonly rows: ReadonlyMap<string, number>;
  readonly dimensions: number;
  readonly numbers: Int8Array;
}

let loaded: WordVectors | undefined;

function load(): WordVectors {
  if (loaded !== undefined) return loaded;
  const file = readFileSync(new URL('./word-vectors.bin', import.meta.url));
  const size = file.readUInt32LE(0);
  const dimensions = file.readUInt32LE(4);
  const names = 12 + file.readUInt32LE(8);
  const words = file.toString('utf8', 12, names).split('\n');
  loaded = {
    rows: new Map(words.map((word, row) => [word, row])),
    dimensions,
    numbers: new Int8Array(file.buffer, file.byteOffset + names, size * dimensions),
  };
  return loaded;
}

/** The place of a folded word among the words of English by how often they are used, from 0; -1 past the 20,000 most frequent. */
export function frequencyRank(form: string): number {
  return load().rows.get(form) ?? -1;
}

/**
 * The cosines of one word's vector and others', given their ranks: 1 for the same use, about 0 for unrelated words or a
 * rank of -1. Those under `least` are told as 0; undefined when all are.
 */
export function kinships(
  rank: number,
  others: readonly number[],
  least: number,
): readonly number[] | undefined {
  if (rank < 0) return undefined;
  const { dimensions, numbers } = load();
  const one = rank * dimensions;
  let cosines: number[] | undefined;
  for (let place = 0; place < others.length; place++) {
    const other = (others[place] ?? -1) * dimensions;
    if (other < 0) continue;
    let sum = 0;
    for (let at = 0; at < dimensions; at++) {
      sum = (sum + Math.imul(numbers[one + at] ?? 0, numbers[other + at] ?? 0)) | 0;
    }
    const cosine = sum / (127 * 127);
    if (cosine < least) continue;
    cosines ??= others.map(() => 0);
    cosines[place] = cosine;
  }
  return cosines;
}

/** How often the most frequent word stands in a hundred words, by Zipf's law as it holds for English. */
const MOST = 10;

/**
 * The share of English paragraphs of some hundred words that hold a word of this rank: what to expect of a word where a
 * library is too small to tell. Zipf's law gives the expected count, Poisson's the chance of at least one.
 */
export function expectedShare(rank: number): number {
  const place = rank < 0 ? 2 * load().rows.size : rank;
  return 1 - Math.exp(-MOST / (place + 2.7));
}
