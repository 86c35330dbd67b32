import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answer } from '../../src/answers/answer.ts';
import { Library } from '../../src/answers/library.ts';
import type { Article } from '../../src/articles/article.ts';
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
