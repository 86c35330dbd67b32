import { type Article, passagesOf } from '../articles/article.ts';
import { WORD } from '../text/words.ts';

/** Words in a row that are compared: fewer are in many texts by chance, more are broken by every small change. */
const SHINGLE = 5;
/** How many of its smallest shingles stand for an article when candidates are looked for. */
const SKETCH = 64;
/** Shingles in the sketches of more articles than this are a site's set phrases. */
const SET_PHRASE = 50;
/** Articles that have half of their shingles in common are told. */
const NEAR = 0.5;

/** Two articles that say much the same. */
export interface Likeness {
  readonly article: Article;
  /** The one that comes first. */
  readonly other: Article;
  /** The share of the five-word phrases of both that is in each: 1 for the same words in the same order. */
  readonly share: number;
}

/**
 * Pairs of articles that say much the same, found by resemblance (A. Z. Broder, "On the resemblance and containment of
 * documents", 1997): candidates share some of the smallest hashes of their phrases, and then all are compared.
 */
export function likenesses(articles: readonly Article[]): Likeness[] {
  const shingled = articles.map(shinglesOf);
  return candidates(shingled).flatMap(([one, other]) => {
    const [article, earlier, mine, theirs] = [articles[other], articles[one], shingled[other], shingled[one]];
    if (article === undefined || earlier === undefined || mine === undefined || theirs === undefined)
      return [];
    const share = resemblance(mine, theirs);
    return share < NEAR ? [] : [{ article, other: earlier, share }];
  });
}

/** The article that says most nearly the same as another, if any says half of it. */
export function nearest(article: Article, articles: readonly Article[]): Likeness | undefined {
  const mine = shinglesOf(article);
  return articles
    .filter((other) => other !== article)
    .map((other): Likeness => ({ article, other, share: resemblance(mine, shinglesOf(other)) }))
    .filter(({ share }) => share >= NEAR)
    .sort((a, b) => b.share - a.share)[0];
}

/** What is like which, and how much, as a reason that reads on from an article's name. */
export function likenessReason({ other, share }: Likeness): string {
  const of = `“${other.title}” (${other.file})`;
  return share === 1
    ? `has the same text as ${of}`
    : `has ${Math.floor(share * 100)}% of its wording in common with ${of}`;
}

const known = new WeakMap<Article, Uint32Array>();

function shinglesOf(article: Article): Uint32Array {
  const before = known.get(article);
  if (before !== undefined) return before;
  const shingles = hashedPhrases(article);
  known.set(article, shingles);
  return shingles;
}

/** The hashes of an article's phrases, each once, in order. */
function hashedPhrases(article: Article): Uint32Array {
  const words = passagesOf(article).flatMap(
    ({ text }) => text.normalize('NFC').toLowerCase().match(WORD) ?? [],
  );
  const hashes = new Set<number>();
  for (let start = 0; start <= Math.max(0, words.length - SHINGLE); start += 1) {
    hashes.add(hash(words.slice(start, start + SHINGLE).join(' ')));
  }
  return Uint32Array.from(hashes).sort();
}

/** FNV-1a, with the finish of MurmurHash3 so that small values are as good as random. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** Pairs of places, the smaller first, whose sketches have something in common. */
function candidates(shingled: readonly Uint32Array[]): [number, number][] {
  const holders = new Map<number, number[]>();
  for (const [at, shingles] of shingled.entries()) {
    for (const shingle of shingles.subarray(0, SKETCH)) {
      const held = holders.get(shingle);
      if (held === undefined) holders.set(shingle, [at]);
      else held.push(at);
    }
  }
  const others = shingled.map(() => new Set<number>());
  for (const held of holders.values()) {
    if (held.length > SET_PHRASE) continue;
    for (const [index, one] of held.entries()) {
      for (const other of held.slice(index + 1)) others[one]?.add(other);
    }
  }
  return others.flatMap((found, one) => [...found].map((other): [number, number] => [one, other]));
}

/** Jaccard's coefficient of two sets in order. */
function resemblance(one: Uint32Array, other: Uint32Array): number {
  let [common, first, second] = [0, 0, 0];
  while (first < one.length && second < other.length) {
    const [a = 0, b = 0] = [one[first], other[second]];
    if (a === b) common += 1;
    if (a <= b) first += 1;
    if (b <= a) second += 1;
  }
  return common / (one.length + other.length - common);
}
