import { type Mention, mentionsOf } from '../text/mentions.ts';
import { canSpeak, isStandIn } from '../text/people.ts';

/** What follows a description's noun: "a spokesman _for the company_". */
export const MODIFIER = /\s(?:of|for|from|at|in|on|with|close|near|to|who|by)\s.*$/u;

/** The noun that a description ends in, without what modifies it, in lower case; empty for none. */
export function lastWord(text: string): string {
  return text.replace(MODIFIER, '').trim().split(/\s+/u).at(-1)?.toLowerCase() ?? '';
}

/** The name at the head of a phrase: "MoD spokeswoman Connie Pierce" is hers, "a spokesman for Mr Blair" is nobody's. */
export function headMention(phrase: string): Mention | null {
  const base = phrase.replace(MODIFIER, '');
  const last = mentionsOf(base)
    .filter((mention) => !/^['’]s?\b/u.test(base.slice(mention.span.end)))
    .at(-1);
  if (last === undefined || last.span.end < base.length - 1) return null;
  const compound =
    base.length < phrase.length && /^\s(?:of|for|and)\s(?:the\s)?\p{Lu}/u.test(phrase.slice(base.length));
  return compound && last.kind !== 'person' ? null : last;
}

/** Whether what a phrase describes can say something: a person, a body, a document, or something with a name. */
export function isSpeakerPhrase(phrase: string, head: string): boolean {
  if (phrase.split(' ').length > 10) return false;
  const named = /\p{Lu}[\p{L}.’'-]*$/u.test(phrase.replace(MODIFIER, ''));
  return named || canSpeak(head) || /^(?:one|another|others|some|many|both)$/u.test(head) || isStandIn(head);
}

const LOWERED =
  /^(?:The|An?|One|Another|Some|Many|Other|Both|Two|Three|Four|Five|Six|Several|His|Her|Their|Its|Our|My|Police|Officials|Critics|Experts|Researchers|Scientists|Doctors|Residents|Sources?|Witnesses|Authorities)\b/u;

/** "The report" as within a sentence; a name keeps its capital. */
export function sentenceCase(text: string): string {
  return LOWERED.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
