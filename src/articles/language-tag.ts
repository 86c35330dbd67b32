/** Languages that people may call by their names. */
const NAMED =
  'ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nl no pl pt ro ru sk sl sr sv th tr uk ur vi zh'.split(
    ' ',
  );

/** Tags for text in no language, in several, or in one that nobody told. */
const UNTOLD = new Set(['und', 'mis', 'mul', 'zxx']);

/**
 * A language as its BCP 47 tag, properly written: "pt-BR" for "pt_br", "de" for "ger", "es" for "Spanish" or "español".
 * Undefined when the text names no language.
 */
export function languageTag(text: string): string | undefined {
  const written = text.trim();
  return knownTag(written.replaceAll('_', '-')) ?? tagOfName(written.toLowerCase());
}

/** The tag in its canonical form, unless it is only made like one, as any word of two to eight letters is. */
function knownTag(tag: string): string | undefined {
  try {
    const locale = new Intl.Locale(tag);
    const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(locale.language);
    return name === undefined || UNTOLD.has(locale.language) ? undefined : locale.toString();
  } catch {
    return undefined;
  }
}

function tagOfName(name: string): string | undefined {
  return NAMED.find((tag) => [nameOf(tag, 'en'), nameOf(tag, tag)].includes(name));
}

function nameOf(tag: string, language: string): string | undefined {
  return new Intl.DisplayNames(language, { type: 'language' }).of(tag)?.toLowerCase();
}

/** The scripts of languages that are not written in the one of their name alone. */
const SCRIPTS: Readonly<Record<string, string>> = {
  Jpan: '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}',
  Kore: '\\p{Script=Hangul}\\p{Script=Han}',
  Hans: '\\p{Script=Han}',
  Hant: '\\p{Script=Han}',
};

/** In characters: as much of a text as is looked at for its script. */
const SAMPLE = 1000;

/** Whether a text is in a language's script: programs call texts English that nobody told them of. */
export function isInScriptOf(tag: string, text: string): boolean {
  const script = new Intl.Locale(tag).maximize().script ?? 'Latn';
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const own = sample.match(new RegExp(`[${SCRIPTS[script] ?? `\\p{Script=${script}}`}]`, 'gu'))?.length ?? 0;
  return own >= 0.3 * letters;
}
