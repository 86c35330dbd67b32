import type { BlockContent, ListItem, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { Article, Passage, PassageKind } from '../articles/article.ts';

/** The details of an article that go into its front matter, in the order in which they are written. */
const DETAILS = ['title', 'standfirst', 'author', 'source', 'url', 'date', 'language'] as const;

/** A table with a longer cell is no table of data to who reads it: its rows are written as paragraphs. */
const LONGEST_CELL = 300;

const OPTIONS: Options = {
  bullet: '-',
  rule: '-',
  // What GitHub's Markdown reads as markup beyond CommonMark: struck-out text and bare addresses.
  unsafe: [
    { character: '~', inConstruct: 'phrasing' },
    { character: ':', before: '[psPS]', after: '/', inConstruct: 'phrasing' },
    { character: '.', before: '[Ww]', inConstruct: 'phrasing' },
    { character: '@', before: '[\\w.+-]', after: '[\\w]', inConstruct: 'phrasing' },
  ],
  handlers: { text: (node: Text, _, state, info) => withSafeUnderscores(state.safe(node.value, info)) },
};

/**
 * An underscore within a word is no markup. Which characters make a word, both mdast-util-to-markdown and marked judge by
 * halves where a character is outside the basic plane, each in its own way: beside one, an underscore is escaped always.
 */
function withSafeUnderscores(markdown: string): string {
  return markdown.replace(/(?<=[\uD800-\uDFFF])_+|(?<!\\)_+(?=[\uD800-\uDFFF])/g, (run) =>
    run.replaceAll('_', '\\_'),
  );
}

/**
 * An article as a Markdown file that people can read and edit, and that reads back as the same article: front matter,
 * headings, paragraphs, lists, quotations, captions, code and tables, with every character that Markdown would take for
 * markup escaped.
 */
export function articleMarkdown(article: Article): string {
  const known = DETAILS.flatMap((name) => (article[name] === undefined ? [] : [[name, article[name]]]));
  const frontMatter = stringify(Object.fromEntries(known), { lineWidth: 0 });
  const body = toMarkdown({ type: 'root', children: contentOf(article) }, OPTIONS);
  return `---\n${frontMatter}---\n\n${body}`;
}

/** The parts of an article in reading order, with a mark wherever another page begins. */
function contentOf({ sections }: Article): RootContent[] {
  let current: number | undefined;
  return sections.flatMap(({ heading, passages }) => {
    const content: RootContent[] = heading === null ? [] : [headingNode(heading)];
    for (const run of runsOf(passages)) {
      if (run.page !== undefined && run.page !== current) content.push(pageMark(run.page));
      current = run.page;
      for (const block of blocksOf(run)) content.push(block);
    }
    return content;
  });
}

function headingNode(text: string): RootContent {
  return { type: 'heading', depth: 2, children: [phrasing(text)] };
}

/** A comment, which isn't seen where Markdown is shown. */
function pageMark(page: number): RootContent {
  return { type: 'html', value: `<!-- page ${page} -->` };
}

/** Passages of one kind that follow each other on one page: a list, a table, a long quotation. */
interface Run {
  readonly kind: PassageKind;
  readonly page: number | undefined;
  readonly texts: string[];
}

function runsOf(passages: readonly Passage[]): Run[] {
  const runs: Run[] = [];
  for (const { kind, page, text } of passages) {
    const last = runs.at(-1);
    if (last?.kind === kind && last.page === page) last.texts.push(text);
    else runs.push({ kind, page, texts: [text] });
  }
  return runs;
}

function blocksOf({ kind, texts }: Run): BlockContent[] {
  switch (kind) {
    case 'text':
      return texts.map(paragraph);
    case 'quote':
      return [{ type: 'blockquote', children: texts.map(paragraph) }];
    case 'list':
      return [{ type: 'list', spread: false, children: texts.map(item) }];
    case 'code':
      return texts.map((value) => ({ type: 'code', value }));
    case 'caption':
      return texts.map((text) => ({ type: 'html', value: `<figcaption>${escapeHtml(text)}</figcaption>` }));
    case 'table':
      return texts.some((row) => cellsOf(row).some((cell) => cell.length > LONGEST_CELL))
        ? texts.map(paragraph)
        : [{ type: 'html', value: table(texts) }];
  }
}

function paragraph(text: string): Paragraph {
  return { type: 'paragraph', children: [phrasing(text)] };
}

function item(text: string): ListItem {
  return { type: 'listItem', children: [paragraph(text)] };
}

function phrasing(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** A passage of a table is a row, its cells with semicolons between them. */
function cellsOf(row: string): string[] {
  return row.split(/(?<=\S); (?=\S)/u);
}

/** A table of these rows under a head without names: each cell tells its column's name itself. */
function table(rows: readonly string[]): string {
  const cells = rows.map(cellsOf);
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 2);
  const line = (row: readonly string[]) =>
    `| ${Array.from({ length: columns }, (_, column) => row[column] ?? '').join(' | ')} |`;
  const rule = line(Array.from({ length: columns }, () => '---'));
  return [line([]), rule, ...cells.map((row) => line(row.map(cellMarkdown)))].join('\n');
}

function cellMarkdown(text: string): string {
  const unsafe = [...(OPTIONS.unsafe ?? []), { character: '|' }];
  return toMarkdown(paragraph(text), { ...OPTIONS, unsafe }).trim();
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
