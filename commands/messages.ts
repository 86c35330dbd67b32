import type { Verdict } from '../src/answers/answer.ts';
import type { CitationWords } from '../src/articles/citation.ts';
import type { CommandWords } from './locales/command-words.ts';

/** The bot's own words: every text that people read and that is not from an article. One catalogue a language. */
export interface Messages {
  /** The commands in this language; null where they are called as they are declared. */
  readonly commands: CommandWords | null;
  /** Leads an answer; null where the passages speak for themselves. */
  verdict(verdict: Verdict, passages: number): string | null;
  /** How many articles there are, above their list. */
  library(articles: number, passages: number): string;
  /** Leads a reply while articles are still being read, counted in files. */
  stillReading(done: number, total: number): string;
  /** What there is to say of a folder of articles, beside its name: how many articles and paragraphs it holds. */
  collection(articles: number, passages: number): string;
  /** Leads an answer that was looked for only in an article or a collection. */
  onlyIn(name: string): string;
  /** What is known of an article beside its title: `12 paragraphs, 2025-11-03, AP`. */
  articleDetail(passages: number, known: readonly string[]): string;
  /** A section of an outline: the paragraphs it holds, `¶ 3–7`. */
  sectionDetail(first: number, last: number): string;
  /** What stands in citations besides names and numbers. */
  readonly citations: CitationWords;
  /** The name of the part of an article before its first heading. */
  readonly opening: string;
  /** Says that a summary is all there is: what was to be condensed is no longer. */
  whole(sentences: number): string;
  /** Says that no article tells of what a summary was to be about. */
  readonly nothingAbout: string;
  /**
   * Leads quotations that are not in the very words asked for, or not quotations: `near` are other words than were typed,
   * `sentence` the article's own, `reported` what somebody said in the article's words. Null where nothing need be said.
   */
  quoted(how: 'exact' | 'inflected' | 'near' | 'sentence' | 'reported' | null): string | null;
  /** No quotation fits. */
  readonly nobodySaid: string;
  /** None of the options of /quote is given. */
  readonly quoteNeedsOne: string;
  /** Leads the list of commands. */
  readonly help: string;
  /** Closes the list of commands: how to ask without one. */
  readonly helpChat: string;
  /** Closes it on Discord, where people can do more than that. */
  readonly helpDiscord: string;

  /** The labels of the buttons under a reply. */
  readonly buttons: {
    readonly previous: string;
    readonly next: string;
    /** Shows the paragraphs around a passage. */
    readonly context: string;
    /** Posts a hidden reply for everybody. */
    readonly share: string;
    readonly thread: string;
  };
  /** Where one is in a reply of several pages: `2 of 3`. */
  position(page: number, pages: number): string;
  /** A passage of which not every sentence is shown; the button shows the others. */
  shortened(contextButton: string): string;
  /** A button whose passages the articles no longer have. */
  readonly outdated: string;

  /** Someone has asked too much for the moment; `when` shows the time that is left. */
  tooManyQuestions(when: string): string;
  /** A fault of ours; the log has its cause under the reference. */
  failed(reference: string): string;
  /** Something reached the bot that it never asked for. */
  readonly notUnderstood: string;
  /** Opens a thread in which the bot must be mentioned to read what is said. */
  threadOpening(bot: string): string;
  /** Opens a thread in which the bot reads everything. */
  readonly threadOpeningForAll: string;
  /** No thread can be begun: nobody may here, or there is one already. */
  readonly threadRefused: string;
  /** A reply was posted to another channel. */
  postedTo(channel: string): string;
  /** The asker may not write in that channel. */
  mayNotPost(channel: string): string;
  /** The bot may not write in that channel. */
  cannotPost(channel: string): string;
  /** Leads the passages that bear on a message's claims. */
  sources(claims: number, supported: number): string;
  /** No passage bears on any of a message's claims. */
  readonly noSources: string;
  /** A message without a sentence that could be looked up. */
  readonly noClaims: string;

  missingOption(option: string): string;
  unknownOption(option: string, known: readonly string[]): string;
  unknownCommand(command: string, known: readonly string[]): string;
  badChoice(option: string, value: string, choices: readonly string[]): string;
  tooLong(option: string, length: number, limit: number): string;
  /** No article has that name, or none in that collection. */
  unknownArticle(name: string, collection: string | null): string;
  /** `known` are some of the collections that there are, and so many more. */
  unknownCollection(name: string, known: readonly string[], more: number): string;
  ambiguousCollection(name: string, collections: readonly string[]): string;
  unknownSection(name: string, article: string, sections: readonly string[]): string;
  /** Neither an article nor a focus is given to condense. */
  readonly articleOrFocus: string;
  optionTwice(option: string): string;
  ambiguousArticle(name: string, titles: readonly string[]): string;
}
