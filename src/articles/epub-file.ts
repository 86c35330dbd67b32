import { posix } from 'node:path';
import { unpack } from './archive.ts';
import { UnreadableFileError } from './article-warning.ts';
import { type Block, sectionsOf } from './blocks.ts';
import { calendarDate } from './calendar-date.ts';
import { decodeText } from './decode.ts';
import type { Details, Draft, Reading } from './draft.ts';
import { htmlBlocks } from './html-blocks.ts';
import { languageTag } from './language-tag.ts';
import { plainText } from './plain-text.ts';
import type { ReadingLimits } from './reading-limits.ts';
import { textOf, type XmlElement, xmlElements } from './xml-elements.ts';

/** Parts of a book that are no chapters, as its contents call them. */
const NO_CHAPTER =
  /^(?:cover|title ?page|half[- ]?title(?: page)?|copyright(?: page)?|imprint|contents|table of contents)$/iu;

type Files = ReadonlyMap<string, Uint8Array>;

/** A chapter: what the table of contents calls it, and its text. */
interface Chapter {
  readonly label: string | null;
  readonly blocks: readonly Block[];
}

/**
 * Reads an EPUB, each chapter of its table of contents an article "Book: Chapter" with the book as its source.
 * @throws UnreadableFileError when it is damaged, protected, or has no text.
 */
export function readEpubFile(bytes: Uint8Array, limits: ReadingLimits): Reading {
  const files = unpack(bytes, (name) => /\.(?:x?html?|xml|opf|ncx)$/iu.test(name), limits);
  if (files.has('META-INF/encryption.xml') && files.has('META-INF/rights.xml')) {
    throw new UnreadableFileError('is protected against copying (DRM)');
  }
  const path = xml(files, 'META-INF/container.xml').find(({ name }) => name === 'rootfile')?.attributes[
    'full-path'
  ];
  if (path === undefined) throw new UnreadableFileError('is no EPUB: it names no package');
  const book = xml(files, path);
  const title = plainText(textOf(book, 'title') ?? '');
  const details = detailsOf(book, title);
  const names = [title, details.author].map((name) => name?.toLowerCase());
  const chapters = chaptersOf(files, book, posix.dirname(path)).filter(({ blocks }) =>
    blocks.some(({ text }) => !names.includes(text.toLowerCase())),
  );
  if (chapters.length === 0) throw new UnreadableFileError('has no text');
  return { drafts: chapters.map((chapter, index) => draftOf(chapter, title, details, index)) };
}

/** The elements of a file of the package; none when it is missing. */
function xml(files: Files, path: string): XmlElement[] {
  const file = files.get(path);
  return file === undefined ? [] : xmlElements(decodeText(file));
}

/** The parts of the book in order; a part that the contents don't name goes on with the chapter before. */
function chaptersOf(files: Files, book: readonly XmlElement[], folder: string): Chapter[] {
  const items = new Map(
    book.filter(({ name }) => name === 'item').map(({ attributes }) => [attributes['id'], attributes]),
  );
  const labels = labelsOf(files, [...items.values()], folder);
  const chapters: Chapter[] = [];
  for (const { name, attributes } of book) {
    const item =
      name === 'itemref' && attributes['linear'] !== 'no' ? items.get(attributes['idref']) : undefined;
    if (item === undefined || /\bnav\b/u.test(item['properties'] ?? '')) continue;
    const file = resolve(folder, item['href']);
    const page = files.get(file);
    const blocks = page === undefined ? [] : htmlBlocks(decodeText(page));
    if (blocks.every((block) => block.kind === 'heading') && !labels.has(file)) continue;
    const before = chapters.at(-1);
    if (before !== undefined && labels.size > 0 && !labels.has(file)) {
      chapters[chapters.length - 1] = { ...before, blocks: [...before.blocks, ...blocks] };
    } else chapters.push({ label: labels.get(file) ?? null, blocks });
  }
  return chapters.filter(
    ({ label, blocks }) => !NO_CHAPTER.test(label ?? '') && blocks.some((block) => block.kind !== 'heading'),
  );
}

/** What the table of contents, of EPUB 3 or 2, calls each file. */
function labelsOf(
  files: Files,
  items: readonly XmlElement['attributes'][],
  folder: string,
): ReadonlyMap<string, string> {
  const nav = items.find((item) => /\bnav\b/u.test(item['properties'] ?? ''))?.['href'];
  const ncx = items.find((item) => item['media-type'] === 'application/x-dtbncx+xml')?.['href'];
  const path = resolve(folder, nav ?? ncx);
  const labels = new Map<string, string>();
  let text = '';
  for (const element of xml(files, path)) {
    if (element.name === 'text' || element.name === 'a') text = plainText(element.text);
    const target = element.attributes['href'] ?? element.attributes['src'];
    if (!['a', 'content'].includes(element.name) || target === undefined) continue;
    const file = resolve(posix.dirname(path), target.replace(/#.*$/su, ''));
    if (text !== '' && !labels.has(file)) labels.set(file, text);
  }
  return labels;
}

/** A path in the archive from an address in one of its files. */
function resolve(folder: string, href = ''): string {
  try {
    return posix.normalize(posix.join(folder, decodeURIComponent(href)));
  } catch {
    return posix.normalize(posix.join(folder, href)); // A per cent sign that is none of an address.
  }
}

function detailsOf(book: readonly XmlElement[], title: string): Details {
  return {
    author: textOf(book, 'creator'),
    source: title,
    date: calendarDate(textOf(book, 'date') ?? ''),
    language: languageTag(textOf(book, 'language') ?? ''),
  };
}

function draftOf({ label, blocks }: Chapter, book: string, details: Details, index: number): Draft {
  const heading = blocks[0]?.kind === 'heading' ? blocks[0].text : null;
  const name = label ?? heading ?? `part ${index + 1}`;
  const text = blocks[0]?.kind === 'heading' && blocks[0].text === name ? blocks.slice(1) : blocks;
  return {
    title: book === '' || name === book ? name : `${book}: ${name}`,
    key: name,
    details,
    sections: sectionsOf(text),
  };
}
