// Where everything stands, in pixels at 100 %: x to the right, y down, the chart's own corner at (0, 0).

import { compactCorners } from './compact.js';
import { isForward, isVertical } from './directions.js';
import { tidyCorners } from './tidy.js';

/** @typedef {import('./chart.js').Tree} Tree */
/** @typedef {import('./directions.js').Direction} Direction */

/**
 * Sizes of cards and gaps, as the program has them.
 * @typedef {object} Sizes
 * @property {number} card_width
 * @property {number} card_height
 * @property {number} sibling_gap
 * @property {number} level_gap
 * @property {number} stack_gap
 * @property {number} indent
 * @property {number} stack_rows
 * @property {number} stack_aspect
 */

/**
 * How a chart is laid out: what a person chose, and the program's own sizes and limits.
 * @typedef {object} Spec
 * @property {'automatic' | 'tidy' | 'compact'} kind
 * @property {Direction} direction
 * @property {number} aspect of the view
 * @property {number} view_height
 * @property {Sizes} sizes
 * @property {number} most_tidy boxes of a chart that may be tidy
 * @property {number[]} stack_rows numbers of rows that its stacks are tried with
 * @property {number} largest_fit the scale at which a view is filled, at most
 * @property {number} familiar times as large as a tidy chart has a compact one to be
 * @property {number} row_limit of the tidy layout
 * @property {import('./trials.js').Trials} trials of the compact layout
 * @property {import('./lanes.js').LaneNumbers} lanes
 * @property {number} corner the radius of the corners of lines
 * @property {number} turn how far before a stacked card's middle its line begins to turn
 */

/**
 * Where cards stand, by node; `kind` is the one chosen.
 * @typedef {object} Layout
 * @property {Tree} tree
 * @property {Spec} spec
 * @property {'tidy' | 'compact'} kind
 * @property {Float64Array} left
 * @property {Float64Array} top
 * @property {number} width
 * @property {number} height
 */

/**
 * Return the layout of what is visible of a tree.
 * @param {Tree} tree
 * @param {Spec} spec
 * @returns {Layout}
 */
export function arrange(tree, spec) {
  if (spec.kind !== 'automatic') return arrangedAs(spec.kind, tree, spec);
  return largest(tree, spec);
}

/**
 * Return the scale at which a layout fills the view that it was made for.
 * @param {Layout} layout
 */
function fillingScale({ width, height, spec }) {
  const across = spec.aspect / Math.max(width, 1), down = 1 / Math.max(height, 1);
  return Math.min(spec.view_height * Math.min(across, down), spec.largest_fit);
}

/**
 * Return the layout whose letters are largest when the whole chart is in view.
 * @param {Tree} tree
 * @param {Spec} spec
 * @returns {Layout}
 */
function largest(tree, spec) {
  const boxes = tree.shown.reduce((sum, node) => sum + 1 - tree.stacked[node], 0);
  let best = null;
  for (const rows of boxes <= spec.most_tidy ? spec.stack_rows : []) {
    const made = arrangedAs('tidy', tree, { ...spec, sizes: { ...spec.sizes, stack_rows: rows } });
    if (!best || fillingScale(made) > fillingScale(best)) best = made;
    if (fillingScale(best) >= spec.largest_fit || boxes === tree.shown.length) break;
  }
  if (best && fillingScale(best) * spec.familiar >= spec.largest_fit) return best;
  const compact = arrangedAs('compact', tree, spec);
  return best && fillingScale(compact) <= fillingScale(best) * spec.familiar ? best : compact;
}

/**
 * @param {'tidy' | 'compact'} kind
 * @param {Tree} tree
 * @param {Spec} spec
 * @returns {Layout}
 */
function arrangedAs(kind, tree, spec) {
  if (!tree.length) {
    return { tree, spec, kind, left: new Float64Array(), top: new Float64Array(), width: 0, height: 0 };
  }
  const vertical = isVertical(spec.direction);
  const { left, top } = kind === 'tidy' ? tidyCorners(tree, spec, vertical) : turnedCompact(tree, spec, vertical);
  const width = fromZero(tree, left) + spec.sizes.card_width, height = fromZero(tree, top) + spec.sizes.card_height;
  return { tree, spec, kind, left, top, width, height };
}

/**
 * @param {Tree} tree
 * @param {Spec} spec
 * @param {boolean} vertical
 */
function turnedCompact(tree, spec, vertical) {
  const { sizes, aspect, direction, trials } = spec;
  const turned = vertical ? sizes : { ...sizes, card_width: sizes.card_height, card_height: sizes.card_width };
  const { left: across, top: down } = compactCorners(tree, turned, vertical ? aspect : 1 / aspect, trials);
  if (!isForward(direction)) {
    for (const node of tree.shown) down[node] = -down[node] - turned.card_height;
  }
  return vertical ? { left: across, top: down } : { left: down, top: across };
}

/**
 * Move places so that the least of a visible node is 0; return the largest.
 * @param {Tree} tree
 * @param {Float64Array} places
 */
function fromZero(tree, places) {
  let least = Infinity, most = -Infinity;
  for (const node of tree.shown) least = Math.min(least, places[node]);
  for (const node of tree.shown) {
    places[node] -= least;
    most = Math.max(most, places[node]);
  }
  return most;
}
