// Lines without what a neighbour draws, since a part that is drawn twice would look stronger.

import { openStack } from './chart.js';
import { isVertical } from './directions.js';
import { boundsOf, busLine, frameOf, framedRoute, stackLine, trunkLine } from './lines.js';

/** @typedef {import('./layout.js').Layout} Layout */
/** @typedef {import('./lines.js').Frame} Frame */
/** @typedef {import('./lines.js').Point} Point */
/** @typedef {import('./lines.js').Bounds & { lines: Point[][] }} Pieces */

/** @type {WeakMap<Layout, Map<number, Pieces>>} */
const known = new WeakMap();

/**
 * Return what is drawn for a node: its line from where the sibling before it turns off, and maybe a trunk.
 * @param {Layout} layout
 * @param {number} node
 */
export function piecesOf(layout, node) {
  const found = known.get(layout) ?? new Map();
  known.set(layout, found);
  if (!found.has(node)) found.set(node, makePieces(frameOf(layout), node));
  return /** @type {Pieces} */ (found.get(node));
}

/**
 * @param {Frame} frame
 * @param {number} node
 * @returns {Pieces}
 */
function makePieces(frame, node) {
  const { tree } = frame.layout;
  const framed = tree.stacked[node]
    ? [stackedPiece(frame, node)]
    : tree.beside[node] ? assistantPieces(frame, node) : besidePieces(frame, node);
  const lines = framed.map((line) => line.map(frame.back));
  return { lines, ...boundsOf(lines) };
}

/**
 * @param {Frame} frame
 * @param {number} node
 * @returns {Point[]}
 */
function stackedPiece(frame, node) {
  const { tree, spec: { sizes, turn } } = frame.layout, line = stackLine(frame, node), before = node - 1;
  if (node === tree.first[tree.parent[node]]) return line;
  const [, , turned, corner, end] = line;
  const [spine, middle] = corner;
  if (frame.left(before) === frame.left(node)) {
    return [[spine, middle - frame.height - sizes.stack_gap - turn], corner, end];
  }
  return [[spine - frame.width - sizes.indent, turned[1]], turned, corner, end];
}

/**
 * Return a line that begins at the trunk, and the trunk if nothing else hangs on it; a single child's bends.
 * @param {Frame} frame
 * @param {number} node
 * @returns {Point[][]}
 */
function assistantPieces(frame, node) {
  const { tree } = frame.layout, parent = tree.parent[node], line = trunkLine(frame, node);
  if (tree.count[parent] === 1) return [line];
  const [start, , corner, end] = line, piece = [corner, end];
  return node === tree.first[parent] + tree.count[parent] - 1 ? [piece, [start, corner]] : [piece];
}

/**
 * Return a line that begins on the bus, and for the last of siblings the trunk of all.
 * @param {Frame} frame
 * @param {number} node
 * @returns {Point[][]}
 */
function besidePieces(frame, node) {
  const { tree } = frame.layout, parent = tree.parent[node];
  const [foot, trunkEnd, corner, [endX, endY]] = busLine(frame, node);
  /** @type {Point} */
  const end = [endX, frame.direction === 'up' ? spineEnd(frame, node) : endY];
  const piece = [startOnBus(frame, node, trunkEnd, corner), corner, end];
  if (node !== tree.first[parent] + tree.count[parent] - 1) return [piece];
  // A bus above the foot of the stack hangs on the spine already.
  const start = frame.direction === 'down' ? Math.min(spineEnd(frame, parent), trunkEnd[1]) : foot[1];
  return [piece, [[foot[0], start], trunkEnd]];
}

/**
 * Return the place on the bus where the next sibling towards the trunk leaves it, or the trunk.
 * @param {Frame} frame
 * @param {number} node
 * @param {Point} trunkEnd
 * @param {Point} corner
 * @returns {Point}
 */
function startOnBus(frame, node, trunkEnd, corner) {
  const { tree, spec } = frame.layout, axis = isVertical(frame.direction) ? 0 : 1, trunk = trunkEnd[axis];
  const towards = Math.sign(trunk - corner[axis]), nearer = node + towards;
  /** @type {(place: number) => Point} */
  const onBus = (place) => (axis ? [corner[0], place] : [place, corner[1]]);
  const isSibling = towards && nearer > 0 && nearer < tree.length && tree.parent[nearer] === tree.parent[node];
  if (!isSibling || tree.beside[nearer] || (tree.stacked[nearer] && !frame.isTurned)) return onBus(trunk);
  const [, , other] = framedRoute(frame, nearer), end = other[axis] + towards * spec.corner;
  // A sibling on another bus, on the other side of the trunk, or right at it, shares nothing.
  const shares = other[1 - axis] === corner[1 - axis] && (trunk - end) * towards > 0;
  return onBus(shares ? end : trunk);
}

/**
 * Return the height from which a line below a card is alone: where the spine of its stack ends.
 * @param {Frame} frame
 * @param {number} node
 */
function spineEnd(frame, node) {
  const { tree, spec: { sizes, turn } } = frame.layout, count = openStack(tree, node);
  if (!count) return frame.top(node) + frame.height;
  const first = tree.first[node], last = first + count - 1;
  const row = Math.round((frame.top(last) - frame.top(first)) / (frame.height + sizes.stack_gap));
  // The last column may be short; what stands before its top is the foot of a full one.
  const lowest = frame.left(last) > frame.left(first) ? last - row - 1 : last;
  return frame.top(lowest) + frame.height / 2 - turn;
}
