import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../src/search/analyse.ts';
import { languageOf } from '../../src/search/language.ts';
import { letters } from '../../src/search/languages/unspaced.ts';
import { slice } from '../../src/text/span.ts';
import { SHELVES } from './shelf-of-languages.ts';

const stems = (text: string, language: string) => analyse(text, language).map((term) => term.stem);

/** Ways to write or inflect a word that must all meet. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  es: [
    'educación educaciones educacion',
    'descubrió descubrieron descubrir',
    'PAÍS países pais',
    'ciudad ciudades',
    'volcán volcanes',
    'lugar lugares',
    'luz luces',
    'imagen imágenes',
    'río ríos',
  ],
  fr: [
    "l'eau L’EAU eaux d'eau",
    'cheval chevaux',
    "étudié étudier qu'étudiait",
    'œuvre œuvres oeuvre',
    'loi lois',
    'jeu jeux',
    'acteur actrices',
  ],
  de: [
    'Häuser Haus Hauses',
    'Straße Strasse STRASSEN',
    'Müller Mueller',
    'entdeckt entdeckte',
    'Königin Königinnen',
    'Insel Inseln',
    'baute gebaut gebauten',
  ],
  pt: [
    'canção canções',
    'cidade cidades',
    'descobriu descobriram',
    'animal animais',
    'homem homens',
    'mês meses',
    'português portugueses',
    'papel papéis',
  ],
  it: [
    "l'osservatorio osservatorio dell’osservatorio osservatori",
    'abitante abitanti',
    'scoprire scoprì scoprono',
    'vulcano vulcani',
    'lago laghi',
    'italiano italiane',
  ],
  nl: [
    'huis huizen',
    'brief brieven',
    'eiland eilanden',
    'ijs ĳs',
    'brug bruggen',
    'stad steden',
    'bouwde gebouwd',
    'kind kinderen',
  ],
  ru: ['учёный ученый ученые', 'город города городе городов', 'Москва́ Москва', 'корабль корабли'],
  ar: [
    'السفينة سفينة',
    'مَدِينَة المدينة مدينة مـدينة',
    'أسوان اسوان',
    'الكتاب والكتاب كتاب بالكتاب',
    '١٩٦٠ 1960',
  ],
};

for (const [language, groups] of Object.entries(SAME)) {
  test(`forms of one word meet: ${language}`, () => {
    for (const group of groups) {
      assert.equal(new Set(stems(group, language)).size, 1, `${group}: ${stems(group, language).join(' ')}`);
    }
  });
}

test('question words are stop words in every language', () => {
  const asked = {
    en: 'who what when where why how which',
    es: 'quién qué cuándo dónde por qué cómo cuál cuántos',
    fr: "qui que quand où pourquoi comment quel combien qu'est-ce",
    de: 'wer was wann wo warum wie welche wem',
    pt: 'quem que quando onde porquê como qual quantos',
    it: "chi che quando dove perché come quale quanti dov'è",
    nl: 'wie wat wanneer waar waarom hoe welke hoeveel',
    ru: 'кто что когда где почему как какой сколько',
    ar: 'من ماذا متى أين لماذا كيف أي كم',
    zh: '谁 什么 何时 哪里 为什么 怎么 哪个 多少',
    ja: '誰 何 いつ どこ なぜ どう どの いくつ',
    th: 'ใคร อะไร เมื่อไร ที่ไหน ทำไม อย่างไร กี่',
  };
  for (const [language, words] of Object.entries(asked)) {
    for (const word of words.split(' ')) {
      assert.ok(
        analyse(word, language).every((term) => term.stop),
        `${language}: ${word}`,
      );
    }
  }
});

test('words are found where they are written without spaces', () => {
  assert.deepEqual(
    analyse('谁发现了青霉素？', 'zh').map((term) => [term.form, term.stop]),
    [
      ['谁', true],
      ['发现', false],
      ['了', true],
      ['青霉素', false],
    ],
  );
  assert.ok(stems('東京タワーの高さは333メートルです。', 'ja').includes('333'));
  assert.notDeepEqual(stems('ガス', 'ja'), stems('カス', 'ja'));
  assert.ok(stems('ช้างเอเชียตั้งท้อง', 'th').includes('ช้าง'));
});

test('without a dictionary each letter is a word, and other scripts keep theirs', () => {
  assert.deepEqual(
    [...letters('東京のApollo 11号')].map(({ text }) => text),
    ['東', '京', 'の', 'Apollo', '11', '号'],
  );
});

test('every term is a span of the text, in order, in every language', () => {
  for (const { language, articles } of SHELVES) {
    for (const text of articles.flatMap(({ paragraphs }) => paragraphs)) {
      let end = 0;
      for (const { span } of analyse(text, language)) {
        assert.ok(span.start >= end);
        assert.match(slice(text, span), /[\p{L}\p{N}]/u);
        end = span.end;
      }
    }
  }
});

test('a tag of any country, script or length names its language', () => {
  const tags = { 'pt-BR': 'pt', 'zh-Hant-TW': 'zh', deu: 'de', nb: 'no', 'EN-gb': 'en', 'not a tag': 'en' };
  for (const [tag, language] of Object.entries(tags)) assert.equal(languageOf(tag).tag, language);
  assert.equal(languageOf().tag, 'en');
});

test('a language without rules of its own is indexed by its words as they are', () => {
  assert.deepEqual(stems('Rada miasta zatwierdziła budżet', 'pl'), [
    'rada',
    'miasta',
    'zatwierdzila',
    'budzet',
  ]);
});
