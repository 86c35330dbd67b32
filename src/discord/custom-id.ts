import { z } from 'zod';
import { ARTICLE_KEY_LENGTH, PASSAGE_KEY_LENGTH, TEXT_KEY_LENGTH, textKey } from '../articles/passage-key.ts';
import { MAX_CUSTOM_ID, SNOWFLAKE } from './limits.ts';

/**
 * What a button's custom id carries, so that it works after a restart and in a message of last year:
 *
 *     1 n 4fti4t6wn7t5 . 1 . a Q7xk2_pVd3.4,mm0aJkE_Z0
 *     | | |              |   | |
 *     | | |              |   | the passages by their words, each with the numbers of its answering sentences
 *     | | |              |   what is shown: a, p, u passages by verdict; c a passage in context; q, s, l, h a command; m the message
 *     | | |              the page that the button opens, in base 36; in context also before 0
 *     | | who asked, in base 36
 *     | what it does: p previous, n next, c in context, s share, t thread
 *     version
 *
 * (without the spaces). Passages are followed by what the question was limited to, `…Z0|cW8Fj_2`, and a command by its
 * options: `q|wgiant leap|aQ7xk2_p` is /quote of these words in that article. Articles, collections and sections are named
 * by hash. Words and names that don't fit are left to be read from the message that the button is on, and only their
 * hashes are carried: `q|W8Fj_2k|Sx0Qm1_`.
 */
const VERSION = '1';
/** Three digits in base 36. */
const MAX_PAGE = 36 ** 3 - 1;

const key = (length: number) => z.string().regex(new RegExp(`^[\\w-]{${length}}$`));

const passageRef = z.object({
  /** As `passageKey` gives it. */
  key: key(PASSAGE_KEY_LENGTH),
  /** Which of the passage's sentences answer, from 0. */
  evidence: z.array(z.int().min(0).max(9_999)),
});

/** What was looked for: in full, or the hash of what the message shows. */
const words = {
  words: z.string().min(1).optional(),
  wordsKey: key(TEXT_KEY_LENGTH).optional(),
};

/** What it was limited to. */
const scope = {
  article: key(ARTICLE_KEY_LENGTH).optional(),
  /** The hash of the collection's name. */
  collection: key(TEXT_KEY_LENGTH).optional(),
};

const view = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('passages'),
    verdict: z.enum(['answers', 'probably', 'unanswered']),
    passages: z.array(passageRef).min(1).max(9),
    ...scope,
  }),
  z.object({ kind: z.literal('context'), passage: passageRef }),
  z.object({
    kind: z.literal('quote'),
    ...words,
    speaker: z.string().min(1).optional(),
    /** The hash of a name that the message shows. */
    speakerKey: key(TEXT_KEY_LENGTH).optional(),
    ...scope,
  }),
  z.object({
    kind: z.literal('summary'),
    ...words,
    ...scope,
    /** The hash of the section's heading. */
    section: key(TEXT_KEY_LENGTH).optional(),
    length: z.string().min(1).optional(),
  }),
  z.object({ kind: z.literal('articles'), ...scope }),
  z.object({ kind: z.literal('help') }),
  /** Nothing but what the message itself shows. */
  z.object({ kind: z.literal('shown') }),
]);

const ACTIONS = { previous: 'p', next: 'n', context: 'c', share: 's', thread: 't' } as const;

const button = z.object({
  action: z.enum(['previous', 'next', 'context', 'share', 'thread']),
  /** Who asked: the only one who may page a shared reply. */
  asker: z.string().regex(SNOWFLAKE),
  /** Which page it opens, from 0; pages of a context before the passage's own are negative. */
  page: z.int().min(-MAX_PAGE).max(MAX_PAGE),
  view,
});

export type PassageRef = z.infer<typeof passageRef>;
/** What a reply shows, as far as it must be known to show it again. */
export type View = z.infer<typeof view>;
/** What something was limited to, by the hashes of its names. */
export type ScopeKeys = Pick<Extract<View, { kind: 'articles' }>, 'article' | 'collection'>;
/** A button of one of our replies. */
export type Button = z.infer<typeof button>;

/** The custom id of a button; null when what it must carry doesn't fit, however short it is put. */
export function customId({ action, asker, page, view }: Button): string | null {
  const start = `${VERSION}${ACTIONS[action]}${BigInt(asker).toString(36)}.${page.toString(36)}.`;
  const ids = [view, ...shorter(view)].map((shown) => start + encode(shown));
  return ids.find((id) => id.length <= MAX_CUSTOM_ID) ?? null;
}

/** Other ways to carry a view that doesn't fit: texts by their hashes, passages with fewer of their sentences marked. */
function shorter(view: View): View[] {
  switch (view.kind) {
    case 'passages':
      return [3, 2, 1, 0].map((most) => ({
        ...view,
        passages: view.passages.map((ref) => ({ ...ref, evidence: ref.evidence.slice(0, most) })),
      }));
    case 'quote': {
      const { words, speaker, ...rest } = view;
      const wordsKey = words === undefined ? {} : { wordsKey: textKey(words) };
      const speakerKey = speaker === undefined ? {} : { speakerKey: textKey(speaker) };
      return [
        { ...rest, ...wordsKey, ...(speaker === undefined ? {} : { speaker }) },
        { ...rest, ...(words === undefined ? {} : { words }), ...speakerKey },
        { ...rest, ...wordsKey, ...speakerKey },
      ];
    }
    case 'summary': {
      const { words, ...rest } = view;
      return words === undefined ? [] : [{ ...rest, wordsKey: textKey(words) }];
    }
    default:
      return [];
  }
}

/** The button that a custom id stands for; null when it is not one of ours, or of a version that is no more. */
export function parseCustomId(id: string): Button | null {
  if (id.length > MAX_CUSTOM_ID) return null;
  const [, action, asker, page, shown] =
    /^1([a-z])([0-9a-z]{1,13})\.(-?[0-9a-z]{1,3})\.([\s\S]+)$/u.exec(id) ?? [];
  if (asker === undefined || page === undefined || shown === undefined) return null;
  const read = button.safeParse({
    action: Object.entries(ACTIONS).find(([, letter]) => letter === action)?.[0],
    asker: fromBase36(asker).toString(),
    page: Number.parseInt(page, 36) + 0, // no -0
    view: decode(shown),
  });
  return read.success ? read.data : null;
}

const VERDICTS = { answers: 'a', probably: 'p', unanswered: 'u' } as const;
/** The letters of what limits a question or a command. */
const SCOPE = { article: 'a', collection: 'c' } as const;
/** The letters of the commands whose replies have buttons, and of their options; and of a message by itself. */
const COMMANDS = {
  quote: { letter: 'q', options: { words: 'w', wordsKey: 'W', speaker: 's', speakerKey: 'S', ...SCOPE } },
  summary: { letter: 's', options: { words: 'w', wordsKey: 'W', ...SCOPE, section: 's', length: 'l' } },
  articles: { letter: 'l', options: SCOPE },
  help: { letter: 'h', options: {} },
  shown: { letter: 'm', options: {} },
} as const;

function encode(view: View): string {
  if (view.kind === 'passages') {
    const { kind: _, verdict, passages, ...limits } = view;
    return VERDICTS[verdict] + passages.map(encodeRef).join(',') + encodeFields(SCOPE, limits);
  }
  if (view.kind === 'context') return `c${encodeRef(view.passage)}`;
  const { kind, ...given } = view;
  return COMMANDS[kind].letter + encodeFields(COMMANDS[kind].options, given);
}

function encodeFields(
  letters: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string | undefined>>,
): string {
  const fields = Object.entries(given).map(([option, value]) =>
    // Only what would end the field is encoded: a text should take as little room as it can.
    value === undefined ? '' : `|${letters[option]}${value.replace(/[%|]/g, encodeURIComponent)}`,
  );
  return fields.join('');
}

function decode(shown: string): unknown {
  const [letter, rest] = [shown.charAt(0), shown.slice(1)];
  if (letter === 'c') return { kind: 'context', passage: decodeRef(rest) };
  for (const [verdict, its] of Object.entries(VERDICTS)) {
    if (its !== letter) continue;
    const [refs = '', ...limits] = rest.split('|');
    const passages = refs.split(',').map(decodeRef);
    return { kind: 'passages', verdict, passages, ...decodeFields(SCOPE, limits) };
  }
  for (const [kind, command] of Object.entries(COMMANDS)) {
    if (command.letter === letter)
      return { kind, ...decodeFields(command.options, rest.split('|').slice(1)) };
  }
  return null;
}

function decodeFields(
  letters: Readonly<Record<string, string>>,
  fields: readonly string[],
): Record<string, string> {
  const given: Record<string, string> = {};
  for (const field of fields) {
    const option = Object.keys(letters).find((each) => letters[each] === field.charAt(0));
    if (option !== undefined) given[option] = field.slice(1).replace(/%(25|7C)/g, decodeURIComponent);
  }
  return given;
}

function encodeRef({ key, evidence }: PassageRef): string {
  return key + evidence.map((index) => index.toString(36)).join('.');
}

function decodeRef(ref: string): unknown {
  const numbers = ref.slice(PASSAGE_KEY_LENGTH);
  return {
    key: ref.slice(0, PASSAGE_KEY_LENGTH),
    evidence: numbers === '' ? [] : numbers.split('.').map((index) => Number.parseInt(index, 36)),
  };
}

function fromBase36(digits: string): bigint {
  return Array.from(digits).reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n);
}
