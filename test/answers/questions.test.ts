import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Answer, answer, type Turn } from '../../src/answers/answer.ts';
import { Library } from '../../src/answers/library.ts';
import { loadArticles } from '../../src/articles/folder.ts';
import { slice } from '../../src/text/span.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
const SHARED = fileURLToPath(new URL('../../../shared/articles', import.meta.url));

async function libraryOf(folder: string): Promise<Library> {
  return new Library((await loadArticles(folder)).articles);
}

function evidenceOf({ hits: [hit] }: Answer): string {
  return hit === undefined ? '' : hit.evidence.map((span) => slice(hit.passage.text, span)).join(' ');
}

const seeds = await libraryOf(SEEDS);

/** Ways to ask, with words of the sentence that answers. */
const WRITTEN: Readonly<Record<string, readonly (readonly [question: string, evidence: string])[]>> = {
  'in lower case, without a question mark': [
    ['when did tambora erupt', 'April 1815'],
    ['who led the oxford group', 'Howard Florey'],
  ],
  'with typos': [
    ['who finished the work on the heiroglyphs, champolion?', 'Champollion'],
    ['How much sulfur dioxyde did Pinatubo throw up?', '15 million tonnes'],
    ['who comanded the apolo mission', 'Neil Armstrong commanded'],
  ],
  'by a surname': [
    ['who is Langstroth', 'Lorenzo Langstroth'],
    ['what did everett write to lincoln', 'central idea'],
  ],
  'as keywords': [
    ['saturn rocket height metres', '111 metres'],
    ['queen royal jelly larva', 'royal jelly'],
    ['rosetta stone weight', '760 kilograms'],
  ],
  'with a quoted phrase': [
    ['who wrote about a "bee space"', 'bee space'],
    ['Who said “chance favours only the prepared mind”?', 'Pasteur'],
  ],
  'in several sentences': [
    [
      'I am reading about volcanoes for school. Vesuvius is in Italy. Who proposed the explosivity index?',
      'Chris Newhall',
    ],
    ['My sister keeps bees. She has three hives. How long does a worker live in summer?', 'six weeks'],
  ],
  'in 300 characters of rambling': [
    [
      'so the other evening we were sitting in the kitchen and my brother in law, who always knows better, claimed that the ' +
        'astronauts had all the time in the world up there, and I had read something else. How much fuel was left when Eagle touched down?',
      'less than another minute',
    ],
  ],
};

for (const [way, questions] of Object.entries(WRITTEN)) {
  describe(`a question ${way}`, () => {
    for (const [question, expected] of questions) {
      test(question, () => {
        const found = answer(seeds, question);
        assert.ok(evidenceOf(found).includes(expected), evidenceOf(found));
        assert.notEqual(found.verdict, 'unanswered');
      });
    }
  });
}

test('a quoted phrase must be there: otherwise nothing answers, and the closest passages are offered', () => {
  const found = answer(seeds, 'Who said “chance favours only the lucky mind”?');
  assert.equal(found.verdict, 'unanswered');
  assert.ok(found.hits.length > 0);
});

test('6,000 characters are answered in bounded time', () => {
  const long = `${'what about the moon and the queen and the mould of the mountain '.repeat(100)}?`;
  const start = performance.now();
  answer(seeds, long);
  assert.ok(performance.now() - start < 1000);
});

test('a question of stop words alone has no answer', () => {
  assert.deepEqual(answer(seeds, 'what is it?'), { verdict: 'unanswered', hits: [], scope: {} });
});

describe('a follow-up', () => {
  const after = (question: string, before?: Turn) => {
    const { hits } = answer(seeds, question);
    return {
      previous: {
        question,
        ...(before && { before }),
        passages: hits
          .slice(0, 3)
          .map(({ passage }) => ({ articleId: passage.articleId, number: passage.number })),
      },
    };
  };
  const cases = [
    [
      'Who is the director of the mission? Who commanded the mission?',
      'and who piloted the command module?',
      'Michael Collins',
    ],
    ['Where was Champollion born?', 'When did he announce his discovery?', '27 September 1822'],
    ['What did the Pentagon say about the mission in Mexico?', 'and the CIA?', 'The CIA would not comment'],
    ['How many eggs does the queen lay?', 'what about drones?', 'rone'],
    [
      'Who was the first patient to be given purified penicillin?',
      'when did the treatment begin?',
      '12 February 1941',
    ],
  ] as const;
  for (const [first, then, expected] of cases) {
    test(`“${then}” after “${first}”`, () => {
      const found = answer(seeds, then, after(first));
      assert.ok(evidenceOf(found).includes(expected), evidenceOf(found));
      assert.notEqual(found.verdict, 'unanswered');
    });
  }

  test('in a row of them keeps the subject that the first question named', () => {
    const { previous: first } = after('Who gave the Gettysburg Address?');
    const lasting = answer(seeds, 'and how long did it take him?', after('when was that?', first));
    const forgetful = answer(seeds, 'and how long did it take him?', after('when was that?'));
    assert.equal(lasting.hits[0]?.passage.articleId, 'gettysburg-address');
    assert.notEqual(forgetful.hits[0]?.passage.articleId, 'gettysburg-address');
  });

  test('that begins a new subject is not dragged back', () => {
    for (const question of [
      'When did Tambora erupt?',
      'Where was Champollion born?',
      'Who painted the Mona Lisa?',
    ]) {
      assert.deepEqual(answer(seeds, question, after('Who commanded Apollo 11?')), answer(seeds, question));
    }
  });
});

/** Questions about the one article in ../shared/articles, with the paragraph that answers and words of the sentence. */
const ON_ARTICLE: readonly (readonly [question: string, paragraph: number, evidence: string])[] = [
  ['Who dismissed the possibility of US forces operating on Mexican territory?', 2, 'dismissed once again'],
  ['What would a US military operation violate according to Sheinbaum?', 2, 'sovereignty'],
  ['Which network reported that the administration was examining a mission in Mexico?', 3, 'NBC News'],
  ['What are Mexicans united against?', 4, 'any interference'],
  ['Do any Mexicans want an intervention?', 4, 'absolute exception'],
  ['Whose offer to send troops did Sheinbaum reject?', 5, 'Donald Trump'],
  ['What did Sheinbaum call Mexican territory and sovereignty?', 5, 'inviolable'],
  ['Why does Sheinbaum oppose foreign military involvement?', 5, 'underlying causes'],
  ['How many officials told NBC News of the mission?', 6, 'two current and two former'],
  ['Who would be sent into Mexico to target the cartels?', 6, 'troops and intelligence officers'],
  ['Under what authority would the CIA officers operate?', 7, 'Title 50'],
  ['what does title 50 govern', 7, 'covert action'],
  ['Has training for the mission begun?', 8, 'already begun'],
  ['Is a deployment imminent?', 8, 'no deployment is imminent'],
  ['How does the mission differ from previous administrations?', 9, 'direct US action'],
  ['Does the administration plan to publicize the mission?', 10, 'secret'],
  ['What approach is the Trump administration committed to?', 11, 'all-of-government'],
  ['Did the CIA comment?', 12, 'declined to comment'],
  ['To whom did the Pentagon refer questions?', 12, 'White House'],
  ['Since when has the US struck drug vessels?', 13, 'Since September'],
  ['what evidence was presented that they were drug traffickers', 13, 'no supporting evidence'],
  ['What has caused concern across Latin America?', 14, 'military footprint'],
  ['who is sheinbaum', 1, 'Mexican President Claudia Sheinbaum'],
  ['mexcian presidnet dismisses us forces', 2, 'dismissed once again'],
  ['title 50 drone strikes cia', 7, 'Title 50'],
];

/** Questions about other matters that share a name with that article. */
const OFF_ARTICLE = [
  'Who won the Mexican Grand Prix?',
  'What is the capital of Mexico?',
  'What did Trump say about tariffs on China?',
  'Who is the director of the CIA?',
  'When was the CIA founded?',
  'How tall is Donald Trump?',
  'What is the population of Mexico City?',
  'Who won the World Cup in Mexico in 1986?',
  'What did the White House say about the shutdown?',
  'Where did Sheinbaum study physics?',
  'Which party does Trump belong to?',
  'How many people died in the earthquake in Mexico?',
  'When did Venezuela become independent?',
  'How much does the Pentagon spend on submarines?',
  'Did Mexico win the match against Venezuela?',
  'Who founded NBC?',
];

describe('the article of the shared folder', { skip: !existsSync(SHARED) }, async () => {
  const library = existsSync(SHARED) ? await libraryOf(SHARED) : new Library([]);
  for (const [question, paragraph, expected] of ON_ARTICLE) {
    test(question, () => {
      const found = answer(library, question);
      assert.equal(found.hits[0]?.passage.number, paragraph);
      assert.ok(evidenceOf(found).includes(expected), evidenceOf(found));
      assert.notEqual(found.verdict, 'unanswered');
    });
  }
  for (const question of OFF_ARTICLE) {
    test(`${question} (not there)`, () => {
      assert.equal(answer(library, question).verdict, 'unanswered', evidenceOf(answer(library, question)));
    });
  }
});
