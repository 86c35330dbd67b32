import type { Gender } from '../text/given-names.ts';
import type { Mention } from '../text/mentions.ts';
import type { Names } from '../text/names.ts';
import { isPersonNoun, isStandIn } from '../text/people.ts';
import { type Span, slice } from '../text/span.ts';
import { type Candidate, isSubjectLead, type Speaker, scoreOf } from './candidate.ts';
import { headMention, isSpeakerPhrase, lastWord, MODIFIER, sentenceCase } from './description.ts';
import { type Narrative, QUOTED, sentenceAt } from './narrative.ts';
import { subjectOfFirstVerb } from './subject.ts';
import { tokensOf } from './tokens.ts';

const PRONOUN = /^(?:he|she|they|it|who|i|we|you|him|her)$/iu;
const LEADING =
  /^(?:but|and|so|yet|while|as|when|although|though|because|after|before|now|then|today|yesterday|meanwhile|however|even|last night)\s+/iu;
/** How far back a pronoun looks for whom it means, in sentences. */
const LOOK_BACK = 7;
/** Under this, a pronoun is left open. */
const CERTAIN = -4.5;

/** Tells who somebody is that the text calls by a name, a pronoun or a description; asked in reading order. */
export class Speakers {
  readonly #narrative: Narrative;
  readonly #names: Names;
  readonly #mentions: readonly Mention[];
  /** Whom the subjects so far were found to mean. */
  readonly #known: Candidate[] = [];

  constructor(narrative: Narrative, names: Names, mentions: readonly Mention[]) {
    this.#narrative = narrative;
    this.#names = names;
    this.#mentions = mentions;
  }

  /** The speaker's name or description; null when the text leaves open whom it means. */
  resolve(subject: Span, spoke: boolean): Speaker | null {
    const phrase = slice(this.#narrative.text, subject).replace(/\s+/gu, ' ').trim();
    const speaker = this.#meaning(phrase, subject.start);
    if (speaker !== null) this.#known.push({ ...speaker, at: subject.start, subject: true, spoke });
    return speaker;
  }

  /** Whom the sentence before a place is about, if a person. */
  subjectBefore(at: number): Speaker | null {
    const index = sentenceAt(this.#narrative, at - 1);
    const sentence = this.#narrative.sentences[index];
    if (sentence === undefined) return null;
    const subjects = this.#candidatesIn({ start: sentence.start, end: Math.min(sentence.end, at) }).filter(
      ({ subject }) => subject,
    );
    return subjects.find(({ named }) => named === null || named.kind === 'person') ?? null;
  }

  #meaning(phrase: string, at: number): Speaker | null {
    if (PRONOUN.test(phrase)) return this.#pronoun(phrase.toLowerCase(), at);
    const mention = headMention(phrase);
    if (mention !== null) {
      const named = this.#names.of({ ...mention, span: this.#placeOf(mention, at, phrase.length) });
      return { name: named.name, named };
    }
    return this.#description(phrase.replace(LEADING, ''), at);
  }

  #placeOf(mention: Mention, at: number, length: number): Span {
    const known = this.#mentions.find(
      ({ span, name }) => span.start >= at && span.start <= at + length + 6 && name === mention.name,
    );
    return known?.span ?? { start: at, end: at + length };
  }

  #pronoun(pronoun: string, at: number): Speaker | null {
    if (pronoun === 'he' || pronoun === 'him') return this.#person('male', at);
    if (pronoun === 'she' || pronoun === 'her') return this.#person('female', at);
    if (pronoun !== 'they' && pronoun !== 'it') return null;
    const own = pronoun === 'it' ? this.#sentenceSubject(at) : null;
    if (own !== null && own.named?.kind !== 'person') return own;
    const far = pronoun === 'it' ? 1 : 3;
    const here = sentenceAt(this.#narrative, at);
    const last = this.#known.findLast(
      (known) => known.at < at && here - sentenceAt(this.#narrative, known.at) <= far,
    );
    return last !== undefined && last.named?.kind !== 'person' ? last : null;
  }

  /** Whom the sentence around a place is about, if it says so before: "The commission spoke of …, which _it_ called". */
  #sentenceSubject(at: number): Speaker | null {
    const start = this.#narrative.sentences[sentenceAt(this.#narrative, at)]?.start ?? at;
    const text = this.#narrative.text.slice(start, at);
    const subject = subjectOfFirstVerb(tokensOf(text));
    const phrase = subject === null ? '' : slice(text, subject);
    return phrase === '' || PRONOUN.test(phrase)
      ? null
      : this.#meaning(phrase, start + (subject?.start ?? 0));
  }

  /** The likeliest person: lately named, what a sentence is about, or who spoke before. */
  #person(gender: Gender | null, at: number): Speaker | null {
    const here = sentenceAt(this.#narrative, at);
    let best: Candidate | null = null;
    let bestScore = CERTAIN;
    let distance = 0;
    for (let index = here; index >= Math.max(0, here - LOOK_BACK); index--) {
      const sentence = this.#narrative.sentences[index];
      if (sentence === undefined) continue;
      const candidates = this.#candidatesIn({ start: sentence.start, end: Math.min(sentence.end, at) });
      for (const candidate of candidates) {
        const score = scoreOf(candidate, gender) - distance;
        if (score > bestScore) {
          best = candidate;
          bestScore = score;
        }
      }
      distance += candidates.some((candidate) => candidate.subject && scoreOf(candidate, gender) > 0) ? 2 : 1;
    }
    return best;
  }

  #candidatesIn(span: Span): Candidate[] {
    const candidates: Candidate[] = [];
    for (const mention of this.#mentionsIn(span)) {
      if (/^['’]/u.test(this.#narrative.text.charAt(mention.span.end))) continue;
      const named = this.#names.of(mention);
      const lead = this.#narrative.text.slice(span.start, mention.span.start);
      const subject = candidates.length === 0 && isSubjectLead(lead);
      candidates.push({ name: named.name, named, at: mention.span.start, subject, spoke: false });
    }
    for (const known of this.#known)
      if (known.at >= span.start && known.at < span.end) candidates.push(known);
    const described = this.#describedSubject(span);
    if (described !== null) candidates.push(described);
    return candidates;
  }

  #mentionsIn(span: Span): Mention[] {
    const from = firstFrom(this.#mentions, span.start);
    const mentions: Mention[] = [];
    for (let i = from; i < this.#mentions.length; i++) {
      const mention = this.#mentions[i];
      if (mention === undefined || mention.span.end > span.end) break;
      mentions.push(mention);
    }
    return mentions;
  }

  /** "One Wolves fan, who lives in Telford, was …": the person whom a sentence introduces without a name. */
  #describedSubject(span: Span): Candidate | null {
    const text = slice(this.#narrative.text, { start: span.start, end: Math.min(span.end, span.start + 90) });
    const words = /^(?:One|A|An|Another) (?:[\p{L}-]+ ){0,4}?(?<noun>[\p{Ll}-]+)(?=[ ,])/u;
    for (let found = words.exec(text), length = 0; found !== null && length < 4; length++) {
      const noun = found.groups?.['noun'] ?? '';
      if (isPersonNoun(noun)) {
        const speaker = this.#description(found[0], span.start);
        return speaker === null
          ? null
          : { ...speaker, at: span.start, subject: true, spoke: false, fresh: true };
      }
      found = new RegExp(
        `^(?:One|A|An|Another) (?:[\\p{L}-]+ ){${length + 1}}(?<noun>[\\p{Ll}-]+)(?=[ ,])`,
        'u',
      ).exec(text);
    }
    return null;
  }

  /** "The source" is the legal source named before; "the president" whoever bears that title. */
  #description(phrase: string, at: number): Speaker | null {
    const head = lastWord(phrase);
    if (head === '' || head.startsWith(QUOTED)) return null;
    const author = this.#author(phrase, at);
    if (author !== null) return author;
    if (/^(?:the|this)\s/iu.test(phrase)) {
      const definite =
        this.#titled(head, at) ??
        this.#describedBefore(head, at) ??
        (isStandIn(head) ? this.#person(null, at) : null);
      if (definite !== null) return definite;
    }
    if (!isSpeakerPhrase(phrase, head)) return null;
    const proper = /^the\s(?:[\p{Ll}-]+\s)*\p{Lu}/iu.test(phrase) && /\p{Lu}[\p{L}]*$/u.test(phrase);
    return { name: sentenceCase(proper ? phrase.replace(/^the\s/iu, '') : phrase), named: null };
  }

  /** "His latest message", "a letter from the minister": whoever wrote it. */
  #author(phrase: string, at: number): Speaker | null {
    const possessive =
      /^(?<whose>his|her)\s(?:[\p{L}-]+\s){0,3}(?:message|letter|tweet|post|statement|note|email|diary|reply|speech|article|blog)\b/iu.exec(
        phrase,
      );
    if (possessive !== null)
      return this.#person(/his/iu.test(possessive.groups?.['whose'] ?? '') ? 'male' : 'female', at);
    const by =
      /\b(?:message|letter|tweet|post|statement|note|email|reply|speech|article|blog)\s(?:from|by)\s(?<who>.*)$/iu.exec(
        phrase,
      );
    const mention = headMention(by?.groups?.['who'] ?? '');
    if (mention === null) return null;
    const named = this.#names.of({ ...mention, span: this.#placeOf(mention, at, phrase.length) });
    return { name: named.name, named };
  }

  #describedBefore(head: string, at: number): Speaker | null {
    return (
      this.#known.findLast(
        (known) => known.named === null && known.at < at && lastWord(known.name) === head,
      ) ?? null
    );
  }

  /** The person whose title, or whose description beside the name, a noun is. */
  #titled(head: string, at: number): Speaker | null {
    if (!/^[\p{L}-]+$/u.test(head)) return null;
    const role = new RegExp(`\\b${head}\\b`, 'iu');
    for (let i = firstFrom(this.#mentions, at) - 1; i >= 0; i--) {
      const mention = this.#mentions[i];
      if (mention === undefined || !this.#bears(mention, role)) continue;
      const named = this.#names.of(mention);
      if (named.kind !== 'organisation' && named.kind !== 'place') return { name: named.name, named };
    }
    return null;
  }

  #bears(mention: Mention, role: RegExp): boolean {
    if (role.test(mention.title) || (role.test(mention.name) && mention.name.includes(' '))) return true;
    const { text } = this.#narrative;
    const lead = /(?:^|[\s,.])(?<word>[\p{L}-]+)\s$/u.exec(
      text.slice(Math.max(0, mention.span.start - 30), mention.span.start),
    );
    if (
      role.test(lead?.groups?.['word'] ?? '') &&
      lead?.groups?.['word']?.toLowerCase() === role.source.slice(2, -2)
    )
      return true;
    const beside = /^,\s(?:\d+,\s)?(?:an?|the|his|her|their)\s(?<words>[^,.;:]{2,60})[,.]/u.exec(
      text.slice(mention.span.end, mention.span.end + 90),
    );
    return role.test((beside?.groups?.['words'] ?? '').replace(MODIFIER, ''));
  }
}

function firstFrom(mentions: readonly Mention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
