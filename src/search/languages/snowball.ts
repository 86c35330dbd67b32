import { createRequire } from 'node:module';
import { z } from 'zod';

const require = createRequire(import.meta.url);

/** The names of the stemmers in @orama/stemmers (Snowball's algorithms) by language. English has its own. */
const STEMMERS: Readonly<Record<string, string>> = {
  ar: 'arabic',
  da: 'danish',
  de: 'german',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hu: 'hungarian',
  it: 'italian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
};

const Loaded = z.object({
  stemmer: z.custom<(word: string) => string>((value) => typeof value === 'function'),
});

/**
 * The stemmer of a language, or undefined when there is none. Loaded when a library first holds the language, and at
 * once, so that analysis stays synchronous: a few milliseconds each.
 */
export function snowball(tag: string): ((word: string) => string) | undefined {
  const name = STEMMERS[tag];
  return name === undefined ? undefined : Loaded.parse(require(`@orama/stemmers/${name}`)).stemmer;
}
