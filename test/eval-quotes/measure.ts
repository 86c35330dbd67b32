import { passagesOf } from '../../src/articles/article.ts';
import { quotationsOf } from '../../src/quotations/extract.ts';
import type { Quotation } from '../../src/quotations/quotation.ts';
import type { Marked, Story } from './stories.ts';

/** How well the quotations of some stories were found. Shares are from 0 to 1. */
export interface Scores {
  /** Statements marked by hand, each with all its pieces. */
  readonly statements: number;
  readonly pieces: number;
  /** Of the marked pieces, those found. */
  readonly recall: number;
  /** Of the offered pieces, those marked. */
  readonly precision: number;
  /** Of the statements in several pieces, those given as one. */
  readonly joined: number;
  /** Of the statements found whose speaker the text names, those given the right one. */
  readonly speakers: number;
  /** Of the statements found, those given a wrong one. */
  readonly wrong: number;
}

/** Something that went wrong, to be looked at. */
export interface Miss {
  readonly story: string;
  readonly what: 'missed' | 'extra' | 'split' | 'wrong speaker' | 'no speaker';
  readonly text: string;
  readonly detail: string;
}

/** Two stretches are the same when they share this much of what both cover. */
const SAME = 0.9;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly quotation: Quotation;
}

/** Measures what is found in the stories against what people marked. */
export function measure(stories: readonly Story[]): { scores: Scores; misses: Miss[] } {
  const misses: Miss[] = [];
  const count = {
    statements: 0,
    pieces: 0,
    found: 0,
    offered: 0,
    right: 0,
    several: 0,
    joined: 0,
    named: 0,
    rightly: 0,
    heard: 0,
    wrongly: 0,
  };
  for (const story of stories) {
    const offered = piecesOf(story);
    const note = (what: Miss['what'], text: string, detail = '') =>
      misses.push({ story: story.article.id, what, text, detail });
    for (const piece of offered) {
      const match = story.marked.find(({ spans }) => spans.some((span) => isSame(piece, span)));
      if (match?.kind === 'either') continue;
      count.offered++;
      if (match?.kind === 'statement') count.right++;
      else note('extra', story.text.slice(piece.start, piece.end));
    }
    for (const marked of story.marked.filter(({ kind }) => kind === 'statement')) {
      count.statements++;
      const found = marked.spans.flatMap((span) =>
        offered.filter((piece) => isSame(piece, span)).slice(0, 1),
      );
      count.pieces += marked.spans.length;
      count.found += found.length;
      for (const span of marked.spans) {
        if (!offered.some((piece) => isSame(piece, span))) note('missed', story.text.slice(...span));
      }
      if (marked.spans.length > 1) {
        count.several++;
        if (
          found.length === marked.spans.length &&
          new Set(found.map(({ quotation }) => quotation)).size === 1
        )
          count.joined++;
        else note('split', story.text.slice(...(marked.spans[0] ?? [0, 0])));
      }
      if (found.length === 0) continue;
      count.heard++;
      const speakers = found.map(({ quotation }) => quotation.speaker);
      const wrong = speakers.find((speaker) => speaker !== null && !isRight(speaker, marked));
      const words = story.text.slice(...(marked.spans[0] ?? [0, 0]));
      if (wrong != null) {
        count.wrongly++;
        note('wrong speaker', words, `${wrong}, not ${marked.speakers[0] ?? 'anybody'}`);
      }
      if (marked.speakers.length === 0) continue;
      count.named++;
      if (wrong != null) continue;
      if (speakers.includes(null)) note('no speaker', words, `not ${marked.speakers[0]}`);
      else count.rightly++;
    }
  }
  return {
    scores: {
      statements: count.statements,
      pieces: count.pieces,
      recall: count.found / count.pieces,
      precision: count.right / count.offered,
      joined: count.joined / count.several,
      speakers: count.rightly / count.named,
      wrong: count.wrongly / count.heard,
    },
    misses,
  };
}

/** The pieces of the statements that are offered, as stretches of the story's text; a passage's cut parts none. */
function piecesOf(story: Story): Piece[] {
  const starts = new Map<number, number>();
  let start = 0;
  for (const passage of passagesOf(story.article)) {
    starts.set(passage.number, start);
    start += passage.text.length + 1;
  }
  return quotationsOf(story.article)
    .filter(({ kind }) => kind === 'statement' || kind === 'block')
    .flatMap((quotation) => {
      const pieces: { start: number; end: number; quotation: Quotation }[] = [];
      for (const { passage, span } of quotation.spans) {
        const from = starts.get(passage) ?? 0;
        const before = pieces.at(-1);
        const goesOn = story.text.charAt(from - 1) === ' ' && span.start === 0;
        if (goesOn && before?.end === from - 1) before.end = from + span.end;
        else pieces.push({ start: from + span.start, end: from + span.end, quotation });
      }
      return pieces;
    });
}

function isSame(piece: Piece, [start, end]: readonly [number, number]): boolean {
  const shared = Math.min(piece.end, end) - Math.max(piece.start, start);
  return shared / (Math.max(piece.end, end) - Math.min(piece.start, start)) >= SAME;
}

function isRight(speaker: string, { speakers }: Marked): boolean {
  return speakers.some((right) => {
    const described = /^(?:the|an?)\s/iu.test(right) && plain(speaker).endsWith(` ${plain(right)}`);
    return described || plain(right) === plain(speaker);
  });
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/\s\.(?=\s)/gu, '')
    .replace(/^(?:the|an?|one)\s+/u, '');
}
