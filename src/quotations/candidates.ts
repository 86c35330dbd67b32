import type { Gender } from '../text/given-names.ts';
import type { Mention } from '../text/mentions.ts';
import type { Named, Names } from '../text/names.ts';
import { genderOfNoun, isPersonNoun } from '../text/people.ts';
import { type Span, slice } from '../text/span.ts';
import { descriptionIn, lastWord } from './description.ts';
import { type Narrative, sentenceAt } from './narrative.ts';

/** A speaker as the text gives them. */
export interface Speaker {
  /** A full name, or a description ("a senior official"). */
  readonly name: string;
  /** What is known of the name; null for a description. */
  readonly named: Named | null;
}

/** Somebody whom a pronoun may mean. */
interface Candidate extends Speaker {
  readonly at: number;
  /** Begins a sentence: what the sentence is about. */
  readonly subject: boolean;
  /** A verb follows the name: what a clause further on is about. */
  readonly acts?: boolean;
  readonly spoke: boolean;
  /** Named only for something of theirs: "Anna's boat". */
  readonly owns?: boolean;
  /** The sentence brings them in, without a name: "One Wolves fan …". */
  readonly fresh?: boolean;
}

/** What a pronoun or a noun tells of whom it means. */
interface Wanted {
  /** Null for a noun that may be either's: "the singer". */
  readonly gender: Gender | null;
  /** A noun means somebody with a name. */
  readonly named?: boolean;
}

/** How far back a pronoun looks for whom it means, in sentences. */
const LOOK_BACK = 7;
/** Under this, a pronoun is left open. */
const CERTAIN = -1;

/** Whom a pronoun may mean: everybody that a narrative names or describes, and who spoke. */
export class Candidates {
  readonly #narrative: Narrative;
  readonly #names: Names;
  readonly #mentions: readonly Mention[];
  /** Those who said something, in reading order. */
  readonly #spoke: Candidate[] = [];

  constructor(narrative: Narrative, names: Names, mentions: readonly Mention[]) {
    this.#narrative = narrative;
    this.#names = names;
    this.#mentions = mentions;
  }

  /** Keeps who was found to speak, and where the text says so. */
  addSpeaker(speaker: Speaker, at: number): void {
    this.#spoke.push({ ...speaker, at, subject: true, spoke: true });
  }

  /** Who spoke last before a place and is fit; none when that was more sentences ago than `far`. */
  lastSpeaker(at: number, isFit: (speaker: Speaker) => boolean, far = Infinity): Speaker | null {
    const here = sentenceAt(this.#narrative, at);
    const last = this.#spoke.findLast(
      (spoke) => spoke.at < at && here - sentenceAt(this.#narrative, spoke.at) <= far && isFit(spoke),
    );
    return last ?? null;
  }

  /** The likeliest person before a place: lately named, what a sentence is about, or who spoke before. */
  likeliest(wanted: Wanted, at: number): Speaker | null {
    const here = sentenceAt(this.#narrative, at);
    let best: Candidate | null = null;
    let bestScore = CERTAIN;
    let distance = 0;
    for (let index = here; index >= Math.max(0, here - LOOK_BACK); index--) {
      const sentence = this.#narrative.sentences[index];
      if (sentence === undefined) continue;
      const candidates = this.within({ start: sentence.start, end: Math.min(sentence.end, at) });
      for (const candidate of candidates) {
        const score = scoreOf(candidate, wanted) - distance;
        if (score > bestScore) {
          best = candidate;
          bestScore = score;
        }
      }
      distance += candidates.some((candidate) => candidate.subject && scoreOf(candidate, wanted) > 0) ? 2 : 1;
    }
    return best;
  }

  /** Those in a stretch of a sentence, from its beginning. */
  within(span: Span): Candidate[] {
    const { text } = this.#narrative;
    const candidates: Candidate[] = [];
    for (const mention of this.#mentionsIn(span)) {
      const named = this.#names.of(mention);
      const owns = /^['’]/u.test(text.charAt(mention.span.end));
      if (owns && named.kind !== 'person') continue;
      if (ASKS_ANOTHER.test(text.slice(mention.span.end, Math.min(mention.span.end + 24, span.end))))
        continue;
      const subject =
        !owns &&
        candidates.every((other) => other.owns) &&
        isSubjectLead(text.slice(span.start, mention.span.start));
      const acts = isActing(text.slice(mention.span.end, mention.span.end + 140));
      candidates.push({ name: named.name, named, at: mention.span.start, subject, acts, spoke: false, owns });
    }
    for (const spoke of this.#spoke)
      if (spoke.at >= span.start && spoke.at < span.end) candidates.push(spoke);
    const described = this.#describedSubject(span);
    if (described !== null) candidates.push(described);
    return candidates;
  }

  #mentionsIn(span: Span): Mention[] {
    const mentions: Mention[] = [];
    for (let i = firstFrom(this.#mentions, span.start); i < this.#mentions.length; i++) {
      const mention = this.#mentions[i];
      if (mention === undefined || mention.span.end > span.end) break;
      mentions.push(mention);
    }
    return mentions;
  }

  /** "One Wolves fan, who lives in Telford, was …": the person whom a sentence introduces without a name. */
  #describedSubject(span: Span): Candidate | null {
    const { text } = this.#narrative;
    const words = slice(text, {
      start: span.start,
      end: Math.min(span.end, span.start + 90),
    }).matchAll(/[\p{L}-]+(?=(?<stop>[ ,]))/gu);
    let phrase = '';
    for (const { 0: word, index, groups } of words) {
      if (index !== phrase.length || index > 60) return null;
      if (index === 0 && !/^(?:One|A|An|Another|The)$/u.test(word)) return null;
      phrase += word;
      if (index > 0 && isPersonNoun(word)) {
        if (NAMED_BESIDE.test(text.slice(span.start + index + word.length, span.end))) return null;
        const name = descriptionIn(phrase);
        return name === null
          ? null
          : {
              name,
              named: null,
              at: span.start,
              subject: true,
              spoke: false,
              fresh: !phrase.startsWith('The'),
            };
      }
      if (groups?.['stop'] === ',') return null;
      phrase += ' ';
    }
    return null;
  }
}

/** How likely a pronoun or a noun means somebody, the higher the likelier; far below 0 for who can't be meant. */
function scoreOf({ name, named, subject, acts, spoke, fresh, owns }: Candidate, wanted: Wanted): number {
  const { gender } = wanted;
  if (named === null) {
    if (wanted.named) return -9;
    const noun = lastWord(name);
    if (!isPersonNoun(noun)) return -9;
    const told = genderOfNoun(noun);
    if (told !== null && told !== gender) return -9;
    return fresh || spoke ? 3.5 : 1;
  }
  if (named.kind === 'organisation' || named.kind === 'place') return -9;
  if (gender !== null && named.gender !== null && named.gender !== gender) return -9;
  if (wanted.named && named.kind !== 'person' && !(subject || acts || spoke)) return -9;
  const known = named.kind === 'person' ? 1 : named.name.includes(' ') && !wanted.named ? -0.5 : -2;
  const about = subject ? 1.6 : acts ? 1.2 : owns ? -1 : 0;
  return known + (named.gender === gender ? 0.7 : 0) + about + (spoke ? 1.1 : 0);
}

/** "An uncle _of the girl, Abel Marsh, told_": he has a name after all. */
const NAMED_BESIDE =
  /^(?:\s(?:of|from|at|for)\s[^,.;:]{1,60})?,\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)+,/u;

/** "When Mr Marsh asked him": "him" is somebody else, and so is who answers. */
const ASKS_ANOTHER = /^\s\p{Ll}+ed\s(?:him|her)\s(?:about|how|if|what|when|where|whether|why)\b/u;

const ACTS =
  /^(?:,[^,.;:]{2,110},)?\s(?:(?:is|was|has|had|does|did|would|could)(?:n['’]t)?|will|won['’]t|can|can['’]t|says|said|told|\p{Ll}{3,}ed)\s/u;

/** Whether a name is followed by a verb: "and manager Tony Pulis _was_ disappointed". */
function isActing(after: string): boolean {
  return ACTS.test(after);
}

/** Nothing but what may stand before a sentence's subject. */
function isSubjectLead(lead: string): boolean {
  return (
    lead.length < 60 && !/\b(?:said|told|was|were|is|has|had|by|to|of|from|with|that|whether)\b/u.test(lead)
  );
}

/** The place of the first mention at or after a place. */
export function firstFrom(mentions: readonly Mention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
