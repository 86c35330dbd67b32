import type { Messages } from '../messages.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';

/** The languages that the bot speaks, by their BCP 47 tags. */
const CATALOGUES: Readonly<Record<string, Messages>> = { en, es, fr, de, pt };

/** The bot's words in a reader's language, as in `es-ES` or `pt`; in English where it doesn't speak that. */
export function messagesFor(locale: string): Messages {
  const [language = ''] = locale.split('-');
  return CATALOGUES[locale] ?? CATALOGUES[language] ?? en;
}
