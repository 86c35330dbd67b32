import type { Span } from '../text/span.ts';
import { isActive } from './clause.ts';
import { type Narrative, QUOTED } from './narrative.ts';
import { isPlainSpeechVerb, PLAIN_SPEECH } from './speech-verbs.ts';
import { subjectAfter, subjectBefore } from './subject.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A sentence that gives what somebody said in the article's own words. */
export interface Report {
  readonly sentence: Span;
  /** The words that name who said it. */
  readonly subject: Span;
}

/** The sentences of reported speech in a narrative, with the words that name the speaker. */
export function reportsIn(narrative: Narrative): Report[] {
  const reports: Report[] = [];
  for (const sentence of narrative.sentences) {
    const text = narrative.text.slice(sentence.start, sentence.end);
    if (text.includes(QUOTED) || text.endsWith(':') || !PLAIN_SPEECH.test(text)) continue;
    const subject = speakerIn(tokensOf(text));
    if (subject === null) continue;
    reports.push({
      sentence,
      subject: { start: sentence.start + subject.start, end: sentence.start + subject.end },
    });
  }
  return reports;
}

function speakerIn(tokens: readonly Token[]): Span | null {
  for (const [at, token] of tokens.entries()) {
    if (!isPlainSpeechVerb(token.text)) continue;
    if (token.text === 'told' && !isActive(tokens, at)) {
      const teller = tokens[at + 1]?.text === 'by' ? subjectAfter(tokens, at + 1) : null;
      if (teller !== null) return teller;
      continue;
    }
    const subject =
      subjectBefore(tokens, at) ?? (tokens[at - 1]?.kind === 'comma' ? subjectAfter(tokens, at) : null);
    if (subject !== null) return subject;
  }
  const according = tokens.findIndex(
    ({ text }, i) => /^according$/iu.test(text) && tokens[i + 1]?.text === 'to',
  );
  return according < 0 ? null : subjectAfter(tokens, according + 1);
}
