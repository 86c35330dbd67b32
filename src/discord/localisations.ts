import { Locale, type LocalizationMap } from 'discord.js';
import type { MenuWords, Words } from '../../commands/locales/command-words.ts';
import { deMenu } from '../../commands/locales/de.ts';
import { esMenu } from '../../commands/locales/es.ts';
import { frMenu } from '../../commands/locales/fr.ts';
import { ptMenu } from '../../commands/locales/pt.ts';

/** Discord's menus by the languages of its clients; every other client shows English. */
const MENUS: readonly (readonly [Locale, MenuWords])[] = [
  [Locale.SpanishES, esMenu],
  [Locale.SpanishLATAM, esMenu],
  [Locale.French, frMenu],
  [Locale.German, deMenu],
  [Locale.PortugueseBR, ptMenu],
];

/** A name in every language that has one for it. */
export function localisedName(nameIn: (menu: MenuWords) => string | undefined): {
  name_localizations: LocalizationMap;
} {
  return { name_localizations: everywhere(nameIn) };
}

/** A command's or an option's name and description in every language that has words for it. */
export function localised(wordsIn: (menu: MenuWords) => Words | undefined): {
  name_localizations: LocalizationMap;
  description_localizations: LocalizationMap;
} {
  return {
    ...localisedName((menu) => wordsIn(menu)?.name),
    description_localizations: everywhere((menu) => wordsIn(menu)?.description),
  };
}

function everywhere(textIn: (menu: MenuWords) => string | undefined): LocalizationMap {
  return Object.fromEntries(
    MENUS.flatMap(([locale, menu]) => {
      const text = textIn(menu);
      return text === undefined ? [] : [[locale, text]];
    }),
  );
}
