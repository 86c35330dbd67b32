import type { Article } from '../../src/articles/article.ts';

/** What is drawn: a command with its options, and then perhaps a button. */
export interface Scene {
  readonly command: string;
  readonly values: Readonly<Record<string, string>>;
  /** The label of the button that is pressed. */
  readonly press?: string;
  readonly page?: number;
  readonly hidden?: boolean;
  readonly mention?: boolean;
  readonly locale?: string;
}

/** The first one is the README's. */
export const SCENES: readonly Scene[] = [
  { command: 'ask', values: { question: 'How do honeybees keep warm in winter?' } },
  { command: 'ask', values: { question: 'Why did Fleming name it penicillin?' }, hidden: true },
  { command: 'ask', values: { question: 'Who discovered penicillin?' }, mention: true, page: 1 },
  { command: 'ask', values: { question: 'Who won the world cup in 2018?' }, locale: 'fr' },
  { command: 'ask', values: { question: 'Who discovered penicillin?' }, press: 'In context', hidden: true },
  { command: 'ask', values: { question: 'When did the ferry leave?', article: 'markup' } },
  { command: 'ask', values: { question: 'متى غادرت العبارة الميناء؟', article: 'arabic' } },
  { command: 'ask', values: { question: '船は何時に港を出ましたか', article: 'japanese' } },
  {
    command: 'ask',
    values: { question: 'Who was the last to leave the ferry?', article: 'long' },
    hidden: true,
    locale: 'de',
  },
  { command: 'quote', values: { speaker: 'Armstrong' } },
  { command: 'quote', values: { text: 'a giant leap', speaker: 'Neil Armstrong' } },
  { command: 'articles', values: {}, locale: 'es-ES' },
  { command: 'articles', values: { article: 'apollo-11' } },
  { command: 'summary', values: { article: 'penicillin' }, mention: true },
  { command: 'help', values: {}, hidden: true, locale: 'pt-BR' },
];

/** Articles that are hard to show. */
export const TRIALS: readonly Article[] = [
  article(
    'markup',
    'en',
    '# **Ferry** [late](https://evil.example) ||again|| @everyone',
    [
      '> The *ferry* left at <t:1700000000:R>, said <@123456789012345678> in #harbour: “_nobody_ knew” — see https://evil.example/a_b or [this](https://evil.example). ||It sank.|| :tada: `rm -rf` ~~no~~ -# small',
      '- The ferry stayed in the harbour.',
      'Nobody was hurt on the ferry.',
    ],
    'https://example.org/ferry_(late)?a=*b*&c=[d]',
  ),
  article(
    'arabic',
    'ar',
    'عبّارة أورورا',
    [
      'غادرت العبّارة الميناء في التاسعة صباحا وعلى متنها 40 راكبا. كان البحر هادئا.',
      'وصلت العاصفة (force 9) إلى المضيق عند الظهر.',
      'عادت العبارة إلى الميناء.',
    ],
    'https://example.org/ar',
  ),
  article('japanese', 'ja', 'フェリー「オーロラ」', [
    '船は朝九時に港を出ました。四十人の乗客が乗っていました。👩‍👩‍👧‍👦🇯🇵',
    '昼に嵐が海峡に来ました。',
    '船は港に戻りました。',
  ]),
  article('long', 'en', 'The ferry that turned back', [
    `${'The sea was calm and the passengers sat on deck and talked about the weather. '.repeat(30)}The captain was the last to leave the ferry. ${'The harbour was full of people who waited for news of the ship. '.repeat(30)}`,
    'The ferry was repaired in the spring.',
  ]),
];

function article(
  id: string,
  language: string,
  title: string,
  texts: readonly string[],
  url?: string,
): Article {
  return {
    id,
    title,
    language,
    file: `${id}.txt`,
    ...(url === undefined ? {} : { url }),
    sections: [
      {
        heading: null,
        passages: texts.map((text, index) => ({
          articleId: id,
          section: null,
          number: index + 1,
          kind: 'text',
          text: text.trim(),
        })),
      },
    ],
  };
}
