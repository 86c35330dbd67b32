import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passagesOf } from '../../src/articles/article.ts';
import { asWritten } from '../../src/articles/pdf-characters.ts';
import { inReadingDirection } from '../../src/articles/pdf-lines.ts';
import { readArticles } from '../../src/articles/read-articles.ts';
import { DEFAULT_LIMITS } from '../../src/articles/reading-limits.ts';
import { column, makePdf, type PdfText } from './make-pdf.ts';
import { outlineOf, readOne } from './reading.ts';

const HEAD: PdfText = { x: 60, y: 800, text: 'Harbour Studies, Vol. 3', size: 8 };
const foot = (page: number): PdfText => ({ x: 295, y: 30, text: `Page ${page} of 3`, size: 8 });

test('paragraphs, headings and hyphens of a paper, without running heads and page numbers, each with its page', async () => {
  const pdf = makePdf(
    [
      [
        HEAD,
        { x: 60, y: 760, text: 'Tides of the Northern Coast', size: 18, bold: true },
        { x: 60, y: 740, text: 'Ada Byrne' },
        { x: 60, y: 710, text: '1. Background', bold: true },
        ...column(60, 690, [
          'The tides of the coast have been observed since the harbour was built in the seventeenth cen-',
          'tury, and the records of the well-known observers are kept in the town hall for everyone to read.',
          'They were copied twice.',
        ]),
        ...column(60, 640, [
          'A second paragraph follows after a space, which is longer than one line and goes on to the',
          'end of the',
        ]),
        { x: 60, y: 60, text: '1 The hall burned down in 1887.', size: 7 },
        { x: 20, y: 300, text: 'STAMP 2024', turned: true },
        foot(1),
      ],
      [
        HEAD,
        ...column(60, 760, ['page, and beyond it. Its end is here.']),
        { x: 60, y: 730, text: '2. Results', bold: true },
        ...column(60, 710, [
          '• First point of a list that is long enough to run over the end of its own line',
          '  and on.',
          '• Second point.',
        ]),
        foot(2),
      ],
      [
        HEAD,
        ...column(60, 760, ['The last page says that the range of the tides exceeds ten metres.']),
        foot(3),
      ],
    ],
    '/Title (Tides of the Northern Coast) /Author (Ada Byrne) /CreationDate (D:20240506090000Z)',
  );
  const article = await readOne(pdf, 'tides.pdf');
  const { title, author, date, language } = article;
  assert.deepEqual(
    [title, author, date, language],
    ['Tides of the Northern Coast', 'Ada Byrne', '2024-05-06', 'en-GB'],
  );
  assert.deepEqual(outlineOf(article), [
    '# 1. Background',
    'The tides of the coast have been observed since the harbour was built in the seventeenth century, and the records of the well-known observers are kept in the town hall for everyone to read. They were copied twice.',
    'A second paragraph follows after a space, which is longer than one line and goes on to the end of the page, and beyond it. Its end is here.',
    '1 The hall burned down in 1887.',
    '# 2. Results',
    'list: First point of a list that is long enough to run over the end of its own line and on.',
    'list: Second point.',
    'The last page says that the range of the tides exceeds ten metres.',
  ]);
  assert.deepEqual(
    passagesOf(article).map(({ page }) => page),
    [1, 1, 1, 2, 2, 3],
  );
});

test('columns are read one after the other, however they were drawn', async () => {
  const left = [
    'The left column begins with this line',
    'and goes on with this line, and then',
    'with another line of the same length',
    'until it comes to the bottom of it and',
  ];
  const right = [
    'goes on at the top of the right column',
    'with this line, and then with another',
    'one of the same length as all others,',
    'and here the paragraph ends for good.',
  ];
  const rows = left.flatMap((text, row): PdfText[] => [
    { x: 60, y: 700 - 12 * row, text },
    { x: 320, y: 700 - 12 * row, text: right[row] ?? '' },
  ]);
  const pdf = makePdf([[{ x: 60, y: 750, text: 'A title across both of the columns', size: 16 }, ...rows]]);
  const article = await readOne(pdf, 'columns.pdf');
  assert.equal(article.title, 'A title across both of the columns');
  assert.deepEqual(outlineOf(article), [[...left, ...right].join(' ')]);
});

test('the rows of a table are paragraphs of their own', async () => {
  const row = (y: number, ...cells: string[]) =>
    cells.map((text, index): PdfText => ({ x: 60 + 140 * index, y, text }));
  const pdf = makePdf([
    [
      ...column(60, 700, ['The table shows how many boats there were in the harbour in two of the years.']),
      ...row(670, 'Year', 'Boats'),
      ...row(656, '1870', '12'),
    ],
  ]);
  assert.deepEqual(outlineOf(await readOne(pdf, 'table.pdf')).slice(1), [
    'table: Year; Boats',
    'table: 1870; 12',
  ]);
});

for (const [name, content, reason] of [
  ['without text', makePdf([[]]), /^holds no text, only pictures/u],
  ['cut off', makePdf([column(60, 700, ['Some text.'])]).subarray(0, 300), /./u],
  ['that is none', Buffer.from('Not a PDF at all'), /^is no PDF that can be read/u],
] as const) {
  test(`a PDF ${name} is a warning`, async () => {
    const { articles, warnings } = await readArticles(content, 'a.pdf');
    assert.deepEqual(articles, []);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0]?.reason ?? '', reason);
  });
}

test('of a PDF with too many pages the first ones are read', async () => {
  const pages = Array.from({ length: 12 }, (_, page) =>
    column(60, 700, [`This is sheet ${'x'.repeat(page % 7)} of the book.`]),
  );
  const limits = { ...DEFAULT_LIMITS, pdfPages: 10 };
  const { articles, warnings } = await readArticles(makePdf(pages), 'long.pdf', { limits });
  assert.deepEqual(
    warnings.map(({ reason }) => reason),
    ['has 12 pages: the first 10 are read; set MAX_PDF_PAGES higher to read more'],
  );
  assert.equal(articles[0] && passagesOf(articles[0]).at(-1)?.page, 10);
});

test('marks of notes, heads that change with the chapter and a table of contents are no part of the text', async () => {
  const pages = ['Sea and shore', 'Sea and shore', 'Winds', 'Winds'].map((chapter, index): PdfText[] => [
    { x: 60, y: 800, text: chapter, size: 9 },
    { x: 500, y: 800, text: String(11 + index), size: 9 },
    ...column(60, 700 - 30 * index, [
      'The tide turns twice a day on the northern coast, where the harbour stands open to the sea and to',
      `the wind. In the year ${1870 + 7 * index} it turned late. The range of it is ten metres in the spring of the`,
    ]),
    { x: 60, y: 676 - 30 * index, text: 'year' },
    { x: 80, y: 680 - 30 * index, text: '12', size: 6 },
    { x: 89, y: 676 - 30 * index, text: 'and nine in the autumn, over an area of 40 km' },
    { x: 293, y: 680 - 30 * index, text: '2', size: 6 },
  ]);
  const contents: PdfText[] = [
    { x: 60, y: 760, text: 'Contents', size: 16, bold: true },
    ...['Sea and shore', 'Winds', 'A history of the harbour'].flatMap((text, row): PdfText[] => [
      { x: 60, y: 730 - 14 * row, text },
      { x: 500, y: 730 - 14 * row, text: String(11 + 2 * row) },
    ]),
    { x: 60, y: 640, text: 'Preface', size: 16, bold: true },
    ...column(60, 610, ['This book is about the tides.']),
  ];
  const article = await readOne(makePdf([contents, ...pages]), 'tides.pdf');
  const texts = passagesOf(article).map(({ text }) => text);
  assert.equal(texts[0], 'This book is about the tides.');
  assert.equal(texts.length, 5);
  for (const text of texts.slice(1)) {
    assert.match(
      text,
      /^The tide turns .* spring of the year and nine in the autumn, over an area of 40 km2$/u,
    );
  }
});

test('the items of a list without signs are apart, and a sentence goes on wherever its next line begins', async () => {
  const article = await readOne(
    makePdf([
      [
        ...column(60, 700, [
          'The harbour has these things, as the survey that was made in the year of the storm has it in full –',
          'and as everyone can see who walks along the quay on a Sunday in the summer, with or without a dog:',
        ]),
        ...column(80, 670, ['A wall of stone', 'Two cranes', 'Berths for forty boats']),
        {
          x: 75,
          y: 620,
          text: '• The first of its points takes up the whole of a line that goes from here to the other end and then',
        },
        ...column(60, 608, ['goes on at the margin.']),
      ],
    ]),
    'list.pdf',
  );
  assert.deepEqual(outlineOf(article).slice(1), [
    'A wall of stone',
    'Two cranes',
    'Berths for forty boats',
    'list: The first of its points takes up the whole of a line that goes from here to the other end and then goes on at the margin.',
  ]);
});

test('a page that is printed sideways is read like another', async () => {
  const lines = ['The tide turns twice a day on the coast,', 'where the harbour is open to the wind.'];
  const turned = lines.map((text, row): PdfText => ({ x: 100 + 12 * row, y: 60, text, turned: true }));
  assert.deepEqual(outlineOf(await readOne(makePdf([turned]), 'sideways.pdf')), [lines.join(' ')]);
});

test('a printer’s date is not the article’s', async () => {
  const pages = [column(60, 700, ['The tide turns twice a day.'])];
  const dated = (info: string) =>
    readOne(makePdf(pages, `/CreationDate (D:20240506090000Z) ${info}`), 'a.pdf');
  assert.equal((await dated('/Producer (LaTeX)')).date, '2024-05-06');
  assert.equal((await dated('/Producer (Skia/PDF m120)')).date, undefined);
});

test('a web page that was printed begins with its headline and has no site’s name in its title', async () => {
  const page: PdfText[] = [
    { x: 60, y: 800, text: 'Home' },
    { x: 60, y: 780, text: 'We value your privacy', size: 14 },
    { x: 60, y: 740, text: 'Harbour wall to be rebuilt', size: 20 },
    ...column(60, 700, [
      'The wall that a storm broke in January is to be rebuilt',
      'in stone, the council has said.',
    ]),
    { x: 60, y: 660, text: 'Click to share on Facebook (Opens in new window)' },
  ];
  const info = '/Title (Harbour wall to be rebuilt - Shore News) /Producer (Skia/PDF m120)';
  const article = await readOne(makePdf([page], info), 'wall.pdf');
  assert.equal(article.title, 'Harbour wall to be rebuilt');
  assert.deepEqual(outlineOf(article), [
    'The wall that a storm broke in January is to be rebuilt in stone, the council has said.',
  ]);
});

test('letters are what their author wrote, not the shapes that a font shows them by', () => {
  assert.equal(asWritten('⽔の⻑さは ⼆メートル'), '水の長さは二メートル');
  assert.equal(asWritten('负责⼈说： “⻛很⼤。 ”'), '负责人说：“风很大。”');
  assert.equal(asWritten('of\uFB01ce, \uFEE3\uFE8E'), 'office, ما');
  assert.equal(asWritten('물 두 잔'), '물 두 잔');
});

test('a page from right to left is read from there', () => {
  const run = (text: string, x: number, y: number) => ({ text, x, y, width: 40, size: 10, font: 'f' });
  const page = [run('וכי', 100, 700), run('המועצה', 145, 700), run('הודיעה', 145, 688)];
  assert.deepEqual(
    inReadingDirection(page).map(({ text }) => text),
    ['המועצה', 'וכי', 'הודיעה'],
  );
});
