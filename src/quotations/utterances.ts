import { type Cue, cuesOf } from './attribution.ts';
import type { Flow } from './flow.ts';
import { paragraphAt } from './flow.ts';
import { isBlank, type Narrative, sentenceAt } from './narrative.ts';
import type { Piece } from './pairing.ts';

/** Pieces that one speaker says at a stretch, with where the text says who. */
export interface Utterance {
  readonly pieces: readonly Piece[];
  /** The plainest first. */
  readonly cues: readonly Cue[];
  /** Nothing but white space stands between it and the one before. */
  readonly adjoins: boolean;
}

/** What says who speaks, between the pieces of a split quotation, in characters at most. */
const LONG_TAG = 200;
/** A quotation goes on after captions of this many characters at most. */
const LONG_CAPTIONS = 600;
const PLACES = ['tag', 'lead', 'near'];

/** The utterances of a flow: split quotations and those that run on over paragraphs are joined. */
export function utterancesOf(flow: Flow, narrative: Narrative, pieces: readonly Piece[]): Utterance[] {
  const utterances: { pieces: Piece[]; cues: Cue[]; adjoins: boolean }[] = [];
  pieces.forEach((piece, i) => {
    const cues = cuesOf(flow.text, narrative, piece, pieces[i + 1]);
    const previous = utterances.at(-1);
    const last = previous?.pieces.at(-1);
    if (previous !== undefined && last !== undefined && joins(flow, narrative, previous, last, piece, cues)) {
      previous.pieces.push(piece);
      previous.cues.push(...cues);
      return;
    }
    const adjoins = last !== undefined && isBlank(narrative, last.close, piece.open);
    utterances.push({ pieces: [piece], cues, adjoins });
  });
  return utterances.map((utterance) => ({
    ...utterance,
    cues: utterance.cues.toSorted((a, b) => PLACES.indexOf(a.place) - PLACES.indexOf(b.place)),
  }));
}

function joins(
  flow: Flow,
  narrative: Narrative,
  previous: { readonly cues: readonly Cue[] },
  last: Piece,
  piece: Piece,
  cues: readonly Cue[],
): boolean {
  if (piece.resumes) return piece.open - last.close < LONG_CAPTIONS;
  if (paragraphAt(flow, last.open) !== paragraphAt(flow, piece.open)) return false;
  const tag = previous.cues.find(
    (cue) =>
      cue.subject.start >= last.close &&
      (cue.place === 'tag' || (cue.place === 'near' && beginsSentence(narrative, last))),
  );
  if (tag === undefined || piece.open - last.close > LONG_TAG) return false;
  if (cues.some((cue) => cue.place === 'tag')) return false;
  const between = narrative.text.slice(last.close, piece.open).trim();
  const from = narrative.text.indexOf(between, last.close);
  return (
    /(?:[.,;:–—-]|\b(?:and|but|that|yet|so))$/u.test(between) &&
    sentenceAt(narrative, from) === sentenceAt(narrative, from + between.length - 1)
  );
}

function beginsSentence(narrative: Narrative, piece: Piece): boolean {
  return narrative.sentences[sentenceAt(narrative, piece.open)]?.start === piece.open;
}
