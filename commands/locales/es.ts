import type { Messages } from '../messages.ts';
import { type MenuWords, namesIn } from './command-words.ts';
import { phrasesIn } from './phrases.ts';

/** The menus in Spanish. */
export const esMenu: MenuWords = {
  commands: {
    ask: {
      name: 'preguntar',
      description: 'Responde a una pregunta con las palabras de los artículos',
      options: {
        question: { name: 'pregunta', description: 'Lo que quieres saber' },
        article: { name: 'artículo', description: 'Buscar solo en este artículo' },
        collection: { name: 'colección', description: 'Buscar solo en esta colección de artículos' },
      },
    },
    quote: {
      name: 'citar',
      description: 'Encuentra quién dijo qué, palabra por palabra',
      options: {
        text: { name: 'texto', description: 'Palabras que se dijeron' },
        speaker: { name: 'persona', description: 'Quién lo dijo' },
        article: { name: 'artículo', description: 'Buscar solo en este artículo' },
        collection: { name: 'colección', description: 'Buscar solo en esta colección de artículos' },
      },
    },
    summary: {
      name: 'resumir',
      description: 'Resume un artículo, una sección o lo que los artículos dicen de un tema',
      options: {
        article: { name: 'artículo', description: 'El artículo que quieres resumir' },
        section: { name: 'sección', description: 'Solo esta sección del artículo' },
        length: { name: 'extensión', description: 'Cómo de largo: si no dices nada, medio' },
        focus: { name: 'tema', description: 'De qué debe tratar: por sí solo, encuentra los artículos' },
        collection: { name: 'colección', description: 'Buscar solo en esta colección de artículos' },
      },
    },
    articles: {
      name: 'artículos',
      description: 'Muestra los artículos que hay, o el esquema de uno',
      options: {
        article: { name: 'artículo', description: 'El artículo cuyo esquema quieres ver' },
        collection: { name: 'colección', description: 'Solo los artículos de esta colección' },
      },
    },
    help: { name: 'ayuda', description: 'Explica qué sé hacer y cómo preguntar', options: {} },
  },
  front: {
    hide: { name: 'ocultar', description: 'Solo tú ves la respuesta' },
    mention: { name: 'mencionar', description: 'Dirige la respuesta a alguien' },
    'post-to': { name: 'publicar-en', description: 'Publica la respuesta en otro canal' },
  },
  findSources: 'Buscar fuentes',
  choices: { short: 'corto', medium: 'medio', long: 'largo' },
};

const { count, and, or } = phrasesIn('es');
const { command, option } = namesIn(esMenu.commands);
const quoted = (text: string) => `«${text}»`;

/** Spanish, with «tú». */
export const es: Messages = {
  commands: esMenu.commands,
  verdict(verdict, passages) {
    if (verdict === 'answers') return null;
    if (verdict === 'probably') return 'Probablemente, esta es la respuesta:';
    if (passages === 0) return 'Los artículos no lo dicen.';
    return `Los artículos no lo dicen. ${passages === 1 ? 'El pasaje más cercano:' : 'Los pasajes más cercanos:'}`;
  },
  library: (articles, passages) =>
    `${count(articles, 'artículo', 'artículos')}, ${count(passages, 'párrafo', 'párrafos')}`,
  stillReading: (done, total) =>
    `Todavía estoy leyendo: ${done.toLocaleString('es')} de ${count(total, 'archivo', 'archivos')} por ahora.`,
  collection: (articles, passages) =>
    `una colección de ${count(articles, 'artículo', 'artículos')}, ${count(passages, 'párrafo', 'párrafos')}`,
  onlyIn: (name) => `He buscado solo en ${quoted(name)}.`,
  articleDetail: (passages, known) => [count(passages, 'párrafo', 'párrafos'), ...known].join(', '),
  sectionDetail: (first, last) => (first === last ? `¶ ${first}` : `¶ ${first}–${last}`),
  citations: { page: (number) => `p. ${number}`, caption: '(pie de foto)' },
  opening: '(comienzo)',
  whole: (sentences) =>
    sentences === 0 ? 'No hay texto que resumir.' : 'Este es el texto completo: no hay nada que quitar.',
  nothingAbout: 'Los artículos no lo dicen.',
  quoted(how) {
    if (how === 'inflected') return 'En otras formas de estas palabras:';
    if (how === 'near') return 'Nada con estas palabras. Lo más parecido:';
    if (how === 'sentence') return 'No se cita a nadie con estas palabras; lo dicen los propios artículos:';
    return how === 'reported' ? 'Contado con las palabras de los artículos:' : null;
  },
  nobodySaid: 'Los artículos no citan a nadie así.',
  quoteNeedsOne: '¿A quién o qué busco? Da al menos una opción: texto:…, persona:…, artículo:… o colección:…',
  help: 'Respondo con lo que dicen los artículos de aquí, con sus propias palabras, y aviso cuando no lo dicen.',
  helpChat: `Una pregunta sin comando se responde como ${command('ask')}.`,
  helpDiscord: `Para preguntar sin comando, mencióname, respóndeme o escríbeme en privado. Para ver qué pasajes tratan de lo que dice un mensaje, haz clic derecho en él o mantenlo pulsado y elige Aplicaciones, ${quoted(esMenu.findSources)}. Con ${esMenu.front.hide.name}:True solo tú ves la respuesta.`,

  buttons: {
    previous: 'Anterior',
    next: 'Siguiente',
    context: 'En contexto',
    share: 'Compartir',
    thread: 'Seguir en un hilo',
  },
  position: (page, pages) => `${page} de ${pages}`,
  shortened: (contextButton) => `Abreviado: ${quoted(contextButton)} lo muestra entero`,
  outdated:
    'Los artículos han cambiado desde entonces, y lo que muestra este botón ya no está en ellos. Vuelve a preguntar, por favor.',

  tooManyQuestions: (when) => `Has preguntado mucho de golpe. Vuelvo a estar a tu disposición ${when}.`,
  failed: (reference) =>
    `Lo siento, algo ha fallado por mi parte. Quien me administra encontrará la causa en el registro con la referencia ${reference}.`,
  notUnderstood: `Lo siento, no sé qué hacer con eso. ${command('help')} dice qué sé hacer.`,
  threadOpening: (bot) =>
    `Sigamos aquí: menciona a ${bot} o usa ${command('ask')} para que pueda leer tu pregunta.`,
  threadOpeningForAll: 'Sigamos aquí: leo y respondo todos los mensajes de este hilo.',
  threadRefused: 'No puedo abrir un hilo en este mensaje: aquí no tengo permiso, o el mensaje ya tiene uno.',
  postedTo: (channel) => `Publicado en ${channel}.`,
  mayNotPost: (channel) => `No puedes escribir en ${channel}, así que no publico allí por ti.`,
  cannotPost: (channel) => `No puedo escribir en ${channel}: me falta permiso para verlo o para publicar.`,
  sources: (claims, supported) =>
    `Hay pasajes sobre ${supported} de ${count(claims, 'frase', 'frases')} de este mensaje:`,
  noSources: 'Ningún pasaje de los artículos trata de lo que dice este mensaje.',
  noClaims: 'En este mensaje no hay ninguna frase que pueda buscar.',

  missingOption: (name) =>
    `Falta la opción ${quoted(option(name))}: dale un valor, como en ${option(name)}:…`,
  unknownOption: (name, known) =>
    known.length === 0
      ? `No existe la opción ${quoted(name)}: este comando no tiene ninguna.`
      : `No existe la opción ${quoted(name)}. Este comando tiene ${and(known.map(option))}.`,
  unknownCommand: (name, known) =>
    `No existe el comando /${name}. Los que hay son ${and(known.map(command))}.`,
  badChoice: (name, value, choices) =>
    `${quoted(option(name))} no puede ser ${quoted(value)}: admite ${or(choices)}.`,
  tooLong: (name, length, limit) =>
    `${quoted(option(name))} tiene ${length} caracteres, y leo como máximo ${limit}. Pregunta con menos palabras, por favor.`,
  optionTwice: (name) => `La opción ${quoted(option(name))} aparece dos veces: deja solo una.`,
  unknownArticle: (name, collection) =>
    `Ningún artículo${collection === null ? '' : ` de ${quoted(collection)}`} tiene ${quoted(name)} como identificador o título, ni empieza así. ${command('articles')} los muestra todos.`,
  unknownCollection: (name, known, more) =>
    known.length + more === 0
      ? `Aquí no hay colecciones, porque los artículos no están en subcarpetas: no hace falta ${quoted(option('collection'))}.`
      : `No hay ninguna colección ${quoted(name)}. Hay ${and([...known.map(quoted), ...(more === 0 ? [] : [`${more} más`])])}.`,
  ambiguousCollection: (name, collections) =>
    `${quoted(name)} podría ser ${or(collections.map(quoted))}. Escribe el nombre entero, por favor.`,
  unknownSection: (name, article, sections) =>
    sections.length === 0
      ? `${quoted(article)} no tiene secciones: no hace falta ${quoted(option('section'))}.`
      : `${quoted(article)} no tiene la sección ${quoted(name)}. Tiene ${and(sections.map(quoted))}.`,
  articleOrFocus: `¿Qué quieres resumir? Indica un artículo, como en ${option('article')}:…, o un tema, como en ${option('focus')}:…`,
  ambiguousArticle: (name, titles) =>
    `${quoted(name)} podría ser ${or(titles.map(quoted))}. Escribe algo más del título, por favor.`,
};
