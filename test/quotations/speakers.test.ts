import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotationsOf } from '../../src/quotations/extract.ts';
import { articleOf } from './article.ts';

/** Who says each statement of these paragraphs, in order. */
function speakersIn(...paragraphs: readonly string[]): (string | null)[] {
  return quotationsOf(articleOf(...paragraphs))
    .filter(({ kind }) => kind === 'statement')
    .map(({ speaker }) => speaker);
}

/** Each pair is a text and the one who speaks in it. */
function assertSpeakers(cases: readonly (readonly [text: string, speaker: string | null])[]): void {
  for (const [text, speaker] of cases) assert.deepEqual(speakersIn(text), [speaker], text);
}

test('a name is found behind whatever stands between it and the verb', () => {
  assertSpeakers([
    ['“We will dredge it,” Sen. Ida Kell (D-Ohio) told the crew.', 'Ida Kell'],
    ['“We will dredge it,” Bank of Elmouth President Ida Kell said on Monday.', 'Ida Kell'],
    ['“We will dredge it,” said Saltwatch head Ida Kell at the quay.', 'Ida Kell'],
    ['“They swam away,” said Elm Bay Sea Life park owner Martin Pike.', 'Martin Pike'],
    ['One angler, Martin Pike from Elmouth, revealed, “I let it go.”', 'Martin Pike'],
    ['Secretary of State Helen Marsh warned that “nobody will sail before the autumn”.', 'Helen Marsh'],
    ['The lord mayor of Elmouth Martin Pike opened the quay. “It is yours,” he said.', 'Martin Pike'],
    [
      'The Gulls of Sorrow star Helen Marsh went ashore. “I was sick,” the Gulls of Sorrow star said.',
      'Helen Marsh',
    ],
    ['Detective Sergeant Martin Pike came first. DS Pike said: “The lock was cut.”', 'Martin Pike'],
    ['“They took the nets,” raged Martin Pike, 41.', 'Martin Pike'],
    ['As Martin Pike puts it: “A net is a hole with string.”', 'Martin Pike'],
    ['Hassan al-Amari left early. “We had no choice,” Mr Amari said.', 'Hassan al-Amari'],
    ['The crew spoke to the owners – and warned that the boat was “a danger to everyone”.', 'the crew'],
    ['“Pull, you lot,” Martin Pike could be heard shouting.', 'Martin Pike'],
    ['Rebecca English steered the boat. English wrote: “It was dark by four.”', 'Rebecca English'],
  ]);
});

test('nouns that look like verbs of saying name nobody', () => {
  assertSpeakers([
    ['Martin Pike said the new rules meant he had “no choice but to sell the boat”.', 'Martin Pike'],
    ['One fisherman told the Gazette the comments were “a slap in the face for us”.', 'one fisherman'],
    [
      'Helen Marsh spoke first. She said the harbour will continue to “feed three hundred families”.',
      'Helen Marsh',
    ],
  ]);
});

test('somebody without a name keeps the words that the text has for them', () => {
  assert.deepEqual(
    speakersIn(
      'One bystander took to the message board to post: “I saw the mast come down.”',
      'Another wrote: “It missed me by a yard.”',
      'A third penned: “Never again.”',
      'The Gazette quoted a sailor as saying “we were told to stay below”.',
      'A letter sent by the owners said: “We shall mend the mast.”',
      'His parents, Ida and Owen, said: “We are proud of him.”',
      'He was told by the harbourmaster’s clerk: “Stay where you are.”',
      'Two officials familiar with the talks called the deal “as good as dead”.',
    ),
    [
      'one bystander',
      'another',
      'a third',
      'a sailor',
      'a letter sent by the owners',
      'his parents',
      'the harbourmaster’s clerk',
      'two officials familiar with the talks',
    ],
  );
});

test('a pronoun means who acts or speaks nearby, of the same gender', () => {
  assertSpeakers([
    [
      'The club lost again and manager Martin Pike was cross with his goalkeeper. He said: “He slept.”',
      'Martin Pike',
    ],
    [
      'A man in a rowing boat was taken ashore, said harbour spokeswoman Helen Marsh. “He was lucky,” she said.',
      'Helen Marsh',
    ],
    [
      'One boat is “down”, Elmouth mayor Martin Pike told reporters. He gave no name. “We are looking,” he said.',
      'Martin Pike',
    ],
  ]);
  assert.deepEqual(
    speakersIn(
      'Ida Marsh, 12, was pulled from the water by her mother Helen.',
      '“I held on to the rope,” said Ms Marsh. “She held on to me,” Helen said.',
    ),
    ['Marsh', 'Helen'],
  );
  assert.deepEqual(
    speakersIn(
      'Singer Helen Marsh cancelled her tour. “I have lost my voice,” the singer wrote.',
      'A fan asked: “For how long?” The star replied: “Until it is found.”',
    ),
    ['Helen Marsh', 'a fan', 'Helen Marsh'],
  );
});

test('a couple shares its surname, and Mrs is the wife', () => {
  assert.deepEqual(
    speakersIn(
      'Martin and Ida Pike found the ring. Martin said: “I was digging.” Mrs Pike said: “I held the lamp.”',
      'He added: “It was raining.”',
    ),
    ['Martin Pike', 'Ida Pike', 'Martin Pike'],
  );
  assert.deepEqual(
    speakersIn(
      'Martin Pike and his wife Helen mended the boat. Mrs Pike said: “We saved a fortune.”',
      'Mr Pike said: “We saved the boat.” Helen said: “Hardly.”',
    ),
    ['Helen Pike', 'Martin Pike', 'Helen Pike'],
  );
  assertSpeakers([
    ['Helen Marsh lost her boat. Heartbroken Helen told the Gazette: “It was all I had.”', 'Helen Marsh'],
    ['HELEN Marsh lost her boat. On Monday Helen told the Gazette: “It was all I had.”', 'Helen Marsh'],
  ]);
});

test('a description means whom it fits, named or not', () => {
  assertSpeakers([
    [
      'Martin Pike went ashore with Helen Marsh. “I was never so cold,” the mother-of-three said.',
      'Helen Marsh',
    ],
    ['Helen Marsh won again. “I slept well,” said the world No 1.', 'Helen Marsh'],
    ['Helen Marsh kept the light. The former head of the pilots added: “I miss the fog.”', 'Helen Marsh'],
    ['“They came at night,” said a moonlighter from Elmouth.', 'a moonlighter from Elmouth'],
    ['“We were ready,” a masked smolt said.', 'a masked smolt'],
    ['Officer C told the inquest: “The mast was rotten.”', 'Officer C'],
    ['A man who lives where the boat came in told the Gazette: “I heard a bang.”', 'a man'],
    [
      'The 76-year-old, who asked for no name, said it was late. “I was asleep at the time.”',
      'the 76-year-old',
    ],
  ]);
});

test('who is asked answers, and who was heard before goes on', () => {
  assertSpeakers([
    [
      'Martin Pike spoke to Owen Kell. When Kell asked him why he sailed, he said: “To be alone.”',
      'Martin Pike',
    ],
    ['The court was told by Martin Pike that it was late. He said: “The tide was out.”', 'Martin Pike'],
    ['The pair sang, with Helen Marsh joking that they were “worse than the gulls”.', 'Helen Marsh'],
    [
      'Detective Martin Pike said after two men admitted the theft at the quay: “We are glad.”',
      'Martin Pike',
    ],
    ['“We look like twins,” the Gazette quoted Helen Marsh as saying.', 'Helen Marsh'],
  ]);
  assert.deepEqual(
    speakersIn(
      'Helen Marsh lost her sister. “I miss her,” she said.',
      'Asked when little Ida, as her friends called her, had sailed, she said: “At dawn.”',
      'Martin Pike found the boat. He tied it to the quay. “There was nobody in it at all.”',
    ),
    ['Helen Marsh', 'Helen Marsh', 'Martin Pike'],
  );
});

test('"it" is the paper that the sentence before tells of', () => {
  assertSpeakers([
    ['The council came forward with a statement. It said: “The bridge will stay shut.”', 'a statement'],
    ['The crew found a note on the table. It read: “Gone to sea.”', 'a note'],
  ]);
});

test('a colon after any verb hands over to whom the sentence is about', () => {
  assertSpeakers([
    ['Martin Pike apologised to the crew: “I should have looked at the tide.”', 'Martin Pike'],
  ]);
});

test('a split quotation is one however its tag is abbreviated', () => {
  const quotations = quotationsOf(
    articleOf(
      '“We open in May,” said Rep. Ida Kell, D-Ohio, at an Aug. 4 meeting of the U.S. harbours. “Nobody asked us.”',
    ),
  );
  assert.deepEqual(
    quotations.map(({ speaker, text }) => [speaker, text]),
    [['Ida Kell', 'We open in May, … Nobody asked us.']],
  );
});

test('a newspaper ends a sentence as a day of the week does not', () => {
  assert.deepEqual(
    speakersIn('“We sail at dawn,” Helen Marsh told the Sun. Martin Pike added: “If there is wind.”'),
    ['Helen Marsh', 'Martin Pike'],
  );
});

test('the next sentence never lends its speaker to the one before', () => {
  assert.deepEqual(speakersIn('“Cast off,” said Martin Pike.Helen Marsh told him: “Not before the tide.”'), [
    'Martin Pike',
    'Helen Marsh',
  ]);
  assert.deepEqual(
    speakersIn('Martin Pike told the judge: “Why wait?”Judge Helen Marsh told Mr Pike: “Because I say so.”'),
    ['Martin Pike', 'Helen Marsh'],
  );
});

test('what introduces the next quotation says nothing of the one before', () => {
  assert.deepEqual(
    speakersIn(
      'Helen Marsh was asked: “Who sank the old boat?” The tired pair said they “had seen nothing at all”.',
    ),
    [null, 'the tired pair'],
  );
});

test('a word or two within a sentence, and what labels a noun, are no statements', () => {
  const kinds = (text: string) => quotationsOf(articleOf(text)).map(({ kind }) => kind);
  assert.deepEqual(kinds('Owners face a “long wait,” the town said.'), ['fragment']);
  assert.deepEqual(kinds('Helen Marsh regretted the “two hundred boats” remark.'), ['fragment']);
  assert.deepEqual(kinds('The mayor denied “talks” with the owners.'), ['fragment']);
  assert.deepEqual(kinds('“Never,” said Martin Pike.'), ['statement']);
});

test('a quotation that runs on keeps what it says of others', () => {
  const [quotation] = quotationsOf(
    articleOf(
      'Helen Marsh said: “I pulled one of them out. She also had a child with her whose coat was torn.',
      '“I carried them both ashore.”',
    ),
  );
  assert.equal(
    quotation?.text,
    'I pulled one of them out. She also had a child with her whose coat was torn. I carried them both ashore.',
  );
});
