import type { Span } from '../text/span.ts';
import { type Narrative, QUOTED } from './narrative.ts';
import { isPlainSpeechVerb } from './speech-verbs.ts';
import { subjectAfter, subjectBefore } from './subject.ts';

/** A sentence that gives what somebody said in the article's own words. */
export interface Report {
  readonly sentence: Span;
  /** The words that name who said it. */
  readonly subject: Span;
}

const WORD = /\p{Ll}+/gu;
const LAST_CLAUSE = /,\s(?<verb>\p{Ll}+)\s(?<subject>\p{Lu}[^,]*)[.]?\s*$/u;
const ACCORDING = /\baccording to\s+/iu;

/** The sentences of reported speech in a narrative, with the words that name the speaker. */
export function reportsIn(narrative: Narrative): Report[] {
  const reports: Report[] = [];
  for (const sentence of narrative.sentences) {
    const text = narrative.text.slice(sentence.start, sentence.end);
    if (text.includes(QUOTED)) continue;
    const subject = speakerIn(text);
    if (subject === null) continue;
    reports.push({
      sentence,
      subject: { start: sentence.start + subject.start, end: sentence.start + subject.end },
    });
  }
  return reports;
}

function speakerIn(text: string): Span | null {
  for (const match of text.matchAll(WORD)) {
    if (!isPlainSpeechVerb(match[0])) continue;
    const subject = subjectBefore(text.slice(0, match.index));
    if (subject !== null) return subject;
  }
  const last = LAST_CLAUSE.exec(text)?.groups;
  if (last?.['verb'] !== undefined && last['subject'] !== undefined && isPlainSpeechVerb(last['verb'])) {
    const start = text.lastIndexOf(last['subject']);
    return { start, end: start + last['subject'].replace(/\.\s*$/u, '').length };
  }
  const according = ACCORDING.exec(text);
  if (according === null) return null;
  const from = according.index + according[0].length;
  const subject = subjectAfter(text.slice(from));
  return subject === null ? null : { start: from + subject.start, end: from + subject.end };
}
