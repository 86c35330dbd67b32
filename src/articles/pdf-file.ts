import { getDocumentProxy } from 'unpdf';
import { z } from 'zod';
import { UnreadableFileError } from './article-warning.ts';
import { type Block, sectionsOf } from './blocks.ts';
import { calendarDate } from './calendar-date.ts';
import { isClutter } from './clutter.ts';
import type { Details, Reading } from './draft.ts';
import { languageTag } from './language-tag.ts';
import { withoutOpening } from './opening.ts';
import { headlineIn } from './page-title.ts';
import { withoutFurniture } from './pdf-furniture.ts';
import { type Fragment, inReadingDirection, readingOrder, type Segment, segmentsOf } from './pdf-lines.ts';
import { type PdfBlock, pdfBlocks } from './pdf-paragraphs.ts';
import { plausibleTitle } from './plausible-title.ts';
import type { ReadingLimits } from './reading-limits.ts';

/** Programs that print what others wrote: the day of printing says nothing of the article. */
const PRINTERS =
  /skia|quartz|cairo|print to pdf|wkhtmltopdf|\bqt\b|ghostscript|distiller|prince|weasyprint/iu;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

const optionalText = z.string().optional().catch(undefined);
const infoSchema = z.object({
  Title: optionalText,
  Author: optionalText,
  CreationDate: optionalText,
  Producer: optionalText,
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
    const blocks = pdfBlocks(lines).filter(({ text }) => !isClutter(text));
    if (blocks.length === 0)
      throw new UnreadableFileError('holds no text, only pictures: recognise its text (OCR) first');
    const properties = detailsOf((await pdf.getMetadata()).info);
    const headings = headingsOnFirstPage(blocks);
    const headline = headlineIn(
      properties.title ?? '',
      headings.map(({ text }) => text),
    );
    const title = headline ?? properties.title ?? largest(headings)?.text ?? null;
    const body = properties.isPrinted && headline !== undefined ? fromHeadline(blocks, headline) : blocks;
    const { details, blocks: text } = withoutOpening(body.map(withoutSize), title, properties.details);
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
    pages.push(segmentsOf(inReadingDirection(fragmentsOf(items))));
  }
  return pages;
}

type Matrix = z.infer<typeof itemSchema>['transform'];

/** The runs of text on a page that stand as most of its text does; what is turned, as stamps on a margin are, is left out. */
function fragmentsOf(items: readonly unknown[]): Fragment[] {
  const runs = items.flatMap((item) => itemSchema.safeParse(item).data ?? []);
  const letters = [0, 1, 2, 3].map((turn) =>
    runs.reduce((sum, { transform, str }) => sum + (turnOf(transform) === turn ? str.trim().length : 0), 0),
  );
  const upright = letters.indexOf(Math.max(...letters));
  return runs.flatMap(({ transform, str, width, fontName }) => {
    const size = Math.hypot(transform[2], transform[3]);
    if (size === 0 || turnOf(transform) !== upright) return [];
    return [{ text: str, ...turned(transform, upright), width, size, font: fontName }];
  });
}

/** By how many quarters text is turned to the left, from 0 to 3; null when it is slanted. */
function turnOf([a, b]: Matrix): number | null {
  const turns = Math.atan2(b, a) / (Math.PI / 2);
  const turn = Math.round(turns);
  return Math.abs(turns - turn) > 0.06 ? null : (turn + 4) % 4;
}

/** Where a run stands on a page that is turned so that its text is upright. */
function turned([, , , , x, y]: Matrix, turn: number): { readonly x: number; readonly y: number } {
  if (turn === 1) return { x: y, y: -x };
  if (turn === 2) return { x: -x, y: -y };
  return turn === 3 ? { x: -y, y: x } : { x, y };
}

function detailsOf(info: unknown): { title: string | null; isPrinted: boolean; details: Details } {
  const { Title, Author, CreationDate, Producer, Language } = infoSchema.safeParse(info).data ?? {};
  const isPrinted = PRINTERS.test(Producer ?? '');
  const day = /^D:(\d{4})(\d{2})(\d{2})/u
    .exec(isPrinted ? '' : (CreationDate ?? ''))
    ?.slice(1)
    .join('-');
  return {
    title: plausibleTitle(Title),
    isPrinted,
    details: {
      author: plausibleTitle(Author) ?? undefined,
      date: calendarDate(day ?? ''),
      language: languageTag(Language ?? ''),
    },
  };
}

function headingsOnFirstPage(blocks: readonly PdfBlock[]): PdfBlock[] {
  return blocks.filter((block) => block.kind === 'heading' && block.page === blocks[0]?.page);
}

function largest(headings: readonly PdfBlock[]): PdfBlock | undefined {
  return headings.toSorted((a, b) => b.size - a.size)[0];
}

/** A web page that was printed, without what stands over its headline. */
function fromHeadline(blocks: readonly PdfBlock[], headline: string): readonly PdfBlock[] {
  return blocks.slice(blocks.findIndex(({ kind, text }) => kind === 'heading' && text === headline));
}

function withoutSize({ size: _, ...block }: PdfBlock): Block & { readonly page: number } {
  return block;
}
