import type { Scores } from './measure.ts';
import type { EvalSet } from './squad.ts';

const COLUMNS: readonly [string, (scores: Scores) => string][] = [
  ['', ({ name }) => name],
  ['R@1', ({ recallAt1 }) => share(recallAt1)],
  ['R@5', ({ recallAt5 }) => share(recallAt5)],
  ['MRR@10', ({ mrrAt10 }) => share(mrrAt10)],
  ['evidence', ({ evidence }) => share(evidence)],
  ['end to end', ({ endToEnd }) => share(endToEnd)],
  ['sentences', ({ marked }) => (marked === null ? '–' : marked.toFixed(2))],
  ['refused: unanswerable', ({ refusedUnanswerable }) => share(refusedUnanswerable)],
  ['off-topic', ({ refusedOffTopic }) => share(refusedOffTopic)],
  ['answerable', ({ refusedAnswerable }) => share(refusedAnswerable)],
  ['p50 ms', ({ p50 }) => p50.toFixed(2)],
  ['p99 ms', ({ p99 }) => p99.toFixed(2)],
  ['build s', ({ build }) => (build / 1000).toFixed(2)],
];

/** The scores as a table to read, with what was measured above it. */
export function table(file: string, set: EvalSet, offTopic: number, scores: readonly Scores[]): string {
  const passages = set.articles.flatMap(({ sections }) =>
    sections.flatMap((section) => section.passages),
  ).length;
  const answerable = set.questions.filter(({ answers }) => answers.length > 0).length;
  const rows = [
    COLUMNS.map(([heading]) => heading),
    ...scores.map((row) => COLUMNS.map(([, cell]) => cell(row))),
  ];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  const title = `${file}: ${passages} passages of ${set.articles.length} articles, ${answerable} answerable questions, ${set.questions.length - answerable} unanswerable, ${offTopic} off-topic`;
  return [title, '', ...lines, ''].join('\n');
}

function share(value: number | null): string {
  return value === null ? '–' : value.toFixed(3).replace(/^0/, '');
}
