import type { Article } from '../articles/article.ts';
import { type Mention, mentionsOf } from '../text/mentions.ts';
import { Names } from '../text/names.ts';
import { slice } from '../text/span.ts';
import { blocksIn, pieceOfBlock } from './block-quotes.ts';
import { extractsOf, type Flow, flowsOf } from './flow.ts';
import { kindOf } from './kind.ts';
import { marksOf } from './marks.ts';
import { type Narrative, narrativeOf, QUOTED } from './narrative.ts';
import { type Piece, pair } from './pairing.ts';
import type { Quotation } from './quotation.ts';
import { type Report, reportsIn } from './reported.ts';
import { Speakers } from './speakers.ts';
import { narrativeCost, trimUnclosed } from './trim.ts';
import { type Utterance, utterancesOf } from './utterances.ts';

const known = new WeakMap<Article, readonly Quotation[]>();

/** The quotations of an article in reading order, found once for each article. */
export function quotationsOf(article: Article): readonly Quotation[] {
  const before = known.get(article);
  if (before !== undefined) return before;
  const quotations = extract(article);
  known.set(article, quotations);
  return quotations;
}

/** Takes in quotations that were found in another thread, in an article equal to this one. */
export function rememberQuotations(article: Article, quotations: readonly Quotation[]): void {
  known.set(article, quotations);
}

/** Whether an article's quotations are known already, so that asking for them costs nothing. */
export function hasQuotations(article: Article): boolean {
  return known.has(article);
}

function extract(article: Article): Quotation[] {
  const flows = flowsOf(article).map((flow) => {
    const pieces = piecesOf(flow);
    const narrative = narrativeOf(flow, pieces);
    return { flow, pieces, narrative, mentions: mentionsOf(narrative.text) };
  });
  const names = new Names(flows[0]?.narrative.text ?? '', flows[0]?.mentions ?? []);
  return flows
    .flatMap(({ flow, pieces, narrative, mentions }) =>
      quotationsIn(flow, pieces, narrative, names, mentions),
    )
    .sort(
      (a, b) =>
        (a.spans[0]?.passage ?? 0) - (b.spans[0]?.passage ?? 0) ||
        (a.spans[0]?.span.start ?? 0) - (b.spans[0]?.span.start ?? 0),
    );
}

function piecesOf(flow: Flow): Piece[] {
  const blocks = blocksIn(flow);
  const marks = marksOf(flow.text).filter(
    ({ start }) => !blocks.some((block) => start >= block.start && start < block.end),
  );
  const starts = flow.paragraphs.map(({ start }) => start);
  const likeness = (from: number, to: number) => narrativeCost(flow.text.slice(from, to));
  return pair(marks, starts, flow.text.length, likeness)
    .map((piece) => trimUnclosed(flow.text, piece))
    .concat(blocks.map((block) => pieceOfBlock(flow.text, block)))
    .filter((piece) => /[\p{L}\p{N}]/u.test(flow.text.slice(piece.start, piece.end)))
    .sort((x, y) => x.open - y.open);
}

/** What a flow's people say, resolved in reading order, so that a pronoun finds whoever spoke before. */
function quotationsIn(
  flow: Flow,
  pieces: readonly Piece[],
  narrative: Narrative,
  names: Names,
  mentions: readonly Mention[],
): Quotation[] {
  const speakers = new Speakers(narrative, names, mentions);
  const reports = reportsIn(narrative).map((report) => ({ at: report.sentence.start, report }));
  const utterances = utterancesOf(flow, narrative, pieces).map((utterance) => ({
    at: utterance.pieces[0]?.open ?? 0,
    utterance,
  }));
  let last: string | null = null;
  return [...reports, ...utterances]
    .sort((a, b) => a.at - b.at)
    .flatMap((item) => {
      if ('report' in item) return reported(flow, item.report, speakers);
      const quotation = quoted(flow, narrative, item.utterance, speakers, last);
      if (quotation.kind === 'statement') last = quotation.speaker;
      return [quotation];
    });
}

function reported(flow: Flow, { sentence, subject }: Report, speakers: Speakers): Quotation[] {
  const speaker = speakers.resolve(subject);
  if (speaker === null) return [];
  return [
    {
      spans: extractsOf(flow, sentence),
      text: slice(flow.text, sentence),
      speaker: speaker.name,
      kind: 'reported',
    },
  ];
}

function quoted(
  flow: Flow,
  narrative: Narrative,
  utterance: Utterance,
  speakers: Speakers,
  last: string | null,
): Quotation {
  const text = textOf(flow, utterance);
  const kind = utterance.pieces[0]?.block
    ? 'block'
    : kindOf(text, {
        tagged: utterance.cues.some((cue) => cue.place !== 'near'),
        attributed: utterance.cues.length > 0,
        labels: isLabel(narrative, utterance),
        before: narrative.text.slice(0, utterance.pieces[0]?.open ?? 0).slice(-40),
        after: narrative.text.slice(utterance.pieces[0]?.close ?? 0).slice(0, 30),
      });
  const speaker =
    speakerOf(text, utterance, speakers) ??
    (kind === 'statement' ? impliedSpeaker(text, narrative, utterance, speakers, last) : null);
  return { spans: utterance.pieces.flatMap((piece) => extractsOf(flow, piece)), text, speaker, kind };
}

function isLabel(narrative: Narrative, { pieces }: Utterance): boolean {
  const first = pieces[0];
  if (first === undefined || narrative.text.charAt(first.close) !== ':') return false;
  return (
    /(?:^|[.!?\n]\s?)$/u.test(narrative.text.slice(Math.max(0, first.open - 2), first.open)) ||
    narrative.text.slice(first.open - 2, first.open - 1) === QUOTED
  );
}

function speakerOf(text: string, utterance: Utterance, speakers: Speakers): string | null {
  for (const cue of utterance.cues) {
    const speaker = speakers.resolve(cue.subject);
    if (speaker === null) continue;
    const carried =
      cue.place === 'near' &&
      /\bI\b/u.test(text) &&
      speaker.named !== null &&
      speaker.named.kind !== 'person';
    if (!carried) return speaker.name;
    const first = utterance.pieces[0]?.open ?? 0;
    return speakers.subjectBefore(first)?.name ?? null;
  }
  return null;
}

/** Whole sentences that nothing attributes, nor introduces: whoever spoke right before, or whom the sentence before is about. */
function impliedSpeaker(
  text: string,
  narrative: Narrative,
  { cues, adjoins, pieces }: Utterance,
  speakers: Speakers,
  last: string | null,
): string | null {
  const first = pieces[0]?.open ?? 0;
  if (cues.length > 0 || /:\s*$/u.test(narrative.text.slice(Math.max(0, first - 4), first))) return null;
  if (adjoins) return last;
  if (!/^\P{Ll}/u.test(text) || !/[.!?…]$/u.test(text)) return null;
  return speakers.subjectBefore(first)?.name ?? last;
}

function textOf(flow: Flow, { pieces }: Utterance): string {
  return pieces
    .map((piece, i) => {
      const words = slice(flow.text, piece).replaceAll('\n', ' ').trim();
      if (i === 0) return words;
      return `${piece.resumes ? ' ' : ' … '}${words}`;
    })
    .join('');
}
