import { sentences } from '../../src/text/sentences.ts';
import { CUT_PARAGRAPHS, type CutParagraph, uncut } from '../text/cut-paragraphs.ts';

/** Where a segmenter ends the sentences of a text. */
type Segmenter = (text: string, language?: string) => readonly number[];

const intl = new Intl.Segmenter('en', { granularity: 'sentence' });

const SEGMENTERS: Readonly<Record<string, Segmenter>> = {
  Footnote: (text, language) => sentences(text, language).map(({ end }) => end),
  'Intl.Segmenter': (text) =>
    Array.from(intl.segment(text), ({ segment, index }) => index + segment.trimEnd().length),
};

/** The ends that a labelled paragraph has. */
function expectedEnds(paragraph: CutParagraph): number[] {
  const { text, sentences: expected } = uncut(paragraph);
  let at = 0;
  return expected.map((sentence) => {
    at = text.indexOf(sentence, at) + sentence.length;
    return at;
  });
}

/** How well a segmenter cuts the labelled paragraphs: whole paragraphs right, precision and recall of the ends. */
function quality(segment: Segmenter, paragraphs: readonly CutParagraph[]) {
  let [right, found, given, wanted] = [0, 0, 0, 0];
  for (const paragraph of paragraphs) {
    const expected = new Set(expectedEnds(paragraph));
    const ends = segment(uncut(paragraph).text, paragraph.language);
    const hits = ends.filter((end) => expected.has(end)).length;
    if (hits === expected.size && hits === ends.length) right += 1;
    found += hits;
    given += ends.length;
    wanted += expected.size;
  }
  return { right, precision: found / given, recall: found / wanted };
}

/** Megabytes of text a second, the best of five rounds. */
function speed(segment: Segmenter, texts: readonly string[]): number {
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const rounds = Array.from({ length: 5 }, () => {
    const start = performance.now();
    for (const text of texts) segment(text);
    return size / 1000 / (performance.now() - start);
  });
  return Math.max(...rounds);
}

const paragraphs = Object.values(CUT_PARAGRAPHS).flat();
const texts = Array.from({ length: 200 }, () => paragraphs.map((paragraph) => uncut(paragraph).text)).flat();
console.log(
  `${paragraphs.length} paragraphs that are hard to cut (the rules were made with most of them in sight)`,
);
console.table(
  Object.fromEntries(
    Object.entries(SEGMENTERS).map(([name, segment]) => {
      const { right, precision, recall } = quality(segment, paragraphs);
      const row = { right, precision: precision.toFixed(3), recall: recall.toFixed(3) };
      return [name, { ...row, 'MB/s': Number(speed(segment, texts).toFixed(1)) }];
    }),
  ),
);
