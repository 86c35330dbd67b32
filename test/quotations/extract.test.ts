import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { passagesOf } from '../../src/articles/article.ts';
import { splitLong } from '../../src/articles/long-paragraphs.ts';
import { quotationsOf } from '../../src/quotations/extract.ts';
import { slice } from '../../src/text/span.ts';
import { articleOf } from './article.ts';

/** What is quoted in these paragraphs, without the reported speech. */
function quotedIn(...paragraphs: readonly string[]): [string | null, string][] {
  return quotationsOf(articleOf(...paragraphs))
    .filter(({ kind }) => kind === 'statement')
    .map(({ speaker, text }) => [speaker, text]);
}

test('a split quotation is one utterance in two spans', () => {
  const article = articleOf('“The tide is late,” Mara Lindqvist said. “We leave at noon.”');
  const [quotation] = quotationsOf(article);
  assert.equal(quotation?.text, 'The tide is late, … We leave at noon.');
  assert.equal(quotation?.speaker, 'Mara Lindqvist');
  const [passage] = passagesOf(article);
  assert.deepEqual(
    quotation?.spans.map(({ span }) => slice(passage?.text ?? '', span)),
    ['The tide is late,', 'We leave at noon.'],
  );
});

test('single quotes are told from apostrophes', () => {
  assert.deepEqual(
    quotedIn("'The sailors' boats aren't theirs,' said Owen Pike. The harbour's owners' lawyers agreed."),
    [['Owen Pike', "The sailors' boats aren't theirs,"]],
  );
});

test('two single marks are a double one', () => {
  assert.deepEqual(quotedIn('‘‘It’s the owners’ boat,’’ said Owen Pike. ‘‘Ask them.’’'), [
    ['Owen Pike', 'It’s the owners’ boat, … Ask them.'],
  ]);
});

test('a quotation that repeats its opening mark over paragraphs is one, merged on a line or not', () => {
  const first = "Owen Pike said: 'The boats are ours.";
  const second = "'We built them by hand.'";
  const expected = [['Owen Pike', 'The boats are ours. We built them by hand.']];
  assert.deepEqual(quotedIn(`${first} ${second}`), expected);
  assert.deepEqual(quotedIn(first, second), expected);
});

test('a mark that nothing closes, or that the wrong sign closes, does not turn the rest inside out', () => {
  assert.deepEqual(
    quotedIn(
      'Owen Pike said: “The boats are ours. We built them.',
      'Mara Lindqvist said: \'They can keep them."',
      '“I wish them well,” she added.',
    ),
    [
      ['Owen Pike', 'The boats are ours. We built them.'],
      ['Mara Lindqvist', 'They can keep them.'],
      ['Mara Lindqvist', 'I wish them well,'],
    ],
  );
});

test('titles and words in doubt are no statements', () => {
  const quotations = quotationsOf(articleOf('The film "The Last Harbour" was a "success" in every town.'));
  assert.deepEqual(
    quotations.map(({ text, kind }) => [text, kind]),
    [
      ['The Last Harbour', 'fragment'],
      ['success', 'fragment'],
    ],
  );
});

test('a surname, a pronoun and a title are the person named before', () => {
  assert.deepEqual(
    quotedIn(
      'Harbour Commissioner Mara Lindqvist opened the gates on Monday.',
      '"Nobody will be turned away," Lindqvist said.',
      'She added: "We have room for all of them."',
      '"It took us years," the commissioner told reporters.',
    ).map(([speaker]) => speaker),
    ['Mara Lindqvist', 'Mara Lindqvist', 'Mara Lindqvist'],
  );
});

test('somebody without a name stays what the text calls them', () => {
  assert.deepEqual(quotedIn('“The plan is safe with us,” a senior harbour official said.'), [
    ['a senior harbour official', 'The plan is safe with us,'],
  ]);
});

test('a paragraph set as a quotation is its signer’s, or whoever is said to speak before it', () => {
  const article = articleOf(
    ['quote', 'The harbour belongs to those who dredge it. — Mara Lindqvist'],
    'Owen Pike wrote to the paper in May:',
    ['quote', '“Whoever dredges it may have it.'],
    ['quote', 'I have boats to mend.”'],
  );
  assert.deepEqual(
    quotationsOf(article).map(({ kind, speaker, text }) => [kind, speaker, text]),
    [
      ['block', 'Mara Lindqvist', 'The harbour belongs to those who dredge it.'],
      ['block', 'Owen Pike', 'Whoever dredges it may have it. I have boats to mend.'],
    ],
  );
});

test('a quotation in a caption neither interrupts another nor is interrupted', () => {
  const article = articleOf('“We built them by hand,” Owen Pike said. “The boats', [
    'caption',
    '“A fine boat”: Owen Pike on the quay.',
  ]);
  assert.deepEqual(
    quotationsOf(article).map(({ kind, text }) => [kind, text]),
    [
      ['statement', 'We built them by hand, … The boats'],
      ['fragment', 'A fine boat'],
    ],
  );
});

test('two people with one surname stay two', () => {
  assert.deepEqual(
    quotedIn(
      'Anna Brandt sold the boat to her cousin Peter Brandt.',
      '“I never liked it,” Ms Brandt said.',
      '“It sails,” said Mr Brandt.',
    ).map(([speaker]) => speaker),
    ['Anna Brandt', 'Peter Brandt'],
  );
});

test('whom a pronoun means is left open where nobody fits', () => {
  assert.deepEqual(quotedIn('It rained all day. "I like the rain," she said.'), [[null, 'I like the rain,']]);
});

test('a quotation runs on where a long paragraph was cut into passages', () => {
  const said = 'We mend the nets and count the boats before the tide turns. '.repeat(50).trim();
  const passages = splitLong(`Owen Pike said: “${said}” Nobody answered him.`);
  assert.ok(passages.length > 1);
  const [quotation, ...others] = quotationsOf(articleOf(...passages));
  assert.deepEqual([quotation?.text, quotation?.speaker, others.length], [said, 'Owen Pike', 0]);
  assert.equal(quotation?.spans.length, passages.length);
});

test('whatever the text, every quotation is words of its paragraphs, in order', () => {
  const words = fc.constantFrom(
    ...['"', "'", '“', '”', '‘', '’', '„', '«', '»', '.', ',', ':', ' ', ' ', ' ', '\n'],
    ...[
      'she said',
      'Owen Pike',
      'the boats',
      'it’s',
      "sailors'",
      'Mr Pike added',
      'who',
      'and',
      '…',
      '—',
      'I',
      '1931',
    ],
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (pieces) => {
      const paragraphs = pieces.join('').split('\n');
      for (const { spans, text, kind } of quotationsOf(articleOf(...paragraphs))) {
        const slices = spans.map(({ passage, span }) => slice(paragraphs[passage - 1] ?? '', span));
        assert.ok(spans.length > 0 && slices.every((part) => part !== ''));
        if (kind !== 'reported')
          assert.equal(
            text.replaceAll(' … ', ' ').replace(/\s+/gu, ' ').trim(),
            slices.join(' ').replaceAll(' … ', ' ').replace(/\s+/gu, ' ').trim(),
          );
      }
    }),
    { numRuns: 500 },
  );
});
