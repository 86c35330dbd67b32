import type { Span } from '../../text/span.ts';

const PLACE = "\\p{Lu}[\\p{L}\\d.,'’ -]{0,60}";
const AGENCY =
  '\\((?:CNN|AP|AFP|Reuters|UPI|PA|DPA|dpa|EFE|ANSA|TASS|Xinhua|Kyodo|Yonhap|PTI|IANS|Bloomberg|Associated Press)\\b[^()]{0,20}\\)';

/** Stretches at a passage's beginning that say where and by whom it was filed, not what happened. */
const OPENERS: readonly RegExp[] = [
  // By . Jane Doe .   By Jane Doe and John Roe, Science Editor .
  /^(?:By|BY)\s*(?:\.\s*)?\p{Lu}[^.!?:|]{1,80}?(?:\s\.\s*(?:and\s*\.\s*\p{Lu}[^.!?:|]{1,60}?\s\.\s*)?|$)/u,
  // PUBLISHED: . 08:06 EST, 5 November 2012 .   Updated: 3 May 2014, 10:15 GMT.   Last updated at 1:25 AM on 3rd August 2011 .
  /^(?:(?:first\s+)?(?:published|updated|created|posted|last\s+updated)\b:?\s*(?:\.\s*)?(?:at\s+|on\s+)?)?\d{1,2}:\d{2}\s*(?:[ap]\.?m\.?\s*)?(?:[A-Z]{2,4}\b)?,?\s*(?:on\s+)?\d{1,2}(?:st|nd|rd|th)?\s+\p{Lu}\p{Ll}+\s+\d{4}\s*\.?\s*/iu,
  /^(?:(?:first\s+)?(?:published|updated|posted)|last\s+updated)\b:?\s*(?:\.\s*)?(?=$|\d|on\s+\d|\||(?:published|updated)\b)/iu,
  /^(?:last\s+)?(?:published|updated|posted)\b:?\s*(?:at|on)?\s*(?:\p{Lu}\p{Ll}+\s+)?\d{1,2}[^.!?]{0,40}\d{4}[^.!?\p{Ll}]{0,20}(?:\.\s*|$)/iu,
  /^[|•·]\s*(?:\.\s*)?/u,
  // Hong Kong (CNN) --   (Reuters) -   LONDON, June 3 (AP) —
  new RegExp(`^(?:${PLACE}\\s)?${AGENCY}\\s*[-–—]{1,2}\\s*`, 'u'),
  // New Delhi (CNN)In an   (AP) The: without a dash only where it can't be the short form of a name before it.
  new RegExp(`^(?:(?:${PLACE}\\s)?${AGENCY}|${AGENCY}\\s+)(?=["“'‘]?[\\p{Lu}\\d])`, 'u'),
  // (Mashable) --   (The Hollywood Reporter)Good
  /^\(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,3}\)(?:\s*(?:--|[–—])\s*|(?=["“'‘]?\p{Lu}))/u,
  // WASHINGTON, Nov. 3 — The   MEXICO CITY — A
  /^\p{Lu}{3,}(?:[ .'’-]+\p{Lu}{2,})*(?:,\s*[\p{L}. ]{2,20}\d{0,2})?\s*(?:--|[–—])\s*(?=["“'‘]?\p{Lu})/u,
];

/** Calls to do something with the page: not the article speaking of its subject. */
const CALLS: readonly RegExp[] = [
  /^(?:scroll down|click here|watch(?: the)?(?: \w+)? (?:video|below)|see (?:more|also|below|video)|read more|related(?: stories| articles)?:|more:|sign up|subscribe|follow (?:us|@|\w+ on)|share this|comment below|listen (?:to|now)|advertisement|photos?:|video:|gallery:|image:|credit:|source:|copyright|©|for (?:confidential )?(?:help|support|more information)\b.{0,40}\b(?:call|visit|see|click)|all rights reserved|this (?:article|story) (?:was|has been|is) (?:first |originally )?(?:published|updated|amended|part of))/iu,
  /\b(?:click here|scroll down|our (?:\p{L}+ )?newsletters?|read more (?:at|on|here)|contributed to this (?:report|story)|e-?mail to a friend|vote now)\b/iu,
  /\((?:pictured|left|right|above|below|centre|center|file photo|stock image|library image)\b[^)]*\)/iu,
  /\b(?:(?:pictured|seen|shown) (?:here|left|right|above|below)|file (?:photo|picture)|stock image)\b/iu,
];

/** Where the article itself begins in a text: after bylines, time stamps and the place it was filed from. */
export function openingEnd(text: string): number {
  let start = 0;
  for (let again = true; again; ) {
    again = false;
    for (const opener of OPENERS) {
      const length = opener.exec(text.slice(start, start + 300))?.[0].length ?? 0;
      if (length === 0) continue;
      start += length;
      again = true;
    }
  }
  return start;
}

/** A piece that ends like a line without an end mark, as headings and captions do once lines are joined with " . ". */
const UNPUNCTUATED = /\s\.$/u;
const LABEL = /^\p{Lu}[^:.!?"“«]{0,60}:\s+[\p{Lu}\d]/u;
const LABEL_WORDS = 5;

/** Whether a sentence is about the page or a picture: a label, a caption, a call to read on. */
export function isBoilerplate(sentence: string): boolean {
  if (UNPUNCTUATED.test(sentence) || !/[\p{Sentence_Terminal}…]["'”’»)\]」』]*$/u.test(sentence)) return true;
  const label = LABEL.exec(sentence)?.[0];
  if (label !== undefined && label.split(/\s+/u).length - 1 <= LABEL_WORDS) return true;
  return CALLS.some((call) => call.test(sentence));
}

/** Words no sentence ends with: a line that ends so was broken in its middle. */
const OPEN_END =
  /\b(?:a|an|the|of|in|on|at|by|for|from|to|with|and|or|but|that|which|who|whose|when|while|as|than|is|are|was|were|be|been|has|have|had|will|would|could|his|her|their|its|our|my|mr|mrs|ms|dr|sir|[A-Z])\s\.$/iu;

/** Joins the pieces of sentences that were cut where a line of print ended: `the Duke of . Edinburgh`. */
export function joinBrokenLines(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && isBroken(text.slice(last.start, last.end), text.slice(span.start, span.end))) {
      joined[joined.length - 1] = { start: last.start, end: span.end };
    } else joined.push(span);
  }
  return joined;
}

function isBroken(before: string, after: string): boolean {
  if (!UNPUNCTUATED.test(before)) return false;
  if (OPEN_END.test(before)) return true;
  return after.split(/\s+/u).length <= 3 && /[^\s][.!?]$/u.test(after) && before.split(/\s+/u).length > 5;
}
