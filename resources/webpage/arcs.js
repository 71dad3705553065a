// Arcs from where somebody or something was to where the card stands now. The same as the program's, step by step.

import { clipped } from './numbers.js';

/** @typedef {import('./layout.js').Layout} Layout */
/** @typedef {import('./lines.js').Point} Point */

/**
 * How far aside arcs are aimed: as a share of their length, and in pixels at most; and of how many stretches they are.
 * @typedef {{ bow: number, most_bow: number, steps: number, rounding: number, disc: number, width: number }} Arcs
 */

/**
 * Return the arc of each move, a pair of the card and of the card where it was.
 * @param {Layout} layout
 * @param {[number, number][]} moves
 * @param {Arcs} numbers
 * @returns {Point[][]}
 */
export function arcsOf(layout, moves, numbers) {
  return moves.map(([node, was]) => arcOf(layout, was, node, numbers));
}

/**
 * @param {Layout} layout
 * @param {number} was
 * @param {number} node
 * @param {Arcs} numbers
 * @returns {Point[]}
 */
function arcOf(layout, was, node, { bow, most_bow, steps }) {
  const from = middleOf(layout, was), to = middleOf(layout, node);
  const [right, below] = aside([to[0] - from[0], to[1] - from[1]], bow, most_bow);
  /** @type {Point} */
  const aim = [
    clipped((from[0] + to[0]) / 2 + right, 0, layout.width),
    clipped((from[1] + to[1]) / 2 + below, 0, layout.height),
  ];
  const start = edgeOf(layout, from, aim), end = edgeOf(layout, to, aim);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const share = step / steps, rest = 1 - share;
    /** @type {(axis: 0 | 1) => number} */
    const at = (axis) => start[axis] * rest ** 2 + aim[axis] * 2 * share * rest + end[axis] * share ** 2;
    return [at(0), at(1)];
  });
}

/**
 * Return how far aside an arc is aimed, square to its way: upward, else to the right.
 * @param {Point} way
 * @param {number} bow
 * @param {number} most
 * @returns {Point}
 */
function aside([x, y], bow, most) {
  const length = Math.sqrt(x * x + y * y), far = Math.min(length * bow, most), unit = Math.max(length, 1);
  const right = y / unit, below = -x / unit;
  const turn = below > 0 || (below === 0 && right < 0) ? -1 : 1;
  return [turn * right * far, turn * below * far];
}

/**
 * Return where the way from the middle of a card to another point crosses the edge of the card.
 * @param {Layout} layout
 * @param {Point} middle
 * @param {Point} aim
 * @returns {Point}
 */
function edgeOf({ spec: { sizes } }, middle, aim) {
  const x = aim[0] - middle[0], y = aim[1] - middle[1];
  const across = sizes.card_width / 2 / Math.max(Math.abs(x), Number.EPSILON);
  const share = Math.min(across, sizes.card_height / 2 / Math.max(Math.abs(y), Number.EPSILON), 1);
  return [middle[0] + x * share, middle[1] + y * share];
}

/**
 * @param {Layout} layout
 * @param {number} node
 * @returns {Point}
 */
function middleOf({ left, top, spec: { sizes } }, node) {
  return [left[node] + sizes.card_width / 2, top[node] + sizes.card_height / 2];
}
