import type { Mention } from '../text/mentions.ts';
import type { Names } from '../text/names.ts';
import { genderOfNoun, isStandIn } from '../text/people.ts';
import { type Span, slice } from '../text/span.ts';
import { Candidates, firstFrom, type Speaker } from './candidates.ts';
import { DOCUMENT, descriptionIn, headMention, lastWord, MODIFIER } from './description.ts';
import { type Narrative, QUOTED, sentenceAt } from './narrative.ts';
import { subjectOfFirstVerb } from './subject.ts';
import { tokensOf } from './tokens.ts';

const PRONOUN = /^(?:he|she|they|it|who|i|we|you|him|her)$/iu;
const LEADING =
  /^(?:but|and|so|yet|while|as|when|although|though|because|after|before|now|then|today|yesterday|meanwhile|however|even|last night)\s+/iu;
/** "His latest message". */
const OWN_DOCUMENT = new RegExp(
  String.raw`^(?<whose>his|her)\s(?:[\p{L}-]+\s){0,3}(?:${DOCUMENT.source})\b`,
  'iu',
);
/** "A letter from the minister". */
const SIGNED_DOCUMENT = new RegExp(String.raw`\b(?:${DOCUMENT.source})\s(?:from|by)\s(?<who>.*)$`, 'iu');
const ANY_DOCUMENT = new RegExp(
  String.raw`\b(?:[Aa]n?|[Tt]h(?:e|is)|[Hh](?:is|er)|[Tt]heir)\s(?:(?!(?:an?|the|this|his|her|their)\b)[\p{Ll}-]+\s){0,3}?(?:${DOCUMENT.source})\b`,
  'gu',
);

/** Tells who somebody is that the text calls by a name, a pronoun or a description; asked in reading order. */
export class Speakers {
  readonly #narrative: Narrative;
  readonly #names: Names;
  readonly #mentions: readonly Mention[];
  readonly #candidates: Candidates;

  constructor(narrative: Narrative, names: Names, mentions: readonly Mention[]) {
    this.#narrative = narrative;
    this.#names = names;
    this.#mentions = mentions;
    this.#candidates = new Candidates(narrative, names, mentions);
  }

  /** The speaker's name or description; null when the text leaves open whom it means. */
  resolve(subject: Span): Speaker | null {
    const phrase = slice(this.#narrative.text, subject).replace(/\s+/gu, ' ').trim();
    const speaker = this.#meaning(phrase, subject.start);
    if (speaker !== null) this.#candidates.addSpeaker(speaker, subject.start);
    return speaker;
  }

  /** Whom the sentence before a place is about, if a person. */
  subjectBefore(at: number): Speaker | null {
    const index = sentenceAt(this.#narrative, at - 1);
    const sentence = this.#narrative.sentences[index];
    if (sentence === undefined) return null;
    const pronoun = /^(?:But\s|And\s)?(?<who>He|She)\s/iu.exec(slice(this.#narrative.text, sentence))
      ?.groups?.['who'];
    if (pronoun !== undefined) return this.#pronoun(pronoun.toLowerCase(), sentence.start);
    const subjects = this.#candidates
      .within({ start: sentence.start, end: Math.min(sentence.end, at) })
      .filter(({ subject }) => subject);
    return (
      subjects.find(({ named, fresh, spoke }) =>
        named === null ? fresh || spoke : named.kind === 'person',
      ) ?? null
    );
  }

  #meaning(phrase: string, at: number): Speaker | null {
    if (PRONOUN.test(phrase)) return this.#pronoun(phrase.toLowerCase(), at);
    const mention = headMention(phrase);
    if (mention !== null) {
      const named = this.#names.of({ ...mention, span: this.#placeOf(mention, at, phrase.length) });
      return { name: named.name, named };
    }
    const surnamed = this.#names.surnamed(phrase);
    if (surnamed !== null) return { name: surnamed.name, named: surnamed };
    return this.#description(phrase.replace(LEADING, ''), at);
  }

  #placeOf(mention: Mention, at: number, length: number): Span {
    const known = this.#mentions.find(
      ({ span, name }) => span.start >= at && span.start <= at + length + 6 && name === mention.name,
    );
    return known?.span ?? { start: at, end: at + length };
  }

  #pronoun(pronoun: string, at: number): Speaker | null {
    const answering = this.#answering(pronoun, at);
    if (answering !== null) return answering;
    if (pronoun === 'he' || pronoun === 'him') return this.#candidates.likeliest({ gender: 'male' }, at);
    if (pronoun === 'she' || pronoun === 'her') return this.#candidates.likeliest({ gender: 'female' }, at);
    if (pronoun !== 'they' && pronoun !== 'it') return null;
    const own = this.#sentenceSubject(at);
    if (own !== null && own.named?.kind !== 'person') return own;
    const last = this.#candidates.lastSpeaker(at, () => true, pronoun === 'it' ? 1 : 3);
    if (last !== null && last.named?.kind !== 'person') return last;
    return pronoun === 'it' ? (this.#documentBefore(at) ?? this.#bodyBefore(at)) : null;
  }

  /** "Asked what came next, _she_ said": whoever was speaking goes on. */
  #answering(pronoun: string, at: number): Speaker | null {
    const gender = pronoun === 'he' ? 'male' : pronoun === 'she' ? 'female' : null;
    const start = this.#narrative.sentences[sentenceAt(this.#narrative, at)]?.start ?? at;
    if (
      gender === null ||
      !/^(?:When\s)?(?:asked|pressed|questioned)\s/iu.test(this.#narrative.text.slice(start, at))
    )
      return null;
    return this.#candidates.lastSpeaker(
      start,
      ({ named }) => named?.kind === 'person' && named.gender === gender,
      3,
    );
  }

  /** "… came out with a statement. _It_ said:". */
  #documentBefore(at: number): Speaker | null {
    const here = sentenceAt(this.#narrative, at);
    const before = this.#narrative.sentences[here - 1];
    if (before === undefined || before.end > at) return null;
    const found = [...slice(this.#narrative.text, before).matchAll(ANY_DOCUMENT)].at(-1);
    return found === undefined ? null : this.#description(found[0], before.start + found.index);
  }

  /** "The commission voiced concern. … _it_ said": what the sentence before is about, if no person. */
  #bodyBefore(at: number): Speaker | null {
    const before = this.#narrative.sentences[sentenceAt(this.#narrative, at) - 1];
    const body = before === undefined ? null : this.#sentenceSubject(before.end);
    return body?.named?.kind === 'person' ? null : body;
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

  /** "The source" is the legal source named before; "the president" whoever bears that title. */
  #description(phrase: string, at: number): Speaker | null {
    const head = lastWord(phrase);
    if (head === '' || head.startsWith(QUOTED)) return null;
    const author = this.#author(phrase, at);
    if (author !== null) return author;
    if (/^(?:the|this)\s/iu.test(phrase)) {
      const definite =
        this.#titled(head, at) ??
        this.#candidates.lastSpeaker(at, ({ name, named }) => named === null && lastWord(name) === head) ??
        (isStandIn(head) || /^the former\s/iu.test(phrase)
          ? this.#candidates.likeliest({ gender: genderOfNoun(head), named: true }, at)
          : null);
      if (definite !== null) return definite;
    }
    const name = descriptionIn(phrase);
    if (name !== null) return { name, named: null };
    return /^the\s/iu.test(phrase) ? this.#candidates.likeliest({ gender: null, named: true }, at) : null;
  }

  /** "His latest message", "a letter from the minister": whoever wrote it. */
  #author(phrase: string, at: number): Speaker | null {
    const possessive = OWN_DOCUMENT.exec(phrase);
    if (possessive !== null)
      return this.#candidates.likeliest(
        { gender: /his/iu.test(possessive.groups?.['whose'] ?? '') ? 'male' : 'female' },
        at,
      );
    const by = SIGNED_DOCUMENT.exec(phrase);
    const mention = headMention(by?.groups?.['who'] ?? '');
    if (mention === null) return null;
    const named = this.#names.of({ ...mention, span: this.#placeOf(mention, at, phrase.length) });
    return { name: named.name, named };
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
