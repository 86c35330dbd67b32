import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passagesOf } from '../../src/articles/article.ts';
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
