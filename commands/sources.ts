import { answer } from '../src/answers/answer.ts';
import type { Library } from '../src/answers/library.ts';
import { cite } from '../src/articles/citation.ts';
import { sentences } from '../src/text/sentences.ts';
import { slice } from '../src/text/span.ts';
import type { Block } from './reply.ts';

/** More sentences of one message are not looked up. */
const MAX_CLAIMS = 12;
/** A longer sentence is looked up by its beginning, like a question. */
const MAX_CLAIM = 300;

/** A sentence of somebody's message, with the passage that bears on it where there is one. */
export interface Claim {
  readonly sentence: string;
  readonly source: Extract<Block, { kind: 'passage' }> | null;
}

/** The sentences of a message that can be looked up: those with at least two words, in order. */
export function claimsIn(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => sentences(line).map((span) => slice(line, span)))
    .filter((sentence) => /[\p{L}\p{N}]+[^\p{L}\p{N}]+[\p{L}\p{N}]+/u.test(sentence))
    .slice(0, MAX_CLAIMS);
}

/** Looks for the passage that bears on a sentence. */
export function lookUp(sentence: string, library: Library): Claim {
  const { verdict, hits } = answer(library, sentence.slice(0, MAX_CLAIM));
  const [hit] = hits;
  if (hit === undefined || verdict === 'unanswered') return { sentence, source: null };
  const { passage, evidence } = hit;
  const citation = cite(library.articleOf(passage), passage);
  return { sentence, source: { kind: 'passage', text: passage.text, evidence, citation } };
}
