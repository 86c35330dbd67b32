import type { Messages } from '../messages.ts';
import { type MenuWords, namesIn } from './command-words.ts';
import { phrasesIn } from './phrases.ts';

/** The menus in German. */
export const deMenu: MenuWords = {
  commands: {
    ask: {
      name: 'fragen',
      description: 'Beantwortet eine Frage mit den Worten der Artikel',
      options: {
        question: { name: 'frage', description: 'Was du wissen möchtest' },
        article: { name: 'artikel', description: 'Nur in diesem Artikel suchen' },
        collection: { name: 'sammlung', description: 'Nur in dieser Sammlung von Artikeln suchen' },
      },
    },
    quote: {
      name: 'zitieren',
      description: 'Findet, wer was gesagt hat, Wort für Wort',
      options: {
        text: { name: 'text', description: 'Worte, die gesagt wurden' },
        speaker: { name: 'person', description: 'Wer es gesagt hat' },
        article: { name: 'artikel', description: 'Nur in diesem Artikel suchen' },
        collection: { name: 'sammlung', description: 'Nur in dieser Sammlung von Artikeln suchen' },
      },
    },
    summary: {
      name: 'zusammenfassen',
      description: 'Fasst einen Artikel, einen Abschnitt oder alles zu einem Thema zusammen',
      options: {
        article: { name: 'artikel', description: 'Der Artikel, der zusammengefasst werden soll' },
        section: { name: 'abschnitt', description: 'Nur dieser Abschnitt des Artikels' },
        length: { name: 'länge', description: 'Wie lang es werden soll: mittel, wenn nichts dasteht' },
        focus: { name: 'thema', description: 'Worum es gehen soll: allein findet es die Artikel' },
        collection: { name: 'sammlung', description: 'Nur in dieser Sammlung von Artikeln suchen' },
      },
    },
    articles: {
      name: 'artikel',
      description: 'Zeigt, welche Artikel es gibt, oder die Gliederung eines Artikels',
      options: {
        article: { name: 'artikel', description: 'Der Artikel, dessen Gliederung du sehen möchtest' },
        collection: { name: 'sammlung', description: 'Nur die Artikel dieser Sammlung' },
      },
    },
    help: { name: 'hilfe', description: 'Sagt, was ich kann und wie du fragst', options: {} },
  },
  front: {
    hide: { name: 'verbergen', description: 'Nur du siehst die Antwort' },
    mention: { name: 'erwähnen', description: 'Die Antwort an jemanden richten' },
    'post-to': { name: 'posten-in', description: 'Die Antwort in einem anderen Kanal posten' },
  },
  findSources: 'Quellen finden',
  choices: { short: 'kurz', medium: 'mittel', long: 'lang' },
};

const { count, and, or } = phrasesIn('de');
const { command, option } = namesIn(deMenu.commands);
const quoted = (text: string) => `„${text}“`;

/** German, with „du“. */
export const de: Messages = {
  commands: deMenu.commands,
  verdict(verdict, passages) {
    if (verdict === 'answers') return null;
    if (verdict === 'probably') return 'Das ist wahrscheinlich die Antwort:';
    if (passages === 0) return 'Die Artikel sagen dazu nichts.';
    return `Die Artikel sagen dazu nichts. ${passages === 1 ? 'Die Stelle, die am nächsten kommt:' : 'Die Stellen, die am nächsten kommen:'}`;
  },
  library: (articles, passages) =>
    `${count(articles, 'Artikel', 'Artikel')}, ${count(passages, 'Absatz', 'Absätze')}`,
  stillReading: (done, total) =>
    `Ich lese noch: bisher ${done.toLocaleString('de')} von ${count(total, 'Datei', 'Dateien')}.`,
  collection: (articles, passages) =>
    `eine Sammlung von ${count(articles, 'Artikel', 'Artikeln')}, ${count(passages, 'Absatz', 'Absätze')}`,
  onlyIn: (name) => `Nur in ${quoted(name)} gesucht.`,
  articleDetail: (passages, known) => [count(passages, 'Absatz', 'Absätze'), ...known].join(', '),
  sectionDetail: (first, last) => (first === last ? `¶ ${first}` : `¶ ${first}–${last}`),
  citations: { page: (number) => `S. ${number}`, caption: '(Bildunterschrift)' },
  opening: '(Anfang)',
  whole: (sentences) =>
    sentences === 0
      ? 'Es gibt keinen Text zum Zusammenfassen.'
      : 'Das ist der ganze Text: Es gibt nichts wegzulassen.',
  nothingAbout: 'Die Artikel sagen dazu nichts.',
  quoted(how) {
    if (how === 'inflected') return 'In anderen Formen dieser Worte:';
    if (how === 'near') return 'Nichts in diesen Worten. Am nächsten kommt:';
    if (how === 'sentence') return 'Mit diesen Worten wird niemand zitiert; die Artikel sagen es selbst:';
    return how === 'reported' ? 'In den Worten der Artikel wiedergegeben:' : null;
  },
  nobodySaid: 'So etwas zitieren die Artikel von niemandem.',
  quoteNeedsOne:
    'Wen oder was soll ich suchen? Gib mindestens eine Option an: text:…, person:…, artikel:… oder sammlung:…',
  help: 'Ich antworte mit dem, was die Artikel hier sagen, in ihren eigenen Worten. Sagen sie nichts, dann sage ich das.',
  helpChat: `Eine Frage ohne Befehl wird wie mit ${command('ask')} beantwortet.`,
  helpDiscord: `Um ohne Befehl zu fragen, erwähne mich, antworte mir oder schreib mir direkt. Welche Stellen zu einer Nachricht passen, siehst du nach Rechtsklick oder langem Druck darauf unter Apps, ${quoted(deMenu.findSources)}. Mit ${deMenu.front.hide.name}:True siehst nur du die Antwort.`,

  buttons: {
    previous: 'Zurück',
    next: 'Weiter',
    context: 'Im Zusammenhang',
    share: 'Teilen',
    thread: 'In einem Thread weiterreden',
  },
  position: (page, pages) => `${page} von ${pages}`,
  shortened: (contextButton) => `Gekürzt: ${quoted(contextButton)} zeigt alles`,
  outdated:
    'Die Artikel haben sich seitdem geändert, und was dieser Knopf zeigt, steht nicht mehr darin. Bitte frag noch einmal.',

  tooManyQuestions: (when) => `Du hast viel auf einmal gefragt. Ich bin ${when} wieder ganz für dich da.`,
  failed: (reference) =>
    `Tut mir leid, da ist bei mir etwas schiefgegangen. Wer mich betreibt, findet die Ursache im Protokoll unter ${reference}.`,
  notUnderstood: `Tut mir leid, damit kann ich nichts anfangen. ${command('help')} sagt, was ich kann.`,
  threadOpening: (bot) =>
    `Hier geht es weiter: Erwähne ${bot} oder nimm ${command('ask')}, damit ich deine Frage lesen kann.`,
  threadOpeningForAll: 'Hier geht es weiter: Ich lese und beantworte jede Nachricht in diesem Thread.',
  threadRefused:
    'Ich kann zu dieser Nachricht keinen Thread beginnen: Mir fehlt hier die Berechtigung, oder es gibt schon einen.',
  postedTo: (channel) => `In ${channel} gepostet.`,
  mayNotPost: (channel) =>
    `Du kannst in ${channel} nicht schreiben, darum poste ich dort auch nicht für dich.`,
  cannotPost: (channel) =>
    `Ich kann in ${channel} nicht schreiben: Mir fehlt die Berechtigung, den Kanal zu sehen oder dort zu posten.`,
  sources: (claims, supported) =>
    `Zu ${supported} von ${count(claims, 'Satz', 'Sätzen')} in dieser Nachricht gibt es Stellen:`,
  noSources: 'Zu dieser Nachricht gibt es in den Artikeln keine Stelle.',
  noClaims: 'In dieser Nachricht steht kein Satz, den ich nachschlagen könnte.',

  missingOption: (name) =>
    `Die Option ${quoted(option(name))} fehlt: Gib ihr einen Wert, wie in ${option(name)}:…`,
  unknownOption: (name, known) =>
    known.length === 0
      ? `Die Option ${quoted(name)} gibt es nicht: Dieser Befehl hat keine.`
      : `Die Option ${quoted(name)} gibt es nicht. Dieser Befehl hat ${and(known.map(option))}.`,
  unknownCommand: (name, known) => `Den Befehl /${name} gibt es nicht. Es gibt ${and(known.map(command))}.`,
  badChoice: (name, value, choices) =>
    `${quoted(option(name))} kann nicht ${quoted(value)} sein: Möglich ist ${or(choices)}.`,
  tooLong: (name, length, limit) =>
    `${quoted(option(name))} hat ${length} Zeichen, und ich lese höchstens ${limit}. Bitte frag mit weniger Worten.`,
  optionTwice: (name) => `Die Option ${quoted(option(name))} ist zweimal angegeben: Behalte eine davon.`,
  unknownArticle: (name, collection) =>
    `Kein Artikel${collection === null ? '' : ` in ${quoted(collection)}`} hat die Kennung oder den Titel ${quoted(name)} oder beginnt damit. ${command('articles')} zeigt, welche es gibt.`,
  unknownCollection: (name, known, more) =>
    known.length + more === 0
      ? `Hier gibt es keine Sammlungen, denn die Artikel liegen nicht in Unterordnern: Lass ${quoted(option('collection'))} weg.`
      : `Die Sammlung ${quoted(name)} gibt es nicht. Es gibt ${and([...known.map(quoted), ...(more === 0 ? [] : [`${more} weitere`])])}.`,
  ambiguousCollection: (name, collections) =>
    `${quoted(name)} könnte ${or(collections.map(quoted))} sein. Bitte nenne den ganzen Namen.`,
  unknownSection: (name, article, sections) =>
    sections.length === 0
      ? `${quoted(article)} hat keine Abschnitte: Lass ${quoted(option('section'))} weg.`
      : `${quoted(article)} hat keinen Abschnitt ${quoted(name)}. Es gibt ${and(sections.map(quoted))}.`,
  articleOrFocus: `Was soll zusammengefasst werden? Nenne einen Artikel, wie in ${option('article')}:…, oder ein Thema, wie in ${option('focus')}:…`,
  ambiguousArticle: (name, titles) =>
    `${quoted(name)} könnte ${or(titles.map(quoted))} sein. Bitte nenne mehr vom Titel.`,
};
