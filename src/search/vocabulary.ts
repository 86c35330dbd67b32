import type { Lexicon, WordPlaces } from './lexicon.ts';

/** What a query needs to know of the words of a library. */
export interface WordStatistics {
  /** In how many passages a stem stands. */
  frequency(stem: string): number;
  /**
   * The stem of the form closest to a misspelt one, or undefined when none is close enough: one edit for words of
   * five letters and more, two from eight, the first letter right. The more frequent stem wins a tie.
   */
  closest(form: string): string | undefined;
}

/** The words of a segment: in how many passages each stem stands, and which forms there are. */
export class Vocabulary {
  readonly #lexicon: Lexicon;
  /** Of each stem of the lexicon, by its number, how many passages hold it. */
  readonly #passages: Uint32Array;
  #forms: ReadonlyMap<string, ReadonlyMap<string, string>> | undefined;

  /** The vocabulary of passages, each given by the places of its words in the lexicon. */
  constructor(lexicon: Lexicon, passages: Iterable<WordPlaces>) {
    this.#lexicon = lexicon;
    this.#passages = countPassages(lexicon, passages);
  }

  /** In how many passages of the segment a stem stands. */
  frequency(stem: string): number {
    return this.#passages[this.#lexicon.numbers.get(stem) ?? -1] ?? 0;
  }

  /** The forms that begin with a letter, with their stems. Sorted when they are first asked for: only a typo needs them. */
  formsFrom(initial: string): Iterable<readonly [form: string, stem: string]> {
    this.#forms ??= byInitial(this.#lexicon);
    return this.#forms.get(initial) ?? [];
  }
}

function countPassages({ stems, numbers }: Lexicon, passages: Iterable<WordPlaces>): Uint32Array {
  const counts = new Uint32Array(numbers.size);
  const last = new Uint32Array(numbers.size);
  let passage = 0;
  for (const words of passages) {
    passage++;
    for (const word of words) {
      const stem = stems[word] ?? 0;
      if (last[stem] === passage) continue;
      last[stem] = passage;
      counts[stem] = (counts[stem] ?? 0) + 1;
    }
  }
  return counts;
}

/** The stems of all forms, under the first letter of the form. */
function byInitial({ words }: Lexicon): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const forms = new Map<string, Map<string, string>>();
  for (const { form, stem } of words) {
    const initial = form.charAt(0);
    const same = forms.get(initial);
    if (same === undefined) forms.set(initial, new Map([[form, stem]]));
    else same.set(form, stem);
  }
  return forms;
}

/** The words of several segments together. */
export class JoinedVocabulary implements WordStatistics {
  readonly #parts: readonly Vocabulary[];

  constructor(parts: readonly Vocabulary[]) {
    this.#parts = parts;
  }

  frequency(stem: string): number {
    let passages = 0;
    for (const part of this.#parts) passages += part.frequency(stem);
    return passages;
  }

  closest(form: string): string | undefined {
    if (form.length < 5) return undefined;
    let edits = form.length < 8 ? 1 : 2;
    let best: string | undefined;
    for (const part of this.#parts) {
      for (const [known, stem] of part.formsFrom(form.charAt(0))) {
        if (Math.abs(known.length - form.length) > edits) continue;
        const distance = editDistance(form, known, edits);
        if (distance > edits) continue;
        if (distance < edits || best === undefined || this.frequency(stem) > this.frequency(best))
          best = stem;
        edits = distance;
      }
    }
    return best;
  }
}

/**
 * The optimal string alignment distance of two words: insertions, deletions, substitutions and swaps of neighbours.
 * Gives some number over `limit` as soon as the distance is sure to be over it.
 */
function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      line.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return least;
    before = above;
    above = line;
  }
  return above[b.length] ?? 0;
}
