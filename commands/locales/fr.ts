import type { Messages } from '../messages.ts';
import { type MenuWords, namesIn } from './command-words.ts';
import { phrasesIn } from './phrases.ts';

/** The menus in French. */
export const frMenu: MenuWords = {
  commands: {
    ask: {
      name: 'demander',
      description: 'Répond à une question avec les mots des articles',
      options: {
        question: { name: 'question', description: 'Ce que vous voulez savoir' },
        article: { name: 'article', description: 'Chercher uniquement dans cet article' },
        collection: {
          name: 'collection',
          description: 'Chercher uniquement dans cette collection d’articles',
        },
      },
    },
    quote: {
      name: 'citer',
      description: 'Retrouve qui a dit quoi, mot pour mot',
      options: {
        text: { name: 'texte', description: 'Des mots qui ont été dits' },
        speaker: { name: 'personne', description: 'Qui les a dits' },
        article: { name: 'article', description: 'Chercher uniquement dans cet article' },
        collection: {
          name: 'collection',
          description: 'Chercher uniquement dans cette collection d’articles',
        },
      },
    },
    summary: {
      name: 'résumer',
      description: 'Résume un article, une section ou ce que les articles disent d’un sujet',
      options: {
        article: { name: 'article', description: 'L’article à résumer' },
        section: { name: 'section', description: 'Uniquement cette section de l’article' },
        length: { name: 'longueur', description: 'La longueur voulue : moyenne par défaut' },
        focus: { name: 'sujet', description: 'Ce dont il doit parler : seul, il trouve les articles' },
        collection: {
          name: 'collection',
          description: 'Chercher uniquement dans cette collection d’articles',
        },
      },
    },
    articles: {
      name: 'articles',
      description: 'Liste les articles, ou montre le plan de l’un d’eux',
      options: {
        article: { name: 'article', description: 'L’article dont vous voulez le plan' },
        collection: { name: 'collection', description: 'Uniquement les articles de cette collection' },
      },
    },
    help: { name: 'aide', description: 'Dit ce que je sais faire et comment demander', options: {} },
  },
  front: {
    hide: { name: 'masquer', description: 'Vous seul voyez la réponse' },
    mention: { name: 'mentionner', description: 'Adresser la réponse à quelqu’un' },
    'post-to': { name: 'publier-dans', description: 'Publier la réponse dans un autre salon' },
  },
  findSources: 'Trouver les sources',
  choices: { short: 'court', medium: 'moyen', long: 'long' },
};

const { count, and, or } = phrasesIn('fr');
const { command, option } = namesIn(frMenu.commands);
const quoted = (text: string) => `« ${text} »`;

/** French, with « vous ». */
export const fr: Messages = {
  commands: frMenu.commands,
  verdict(verdict, passages) {
    if (verdict === 'answers') return null;
    if (verdict === 'probably') return 'Voici sans doute la réponse :';
    if (passages === 0) return 'Les articles ne le disent pas.';
    return `Les articles ne le disent pas. ${passages === 1 ? 'Le passage le plus proche :' : 'Les passages les plus proches :'}`;
  },
  library: (articles, passages) =>
    `${count(articles, 'article', 'articles')}, ${count(passages, 'paragraphe', 'paragraphes')}`,
  stillReading: (done, total) =>
    `Je lis encore : ${done.toLocaleString('fr')} sur ${count(total, 'fichier', 'fichiers')} pour l’instant.`,
  collection: (articles, passages) =>
    `une collection de ${count(articles, 'article', 'articles')}, ${count(passages, 'paragraphe', 'paragraphes')}`,
  onlyIn: (name) => `Recherche limitée à ${quoted(name)}.`,
  articleDetail: (passages, known) => [count(passages, 'paragraphe', 'paragraphes'), ...known].join(', '),
  sectionDetail: (first, last) => (first === last ? `¶ ${first}` : `¶ ${first}–${last}`),
  citations: { page: (number) => `p. ${number}`, caption: '(légende)' },
  opening: '(début)',
  whole: (sentences) =>
    sentences === 0
      ? 'Il n’y a pas de texte à résumer.'
      : 'Voici le texte entier : il n’y a rien à en retirer.',
  nothingAbout: 'Les articles ne le disent pas.',
  quoted(how) {
    if (how === 'inflected') return 'Sous d’autres formes de ces mots :';
    if (how === 'near') return 'Rien dans ces mots. Le plus proche :';
    if (how === 'sentence') return 'Personne n’est cité avec ces mots ; les articles le disent eux-mêmes :';
    return how === 'reported' ? 'Rapporté avec les mots des articles :' : null;
  },
  nobodySaid: 'Les articles ne citent personne ainsi.',
  quoteNeedsOne:
    'Qui ou quoi dois-je chercher ? Donnez au moins une option : texte:…, personne:…, article:… ou collection:…',
  help: 'Je réponds avec ce que disent les articles d’ici, dans leurs propres mots, et je le dis quand ils ne disent rien.',
  helpChat: `Une question posée sans commande reçoit la même réponse qu’avec ${command('ask')}.`,
  helpDiscord: `Pour demander sans commande, mentionnez-moi, répondez-moi ou écrivez-moi en privé. Pour voir quels passages se rapportent à un message, faites un clic droit ou un appui long dessus et choisissez Applications, ${quoted(frMenu.findSources)}. Avec ${frMenu.front.hide.name}:True, vous seul voyez la réponse.`,

  buttons: {
    previous: 'Précédent',
    next: 'Suivant',
    context: 'En contexte',
    share: 'Partager',
    thread: 'Continuer dans un fil',
  },
  position: (page, pages) => `${page} sur ${pages}`,
  shortened: (contextButton) => `Abrégé : ${quoted(contextButton)} montre le tout`,
  outdated:
    'Les articles ont changé depuis, et ce que montre ce bouton ne s’y trouve plus. Veuillez reposer votre question.',

  tooManyQuestions: (when) =>
    `Vous avez posé beaucoup de questions d’un coup. Je suis de nouveau à vous ${when}.`,
  failed: (reference) =>
    `Désolé, une erreur s’est produite de mon côté. La personne qui m’administre en trouvera la cause dans le journal sous la référence ${reference}.`,
  notUnderstood: `Désolé, je ne sais pas quoi faire de cela. ${command('help')} dit ce que je sais faire.`,
  threadOpening: (bot) =>
    `Continuons ici : mentionnez ${bot} ou utilisez ${command('ask')}, pour que je puisse lire votre question.`,
  threadOpeningForAll: 'Continuons ici : je lis tous les messages de ce fil et j’y réponds.',
  threadRefused:
    'Je ne peux pas ouvrir de fil sur ce message : je n’en ai pas la permission ici, ou il en a déjà un.',
  postedTo: (channel) => `Publié dans ${channel}.`,
  mayNotPost: (channel) => `Vous ne pouvez pas écrire dans ${channel}, je n’y publie donc rien pour vous.`,
  cannotPost: (channel) =>
    `Je ne peux pas écrire dans ${channel} : il me manque la permission de le voir ou d’y publier.`,
  sources: (claims, supported) =>
    `Des passages portent sur ${supported} des ${count(claims, 'phrase', 'phrases')} de ce message :`,
  noSources: 'Aucun passage des articles ne porte sur ce message.',
  noClaims: 'Ce message ne contient aucune phrase que je puisse chercher.',

  missingOption: (name) =>
    `L’option ${quoted(option(name))} manque : donnez-lui une valeur, comme dans ${option(name)}:…`,
  unknownOption: (name, known) =>
    known.length === 0
      ? `L’option ${quoted(name)} n’existe pas : cette commande n’en prend aucune.`
      : `L’option ${quoted(name)} n’existe pas. Cette commande prend ${and(known.map(option))}.`,
  unknownCommand: (name, known) => `La commande /${name} n’existe pas. Il y a ${and(known.map(command))}.`,
  badChoice: (name, value, choices) =>
    `${quoted(option(name))} ne peut pas être ${quoted(value)} : choisissez ${or(choices)}.`,
  tooLong: (name, length, limit) =>
    `${quoted(option(name))} compte ${length} caractères, et je n’en lis que ${limit}. Veuillez demander en moins de mots.`,
  optionTwice: (name) => `L’option ${quoted(option(name))} est donnée deux fois : gardez-en une.`,
  unknownArticle: (name, collection) =>
    `Aucun article${collection === null ? '' : ` de ${quoted(collection)}`} n’a ${quoted(name)} pour identifiant ou pour titre, ni ne commence ainsi. ${command('articles')} en donne la liste.`,
  unknownCollection: (name, known, more) =>
    known.length + more === 0
      ? `Il n’y a pas de collections ici, car les articles ne sont pas dans des sous-dossiers : laissez ${quoted(option('collection'))} de côté.`
      : `Il n’y a pas de collection ${quoted(name)}. Il y a ${and([...known.map(quoted), ...(more === 0 ? [] : [`${more} de plus`])])}.`,
  ambiguousCollection: (name, collections) =>
    `${quoted(name)} peut désigner ${or(collections.map(quoted))}. Veuillez donner le nom entier.`,
  unknownSection: (name, article, sections) =>
    sections.length === 0
      ? `${quoted(article)} n’a pas de sections : laissez ${quoted(option('section'))} de côté.`
      : `${quoted(article)} n’a pas de section ${quoted(name)}. On y trouve ${and(sections.map(quoted))}.`,
  articleOrFocus: `Que faut-il résumer ? Indiquez un article, comme dans ${option('article')}:…, ou un sujet, comme dans ${option('focus')}:…`,
  ambiguousArticle: (name, titles) =>
    `${quoted(name)} peut désigner ${or(titles.map(quoted))}. Veuillez donner une plus grande partie du titre.`,
};
