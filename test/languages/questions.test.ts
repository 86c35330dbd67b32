import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answer } from '../../src/answers/answer.ts';
import { Library } from '../../src/answers/library.ts';
import type { Article } from '../../src/articles/article.ts';
import { slice } from '../../src/text/span.ts';
import { SHELVES, type Shelf } from './shelf-of-languages.ts';

function articlesOf({ language, articles }: Shelf): Article[] {
  return articles.map(({ title, paragraphs }, place) => {
    const id = `${language}-${place + 1}`;
    const passages = paragraphs.map(
      (text, at) => ({ articleId: id, section: null, number: at + 1, kind: 'text', text }) as const,
    );
    return { id, title, language, file: `${id}.txt`, sections: [{ heading: null, passages }] };
  });
}

function place(shelf: Shelf, question: Shelf['questions'][number]) {
  return { article: `${shelf.language}-${question.article}`, paragraph: question.paragraph };
}

function asksWell(library: Library, shelf: Shelf): void {
  for (const question of shelf.questions) {
    const { verdict, hits } = answer(library, question.ask);
    const best = hits[0]?.passage;
    assert.deepEqual(
      { article: best?.articleId, paragraph: best?.number },
      place(shelf, question),
      question.ask,
    );
    assert.notEqual(verdict, 'unanswered', question.ask);
  }
  for (const question of shelf.offTopic) {
    assert.equal(answer(library, question).verdict, 'unanswered', question);
  }
}

const everything = new Library(SHELVES.flatMap(articlesOf));

for (const shelf of SHELVES) {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(shelf.language);
  describe(`a question in ${name}`, () => {
    test('is answered by the right paragraph, or refused', () => {
      asksWell(new Library(articlesOf(shelf)), shelf);
    });
    test(`is answered so in a library of ${SHELVES.length} languages too`, () => {
      asksWell(everything, shelf);
    });
  });
}

/** Two sentences that share a question's words, and what stands in the one that has what is asked for. */
const KINDS: readonly (readonly [language: string, text: string, question: string, says: string])[] = [
  [
    'de',
    'Die alte Brücke wurde aus Granit gebaut. Sie wurde im Mai 1873 als erste Brücke der Stadt gebaut.',
    'Wann wurde die Brücke gebaut?',
    '1873',
  ],
  [
    'fr',
    'Le vieux pont a été construit en granit par la ville. Le pont a été construit entre mai 1873 et 1875.',
    'Quand le pont a-t-il été construit ?',
    '1873',
  ],
  [
    'fr',
    'Le théâtre compte ses places chaque soir. Le théâtre compte huit cents places.',
    'Combien de places compte le théâtre ?',
    'huit cents',
  ],
  [
    'es',
    'El puente viejo se construyó con granito. El puente se construyó en mayo de 1873.',
    '¿Cuándo se construyó el puente?',
    '1873',
  ],
  [
    'pt',
    'A velha ponte foi construída em granito. A ponte foi construída em maio de 1873.',
    'Quando foi construída a ponte?',
    '1873',
  ],
  [
    'it',
    'Il vecchio ponte fu costruito in granito. Il ponte fu costruito nel maggio del 1873.',
    'Quando fu costruito il ponte?',
    '1873',
  ],
  [
    'ru',
    'Старый мост построен из гранита. Этот мост построен в мае 1873 года.',
    'Когда построен мост?',
    '1873',
  ],
  ['ar', 'بُني الجسر القديم من الحجر. بُني الجسر عام 1873.', 'متى بني الجسر؟', '1873'],
  ['ja', '橋は花崗岩で造られました。橋は1873年に造られました。', '橋はいつ造られましたか。', '1873'],
  ['zh', '老桥是用花岗岩建造的。老桥是1873年建造的。', '老桥是何时建造的？', '1873'],
];

test('of two sentences alike, the one with a time or a number answers when and how many', () => {
  for (const [language, text, question, says] of KINDS) {
    const library = new Library(
      articlesOf({ language, articles: [{ title: 'X', paragraphs: [text] }], questions: [], offTopic: [] }),
    );
    const [hit] = answer(library, question).hits;
    assert.ok(hit, question);
    const evidence = hit.evidence.map((span) => slice(text, span)).join(' ');
    assert.ok(evidence.includes(says), `${question} ${evidence}`);
    assert.notEqual(evidence, text);
  }
});

test('a name is found in every language that writes of it', () => {
  const library = new Library([
    ...articlesOf({
      language: 'en',
      articles: [
        { title: 'Marie Curie', paragraphs: ['Marie Curie discovered polonium and radium in Paris.'] },
      ],
      questions: [],
      offTopic: [],
    }),
    ...articlesOf({
      language: 'fr',
      articles: [
        {
          title: 'Marie Curie',
          paragraphs: ['En 1898, Marie Curie découvrit à Paris le polonium, puis le radium.'],
        },
      ],
      questions: [],
      offTopic: [],
    }),
  ]);
  const found = answer(library, 'Marie Curie polonium').hits.map(({ passage }) => passage.articleId);
  assert.deepEqual(new Set(found), new Set(['en-1', 'fr-1']));
});
