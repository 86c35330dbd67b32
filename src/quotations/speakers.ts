import type { Gender } from '../text/given-names.ts';
import { type Mention, mentionsOf, type Named, type Names } from '../text/names.ts';
import type { Span } from '../text/span.ts';
import { type Narrative, sentenceAt } from './narrative.ts';

const PRONOUN = /^(?:he|she|they|it|who|i|we|you)$/iu;
const FUNCTION =
  /^(?:but|and|so|yet|while|as|when|although|though|because|after|before|now|then|today|yesterday|meanwhile|however)\s+/iu;
/** How far back a pronoun looks for whom it means, in sentences. */
const LOOK_BACK = 6;

/** Who somebody is that the text calls by a name, a pronoun or a description. */
export class Speakers {
  readonly #narrative: Narrative;
  readonly #names: Names;
  readonly #mentions: readonly Mention[];
  /** Whom pronouns and descriptions were found to mean, by place, in order. */
  readonly #known: { readonly at: number; readonly speaker: string; readonly named: Named | null }[] = [];

  constructor(narrative: Narrative, names: Names, mentions: readonly Mention[]) {
    this.#narrative = narrative;
    this.#names = names;
    this.#mentions = mentions;
  }

  /** The speaker's name or description; null when the text leaves open whom a pronoun means. */
  resolve(subject: Span): string | null {
    const phrase = this.#narrative.text.slice(subject.start, subject.end).trim().replace(/\s+/gu, ' ');
    const resolved = this.#resolvePhrase(phrase, subject);
    if (resolved !== null) this.#known.push({ at: subject.start, ...resolved });
    return resolved?.speaker ?? null;
  }

  #resolvePhrase(phrase: string, subject: Span): { speaker: string; named: Named | null } | null {
    if (PRONOUN.test(phrase)) return this.#pronoun(phrase.toLowerCase(), subject.start);
    const mention = headMention(phrase);
    if (mention !== null) {
      const named = this.#names.of({ ...mention, span: this.#placeOf(mention, subject) });
      return { speaker: named.name, named };
    }
    return this.#description(phrase.replace(FUNCTION, ''), subject.start);
  }

  #placeOf(mention: Mention, subject: Span): Span {
    const known = this.#mentions.find(
      ({ span, name }) => span.start >= subject.start && span.start < subject.end && name === mention.name,
    );
    return known?.span ?? { start: subject.start, end: subject.end };
  }

  #pronoun(pronoun: string, at: number): { speaker: string; named: Named | null } | null {
    if (/^(?:i|we|you|who)$/u.test(pronoun)) return null;
    if (pronoun === 'they' || pronoun === 'it') {
      const last = this.#known.findLast((known) => known.at < at);
      return last !== undefined && last.named?.kind !== 'person' && last.named?.gender == null ? last : null;
    }
    return this.#person(pronoun === 'she' ? 'female' : 'male', at);
  }

  /** The person of a gender whom the nearest sentence before names first. */
  #person(gender: Gender, at: number): { speaker: string; named: Named | null } | null {
    const here = sentenceAt(this.#narrative, at);
    for (let index = here; index >= Math.max(0, here - LOOK_BACK); index--) {
      const sentence = this.#narrative.sentences[index];
      if (sentence === undefined) continue;
      const found = this.#personIn({ start: sentence.start, end: Math.min(sentence.end, at) }, gender);
      if (found !== null) return found;
    }
    return null;
  }

  #personIn(span: Span, gender: Gender): { speaker: string; named: Named | null } | null {
    const named = this.#mentions
      .filter((mention) => mention.span.start >= span.start && mention.span.end <= span.end)
      .filter((mention) => !/^['’]/u.test(this.#narrative.text.slice(mention.span.end, mention.span.end + 1)))
      .map((mention) => ({ at: mention.span.start, named: this.#names.of(mention) }))
      .filter(
        ({ named }) =>
          named.kind !== 'organisation' && isPersonal(named) && (named.gender ?? gender) === gender,
      )
      .map(({ at, named }) => ({ at, speaker: named.name, named }));
    const spoken = this.#known.filter(
      ({ at, named }) =>
        at >= span.start &&
        at < span.end &&
        (named === null || (named.kind !== 'organisation' && (named.gender ?? gender) === gender)),
    );
    return [...named, ...spoken].sort((a, b) => a.at - b.at)[0] ?? null;
  }

  /** "The source" is the legal source named before; "the president" whoever bears that title. */
  #description(phrase: string, at: number): { speaker: string; named: Named | null } | null {
    const words = phrase.replace(/\s(?:of|for|from|at|in|on|with|close|near|to)\s.*$/u, '').trim();
    const head = words.split(' ').at(-1)?.toLowerCase() ?? '';
    if (head === '') return null;
    if (/^the\s/iu.test(words)) {
      const titled = this.#titled(head, at);
      if (titled !== null) return { speaker: titled.name, named: titled };
      const before = this.#known.findLast(
        (known) => known.named === null && known.at < at && lastWord(known.speaker) === head,
      );
      if (before !== undefined) return before;
    }
    const plain = /\p{Lu}/u.test(phrase.slice(1)) ? phrase.replace(/^the\s/iu, '') : phrase;
    return { speaker: lowerFirst(plain), named: null };
  }

  #titled(head: string, at: number): Named | null {
    const role = new RegExp(`\\b${head.replace(/[^\p{L}\p{N}-]/gu, '')}\\b`, 'iu');
    const found = this.#mentions.findLast((mention) => {
      if (mention.span.start >= at) return false;
      if (role.test(mention.title)) return true;
      const lead = this.#narrative.text.slice(Math.max(0, mention.span.start - 40), mention.span.start);
      const leadRole = /(?:^|[\s,.])(?:[\p{L}-]+\s){0,3}$/u.exec(lead.replace(/^.*[.,;:]/u, ''))?.[0] ?? '';
      const apposition =
        /^,\s(?:\d+,\s)?(?:an?|the|who is)?\s?[^,.;:]*/u.exec(
          this.#narrative.text.slice(mention.span.end, mention.span.end + 90),
        )?.[0] ?? '';
      return mention.kind !== 'organisation' && (lastWord(leadRole) === head || role.test(apposition));
    });
    return found === undefined ? null : this.#names.of(found);
  }
}

function isPersonal(named: Named): boolean {
  return (
    named.kind === 'person' || named.gender !== null || named.name.includes(' ') || named.mentions.length > 1
  );
}

function lastWord(text: string): string {
  return (
    text
      .replace(/\s(?:of|for|from|at|in|on|with|close|near|to)\s.*$/u, '')
      .trim()
      .split(/\s+/u)
      .at(-1)
      ?.toLowerCase() ?? ''
  );
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}*\s\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The name at the head of a phrase: "MoD spokeswoman Connie Pierce" is hers, "a spokesman for Mr Blair" is nobody's. */
function headMention(phrase: string): Mention | null {
  const base = phrase.replace(/\s(?:of|for|from|at|in|on|with|near|close to)\s.*$/u, '');
  const mentions = mentionsOf(base).filter((mention) => !/^['’]s?\b/u.test(base.slice(mention.span.end)));
  const last = mentions.at(-1);
  return last !== undefined && last.span.end >= base.length - 1 ? last : null;
}
