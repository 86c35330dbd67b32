import type { Tree } from '../../src/search/trees.ts';

/** What is learned from: rows of features, kept feature by feature. */
export interface Rows {
  /** One array a feature, one value a row. */
  readonly columns: readonly Float64Array[];
  /** Where each question's rows begin; one number more at the end, the count of rows. */
  readonly groups: readonly number[];
  /** 1 for a right row, 0 for a wrong one. */
  readonly labels: Float64Array;
  /** How much each row counts; all 1 when left out. */
  readonly weights?: Float64Array;
}

/** What is learned: to put the right row of each group first, or the chance that a row is right. */
export type Objective = 'rank' | 'probability';

/** How trees are grown. */
export interface Growth {
  readonly objective: Objective;
  readonly trees: number;
  readonly leaves: number;
  /** How much of what a tree would mend it is let to mend. */
  readonly rate: number;
  /** The fewest rows in a leaf. */
  readonly minRows: number;
  /** The penalty on the squared value of a leaf. */
  readonly ridge: number;
  /** The share of the features, and of the groups, that each tree sees. */
  readonly featureShare: number;
  readonly groupShare: number;
  readonly seed: number;
  /** For each feature 1 when more of it can only be better, -1 when only worse, 0 when either. */
  readonly directions: readonly number[];
}

const BINS = 64;

interface Binned {
  /** Ascending; a value belongs to the bin of the first cut that it is not over. */
  readonly cuts: readonly number[];
  readonly bins: Uint8Array;
}

interface Gradients {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/**
 * Gradient boosting (Friedman, 2001) with Newton steps, leaf-wise growth and histograms as in LightGBM (Ke et al., 2017)
 * and monotone features. Ranking minimises the cross-entropy of the right row under the softmax of its group, as ListNet
 * does (Cao et al., 2007). The same rows and growth give the same trees.
 */
export function boost(rows: Rows, growth: Growth): Tree[] {
  const { columns, labels } = rows;
  const binned = columns.map(toBins);
  const scores = new Float64Array(labels.length);
  const gradients = { first: new Float64Array(labels.length), second: new Float64Array(labels.length) };
  const random = mulberry32(growth.seed);
  return Array.from({ length: growth.trees }, () => {
    if (growth.objective === 'rank') rankGradients(rows, scores, gradients);
    else probabilityGradients(rows, scores, gradients);
    const features = columns.flatMap((_, feature) => (random() < growth.featureShare ? [feature] : []));
    const tree = grow(binned, gradients, sampleRows(rows, growth.groupShare, random), features, growth);
    for (let row = 0; row < scores.length; row++) {
      scores[row] = (scores[row] ?? 0) + valueAt(tree, columns, row);
    }
    return tree;
  });
}

function valueAt(tree: Tree, columns: readonly Float64Array[], row: number): number {
  let node = 0;
  for (;;) {
    const feature = tree.features[node] ?? -1;
    if (feature < 0) return tree.values[node] ?? 0;
    const goesLeft = (columns[feature]?.[row] ?? 0) <= (tree.values[node] ?? 0);
    node = goesLeft ? node + 1 : (tree.rights[node] ?? 0);
  }
}

/** Numbers from 0 to 1 that look random, the same ones for the same seed. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function toBins(column: Float64Array): Binned {
  const sorted = Float64Array.from(column).sort();
  const cuts: number[] = [];
  for (let bin = 1; bin < BINS; bin++) {
    let at = Math.floor((bin * sorted.length) / BINS);
    const below = sorted[at - 1] ?? 0;
    while (at < sorted.length && sorted[at] === below) at++;
    const cut = round((below + (sorted[at] ?? below)) / 2);
    if (at < sorted.length && cut > (cuts.at(-1) ?? Number.NEGATIVE_INFINITY)) cuts.push(cut);
  }
  return { cuts, bins: Uint8Array.from(column, (value) => binOf(cuts, value)) };
}

function binOf(cuts: readonly number[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (cuts[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Five digits are enough for a threshold or a leaf, and keep the model file small. */
function round(value: number): number {
  return Number(value.toPrecision(5));
}

function rankGradients(
  { groups, labels, weights }: Rows,
  scores: Float64Array,
  { first, second }: Gradients,
): void {
  for (const [group, start] of groups.entries()) {
    const end = groups[group + 1] ?? start;
    let most = Number.NEGATIVE_INFINITY;
    let right = 0;
    for (let row = start; row < end; row++) {
      most = Math.max(most, scores[row] ?? 0);
      right += labels[row] ?? 0;
    }
    let total = 0;
    for (let row = start; row < end; row++) total += Math.exp((scores[row] ?? 0) - most);
    for (let row = start; row < end; row++) {
      const share = Math.exp((scores[row] ?? 0) - most) / total;
      const weight = weights?.[row] ?? 1;
      first[row] = weight * (share - (labels[row] ?? 0) / right);
      second[row] = weight * Math.max(share * (1 - share), 1e-4);
    }
  }
}

function probabilityGradients(
  { labels, weights }: Rows,
  scores: Float64Array,
  { first, second }: Gradients,
): void {
  for (let row = 0; row < labels.length; row++) {
    const chance = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
    const weight = weights?.[row] ?? 1;
    first[row] = weight * (chance - (labels[row] ?? 0));
    second[row] = weight * Math.max(chance * (1 - chance), 1e-4);
  }
}

function sampleRows({ groups }: Rows, share: number, random: () => number): Int32Array {
  const chosen: number[] = [];
  for (const [group, start] of groups.entries()) {
    const end = groups[group + 1];
    if (end === undefined || random() >= share) continue;
    for (let row = start; row < end; row++) chosen.push(row);
  }
  return Int32Array.from(chosen);
}

interface Leaf {
  readonly rows: Int32Array;
  /** For each feature and bin: sum of first gradients, of second ones, count. */
  readonly histogram: Float64Array;
  readonly sums: readonly [first: number, second: number];
  readonly bounds: readonly [least: number, most: number];
  readonly split: Split | undefined;
  /** The node that it is or became. */
  readonly node: Node;
}

interface Split {
  readonly gain: number;
  /** A place in the list of the tree's features. */
  readonly column: number;
  readonly bin: number;
  /** Between the values of the two sides: neither may cross it where the feature has a direction. */
  readonly middle: number;
}

interface Node {
  value: number;
  split?: { readonly feature: number; readonly left: Node; readonly right: Node };
}

function grow(
  binned: readonly Binned[],
  gradients: Gradients,
  rows: Int32Array,
  features: readonly number[],
  growth: Growth,
): Tree {
  const columns = features.flatMap((feature) => binned[feature] ?? []);
  const directions = features.map((feature) => growth.directions[feature] ?? 0);
  const make = (
    part: Int32Array,
    histogram: Float64Array,
    sums: Leaf['sums'],
    bounds: Leaf['bounds'],
    node: Node,
  ): Leaf => {
    const split = bestSplit(columns, directions, histogram, part.length, sums, bounds, growth);
    return { rows: part, histogram, sums, bounds, split, node };
  };
  const root: Node = { value: 0 };
  const sums = total(rows, gradients);
  const whole: Leaf['bounds'] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const leaves = [make(rows, fill(columns, gradients, rows), sums, whole, root)];
  while (leaves.length < growth.leaves) {
    const place = leaves.reduce(
      (best, leaf, at) => ((leaf.split?.gain ?? 0) > (leaves[best]?.split?.gain ?? 0) ? at : best),
      0,
    );
    const leaf = leaves[place];
    const split = leaf?.split;
    if (leaf === undefined || split === undefined) break;
    const { cuts, bins } = columns[split.column] ?? { cuts: [], bins: new Uint8Array() };
    const left = leaf.rows.filter((row) => (bins[row] ?? 0) <= split.bin);
    const right = leaf.rows.filter((row) => (bins[row] ?? 0) > split.bin);
    const small = left.length < right.length ? left : right;
    const counted = fill(columns, gradients, small);
    const rest = leaf.histogram.map((value, at) => value - (counted[at] ?? 0));
    const histogramOf = (part: Int32Array) => (part === small ? counted : rest);
    const sides = { left: { value: 0 }, right: { value: 0 } };
    leaf.node.value = cuts[split.bin] ?? 0;
    leaf.node.split = { feature: features[split.column] ?? 0, ...sides };
    const [least, most] = leaf.bounds;
    const direction = directions[split.column] ?? 0;
    const low: Leaf['bounds'] = [least, split.middle];
    const high: Leaf['bounds'] = [split.middle, most];
    const [ofLeft, ofRight] =
      direction === 0 ? [leaf.bounds, leaf.bounds] : direction > 0 ? [low, high] : [high, low];
    leaves[place] = make(left, histogramOf(left), total(left, gradients), ofLeft, sides.left);
    leaves.push(make(right, histogramOf(right), total(right, gradients), ofRight, sides.right));
  }
  for (const { sums: ofLeaf, bounds, node } of leaves)
    node.value = round(growth.rate * best(ofLeaf, bounds, growth));
  return flatten(root);
}

function total(rows: Int32Array, { first, second }: Gradients): [number, number] {
  let [sum, curvature] = [0, 0];
  for (const row of rows) {
    sum += first[row] ?? 0;
    curvature += second[row] ?? 0;
  }
  return [sum, curvature];
}

function fill(columns: readonly Binned[], { first, second }: Gradients, rows: Int32Array): Float64Array {
  const histogram = new Float64Array(columns.length * BINS * 3);
  for (const [column, { bins }] of columns.entries()) {
    const offset = column * BINS * 3;
    for (const row of rows) {
      const at = offset + (bins[row] ?? 0) * 3;
      histogram[at] = (histogram[at] ?? 0) + (first[row] ?? 0);
      histogram[at + 1] = (histogram[at + 1] ?? 0) + (second[row] ?? 0);
      histogram[at + 2] = (histogram[at + 2] ?? 0) + 1;
    }
  }
  return histogram;
}

/** The value that mends most, within the bounds: a Newton step. */
function best([first, second]: Leaf['sums'], [least, most]: Leaf['bounds'], { ridge }: Growth): number {
  return Math.min(most, Math.max(least, -first / (second + ridge)));
}

function mended([first, second]: Leaf['sums'], value: number, { ridge }: Growth): number {
  return -(first * value + 0.5 * (second + ridge) * value * value);
}

function bestSplit(
  columns: readonly Binned[],
  directions: readonly number[],
  histogram: Float64Array,
  count: number,
  sums: Leaf['sums'],
  bounds: Leaf['bounds'],
  growth: Growth,
): Split | undefined {
  if (count < 2 * growth.minRows) return undefined;
  const whole = mended(sums, best(sums, bounds, growth), growth);
  let found: Split | undefined;
  let most = 1e-6;
  for (const [column, { cuts }] of columns.entries()) {
    const direction = directions[column] ?? 0;
    let [first, second, rows] = [0, 0, 0];
    for (let bin = 0; bin < cuts.length; bin++) {
      const at = (column * BINS + bin) * 3;
      first += histogram[at] ?? 0;
      second += histogram[at + 1] ?? 0;
      rows += histogram[at + 2] ?? 0;
      if (rows < growth.minRows) continue;
      if (count - rows < growth.minRows) break;
      const left: Leaf['sums'] = [first, second];
      const right: Leaf['sums'] = [sums[0] - first, sums[1] - second];
      const low = best(left, bounds, growth);
      const high = best(right, bounds, growth);
      if (direction * (high - low) < 0) continue;
      const gain = mended(left, low, growth) + mended(right, high, growth) - whole;
      if (gain <= most) continue;
      most = gain;
      found = { gain, column, bin, middle: (low + high) / 2 };
    }
  }
  return found;
}

/** A tree as lists, each node followed by its left side. */
function flatten(root: Node): Tree {
  const tree: { features: number[]; values: number[]; rights: number[] } = {
    features: [],
    values: [],
    rights: [],
  };
  const add = ({ value, split }: Node): void => {
    const place = tree.features.length;
    tree.features.push(split?.feature ?? -1);
    tree.values.push(value);
    tree.rights.push(0);
    if (split === undefined) return;
    add(split.left);
    tree.rights[place] = tree.features.length;
    add(split.right);
  };
  add(root);
  return tree;
}
