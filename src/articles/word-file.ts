import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { unpack } from './archive.ts';
import { UnreadableFileError } from './article-warning.ts';
import { type Block, sectionsOf } from './blocks.ts';
import { calendarDate } from './calendar-date.ts';
import { decodeText } from './decode.ts';
import type { Details, Reading } from './draft.ts';
import { htmlBlocks } from './html-blocks.ts';
import { languageTag } from './language-tag.ts';
import { withoutOpening } from './opening.ts';
import { plausibleTitle } from './plausible-title.ts';
import type { ReadingLimits } from './reading-limits.ts';
import { textOf, xmlElements } from './xml-elements.ts';

/** The styles that Word's users mark the parts of an article with, beside the headings and lists that mammoth knows, and
 * those of a table of contents, which is left out. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='heading 1'] => h2:fresh",
  "p[style-name='Heading 1'] => h2:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='TOC Heading'] => !",
  ...Array.from({ length: 9 }, (_, level) => `p[style-name='toc ${level + 1}'] => !`),
];

/** A paragraph in bold without a full stop, which stands for a heading where no styles are used. */
const BOLD_LINE = /<p><strong>([^<>]{1,100}[^<>.,;:!])<\/strong><\/p>/gu;

/**
 * Reads a Word document (.docx) with mammoth: its text with headings, lists, tables and notes, without pictures.
 * @throws UnreadableFileError when it is damaged, encrypted or no Word document.
 */
export async function readWordFile(bytes: Uint8Array, limits: ReadingLimits): Promise<Reading> {
  const files = unpack(bytes, (name) => /\.(?:xml|rels)$/u.test(name), limits);
  if (!files.has('word/document.xml')) throw new UnreadableFileError('is no Word document');
  const blocks = htmlBlocks(await htmlOf(files)).map(withoutBackLink);
  const properties = propertiesOf(files.get('docProps/core.xml'));
  const top = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  const first = blocks[0]?.kind === 'heading' ? blocks[0] : undefined;
  const title = top?.text ?? properties.title ?? first?.text ?? null;
  const { details, blocks: text } = withoutOpening(blocks, title, properties.details);
  return { drafts: [{ title, details, sections: sectionsOf(text) }] };
}

/** mammoth unpacks by itself and without limits, so it gets an archive of what was unpacked within them. */
async function htmlOf(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const archive = zipSync(Object.fromEntries(files), { level: 0 });
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(archive) }, { styleMap: STYLES });
  return value.replace(BOLD_LINE, '<h2>$1</h2>');
}

/** Notes end with an arrow back to where they belong. */
function withoutBackLink(block: Block): Block {
  return { ...block, text: block.text.replace(/\s*↑$/u, '') };
}

function propertiesOf(core: Uint8Array | undefined): { title: string | null; details: Details } {
  const elements = core === undefined ? [] : xmlElements(decodeText(core));
  return {
    title: plausibleTitle(textOf(elements, 'title')),
    details: {
      author: textOf(elements, 'creator'),
      date: calendarDate(textOf(elements, 'created') ?? ''),
      language: languageTag(textOf(elements, 'language') ?? ''),
    },
  };
}
