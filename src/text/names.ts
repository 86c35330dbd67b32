import { type Gender, isGivenName } from './given-names.ts';
import { type Mention, type NameKind, PARTICLES } from './mentions.ts';
import { genderOfNoun, isPersonNoun } from './people.ts';
import type { Span } from './span.ts';

/** Somebody, or something, that an article names: every mention of it under one name. */
export interface Named {
  /** The fullest name that the article gives: "Claudia Sheinbaum". */
  readonly name: string;
  readonly kind: NameKind;
  readonly gender: Gender | null;
}

interface Entry {
  name: string;
  readonly first: string;
  last: string;
  kind: NameKind;
  gender: Gender | null;
  mentions: number;
  /** How many of the mentions stand as a person's, or a place's, would. */
  persons: number;
  /** Too young to be called Mr or Ms. */
  child: boolean;
  places: number;
  readonly fullMentions: number[];
}

/** The names of one article, merged: "Mr Downes" is Chris Downes, and two people with one surname stay two. */
export class Names {
  readonly #byWord = new Map<string, Entry[]>();
  readonly #of = new Map<number, Entry>();
  /** Those introduced by a first name alone as somebody's wife, husband or parent. */
  readonly #family = new Set<Entry>();

  /** @param mentions all those in the text, in order. */
  constructor(text: string, mentions: readonly Mention[]) {
    const whole = withSharedSurnames(text, withoutEpithets(mentions));
    for (const mention of whole) if (mention.name.includes(' ')) this.#enter(mention);
    for (const mention of whole) {
      const entry = this.#join(mention);
      const evidence = evidenceAround(text, mention.span);
      const noun = personNounBefore(text, mention.span);
      const own = ownAfter(text, mention.span);
      entry.gender ??= noun === null ? own : genderOfNoun(noun);
      if (own !== null) entry.persons++;
      if (noun !== null && FAMILY.test(noun) && !entry.name.includes(' ')) this.#family.add(entry);
      if (CHILD_AFTER.test(text.slice(mention.span.end, mention.span.end + 8))) entry.child = true;
      if (evidence === 'person') entry.persons++;
      if (evidence === 'place') entry.places++;
    }
  }

  /** Whom a mention names. */
  of(mention: Mention): Named {
    const entry = this.#of.get(mention.span.start) ?? this.#find(mention) ?? this.#add(mention);
    return { name: entry.name, kind: kindFrom(entry), gender: entry.gender };
  }

  /** Whose surname a word is that by itself looks like none: "English". */
  surnamed(word: string): Named | null {
    const entry = this.#byWord.get(word)?.find(({ last, name }) => last === word && name !== word);
    return entry === undefined ? null : { name: entry.name, kind: kindFrom(entry), gender: entry.gender };
  }

  #enter(mention: Mention): void {
    const words = withoutParticles(mention.name.split(/\s+/u));
    if (words.length === 1) return;
    const first = words[0] ?? '';
    const last = lastName(words);
    const known = (this.#byWord.get(last) ?? []).find(
      (entry) => entry.last === last && entry.name.includes(' ') && sameFirst(entry.first, first),
    );
    (known ?? this.#add(mention)).fullMentions.push(mention.span.start);
  }

  #add(mention: Mention): Entry {
    const words = mention.name.split(/\s+/u);
    const entry: Entry = {
      name: mention.name,
      first: words[0] ?? '',
      last: lastName(words),
      kind: mention.kind,
      gender: mention.gender,
      mentions: 0,
      persons: 0,
      child: false,
      places: 0,
      fullMentions: [],
    };
    for (const word of new Set(mention.kind === 'organisation' ? [mention.name] : [...words, entry.last])) {
      const known = this.#byWord.get(word);
      if (known === undefined) this.#byWord.set(word, [entry]);
      else known.push(entry);
    }
    return entry;
  }

  #join(mention: Mention): Entry {
    const entry = this.#married(mention) ?? this.#find(mention) ?? this.#add(mention);
    entry.mentions++;
    if (mention.kind === 'person') entry.kind = 'person';
    if (mention.title !== '' || entry.gender === null) entry.gender = mention.gender ?? entry.gender;
    this.#of.set(mention.span.start, entry);
    return entry;
  }

  /** "Mrs Fawsitt" where only a Denis Fawsitt and his wife Ann were named is Ann, and Ann Fawsitt from there on. */
  #married(mention: Mention): Entry | undefined {
    const { name, gender, title } = mention;
    if (!/^(?:Mr|Mrs)\.?$/u.test(title) || name.includes(' ') || gender === null) return undefined;
    const bearers = this.#byWord.get(name) ?? [];
    if (bearers.length === 0 || bearers.some((entry) => entry.last === name && entry.gender === gender))
      return undefined;
    if (gender === 'male' && bearers.some((entry) => entry.gender === null)) return undefined;
    const spouse = [...this.#family].findLast((entry) => entry.gender === gender && !bearers.includes(entry));
    if (spouse === undefined) return undefined;
    spouse.name = `${spouse.name} ${name}`;
    spouse.last = name;
    this.#family.delete(spouse);
    bearers.push(spouse);
    return spouse;
  }

  /** The entry that a mention's words fit, the one most lately named in full where several do. */
  #find(mention: Mention): Entry | undefined {
    const words = withoutParticles(mention.name.split(/\s+/u));
    const last = lastName(words);
    const known = (this.#byWord.get(last) ?? []).concat(
      mention.kind === 'organisation' ? (this.#byWord.get(mention.name) ?? []) : [],
    );
    const fitting = known.filter((entry) => fits(entry, words, mention));
    const surnamed = fitting.filter((entry) => entry.last === last);
    return latest(surnamed.length > 0 ? surnamed : fitting, mention.span.start);
  }
}

/** "Heartbroken Jessica" where there is a Jessica Smith is she. */
function withoutEpithets(mentions: readonly Mention[]): readonly Mention[] {
  const firsts = new Set(mentions.map(({ name }) => /^(?<first>\S+)\s/u.exec(name)?.groups?.['first']));
  return mentions.map((mention) => {
    const [epithet = '', first = '', ...more] = mention.name.split(/\s+/u);
    const known = more.length === 0 && first !== '' && firsts.has(first) && isGivenName(first);
    return known && !isGivenName(epithet) ? { ...mention, name: first, kind: 'unknown' } : mention;
  });
}

/** "Barry and Brenda Coupland": both are Couplands. */
function withSharedSurnames(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, i) => {
    const next = mentions[i + 1];
    if (next === undefined || mention.name.includes(' ') || !isGivenName(mention.name)) return mention;
    const words = next.name.split(/\s+/u);
    const shares =
      words.length === 2 &&
      next.kind === 'person' &&
      mention.title === '' &&
      next.title === '' &&
      /^\s(?:and|&)\s$/u.test(text.slice(mention.span.end, next.span.start)) &&
      !mentions.some(
        ({ name, title }) => name.startsWith(`${mention.name} `) || (name === mention.name && title !== ''),
      );
    return shares ? { ...mention, name: `${mention.name} ${words[1]}`, kind: 'person' } : mention;
  });
}

const PERSON_AFTER =
  /^(?:,? \(?(?:aged )?\d{1,3}\)?,|,? who\b|['’]s? (?:mother|father|wife|husband|partner|son|daughter|brother|sister|family|parents|friends?|agent|lawyer|attorney|body|career|death|life|home)\b)/u;
const CHILD_AFTER = /^,? \(?(?:aged )?(?:\d|1[0-7])\b[),]/u;
const PLACE_BEFORE =
  /\b(?:in|at|near|across|around|outside|throughout|into|visit|visited|to|from)\s(?:the\s)?$/u;
const WORD_BEFORE = /(?<word>[\p{Ll}-]+),?\s$/u;

/** What the words around a mention tell of what is named. */
function evidenceAround(text: string, { start, end }: Span): 'person' | 'place' | null {
  if (PERSON_AFTER.test(text.slice(end, end + 24))) return 'person';
  const before = text.slice(Math.max(0, start - 20), start);
  if (PLACE_BEFORE.test(before)) return 'place';
  return personNounBefore(text, { start, end }) === null ? null : 'person';
}

const FAMILY = /^(?:wife|husband|widow|widower|mother|father|mum|dad)$/u;
const OWN =
  /^(?:,[^.;:“”"]{0,60},)?\s(?:(?!\p{Lu}|and\b|who\b)[^\s.;:“”"]+\s){0,8}?(?<own>his|her|himself|herself)\b/u;

/** The noun for a person right before a name: "his wife Ann", "her mother, Selina". */
function personNounBefore(text: string, { start }: Span): string | null {
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - 20), start))?.groups?.['word'];
  return word !== undefined && isPersonNoun(word) ? word : null;
}

/** The gender that "his" and "her" tell after a name that begins a sentence. */
function ownAfter(text: string, { start, end }: Span): Gender | null {
  if (!/(?:^|[.!?]\s)$/u.test(text.slice(Math.max(0, start - 2), start))) return null;
  const own = OWN.exec(text.slice(end, end + 140))?.groups?.['own'];
  return own === undefined ? null : own.startsWith('hi') ? 'male' : 'female';
}

function kindFrom({ kind, first, persons, places, mentions }: Entry): NameKind {
  if (kind !== 'unknown') return kind;
  if (persons > 0) return 'person';
  if (isGivenName(first) && places === 0) return 'person';
  return places * 2 >= mentions ? 'place' : 'unknown';
}

function fits(entry: Entry, words: readonly string[], mention: Mention): boolean {
  if (entry.child && /^(?:Mr|Mrs|Ms)\b/u.test(mention.title)) return false;
  if (
    mention.title !== '' &&
    mention.gender !== null &&
    entry.gender !== null &&
    mention.gender !== entry.gender
  ) {
    return false;
  }
  if (words.length === 1)
    return (
      entry.name === mention.name ||
      entry.last === words[0] ||
      entry.first === words[0] ||
      entry.name.split(' ').length > 2
    );
  return entry.last === lastName(words) && sameFirst(entry.first, words[0] ?? '');
}

function latest(entries: readonly Entry[], at: number): Entry | undefined {
  if (entries.length < 2) return entries[0];
  const lastBefore = (entry: Entry) => entry.fullMentions.findLast((mention) => mention <= at) ?? -1;
  return entries.reduce((a, b) => (lastBefore(b) > lastBefore(a) ? b : a));
}

/** "De Vries" is Anneke de Vries's surname. */
function withoutParticles(words: readonly string[]): readonly string[] {
  const from = words.findIndex((word) => !PARTICLES.has(word.toLowerCase()));
  return from > 0 ? words.slice(from) : words;
}

function lastName(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  const surname = /^(?:Jr|Sr|II|III|IV)\.?$/u.test(last) && words.length > 1 ? (words.at(-2) ?? last) : last;
  return surname.replace(/^(?:al|el|ul)-(?=\p{Lu})/iu, '');
}

function sameFirst(a: string, b: string): boolean {
  return (
    a === b ||
    (a[0] === b[0] &&
      (/^\p{Lu}\.?$/u.test(a) || /^\p{Lu}\.?$/u.test(b) || a.startsWith(b) || b.startsWith(a)))
  );
}
