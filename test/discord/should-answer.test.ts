import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Heard, shouldAnswer } from '../../src/discord/should-answer.ts';

const BOT = '100';
const BEN = '200';
const said = (content: string, more: Partial<Heard> = {}): Heard => ({
  content,
  botId: BOT,
  author: 'person',
  place: 'channel',
  mentions: Array.from(content.matchAll(/<@!?(\d+)>/g), ([, id = '']) => id),
  repliesTo: null,
  messageContent: false,
  ...more,
});
const answers = (question: string) => ({ kind: 'answer', question });
const ignored = { kind: 'ignore' };
const help = { kind: 'help' };

const cases: readonly (readonly [string, Heard, object])[] = [
  ['a mention', said(`<@${BOT}> who kept the light?`), answers('who kept the light?')],
  ['a mention in the middle', said(`so <@!${BOT}> who?`), answers('so who?')],
  ['a mention alone', said(`<@${BOT}>`), help],
  ['a mention with punctuation only', said(`<@${BOT}> ?!`), help],
  ['a greeting', said(`<@${BOT}> Hi!`), help],
  ['a call for help', said('/help', { place: 'direct' }), help],
  ['a call for help in French', said('Aide ?', { place: 'direct' }), help],
  ['a greeting in Spanish', said(`<@${BOT}> ¡Hola!`), help],
  ['a greeting before a question', said(`hi <@${BOT}>, who?`), answers('hi , who?')],
  ['a greeting among people', said('hi'), ignored],
  ['talk among people', said('who kept the light?'), ignored],
  ['everyone', said('@everyone who kept the light?'), ignored],
  ['everyone and the bot', said(`@everyone <@${BOT}> who?`), answers('@everyone who?')],
  ['a role', said('<@&300> who?'), ignored],
  ['somebody else', said(`<@${BEN}> who?`), ignored],
  ['a private message', said('who?', { place: 'direct' }), answers('who?')],
  ['a picture in a private message', said('', { place: 'direct' }), help],
  ['a reply', said('and when?', { mentions: [BOT], repliesTo: BOT }), answers('and when?')],
  ['a reply that says nothing', said('👍', { mentions: [BOT], repliesTo: BOT }), ignored],
  ['a reply without its ping, unseen', said('', { repliesTo: BOT }), ignored],
  [
    'a reply without its ping',
    said('and when?', { repliesTo: BOT, messageContent: true }),
    answers('and when?'),
  ],
  ['a reply to somebody', said('no', { repliesTo: BEN, messageContent: true }), ignored],
  ['its own thread, unseen', said('', { place: 'own-thread' }), ignored],
  ['its own thread', said('and when?', { place: 'own-thread', messageContent: true }), answers('and when?')],
  [
    'its own thread, to somebody',
    said(`<@${BEN}> look`, { place: 'own-thread', messageContent: true }),
    ignored,
  ],
  ['a channel, all seen', said('who?', { messageContent: true }), ignored],
  ['a bot', said(`<@${BOT}> who?`, { author: 'bot' }), ignored],
  ['Discord itself', said(`<@${BOT}> joined`, { author: 'system' }), ignored],
  ['an emoji of the server', said(`<@${BOT}> why <:bread:42>?`), answers('why :bread:?')],
];

for (const [what, heard, expected] of cases) {
  test(`${what}: ${heard.content || '(nothing shown)'}`, () => {
    assert.deepEqual(shouldAnswer(heard), expected);
  });
}

test('a bot is never answered, whatever it says', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom('direct', 'own-thread', 'channel'),
      fc.boolean(),
      (text, place, messageContent) => {
        const heard = said(`<@${BOT}> ${text}`, { author: 'bot', place, messageContent });
        assert.deepEqual(shouldAnswer(heard), ignored);
      },
    ),
  );
});
