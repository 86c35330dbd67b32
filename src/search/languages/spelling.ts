/** What to write in place of what matches, one after the other. */
export type Rewrites = readonly (readonly [RegExp, string])[];

/** Applies rewrites in order. */
export function rewrite(word: string, rewrites: Rewrites): string {
  return rewrites.reduce((text, [from, to]) => text.replace(from, to), word);
}

/**
 * How a word, in lower case and composed letters, is spelt before it is stemmed: one way where there are several, and
 * the singular for plurals that Snowball's stemmer leaves apart from it.
 */
export const SPELLINGS: Readonly<Record<string, Rewrites>> = {
  // Points, the carriers of hamza (أ إ آ), the stretching tatweel, and "and" before the article: وال, فال.
  ar: [
    [/[\p{M}ـ]/gu, ''],
    [/[أإآٱ]/gu, 'ا'],
    [/ى/gu, 'ي'],
    [/^[وف](?=ال\p{L}{3})/u, ''],
  ],
  // As Lucene's GermanNormalizationFilter: ß is ss, and ae, oe, ue stand for umlauts, but not in Quelle or neue.
  de: [
    [/ß/gu, 'ss'],
    [/(?<![aeq])ae/gu, 'ä'],
    [/(?<![aeq])oe/gu, 'ö'],
    [/(?<![aeq])ue/gu, 'ü'],
    [/(?<=er|ig|ist|ent|at|eur|og)innen$/u, 'in'],
    [/(?<=\p{L}{2}e[lr])n$/u, ''],
  ],
  es: [
    [/(?<=[cgstx])ion$/u, 'ión'],
    [/iones$/u, 'ión'],
    [/(?<=\p{L})ces$/u, 'z'],
    [/(?<=^[^áéíóú]{2,}[^aeiouáéíóú])anes$/u, 'án'],
    [/(?<=^[^áéíóú]{2,}[^aeiouáéíóú])ines$/u, 'ín'],
    [/(?<=^[^áéíóú]{1,}[^aeiouáéíóú])ones$/u, 'ón'],
    [/(?<=\p{L}[djlnrxy])es$/u, ''],
    [/(?<=[íú][ao]|[ei]rn[ao])s$/u, ''],
  ],
  fr: [
    [/(?<=^\p{L}{1,2}oi)s$/u, ''],
    [/(?<=^(?:av|chev|d|en?j|f|j|l|mil|nev|v)i?eu)x$/u, ''],
    [/^travaux$/u, 'travail'],
    [/trices?$/u, 'teur'],
  ],
  it: [
    [/(?<=\p{L}{2}an)[aei]$/u, 'o'],
    [/atorio$/u, 'atore'],
    [/(?<=\p{L}{2}[cg])hi$/u, 'o'],
    [/(?<=\p{L}{2}[cg])he$/u, 'a'],
    [/(?<=^[aeiou]\p{L}{2})i$/u, 'o'],
  ],
  nl: [
    [/kinderen$/u, 'kind'],
    [/(?<=\p{L}ie)s$/u, ''],
  ],
  pt: [
    [/(?:ões|ães|ãos)$/u, 'ão'],
    [/(?<=\p{L}{2})ais$/u, 'al'],
    [/éis$/u, 'el'],
    [/óis$/u, 'ol'],
    [/(?<=\p{L}{2})uis$/u, 'ul'],
    [/(?<=\p{L}{2})eis$/u, 'il'],
    [/ns$/u, 'm'],
    [/(?<=\p{L}[ao]|\p{L}[^rsz]e)s$/u, ''],
    [/(?<=\p{L}{2})eses$/u, 'ês'],
    [/(?<=\p{L}[rsz])es$/u, ''],
  ],
  // Stress marks, as in dictionaries and encyclopedias, and ё, which is often written е.
  ru: [
    [/\u0301/gu, ''],
    [/ё/gu, 'е'],
  ],
};

/**
 * What Snowball's stemmer leaves apart and is made one: participles and past tenses (gebaut, baute), and in Dutch
 * huiz(en) and huis, briev(en) and brief, brugg(en) and brug.
 */
export const STEMS: Readonly<Record<string, Rewrites>> = {
  de: [[/^ge(?=\p{L}{2,}t$)/u, '']],
  nl: [
    [/^ge(?=\p{L}{3,}[dt]$)/u, ''],
    [/z$/u, 's'],
    [/v$/u, 'f'],
    [/(?<=([bdfgklmnprst]))\1$/u, ''],
    [/sted$/u, 'stad'],
    [/schep$/u, 'schip'],
  ],
};

/** Small words that lose their vowel and are written together with the next word: l'eau, dell'acqua. */
export const ELISIONS: Readonly<Record<string, RegExp>> = {
  fr: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)['’](?=\p{L})/iu,
  it: /^(?:[cdlmnstv]|un|gl|ch|agl|all|dagl|dall|degl|dell|negl|nell|sugl|sull|coll|pell|quell|quest|bell|sant|tutt|dov|com|cos|anch|neanch|quand|quant|mezz|nessun|ciascun|alcun|senz)['’](?=\p{L})/iu,
};
