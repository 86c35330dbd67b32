import { type Article, headingsOf, passagesOf } from '../articles/article.ts';
import type { Draft } from '../articles/draft.ts';
import { openFileIn } from '../articles/folder.ts';
import type { LimitedReader } from '../articles/limited-reader.ts';
import { LONGEST_PARAGRAPH } from '../articles/long-paragraphs.ts';
import { plainText } from '../articles/plain-text.ts';
import { count } from './understood.ts';

/** A file of the articles folder, and what could be better about it. */
export interface Inspected {
  readonly file: string;
  readonly articles: readonly Article[];
  /** What keeps the file, or a part of it, out of the answers, or makes them wrong; each reads on from its name. */
  readonly problems: string[];
  /** What would make it easier to find and to cite. */
  readonly hints: string[];
}

/** UTF-8 that was read as windows-1252, as in "cafÃ©" and "itâ€™s", and characters that could not be read at all. */
const MISREAD = /\S{0,30}(?:\uFFFD|Ã[\u00A0-\u00BF€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]|â€[™œ\u009Dž“”˜¢¦])\S{0,30}/u;
/** An article with fewer paragraphs does well without headings. */
const FEW_PARAGRAPHS = 12;

/** Reads a file of the articles folder, given the folder's real path, with an eye to what is wrong with it. */
export async function inspect(root: string, file: string, reader: LimitedReader): Promise<Inspected> {
  const content = await openFileIn(root, file, reader.limits);
  if ('reason' in content) return { file, articles: [], problems: [content.reason], hints: [] };
  const { articles, warnings, drafts = [] } = await reader.read(content, file, { withDrafts: true });
  const problems = [...warnings.map(({ reason }) => reason), ...articles.flatMap(misread)];
  return { file, articles, problems, hints: articles.length === 0 ? [] : hintsFor(articles, drafts) };
}

function misread({ title, sections }: Article): string[] {
  const texts = [title, ...sections.flatMap(({ passages }) => passages.map(({ text }) => text))];
  const example = texts.map((text) => MISREAD.exec(text)?.[0]).find((found) => found !== undefined);
  if (example === undefined) return [];
  return [`is in another encoding than it says, which shows in “${example}”: save it as UTF-8`];
}

function hintsFor(articles: readonly Article[], drafts: readonly Draft[]): string[] {
  const untold = {
    title: drafts.filter(({ title }) => title === null).length,
    date: articles.filter(({ date }) => date === undefined).length,
    source: articles.filter(({ source, url }) => source === undefined && url === undefined).length,
    language: articles.filter(({ language }) => language === undefined).length,
  };
  const flat = articles.filter((article) => headingsOf(article).length === 0 && isLong(article)).length;
  const paragraphs = drafts.flatMap(({ sections }) => sections.flatMap((section) => section.paragraphs));
  const long = paragraphs.filter(({ text }) => plainText(text).length > LONGEST_PARAGRAPH).length;
  return [
    ...untoldHints(untold, articles.length),
    ...(flat === 0 ? [] : [`${whose(flat, articles.length)}no headings, which citations could name`]),
    ...(long === 0 ? [] : [`has ${count(long, 'paragraph')} of over 2,000 characters, cited in pieces`]),
  ];
}

/** "doesn't tell its date and source", or "doesn't tell the date of 3 of its 20 articles". */
function untoldHints(untold: Readonly<Record<string, number>>, articles: number): string[] {
  const missing = Object.entries(untold).filter(([, number]) => number > 0);
  const all = missing.filter(([, number]) => number === articles).map(([name]) => name);
  const some = missing.filter(([, number]) => number < articles);
  const its = articles === 1 ? 'its' : 'the';
  const of = articles === 1 ? '' : ' of its articles';
  return [
    ...(all.length === 0 ? [] : [`doesn't tell ${its} ${new Intl.ListFormat('en').format(all)}${of}`]),
    ...some.map(([name, number]) => `doesn't tell the ${name} of ${number} of its ${articles} articles`),
  ];
}

function whose(number: number, articles: number): string {
  return articles === 1 ? 'has ' : `has ${count(number, 'article')} with `;
}

function isLong(article: Article): boolean {
  return passagesOf(article).length >= FEW_PARAGRAPHS;
}
