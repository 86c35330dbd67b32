import { strToU8, zipSync } from 'fflate';

/** Writes a zip archive of text files. */
export function makeArchive(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** Writes a Word document from the paragraphs' XML, with document properties such as `<dc:title>Tides</dc:title>`. */
export function makeWord(body: string, properties = ''): Uint8Array {
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="r${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relations = (xml: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${xml}</Relationships>`;
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const style = (name: string) =>
    `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/></w:style>`;
  return makeArchive({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': relations(relation(1, 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(relation(1, 'styles', 'styles.xml')),
    'word/styles.xml': `<w:styles ${word}>${['Title', 'heading 1', 'heading 2', 'Quote', 'caption', 'toc 1'].map(style).join('')}</w:styles>`,
    'word/document.xml': `<w:document ${word}><w:body>${body}</w:body></w:document>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t">${properties}</cp:coreProperties>`,
  });
}

/** A paragraph of a Word document, in a style, in bold. */
export function wordParagraph(text: string, { style = '', bold = false } = {}): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** Writes an EPUB 3 from its chapters' XHTML by file name, and its table of contents. */
export function makeEpub(
  chapters: Readonly<Record<string, string>>,
  contents: Readonly<Record<string, string>>,
): Uint8Array {
  const names = Object.keys(chapters);
  const items = names
    .map((name) => `<item id="${name}" href="text/${name}" media-type="application/xhtml+xml"/>`)
    .join('');
  const entries = Object.entries(contents).map(
    ([name, label]) => `<li><a href="text/${name}"><span>${label}</span></a></li>`,
  );
  return makeArchive({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    'OPS/book.opf': `<package xmlns:dc="d"><metadata><dc:title>The Shore</dc:title><dc:creator>Ada Byrne</dc:creator><dc:date>2019-05-06T00:00:00Z</dc:date><dc:language>en_GB</dc:language></metadata><manifest><item id="nav" href="nav.xhtml" properties="nav"/>${items}</manifest><spine><itemref idref="nav"/>${names.map((name) => `<itemref idref="${name}"/>`).join('')}</spine></package>`,
    'OPS/nav.xhtml': `<html><body><nav epub:type="toc"><ol>${entries.join('')}</ol></nav></body></html>`,
    ...Object.fromEntries(
      Object.entries(chapters).map(([name, body]) => [
        `OPS/text/${name}`,
        `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`,
      ]),
    ),
  });
}
