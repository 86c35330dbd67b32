import { type Mention, mentionsOf } from '../text/mentions.ts';
import { canSpeak, isStandIn } from '../text/people.ts';

/** What follows a description's noun: "a spokesman _for the company_", "a statement _released by the family_". */
export const MODIFIER =
  /\s(?:(?:\p{Ll}+ed|aware|familiar|given|held|left|made|seen|sent|written)\s)?(?:of|for|from|at|in|on|with|close|near|to|who|by)\s.*$/u;

/** A paper that says what its author says. */
export const DOCUMENT = /message|letter|tweet|post|statement|note|email|diary|reply|speech|article|blog/u;

/** The noun that a description ends in, without what modifies it, in lower case ("the Sound of Metal _star_"); empty for none. */
export function lastWord(text: string): string {
  const ofName = /\sof\s\p{Lu}.*\s(?<noun>\p{Ll}+)$/u.exec(text)?.groups?.['noun'] ?? '';
  if (isStandIn(ofName)) return ofName;
  return text.replace(MODIFIER, '').trim().split(/\s+/u).at(-1)?.toLowerCase() ?? '';
}

/** The name at the head of a phrase: "MoD spokeswoman Connie Pierce" is hers, "a spokesman for Mr Blair" is nobody's. */
export function headMention(phrase: string): Mention | null {
  const titled = titledMember(phrase);
  if (titled !== null) return titled;
  const base = phrase.replace(MODIFIER, '');
  const last = mentionsOf(base)
    .filter((mention) => !/^['’]s?\b/u.test(base.slice(mention.span.end)))
    .at(-1);
  if (last === undefined || last.span.end < base.length - 1) return null;
  const compound =
    base.length < phrase.length && /^\s(?:of|for|and)\s(?:the\s)?\p{Lu}/u.test(phrase.slice(base.length));
  return compound && last.kind !== 'person' ? null : last;
}

/** "Bank of Portland President Anna Hale" is Anna Hale. */
function titledMember(phrase: string): Mention | null {
  if (!/\p{Lu}\S*\sof\s\p{Lu}/u.test(phrase)) return null;
  const last = mentionsOf(phrase).at(-1);
  if (last === undefined || last.title === '' || last.span.end < phrase.length) return null;
  return /\p{Lu}\S*\sof\s$/u.test(phrase.slice(0, last.span.start)) ? last : null;
}

/** "Recent Republican": cut off from what it adds to. */
const LOOSE =
  /^(?!(?:an?|the|one|another|some|many|other|both|several|his|her|their|its|our|my|this|that|police|staff)\b)\p{Ll}[\p{L}-]*\s(?:\p{L}+\s)*\p{L}+(?<!s)$/u;

/** A description of more words is cut to its noun. */
const LONGEST = 10;

/** A phrase as it stands within a sentence, when what it describes can say something; null when it can't. */
export function descriptionIn(whole: string): string | null {
  const phrase = whole.split(' ').length > LONGEST ? whole.replace(MODIFIER, '') : whole;
  if (!isSpeakerPhrase(phrase, lastWord(phrase))) return null;
  const proper = /^the\s(?:[\p{Ll}-]+\s)*\p{Lu}/iu.test(phrase) && /\p{Lu}[\p{L}]*$/u.test(phrase);
  return sentenceCase(proper ? phrase.replace(/^the\s/iu, '') : phrase);
}

const MEASURE =
  /^(?:year|month|week|day|hour|time|moment|bit|while|number|total|result|part|point|case|matter|place|thing|move|deal|plan|attempt|effort|change|chance|move|series|kind|sort|half|third|quarter)$/u;

/** Whether what a phrase describes can say something: a person, a body, a document, or something with a name. */
function isSpeakerPhrase(phrase: string, head: string): boolean {
  if (phrase.split(' ').length > LONGEST || LOOSE.test(phrase)) return false;
  const named = /\p{Lu}[\p{L}.’'-]*$/u.test(phrase.replace(MODIFIER, ''));
  return (
    named ||
    canSpeak(head) ||
    (/^(?:an?|another)\s/iu.test(phrase) && /^[\p{Ll}-]{4,}$/u.test(head) && !MEASURE.test(head)) ||
    /^(?:one|another|others|some|many|both|second|third|fourth)$/u.test(head) ||
    isStandIn(head)
  );
}

const LOWERED =
  /^(?:The|An?|One|Another|Some|Many|Other|Both|Two|Three|Four|Five|Six|Several|His|Her|Their|Its|Our|My|Police|Officials|Critics|Experts|Researchers|Scientists|Doctors|Residents|Sources?|Witnesses|Authorities)\b/u;

/** "The report" as within a sentence; a name keeps its capital. */
function sentenceCase(text: string): string {
  return LOWERED.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
