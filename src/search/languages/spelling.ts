/** A word as its language's stemmer wants it, from the word as it is written, in lower case. */
export type Spelling = (word: string) => string;

/** Where a language has more than one way to write a word, or its stemmer misses some: the one way to write it. */
export const SPELLINGS: Readonly<Record<string, Spelling>> = {
  // As Lucene's GermanNormalizationFilter: ß is ss, and ae, oe, ue stand for umlauts, but not in Quelle or neue.
  de: (word) =>
    word
      .replaceAll('ß', 'ss')
      .replace(/(?<![aeq])([aou])e/gu, (_, vowel: string) => `${vowel}\u0308`.normalize()),
  // Nouns in -ión are also typed without the accent, which their plurals don't have.
  es: (word) => word.replace(/([cgstx])ion$/u, '$1ión'),
  // Plurals of nouns in -ão.
  pt: (word) => word.replace(/(?:ões|ães)$/u, 'ão'),
  // Stress marks, as in dictionaries and encyclopedias, and the two ways to write ё.
  ru: (word) => word.normalize('NFD').replaceAll('\u0301', '').normalize('NFC').replaceAll('ё', 'е'),
  // Points, the carriers of hamza (أ إ آ), the stretching tatweel, and the article behind "and": وال, فال.
  ar: (word) =>
    word
      .normalize('NFKD')
      .replace(/[\p{M}ـ]/gu, '')
      .replaceAll('ى', 'ي')
      .replace(/^[وف](?=ال\p{L}{3})/u, ''),
};

/** Small words that lose their vowel and are written together with the next word: l'eau, dell'acqua. */
export const ELISIONS: Readonly<Record<string, RegExp>> = {
  fr: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)['’](?=\p{L})/iu,
  it: /^(?:[cdlmnstv]|un|gl|ch|agl|all|dagl|dall|degl|dell|negl|nell|sugl|sull|coll|pell|quell|quest|bell|sant|tutt|dov|com|cos|anch|neanch|quand|quant|mezz|nessun|ciascun|alcun|senz)['’](?=\p{L})/iu,
};

/** What a stemmer leaves that should be one: Dutch huiz(en) and huis, briev(en) and brief. */
export const STEM_ENDINGS: Readonly<Record<string, Spelling>> = {
  nl: (stem) => stem.replace(/z$/u, 's').replace(/v$/u, 'f'),
};
