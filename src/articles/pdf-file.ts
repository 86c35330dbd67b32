import { getDocumentProxy } from 'unpdf';
import { z } from 'zod';
import { UnreadableFileError } from './article-warning.ts';
import { type Block, sectionsOf } from './blocks.ts';
import { calendarDate } from './calendar-date.ts';
import type { Details, Reading } from './draft.ts';
import { languageTag } from './language-tag.ts';
import { withoutOpening } from './opening.ts';
import { withoutFurniture } from './pdf-furniture.ts';
import { type Fragment, readingOrder, type Segment, segmentsOf } from './pdf-lines.ts';
import { type PdfBlock, pdfBlocks } from './pdf-paragraphs.ts';
import { plausibleTitle } from './plausible-title.ts';
import type { ReadingLimits } from './reading-limits.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

const optionalText = z.string().optional().catch(undefined);
const infoSchema = z.object({
  Title: optionalText,
  Author: optionalText,
  CreationDate: optionalText,
  Language: optionalText,
});

/** A run of text as pdf.js gives it; its marked content, which has no text, does not match. */
const itemSchema = z.object({
  str: z.string(),
  transform: z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]),
  width: z.number(),
  fontName: z.string(),
});

/**
 * Reads a PDF with pdf.js: its text in reading order, without running heads, page numbers and the hyphens of line
 * ends, each paragraph with the page it begins on. Its scripts are not run, its pictures and forms not read.
 * @throws UnreadableFileError when it is encrypted, damaged, or holds pictures of text only.
 */
export async function readPdfFile(bytes: Uint8Array, { pdfPages }: ReadingLimits): Promise<Reading> {
  const pdf = await open(bytes);
  try {
    const pages = await pagesOf(pdf, pdfPages);
    const lines = withoutFurniture(pages).flatMap((page, index) => readingOrder(page, index + 1));
    const blocks = pdfBlocks(lines);
    if (blocks.length === 0)
      throw new UnreadableFileError('holds no text, only pictures: recognise its text (OCR) first');
    const properties = detailsOf((await pdf.getMetadata()).info);
    const title = properties.title ?? largestHeading(blocks);
    const { details, blocks: text } = withoutOpening(blocks.map(withoutSize), title, properties.details);
    const problems = pdf.numPages > pdfPages ? [tooLong(pdf.numPages, pdfPages)] : [];
    return { drafts: [{ title, details, sections: sectionsOf(text) }], problems };
  } finally {
    await pdf.destroy();
  }
}

function tooLong(pages: number, most: number): string {
  return `has ${pages} pages: the first ${most} are read; set MAX_PDF_PAGES higher to read more`;
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // pdf.js takes the bytes for itself, so it gets a copy.
    return await getDocumentProxy(Uint8Array.from(bytes), {
      isEvalSupported: false,
      verbosity: 0,
      stopAtErrors: false,
    });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === 'PasswordException')
      throw new UnreadableFileError('is encrypted: save it without a password');
    throw new UnreadableFileError(`is no PDF that can be read (${error.message})`);
  }
}

async function pagesOf(pdf: Pdf, most: number): Promise<Segment[][]> {
  const pages: Segment[][] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, most); number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    pages.push(segmentsOf(items.flatMap(fragmentOf)));
  }
  return pages;
}

/** A run of upright text; what is turned, as stamps on a margin are, is no part of the text. */
function fragmentOf(item: unknown): Fragment[] {
  const { data } = itemSchema.safeParse(item);
  if (data === undefined) return [];
  const [a, b, c, d, x, y] = data.transform;
  const size = Math.hypot(c, d);
  if (Math.abs(b) > 0.1 * Math.abs(a) || a <= 0 || size === 0) return [];
  return [{ text: data.str, x, y, width: data.width, size, font: data.fontName }];
}

function detailsOf(info: unknown): { title: string | null; details: Details } {
  const { Title, Author, CreationDate, Language } = infoSchema.safeParse(info).data ?? {};
  const day = /^D:(\d{4})(\d{2})(\d{2})/u
    .exec(CreationDate ?? '')
    ?.slice(1)
    .join('-');
  return {
    title: plausibleTitle(Title),
    details: {
      author: plausibleTitle(Author) ?? undefined,
      date: calendarDate(day ?? ''),
      language: languageTag(Language ?? ''),
    },
  };
}

/** The heading in the largest type on the first page. */
function largestHeading(blocks: readonly PdfBlock[]): string | null {
  const headings = blocks.filter((block) => block.kind === 'heading' && block.page === blocks[0]?.page);
  return headings.toSorted((a, b) => b.size - a.size)[0]?.text ?? null;
}

function withoutSize({ size: _, ...block }: PdfBlock): Block & { readonly page: number } {
  return block;
}
