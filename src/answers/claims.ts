import type { Passage } from '../articles/article.ts';
import { wordsOf } from '../search/analyse.ts';
import type { Hit } from '../search/search.ts';
import { sentences } from '../text/sentences.ts';
import { slice } from '../text/span.ts';
import { answer } from './answer.ts';
import type { Library } from './library.ts';

/** More sentences of one message are not looked up. */
const MAX_CLAIMS = 12;
/** A longer sentence is looked up by its beginning, like a question. */
const MAX_CLAIM = 300;
/** A passage bears on a claim when it, or its title, has so many of the claim's words and this share of them. */
const SHARED_WORDS = 2;
const SHARE = 0.4;

const words = new Intl.Segmenter('en', { granularity: 'word' });

/** The sentences of a message that can be looked up, in order, each once: those with at least two words. */
export function claimsIn(message: string): string[] {
  const said = message.split('\n').flatMap((line) => sentences(line).map((span) => slice(line, span)));
  return [...new Set(said)].filter(hasTwoWords).slice(0, MAX_CLAIMS);
}

/** In scripts without spaces, too. */
function hasTwoWords(sentence: string): boolean {
  return Array.from(words.segment(sentence)).filter(({ isWordLike }) => isWordLike).length >= 2;
}

/**
 * The passage that bears most on a claim; null when none does. A claim asks nothing, so how sure an answer would be says
 * little here: what counts is how much of what it talks about the passage talks about too.
 */
export function bearingOn(claim: string, library: Library): Hit | null {
  const { hits } = answer(library, claim.slice(0, MAX_CLAIM));
  const shares = hits.map((hit) => ({ hit, share: sharedBy(claim, hit.passage, library) }));
  const [best] = shares.toSorted((a, b) => b.share - a.share);
  return best !== undefined && best.share >= SHARE ? best.hit : null;
}

/** The share of a claim's words, stop words apart, that a passage or its article's title has; 0 for a single one. */
function sharedBy(claim: string, passage: Passage, library: Library): number {
  const { title, language } = library.articleOf(passage);
  const claimed = contentStems(claim, language);
  const held = contentStems(`${title}\n${passage.text}`, language);
  const shared = [...claimed].filter((stem) => held.has(stem)).length;
  return shared < SHARED_WORDS ? 0 : shared / claimed.size;
}

function contentStems(text: string, language: string | undefined): Set<string> {
  return new Set(wordsOf(text, language).words.flatMap(({ stem, stop }) => (stop ? [] : [stem])));
}
