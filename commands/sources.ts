import { bearingOn } from '../src/answers/claims.ts';
import type { Library } from '../src/answers/library.ts';
import { cite } from '../src/articles/citation.ts';
import type { Block } from './reply.ts';

/** A sentence of somebody's message, with the passage that bears on it where there is one. */
export interface Claim {
  readonly sentence: string;
  readonly source: Extract<Block, { kind: 'passage' }> | null;
}

/** Looks for the passage that bears on a sentence. */
export function lookUp(sentence: string, library: Library): Claim {
  const hit = bearingOn(sentence, library);
  if (hit === null) return { sentence, source: null };
  const { passage, evidence } = hit;
  const citation = cite(library.articleOf(passage), passage);
  return { sentence, source: { kind: 'passage', text: passage.text, evidence, citation } };
}
