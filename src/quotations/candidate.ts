import type { Gender } from '../text/given-names.ts';
import type { Named } from '../text/names.ts';
import { isPersonNoun } from '../text/people.ts';
import { lastWord } from './description.ts';

/** A speaker as the text gives them. */
export interface Speaker {
  /** A full name, or a description ("a senior official"). */
  readonly name: string;
  /** What is known of the name; null for a description. */
  readonly named: Named | null;
}

/** Somebody whom a pronoun may mean. */
export interface Candidate extends Speaker {
  readonly at: number;
  /** Begins a sentence: what the sentence is about. */
  readonly subject: boolean;
  readonly spoke: boolean;
  /** The sentence brings them in, without a name: "One Wolves fan …". */
  readonly fresh?: boolean;
}

/**
 * How likely a pronoun means somebody, the higher the likelier; far below 0 for who can't be meant.
 *
 * @param gender the pronoun's; null where it may mean anybody.
 */
export function scoreOf({ name, named, subject, spoke, fresh }: Candidate, gender: Gender | null): number {
  if (named === null) {
    if (!isPersonNoun(lastWord(name))) return -9;
    return fresh ? 3.5 : 1;
  }
  if (named.kind === 'organisation' || named.kind === 'place') return -9;
  if (gender !== null && named.gender !== null && named.gender !== gender) return -9;
  const known = named.kind === 'person' ? 1 : named.name.includes(' ') ? -0.5 : -2;
  return known + (named.gender === gender ? 0.7 : 0) + (subject ? 1.6 : 0) + (spoke ? 1.6 : 0);
}

/** Nothing but what may stand before a sentence's subject. */
export function isSubjectLead(lead: string): boolean {
  return lead.length < 60 && !/\b(?:said|told|was|were|is|has|had|by|to|of|from|with)\b/u.test(lead);
}
