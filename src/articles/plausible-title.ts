import { hasWords, plainText } from './plain-text.ts';

/** What programs write where nobody told them a title or a name, among it the names of files. */
const MADE_UP =
  /^(?:untitled|microsoft word|document\s*\d*$|unbenannt|sans titre|sin título|\(?anonymous\)?$)|\.(?:docx?|pdf|tex|indd|dvi|odt|rtf|txt|html?)$/iu;

/** A document property as a title or name, or null when there is none or a program made it up. */
export function plausibleTitle(property = ''): string | null {
  const title = plainText(property);
  return hasWords(title) && !MADE_UP.test(title) ? title : null;
}
