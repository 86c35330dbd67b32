/** A message as far as it decides whether the bot answers it. */
export interface Heard {
  /** Empty when Discord doesn't show it to the bot. */
  readonly content: string;
  /** The bot's own user id. */
  readonly botId: string;
  readonly author: 'person' | 'bot' | 'system';
  /** `own-thread`: a thread that the bot began. */
  readonly place: 'direct' | 'own-thread' | 'channel';
  /** The user ids of whom it mentions, the author of the message it replies to among them unless that was switched off. */
  readonly mentions: readonly string[];
  /** The user id of whose message it replies to. */
  readonly repliesTo: string | null;
  /** Whether Discord shows the bot every message. */
  readonly messageContent: boolean;
}

/** What to do about a message. */
export type Decision =
  | { readonly kind: 'answer'; readonly question: string }
  /** It is for the bot, but asks nothing, or only what it can do. */
  | { readonly kind: 'help' }
  | { readonly kind: 'ignore' };

const IGNORE: Decision = { kind: 'ignore' };
const HELP: Decision = { kind: 'help' };

/** What people say to a bot to see what it does, in the languages that it speaks. */
const CALL =
  /^[^\p{L}\p{N}]*(?:help|start|hi|hello|hey|ayuda|hola|aide|bonjour|salut|hilfe|hallo|ajuda|oi|olá)(?![\p{L}\p{N}])[^\p{L}\p{N}]*$/iu;

/** Decides whether a message is for the bot, and what it asks. */
export function shouldAnswer(heard: Heard): Decision {
  if (heard.author !== 'person' || !isForBot(heard)) return IGNORE;
  const question = questionIn(heard);
  if (CALL.test(question)) return HELP;
  if (/[\p{L}\p{N}]/u.test(question)) return { kind: 'answer', question };
  // A mention alone asks what the bot is; a reply of “👍” asks nothing.
  const isCalled = namesBot(heard) || (heard.place === 'direct' && heard.repliesTo === null);
  return isCalled ? HELP : IGNORE;
}

/** Roles and @everyone are not the bot: only its own mention, a reply to it, and places where it listens count. */
function isForBot(heard: Heard): boolean {
  const { place, mentions, repliesTo, botId, messageContent } = heard;
  if (place === 'direct' || mentions.includes(botId) || namesBot(heard)) return true;
  if (!messageContent) return false;
  if (repliesTo !== null) return repliesTo === botId;
  // In a thread of its own people may also speak to one another.
  return place === 'own-thread' && mentions.length === 0;
}

function namesBot({ content, botId }: Heard): boolean {
  return new RegExp(`<@!?${botId}>`).test(content);
}

/** What is asked: without mentions and with the names of custom emojis and slash commands as they are read. */
function questionIn({ content }: Heard): string {
  return content
    .replace(/<(?:@[!&]?|#)\d+>/g, ' ')
    .replace(/<a?:(\w+):\d+>/g, ':$1:')
    .replace(/<\/([^:>]+):\d+>/g, '/$1')
    .replace(/\s+/g, ' ')
    .trim();
}
