import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { passagesOf } from '../../src/articles/article.ts';
import { loadArticles } from '../../src/articles/folder.ts';
import { sentences } from '../../src/text/sentences.ts';
import { slice } from '../../src/text/span.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
const PASSAGES_AN_ARTICLE = 20;
const SENTENCES_A_PASSAGE = 5;
/** One word in so many becomes a made-up one, so that a large library has a large vocabulary, as real ones do. */
const NEW_WORD_EVERY = 12;
const SYLLABLES = 'ba co di fe gu ha jo ka le mi no pa ra se to vu wi xa yo za'.split(' ');

/** A folder of `.md` articles made from the seeds' sentences: the same for the same number. */
export async function largeLibrary(passages: number): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'footnote-bench-'));
  const random = mulberry32(20261123);
  const stock = await seedSentences();
  for (let article = 0; article < passages / PASSAGES_AN_ARTICLE; article++) {
    const folder = join(dir, `part-${Math.floor(article / 500)}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `article-${article}.md`), articleText(article, stock, random));
  }
  return dir;
}

/** Questions with the words of the generated library: whole sentences of it, cut short. */
export async function questions(count: number): Promise<string[]> {
  const random = mulberry32(7);
  const stock = await seedSentences();
  return Array.from({ length: count }, () => pick(stock, random).split(' ').slice(0, 12).join(' '));
}

async function seedSentences(): Promise<string[]> {
  const { articles } = await loadArticles(SEEDS);
  const passages = articles.flatMap(passagesOf);
  return passages.flatMap(({ text }) => sentences(text).map((span) => slice(text, span)));
}

function articleText(number: number, stock: readonly string[], random: () => number): string {
  const paragraphs = Array.from({ length: PASSAGES_AN_ARTICLE }, () =>
    Array.from({ length: SENTENCES_A_PASSAGE }, () => varied(pick(stock, random), random)).join(' '),
  );
  return `# ${madeUp(random)} report ${number}\n\n${paragraphs.join('\n\n')}\n`;
}

function varied(sentence: string, random: () => number): string {
  return sentence
    .split(' ')
    .map((word) => (random() < 1 / NEW_WORD_EVERY ? madeUp(random) : word))
    .join(' ');
}

function madeUp(random: () => number): string {
  return Array.from({ length: 3 }, () => pick(SYLLABLES, random)).join('');
}

function pick<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

/** Tommy Ettinger's generator: small, fast, and the same numbers everywhere for one seed. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
