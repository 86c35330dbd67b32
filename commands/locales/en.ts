import type { Messages } from '../messages.ts';
import { phrasesIn } from './phrases.ts';

const { count: counted, and: list, or } = phrasesIn('en');
const count = (number: number, noun: string) => counted(number, noun, `${noun}s`);

/** English: the language of the bot wherever it doesn't speak the reader's. */
export const en: Messages = {
  commands: null,
  verdict(verdict, passages) {
    if (verdict === 'answers') return null;
    if (verdict === 'probably') return 'This probably answers it:';
    if (passages === 0) return "The articles don't say.";
    return `The articles don't say. ${passages === 1 ? 'The closest passage:' : 'The closest passages:'}`;
  },
  library: (articles, passages) => `${count(articles, 'article')}, ${count(passages, 'paragraph')}`,
  stillReading: (done, total) =>
    `I am still reading: ${done.toLocaleString('en')} of ${count(total, 'file')} so far.`,
  collection: (articles, passages) =>
    `a collection of ${count(articles, 'article')}, ${count(passages, 'paragraph')}`,
  onlyIn: (name) => `Looked only in “${name}”.`,
  articleDetail: (passages, known) => [count(passages, 'paragraph'), ...known].join(', '),
  sectionDetail: (first, last) => (first === last ? `¶ ${first}` : `¶ ${first}–${last}`),
  citations: { page: (number) => `p. ${number}`, caption: '(caption)' },
  opening: '(opening)',
  whole: (sentences) =>
    sentences === 0
      ? 'There is no text to condense.'
      : 'This is the whole text: there is nothing to leave out.',
  nothingAbout: "The articles don't say.",
  quoted(how) {
    if (how === 'inflected') return 'In other forms of these words:';
    if (how === 'near') return 'Nothing in these words. The closest:';
    if (how === 'sentence') return 'Nobody is quoted with these words; the articles say it themselves:';
    return how === 'reported' ? 'Reported in the articles’ own words:' : null;
  },
  nobodySaid: 'The articles quote nobody like that.',
  quoteNeedsOne:
    'Whom or what should I look for? Give at least one of text:…, speaker:…, article:… and collection:…',
  help: 'I answer from the articles here, in their own words, and say so when they don’t.',
  helpChat: 'A question without a command is answered like /ask.',
  helpDiscord:
    'To ask without a command, mention me, reply to me or write to me directly. To see which passages bear on a message, right-click or hold it and pick Apps, “Find sources”. With hide:True only you see a reply.',

  buttons: {
    previous: 'Previous',
    next: 'Next',
    context: 'In context',
    share: 'Share',
    thread: 'Continue in a thread',
  },
  position: (page, pages) => `${page} of ${pages}`,
  shortened: (contextButton) => `Shortened: “${contextButton}” shows all of it`,
  outdated:
    'The articles have changed since, and what this button shows is no longer in them. Please ask again.',

  tooManyQuestions: (when) => `You have asked a lot at once. I am all yours again ${when}.`,
  failed: (reference) =>
    `Sorry, that went wrong on my side. Whoever runs me finds the cause in the log under ${reference}.`,
  notUnderstood: 'Sorry, I don’t know what to do with that. /help says what I can do.',
  threadOpening: (bot) => `Go on here: mention ${bot} or use /ask, so that I can read your question.`,
  threadOpeningForAll: 'Go on here: I read and answer every message in this thread.',
  threadRefused:
    'I can’t begin a thread on this message: one of us lacks the permission, or it has one already.',
  postedTo: (channel) => `Posted to ${channel}.`,
  mayNotPost: (channel) => `You can’t write in ${channel}, so I don’t post there for you.`,
  cannotPost: (channel) => `I can’t write in ${channel}: I lack the permission to see it or to post there.`,
  sources: (claims, supported) =>
    `Passages bear on ${supported} of ${count(claims, 'sentence')} in this message:`,
  noSources: 'No passage in the articles bears on this message.',
  noClaims: 'There is no sentence in this message that I could look up.',

  missingOption: (option) => `The option “${option}” is missing: give it a value, as in ${option}:…`,
  unknownOption: (option, known) =>
    known.length === 0
      ? `There is no option “${option}”: this command takes none.`
      : `There is no option “${option}”. This command takes ${list(known)}.`,
  unknownCommand: (command, known) =>
    `There is no command /${command}. There are ${list(known.map((name) => `/${name}`))}.`,
  badChoice: (option, value, choices) => `“${option}” can't be “${value}”: it takes ${or(choices)}.`,
  tooLong: (option, length, limit) =>
    `“${option}” has ${length} characters, and at most ${limit} are read. Please ask in fewer words.`,
  optionTwice: (option) => `The option “${option}” is given twice: keep one of them.`,
  unknownArticle: (name, collection) =>
    `No article${collection === null ? '' : ` in “${collection}”`} has the id or the title “${name}”, or begins with it. /articles lists them.`,
  unknownCollection: (name, known, more) =>
    known.length + more === 0
      ? 'There are no collections here, as the articles stand in no subfolders: leave “collection” out.'
      : `There is no collection “${name}”. There ${known.length + more === 1 ? 'is' : 'are'} ${list([...known.map((each) => `“${each}”`), ...(more === 0 ? [] : [`${more} more`])])}.`,
  ambiguousCollection: (name, collections) =>
    `“${name}” could be ${or(collections.map((each) => `“${each}”`))}. Please give the whole name.`,
  unknownSection: (name, article, sections) =>
    sections.length === 0
      ? `“${article}” has no sections: leave “section” out.`
      : `“${article}” has no section “${name}”. It has ${list(sections.map((section) => `“${section}”`))}.`,
  articleOrFocus: 'What should be condensed? Give an article, as in article:…, or a subject, as in focus:…',
  ambiguousArticle: (name, titles) =>
    `“${name}” could be ${or(titles.map((title) => `“${title}”`))}. Please give more of the title.`,
};
