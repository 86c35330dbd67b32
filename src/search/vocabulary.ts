import type { Words } from './analyse.ts';

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

/** What a vocabulary is restored from: pairs, ready for JSON. */
export interface VocabularyState {
  readonly frequencies: readonly (readonly [stem: string, passages: number])[];
  readonly forms: readonly (readonly [form: string, stem: string])[];
}

/** The words of a segment: in how many passages each stem stands, and which forms there are. */
export class Vocabulary {
  readonly #frequency: Map<string, number>;
  /** The stems of all forms, under the first letter of the form. */
  readonly #forms = new Map<string, Map<string, string>>();

  constructor(state?: VocabularyState) {
    this.#frequency = new Map(state?.frequencies);
    for (const [form, stem] of state?.forms ?? []) this.#addForm(form, stem);
  }

  /** Counts one passage. */
  add({ words }: Words): void {
    for (const stem of new Set(words.map((word) => word.stem))) {
      this.#frequency.set(stem, (this.#frequency.get(stem) ?? 0) + 1);
    }
    for (const { form, stem } of words) this.#addForm(form, stem);
  }

  /** In how many passages of the segment a stem stands. */
  frequency(stem: string): number {
    return this.#frequency.get(stem) ?? 0;
  }

  /** The forms that begin with a letter, with their stems. */
  formsFrom(initial: string): Iterable<readonly [form: string, stem: string]> {
    return this.#forms.get(initial) ?? [];
  }

  /** All that restoring needs, ready for JSON. */
  state(): VocabularyState {
    return {
      frequencies: [...this.#frequency],
      forms: [...this.#forms.values()].flatMap((forms) => [...forms]),
    };
  }

  #addForm(form: string, stem: string): void {
    const initial = form.charAt(0);
    const forms = this.#forms.get(initial);
    if (forms === undefined) this.#forms.set(initial, new Map([[form, stem]]));
    else forms.set(form, stem);
  }
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
