import type { Word } from './analyse.ts';
import type { Lexicon, WordPlaces } from './lexicon.ts';

/**
 * A function that gives, for words by their places in a lexicon, what `make` makes of each: made when a word is first met,
 * and the same for all passages that hold it.
 */
export function memoByWord<T extends NonNullable<unknown>>(
  make: (word: Word) => T,
): (lexicon: Lexicon, places: WordPlaces) => T[] {
  const made: (T | undefined)[] = [undefined];
  /** Of each lexicon, where in the list above is what its words gave; 0 for a word that is not met yet. */
  const tables = new Map<Lexicon, Uint32Array>();
  return (lexicon, places) => {
    const table = tables.get(lexicon) ?? new Uint32Array(lexicon.words.length);
    tables.set(lexicon, table);
    const results: T[] = [];
    for (let at = 0; at < places.length; at++) {
      const place = places[at] ?? 0;
      let result = made[table[place] ?? 0];
      if (result === undefined) {
        const word = lexicon.words[place];
        if (word === undefined) continue;
        result = make(word);
        table[place] = made.push(result) - 1;
      }
      results.push(result);
    }
    return results;
  };
}
