import { wordsOf } from '../../search/analyse.ts';

/** How often each stem stands in a text, without its stop words. */
export type Counts = ReadonlyMap<string, number>;

/** The stems of a text's content words, in order. */
export function stemsOf(text: string, language?: string): string[] {
  return wordsOf(text, language).words.flatMap((word) => (word.stop ? [] : [word.stem]));
}

export function countsOf(stems: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** The counts of several texts together. */
export function added(texts: readonly Counts[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const counts of texts) {
    for (const [stem, count] of counts) all.set(stem, (all.get(stem) ?? 0) + count);
  }
  return all;
}

/** The cosine of two texts' counts, from 0 to 1. */
export function likeness(a: Counts, b: Counts): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let product = 0;
  for (const [stem, count] of small) product += count * (large.get(stem) ?? 0);
  return product === 0 ? 0 : product / Math.sqrt(squaresOf(a) * squaresOf(b));
}

function squaresOf(counts: Counts): number {
  let sum = 0;
  for (const count of counts.values()) sum += count ** 2;
  return sum;
}

/** How alike each of some texts is to all the others together: the cosine of its counts and the logarithms of theirs. */
export function likenessToRest(texts: readonly Counts[]): number[] {
  const all = added(texts);
  let squares = 0;
  for (const count of all.values()) squares += Math.log1p(count) ** 2;
  return texts.map((counts) => {
    let product = 0;
    let rest = squares;
    for (const [stem, count] of counts) {
      const total = all.get(stem) ?? 0;
      const other = Math.log1p(total - count);
      product += count * other;
      rest += other ** 2 - Math.log1p(total) ** 2;
    }
    return product === 0 ? 0 : product / Math.sqrt(squaresOf(counts) * rest);
  });
}
