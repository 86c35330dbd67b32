/**
 * A regression tree as lists, one place a node: an inner node has a feature, the threshold that sends lower and equal
 * values to the left, which is the next node, and the place of its right side; a leaf has -1 and its value.
 */
export interface Tree {
  readonly features: readonly number[];
  readonly values: readonly number[];
  readonly rights: readonly number[];
}

/** Boosted trees in flat arrays: a few thousand of them are walked for each question. */
export class Forest {
  readonly #roots: Int32Array;
  readonly #features: Int16Array;
  readonly #values: Float64Array;
  readonly #rights: Int32Array;

  constructor(trees: readonly Tree[]) {
    let place = 0;
    this.#roots = Int32Array.from(trees, ({ features }) => {
      const root = place;
      place += features.length;
      return root;
    });
    this.#features = Int16Array.from(trees.flatMap(({ features }) => features));
    this.#values = Float64Array.from(trees.flatMap(({ values }) => values));
    this.#rights = Int32Array.from(
      trees.flatMap(({ rights }, tree) => rights.map((right) => right + (this.#roots[tree] ?? 0))),
    );
  }

  /** The sum of what each tree gives for these features. */
  score(row: ArrayLike<number>): number {
    const roots = this.#roots;
    const features = this.#features;
    const values = this.#values;
    const rights = this.#rights;
    let sum = 0;
    for (let tree = 0; tree < roots.length; tree++) {
      let node = roots[tree] ?? 0;
      let feature = features[node] ?? -1;
      while (feature >= 0) {
        node = (row[feature] ?? 0) <= (values[node] ?? 0) ? node + 1 : (rights[node] ?? 0);
        feature = features[node] ?? -1;
      }
      sum += values[node] ?? 0;
    }
    return sum;
  }
}
