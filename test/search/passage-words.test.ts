import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { passagesOf } from '../../src/articles/article.ts';
import { wordsOf } from '../../src/search/analyse.ts';
import { sentencesIn } from '../../src/search/passage-analysis.ts';
import { PassageWords } from '../../src/search/passage-words.ts';
import { sentences } from '../../src/text/sentences.ts';
import { article } from './passages.ts';

function entries(title: string, texts: readonly string[]) {
  return passagesOf(article(title, texts)).map((passage) => ({ passage, title }));
}

/** What is known of a passage, in words. */
function told(words: PassageWords, passage: number) {
  const analysis = words.analysis(passage);
  const { lexicon, heading, words: text } = analysis;
  const surfaces = (places: Iterable<number>) => Array.from(places, (place) => lexicon.words[place]?.surface);
  return { heading: surfaces(heading), text: surfaces(text), sentences: sentencesIn(analysis) };
}

function restored(words: PassageWords): PassageWords {
  return PassageWords.restore(JSON.parse(JSON.stringify(words.state())), 'en');
}

test('passages come back as they were taken apart, also from JSON', () => {
  const texts = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem({ mode: 'sentences' })), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), texts, (title, all) => {
      const words = PassageWords.of(entries(title, all), 'en');
      const again = restored(words);
      for (const [passage, text] of all.entries()) {
        const { heading, text: surfaces, sentences: cut } = told(words, passage);
        assert.deepEqual(
          heading,
          wordsOf(title).words.map(({ surface }) => surface),
        );
        assert.deepEqual(
          surfaces,
          wordsOf(text).words.map(({ surface }) => surface),
        );
        assert.deepEqual(
          cut.map(({ span }) => span),
          sentences(text, 'en'),
        );
        assert.equal(cut.at(-1)?.last ?? 0, surfaces.length);
        assert.deepEqual(told(again, passage), told(words, passage));
      }
    }),
  );
});

test('more words than two bytes can tell apart are told apart', () => {
  const names = Array.from({ length: 70_000 }, (_, at) => `w${at.toString(36)}x`);
  const words = PassageWords.of(entries('Names', [names.join(' '), names.toReversed().join(' ')]), 'en');
  for (const one of [words, restored(words)]) {
    assert.deepEqual(told(one, 0).text, names);
    assert.deepEqual(told(one, 1).text, names.toReversed());
  }
});
