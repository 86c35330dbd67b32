/** The parameters of BM25+ as MiniSearch has them: saturation, the discount of long passages, the least that a term counts. */
const K = 1.2;
const B = 0.7;
const D = 0.5;

/** Robertson and Spärck Jones's inverse document frequency, kept above zero as in Lucene and MiniSearch. */
export function inverseDocumentFrequency(frequency: number, total: number): number {
  return Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));
}

/** What a term counts by how often it stands in a passage whose length is so many times the mean; to be weighted by its rarity. */
export function saturation(times: number, relativeLength: number): number {
  return times === 0 ? 0 : D + (times * (K + 1)) / (times + K * (1 - B + B * relativeLength));
}
