import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Article } from '../../src/articles/article.ts';
import { likenesses, likenessReason } from '../../src/librarian/near-duplicates.ts';

function article(id: string, ...texts: readonly string[]): Article {
  const passages = texts.map((text, at) => ({
    articleId: id,
    section: null,
    number: at + 1,
    kind: 'text' as const,
    text,
  }));
  return { id, title: id.toUpperCase(), file: `${id}.md`, sections: [{ heading: null, passages }] };
}

const STORY =
  'The harbour town repaired its lighthouse over the winter, and the lamp was lit again in March, two weeks before the fishing boats went out for the first time that year. Old Marta, who had kept the lamp for thirty years, climbed the stairs alone and wound the clockwork by hand, as her mother had done. Nobody had asked her to, she said later, but somebody had to see whether the light still reached the rocks off the northern point.';

test('the same text is found however it is cut into paragraphs, and other texts are not', () => {
  const [first = '', second = '', third = ''] = STORY.split(/(?<=\.) /u);
  const found = likenesses([
    article('one', STORY),
    article('other', 'Bees make honey from nectar, and sealed honey keeps for years in a dry cupboard.'),
    article('again', first, second, third),
  ]);
  assert.deepEqual(
    found.map(({ article: { id }, other, share }) => [id, other.id, share]),
    [['again', 'one', 1]],
  );
  assert.deepEqual(found.map(likenessReason), ['has the same text as “ONE” (one.md)']);
});

test('nearly the same text is found, with how near it is', () => {
  const [found] = likenesses([article('one', STORY), article('late', STORY.replace('thirty', 'forty'))]);
  assert.match(
    found === undefined ? '' : likenessReason(found),
    /^has 8\d% of its wording in common with “ONE” \(one\.md\)$/,
  );
});

test('texts in scripts without spaces are compared by their characters', () => {
  const text =
    '港町では冬のあいだに灯台が修理され、三月にふたたび明かりがともった。漁船がその年はじめて海に出る二週間前のことである。';
  const [found] = likenesses([article('one', text), article('other', text.replace('三月', '四月'))]);
  assert.ok(found !== undefined && found.share > 0.7 && found.share < 1);
});

test('two articles are as like as the phrases that they share', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 5, maxLength: 40 });
  fc.assert(
    fc.property(words, words, (mine, theirs) => {
      const phrases = (list: readonly string[]) =>
        new Set(list.slice(0, list.length - 4).map((_, at) => list.slice(at, at + 5).join(' ')));
      const [one, other] = [phrases(mine), phrases(theirs)];
      const common = [...one].filter((phrase) => other.has(phrase)).length;
      const share = common / (one.size + other.size - common);
      const [found] = likenesses([article('one', mine.join(' ')), article('other', theirs.join(' '))]);
      assert.equal(found?.share ?? 0, share < 0.5 ? 0 : share);
    }),
  );
});

test('a few articles that are alike are found among many that share a set phrase', () => {
  const many = Array.from({ length: 300 }, (_, at) => {
    const own = Array.from({ length: 80 }, (_unused, word) => `word${(at * 80 + word) * 7919}`).join(' ');
    return article(`n${at}`, own, 'All rights reserved by the harbour gazette and its heirs.');
  });
  const copy = article('copy', ...(many[7]?.sections[0]?.passages.map(({ text }) => text) ?? []));
  assert.deepEqual(
    likenesses([...many, copy]).map(({ article: { id }, other }) => [id, other.id]),
    [['copy', 'n7']],
  );
});
