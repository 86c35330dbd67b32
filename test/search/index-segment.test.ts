import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Article } from '../../src/articles/article.ts';
import { IndexSegment } from '../../src/search/index-segment.ts';
import { PassageIndex } from '../../src/search/passage-index.ts';

const WORDS = 'tide moon harbour boat lantern salt rope gull storm anchor'.split(' ');

/** Articles of random words: what matters is how often each stands where. */
const articles = fc
  .array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 20 }), {
    minLength: 2,
    maxLength: 12,
  })
  .map((texts) => texts.map((words, number) => article(`a${number}`, words.join(' '))));

function article(id: string, text: string): Article {
  return {
    id,
    title: 'Log',
    file: `${id}.txt`,
    sections: [
      { heading: null, passages: [{ articleId: id, section: null, number: 1, kind: 'text', text }] },
    ],
  };
}

function ranking(index: PassageIndex): string[] {
  return index.languages
    .flatMap((language) => language.candidates(['storm', 'lantern', 'moon'], 50))
    .map(({ passage }) => passage.articleId);
}

function live(segment: IndexSegment, ids: readonly string[] = segment.articles.map(({ id }) => id)) {
  return { segment, live: new Set(ids) };
}

test('a segment restored from JSON finds and scores as the one it was taken from', () => {
  fc.assert(
    fc.property(articles, (all) => {
      const segment = IndexSegment.of(all);
      const restored = IndexSegment.restore(all, JSON.parse(JSON.stringify(segment.state())));
      const found = (one: IndexSegment) =>
        new PassageIndex([live(one)]).languages
          .flatMap((language) => language.candidates(['storm', 'gull'], 9))
          .map(({ passage, score }) => [passage, score]);
      assert.deepEqual(found(restored), found(segment));
    }),
  );
});

test('a segment keeps its languages apart, restored or not', () => {
  const all = [
    { ...article('en', 'The storm took the lantern'), language: 'en' },
    { ...article('de', 'Die Stürme nahmen die Laternen'), language: 'de-AT' },
    { ...article('none', 'The storm took the rope') },
  ];
  const segment = IndexSegment.of(all);
  const restored = IndexSegment.restore(all, JSON.parse(JSON.stringify(segment.state())));
  for (const one of [segment, restored]) {
    const index = new PassageIndex([live(one)]);
    assert.deepEqual(
      index.languages.map(({ language, size }) => [language, size]),
      [
        ['en', 2],
        ['de', 1],
      ],
    );
    assert.equal(index.inLanguage('de').vocabulary.frequency('sturm'), 1);
    assert.equal(index.inLanguage('en').vocabulary.frequency('sturm'), 0);
    assert.equal(index.inLanguage('fr').size, 0);
  }
});

test('several segments find the same passages as one', () => {
  fc.assert(
    fc.property(articles, fc.nat(), (all, seed) => {
      const cut = 1 + (seed % (all.length - 1));
      const split = [all.slice(0, cut), all.slice(cut)].map((part) => live(IndexSegment.of(part)));
      assert.deepEqual(new Set(ranking(new PassageIndex(split))), new Set(ranking(PassageIndex.of(all))));
    }),
  );
});

test('a word that is rare in the library counts as rare in every segment', () => {
  const common = Array.from({ length: 20 }, (_, n) => article(`c${n}`, 'storm tide rope'));
  const split = new PassageIndex([
    live(IndexSegment.of(common)),
    live(IndexSegment.of([article('rare', 'storm lantern'), article('plain', 'storm rope')])),
  ]);
  assert.equal(ranking(split)[0], 'rare');
});

test('an article that is no longer live is not found', () => {
  const segment = IndexSegment.of([article('old', 'storm'), article('new', 'storm')]);
  assert.deepEqual(ranking(new PassageIndex([live(segment, ['new'])])), ['new']);
});
