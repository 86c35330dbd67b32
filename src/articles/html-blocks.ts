import { Parser } from 'htmlparser2';
import type { PassageKind } from './article.ts';
import type { Block } from './blocks.ts';
import { hasWords, plainText } from './plain-text.ts';

const words = (list: string) => new Set(list.split(' '));
const SKIPPED = words(
  'audio button canvas dialog embed form head iframe math nav noscript object rp rt script select style svg template textarea title video',
);
/** Others run on with the text around them, elements that no standard knows too, as in browsers. */
const BLOCKS = words(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul xmp',
);
const KINDS: ReadonlyMap<string, PassageKind> = new Map([
  ['li', 'list'],
  ['dt', 'list'],
  ['dd', 'list'],
  ['blockquote', 'quote'],
  ['pre', 'code'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
]);
/** A mark of reference, as in Wikipedia's [12], which is no part of the sentence. */
const REFERENCE = /^\s*\[[^\]]{1,40}\]\s*$/u;
/** A cell with more text than this holds a part of the page, not a datum. */
const LONGEST_CELL = 300;

type Attributes = {
  readonly [name in 'class' | 'epub:type' | 'hidden' | 'role' | 'style' | 'aria-hidden']?: string;
};

/** The headings and paragraphs of HTML in reading order, as plain text. Scripts, forms and hidden parts are left out. */
export function htmlBlocks(html: string): Block[] {
  const collector = new BlockCollector();
  const parser = new Parser({
    onopentag: (name, attributes) => collector.open(name, attributes),
    onclosetag: (name) => collector.close(name),
    ontext: (text) => collector.append(text),
    oncomment: (comment) => collector.note(comment),
  });
  parser.end(html);
  return collector.end();
}

/** The text of a little HTML, on one line: titles and descriptions may hold entities and marks. */
export function htmlText(html: string): string {
  return /&#?\w+;|<\/\w+>|<br\b/u.test(html)
    ? plainText(
        htmlBlocks(html)
          .map(({ text }) => text)
          .join(' '),
      )
    : plainText(html);
}

/** A row of a table: its cells, and how many of them, from the first on, are headings. */
interface Row {
  readonly cells: string[];
  headings: number;
}

/** Turns a parser's events into blocks: gathers one text at a time and puts it away wherever a block begins or ends. */
class BlockCollector {
  readonly #blocks: Block[] = [];
  readonly #kinds: PassageKind[] = [];
  /** The cells of each row that is open, and the headings of each table's columns. */
  readonly #rows: Row[] = [];
  readonly #columns: string[][] = [];
  #text = '';
  #heading = 0;
  #hidden = 0;
  #sup = 0;
  #page: { page?: number } = {};

  open(name: string, attributes: Attributes): void {
    if (this.#hidden > 0 || SKIPPED.has(name) || isHidden(attributes) || isNoteLink(attributes))
      this.#hidden += 1;
    else if (name === 'br') this.#text += '\n';
    else if (name === 'sup') this.#sup = this.#text.length;
    else if (BLOCKS.has(name)) this.#openBlock(name);
  }

  close(name: string): void {
    if (this.#hidden > 0) this.#hidden -= 1;
    else if (name === 'sup') this.#dropReference();
    else if (BLOCKS.has(name)) this.#closeBlock(name);
  }

  append(text: string): void {
    if (this.#hidden > 0) return;
    this.#text += this.#kinds.at(-1) === 'code' ? text : text.replace(/\s+/gu, ' ');
  }

  /** Turns to the page that a comment names, as in `<!-- page 3 -->`, which Footnote writes where a PDF had one. */
  note(comment: string): void {
    const page = /^\s*page (\d{1,5})\s*$/iu.exec(comment)?.[1];
    if (page !== undefined) this.#page = { page: Number(page) };
  }

  end(): Block[] {
    this.#flush();
    return this.#blocks;
  }

  #openBlock(name: string): void {
    if (name === 'table') this.#columns.push([]);
    if (name === 'table' || name === 'tr' || this.#rows.length === 0) this.#flush();
    else this.#text += '\n\n';
    if (name === 'tr') this.#rows.push({ cells: [], headings: 0 });
    const kind = KINDS.get(name);
    if (kind !== undefined) this.#kinds.push(kind);
    this.#heading = headingLevel(name) ?? this.#heading;
  }

  #closeBlock(name: string): void {
    if ((name === 'td' || name === 'th') && this.#rows.length > 0) this.#closeCell(name === 'th');
    else if (name === 'tr') this.#closeRow();
    else if (this.#rows.length > 0) this.#text += '\n\n';
    else this.#flush();
    if (name === 'table') this.#columns.pop();
    if (KINDS.has(name)) this.#kinds.pop();
    if (headingLevel(name) !== null) this.#heading = 0;
  }

  #closeCell(isHeading: boolean): void {
    const row = this.#rows.at(-1);
    if (row !== undefined && isHeading && row.headings === row.cells.length) row.headings += 1;
    row?.cells.push(this.#text);
    this.#text = '';
  }

  /** A row of data is one paragraph, each cell under its column's heading; cells that place parts of the page are many. */
  #closeRow(): void {
    const { cells, headings } = this.#rows.pop() ?? { cells: [], headings: 0 };
    const trailing = this.#text;
    this.#text = '';
    if (cells.some((cell) => cell.length > LONGEST_CELL)) {
      for (const cell of cells) this.#push('text', cell);
    } else {
      this.#pushRow(cells.map(plainText), headings);
    }
    this.#push('text', trailing);
  }

  #pushRow(cells: readonly string[], headings: number): void {
    const columns = this.#columns.at(-1);
    if (headings === cells.length && cells.length > 1 && columns?.length === 0) {
      columns.push(...cells);
      return;
    }
    const [name = '', ...values] = cells;
    if (headings === 1 && columns?.length === 0 && name !== '' && values.some(hasWords)) {
      this.#push('table', `${name.replace(/:$/u, '')}: ${values.filter((value) => value !== '').join('; ')}`);
      return;
    }
    const labelled = cells.map((cell, index) => {
      const column = columns?.[index] ?? '';
      return cell === '' || column === '' || column === cell ? cell : `${column}: ${cell}`;
    });
    this.#push('table', labelled.filter((cell) => cell !== '').join('; '));
  }

  #dropReference(): void {
    if (REFERENCE.test(this.#text.slice(this.#sup))) this.#text = this.#text.slice(0, this.#sup);
  }

  #flush(): void {
    const text = this.#text;
    this.#text = '';
    if (this.#heading > 0) {
      if (hasWords(text)) this.#blocks.push({ kind: 'heading', level: this.#heading, text: plainText(text) });
    } else {
      this.#push(this.#kinds.at(-1) ?? 'text', text);
    }
  }

  /** Puts a text away; outside code, two line breaks in a row part paragraphs. */
  #push(kind: PassageKind, text: string): void {
    for (const paragraph of kind === 'code' ? [text] : text.split(/\n\s*\n/u)) {
      if (hasWords(paragraph)) this.#blocks.push({ kind, text: plainText(paragraph), ...this.#page });
    }
  }
}

function headingLevel(name: string): number | null {
  const level = /^h([1-6])$/u.exec(name)?.[1];
  return level === undefined ? null : Number(level);
}

function isHidden(attributes: Attributes): boolean {
  return (
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attributes.style ?? '')
  );
}

/** A link to a note or back from it, as EPUBs and static pages have them. */
function isNoteLink(attributes: Attributes): boolean {
  const role = [attributes.role, attributes['epub:type'], attributes.class].join(' ');
  return /\b(?:doc-noteref|noteref|footnote-ref|doc-backlink|footnote-back(?:ref)?)\b/u.test(role);
}
