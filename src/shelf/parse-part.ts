import { z } from 'zod';
import type { Quotation } from '../quotations/quotation.ts';
import type { SegmentState } from '../search/index-segment.ts';
import type { BatchPart } from './read-batch.ts';

// The cache's digest and version vouch for the inside; here it is made sure that it is of the right kind.
const Part = z.custom<BatchPart>(
  (value) => z.object({ files: z.array(z.object({})), state: z.object({}) }).safeParse(value).success,
);
const State = z.custom<SegmentState>(
  (value) => z.record(z.string(), z.object({ postings: z.object({}) })).safeParse(value).success,
);

/** A part of a batch from its JSON. */
export function parsePart(json: string): BatchPart {
  return Part.parse(JSON.parse(json));
}

/** What a segment is restored from, from its JSON. */
export function parseState(json: string): SegmentState {
  return State.parse(JSON.parse(json));
}

const Quotations = z.custom<readonly (readonly Quotation[])[]>(
  (value) => z.array(z.array(z.object({ text: z.string() }))).safeParse(value).success,
);

/** The quotations of some articles, in the order of the articles, from their JSON. */
export function parseQuotations(json: string): readonly (readonly Quotation[])[] {
  return Quotations.parse(JSON.parse(json));
}
