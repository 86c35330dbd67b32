import type { QuotationKind } from './quotation.ts';
import { tokensOf } from './tokens.ts';

/** Where quoted words stand, as far as it tells what they are. */
export interface Setting {
  /** Somebody is said to have said them, right beside them. */
  readonly tagged: boolean;
  /** The sentence around them tells of somebody's saying something. */
  readonly attributed: boolean;
  /** A colon follows, and they begin a sentence: what a caption is called. */
  readonly labels: boolean;
  /** The narrative right before them. */
  readonly before: string;
  /** And right after them. */
  readonly after: string;
}

const NAMES_SOMETHING =
  /\b(?:book|novel|film|movie|song|single|album|show|series|play|musical|programme|program|magazine|report|article|poem|painting|paper|headline|campaign|project|event|section|hit|documentary|game|website|blog|account|map|exhibition|track|titled|entitled|named|nicknamed|dubbed|called|known as|the term|the word|the words|the phrase|phrase|so-called)(?:\s+(?:is|was|the|of|,))*[\s,:]*$/iu;

/** The sentence was under way before a word or two in marks: "faces a 'long wait', she said". */
const GOES_ON =
  /\b(?:an?|the|this|that|his|her|its|their|our|of|for|in|on|at|by|with|from|as|is|are|was|were|be|been|current|own|so-called)\s$/u;

/** What stands before a noun: "the '300 people' comment". */
const LABELS = /(?:\b(?:an?|the|this|that|his|her|its|their|our)|['’]s)\s$/u;

/** Whether quoted words are a statement or only a title, a term, a word in doubt. */
export function kindOf(words: string, setting: Setting): QuotationKind {
  const count = words.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (setting.labels || (count > 1 && isTitle(words) && !/[.,!?…]$/u.test(words))) return 'fragment';
  const goesOn = GOES_ON.test(setting.before) || (/,\s$/u.test(setting.before) && /\p{L}$/u.test(words));
  if (count <= 2 && (!setting.tagged || goesOn)) return 'fragment';
  if (count <= 4 && LABELS.test(setting.before) && tokensOf(setting.after)[0]?.kind === 'word')
    return 'fragment';
  if (setting.tagged) return 'statement';
  if (/[.!?…]["'”’]?$/u.test(words) && count > 3 && !isTitle(words)) return 'statement';
  if (isTitle(words) || NAMES_SOMETHING.test(setting.before))
    return count > 7 && !isTitle(words) ? 'statement' : 'fragment';
  if (setting.attributed) return 'statement';
  return count >= 5 ? 'statement' : 'fragment';
}

const SMALL = /^(?:a|an|the|of|and|or|in|on|at|to|for|from|by|with|as|is|de|la|vs|n|is|are|be|not)$/iu;

/** All its words but the small ones are capitalised. */
function isTitle(words: string): boolean {
  const letters = words.split(/\s+/u).filter((word) => /^\p{L}/u.test(word));
  return (
    /^\p{Lu}/u.test(letters[0] ?? '') &&
    letters.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word)) &&
    letters.length < 12
  );
}
