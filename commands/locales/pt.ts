import type { Messages } from '../messages.ts';
import { type MenuWords, namesIn } from './command-words.ts';
import { phrasesIn } from './phrases.ts';

/** The menus in Brazilian Portuguese. */
export const ptMenu: MenuWords = {
  commands: {
    ask: {
      name: 'perguntar',
      description: 'Responde a uma pergunta com as palavras dos artigos',
      options: {
        question: { name: 'pergunta', description: 'O que você quer saber' },
        article: { name: 'artigo', description: 'Procurar só neste artigo' },
        collection: { name: 'coleção', description: 'Procurar só nesta coleção de artigos' },
      },
    },
    quote: {
      name: 'citar',
      description: 'Encontra quem disse o quê, palavra por palavra',
      options: {
        text: { name: 'texto', description: 'Palavras que foram ditas' },
        speaker: { name: 'pessoa', description: 'Quem disse' },
        article: { name: 'artigo', description: 'Procurar só neste artigo' },
        collection: { name: 'coleção', description: 'Procurar só nesta coleção de artigos' },
      },
    },
    summary: {
      name: 'resumir',
      description: 'Resume um artigo, uma seção ou o que os artigos dizem sobre um assunto',
      options: {
        article: { name: 'artigo', description: 'O artigo que você quer resumir' },
        section: { name: 'seção', description: 'Só esta seção do artigo' },
        length: { name: 'tamanho', description: 'O tamanho do resumo: médio se você não disser nada' },
        focus: { name: 'assunto', description: 'Do que deve tratar: sozinho, encontra os artigos' },
        collection: { name: 'coleção', description: 'Procurar só nesta coleção de artigos' },
      },
    },
    articles: {
      name: 'artigos',
      description: 'Mostra os artigos que há, ou o roteiro de um deles',
      options: {
        article: { name: 'artigo', description: 'O artigo cujo roteiro você quer ver' },
        collection: { name: 'coleção', description: 'Só os artigos desta coleção' },
      },
    },
    help: { name: 'ajuda', description: 'Explica o que eu sei fazer e como perguntar', options: {} },
  },
  front: {
    hide: { name: 'ocultar', description: 'Só você vê a resposta' },
    mention: { name: 'mencionar', description: 'Dirige a resposta a alguém' },
    'post-to': { name: 'publicar-em', description: 'Publica a resposta em outro canal' },
  },
  findSources: 'Encontrar fontes',
  choices: { short: 'curto', medium: 'médio', long: 'longo' },
};

const { count, and, or } = phrasesIn('pt-BR');
const { command, option } = namesIn(ptMenu.commands);
const quoted = (text: string) => `“${text}”`;

/** Brazilian Portuguese, with “você”. */
export const pt: Messages = {
  commands: ptMenu.commands,
  verdict(verdict, passages) {
    if (verdict === 'answers') return null;
    if (verdict === 'probably') return 'Esta é, provavelmente, a resposta:';
    if (passages === 0) return 'Os artigos não dizem.';
    return `Os artigos não dizem. ${passages === 1 ? 'O trecho mais próximo:' : 'Os trechos mais próximos:'}`;
  },
  library: (articles, passages) =>
    `${count(articles, 'artigo', 'artigos')}, ${count(passages, 'parágrafo', 'parágrafos')}`,
  stillReading: (done, total) =>
    `Ainda estou lendo: ${done.toLocaleString('pt-BR')} de ${count(total, 'arquivo', 'arquivos')} até agora.`,
  collection: (articles, passages) =>
    `uma coleção de ${count(articles, 'artigo', 'artigos')}, ${count(passages, 'parágrafo', 'parágrafos')}`,
  onlyIn: (name) => `Procurei só em ${quoted(name)}.`,
  articleDetail: (passages, known) => [count(passages, 'parágrafo', 'parágrafos'), ...known].join(', '),
  sectionDetail: (first, last) => (first === last ? `¶ ${first}` : `¶ ${first}–${last}`),
  citations: { page: (number) => `p. ${number}`, caption: '(legenda)' },
  opening: '(começo)',
  whole: (sentences) =>
    sentences === 0 ? 'Não há texto para resumir.' : 'Este é o texto inteiro: não há nada a cortar.',
  nothingAbout: 'Os artigos não dizem.',
  quoted(how) {
    if (how === 'inflected') return 'Em outras formas destas palavras:';
    if (how === 'near') return 'Nada com estas palavras. O mais próximo:';
    if (how === 'sentence') return 'Ninguém é citado com estas palavras; os próprios artigos dizem:';
    return how === 'reported' ? 'Contado com as palavras dos artigos:' : null;
  },
  nobodySaid: 'Os artigos não citam ninguém assim.',
  quoteNeedsOne:
    'Quem ou o que devo procurar? Dê pelo menos uma opção: texto:…, pessoa:…, artigo:… ou coleção:…',
  help: 'Respondo com o que dizem os artigos daqui, com as palavras deles, e aviso quando eles não dizem.',
  helpChat: `Uma pergunta sem comando é respondida como com ${command('ask')}.`,
  helpDiscord: `Para perguntar sem comando, mencione-me, responda-me ou escreva para mim em particular. Para ver que trechos tratam do que diz uma mensagem, clique nela com o botão direito ou a mantenha pressionada e escolha Aplicativos, ${quoted(ptMenu.findSources)}. Com ${ptMenu.front.hide.name}:True só você vê a resposta.`,

  buttons: {
    previous: 'Anterior',
    next: 'Próximo',
    context: 'No contexto',
    share: 'Compartilhar',
    thread: 'Continuar em um tópico',
  },
  position: (page, pages) => `${page} de ${pages}`,
  shortened: (contextButton) => `Abreviado: ${quoted(contextButton)} mostra tudo`,
  outdated:
    'Os artigos mudaram desde então, e o que este botão mostra não está mais neles. Pergunte de novo, por favor.',

  tooManyQuestions: (when) => `Você perguntou muito de uma vez. Volto a estar à disposição ${when}.`,
  failed: (reference) =>
    `Desculpe, algo deu errado do meu lado. Quem me administra encontra a causa no registro com a referência ${reference}.`,
  notUnderstood: `Desculpe, não sei o que fazer com isso. ${command('help')} diz o que eu sei fazer.`,
  threadOpening: (bot) =>
    `Continue aqui: mencione ${bot} ou use ${command('ask')}, para que eu possa ler a sua pergunta.`,
  threadOpeningForAll: 'Continue aqui: leio e respondo todas as mensagens deste tópico.',
  threadRefused: 'Não consigo abrir um tópico nesta mensagem: não tenho permissão aqui, ou ela já tem um.',
  postedTo: (channel) => `Publicado em ${channel}.`,
  mayNotPost: (channel) => `Você não pode escrever em ${channel}, então não publico lá por você.`,
  cannotPost: (channel) =>
    `Não posso escrever em ${channel}: falta permissão para ver o canal ou para publicar.`,
  sources: (claims, supported) =>
    `Há trechos sobre ${supported} de ${count(claims, 'frase', 'frases')} desta mensagem:`,
  noSources: 'Nenhum trecho dos artigos trata do que esta mensagem diz.',
  noClaims: 'Nesta mensagem não há nenhuma frase que eu possa procurar.',

  missingOption: (name) =>
    `Falta a opção ${quoted(option(name))}: dê um valor a ela, como em ${option(name)}:…`,
  unknownOption: (name, known) =>
    known.length === 0
      ? `Não existe a opção ${quoted(name)}: este comando não tem nenhuma.`
      : `Não existe a opção ${quoted(name)}. Este comando tem ${and(known.map(option))}.`,
  unknownCommand: (name, known) => `Não existe o comando /${name}. Há ${and(known.map(command))}.`,
  badChoice: (name, value, choices) =>
    `${quoted(option(name))} não pode ser ${quoted(value)}: aceita ${or(choices)}.`,
  tooLong: (name, length, limit) =>
    `${quoted(option(name))} tem ${length} caracteres, e leio no máximo ${limit}. Pergunte com menos palavras, por favor.`,
  optionTwice: (name) => `A opção ${quoted(option(name))} aparece duas vezes: deixe só uma.`,
  unknownArticle: (name, collection) =>
    `Nenhum artigo${collection === null ? '' : ` de ${quoted(collection)}`} tem ${quoted(name)} como identificador ou título, nem começa assim. ${command('articles')} mostra todos.`,
  unknownCollection: (name, known, more) =>
    known.length + more === 0
      ? `Aqui não há coleções, porque os artigos não estão em subpastas: deixe ${quoted(option('collection'))} de fora.`
      : `Não há nenhuma coleção ${quoted(name)}. Há ${and([...known.map(quoted), ...(more === 0 ? [] : [`mais ${more}`])])}.`,
  ambiguousCollection: (name, collections) =>
    `${quoted(name)} pode ser ${or(collections.map(quoted))}. Escreva o nome inteiro, por favor.`,
  unknownSection: (name, article, sections) =>
    sections.length === 0
      ? `${quoted(article)} não tem seções: deixe ${quoted(option('section'))} de fora.`
      : `${quoted(article)} não tem a seção ${quoted(name)}. Tem ${and(sections.map(quoted))}.`,
  articleOrFocus: `O que você quer resumir? Indique um artigo, como em ${option('article')}:…, ou um assunto, como em ${option('focus')}:…`,
  ambiguousArticle: (name, titles) =>
    `${quoted(name)} pode ser ${or(titles.map(quoted))}. Escreva mais do título, por favor.`,
};
