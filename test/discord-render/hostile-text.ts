import fc from 'fast-check';

/** Every kind of markup that Discord knows, and characters that disturb. */
export const MARKUP = [
  ...[
    '# heading',
    '## heading',
    '-# small',
    '> quote',
    '>>> quote',
    '- bullet',
    '* bullet',
    '1. first',
    '23. th',
  ],
  ...[
    '**bold**',
    '*em*',
    '_em_',
    '__u__',
    '~~s~~',
    '||spoiler||',
    '`code`',
    '```js\ncode\n```',
    '***both***',
  ],
  ...['[text](https://evil.example)', '<https://evil.example>', 'https://evil.example/a_b', 'http://x.yz'],
  ...['@everyone', '@here', '<@123456789012345678>', '<@!123456789012345678>', '<@&123456789012345678>'],
  ...['<#123456789012345678>', '<:name:123456789012345678>', '<a:name:123456789012345678>', ':smile:'],
  ...['<t:1700000000:R>', '<t:1700000000>', '</ask:123456789012345678>', '<id:customize>', '<id:guide>'],
  ...['\\', '\\*', '¯\\_(ツ)_/¯', '\u202e', '\u2066', '\u200b', '\u0000', '\ud83d', '\n', '\r\n', ' ', '\t'],
];

/** Text as articles have it, in several scripts. */
const PLAIN = [
  ...[
    'word',
    '5',
    '3.14',
    'a-b',
    'Überraschung',
    '東京で雨が降った。',
    'مرحبا بالعالم.',
    'שלום',
    '👩‍👩‍👧‍👦',
    '🇫🇷',
    'e\u0301',
  ],
  ...['10:30', '(x)', '!', '&', '"', "it's", ' ', '. ', 'The ferry left at nine. ', 'Nobody saw it go! '],
];

/** Markup and plain text glued together at random. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...MARKUP), fc.constantFrom(...PLAIN), fc.string({ maxLength: 4 })), {
    maxLength: 12,
  })
  .map((pieces) => pieces.join(''));
