// The lines between cards: orthogonal, over a bus. Members of a stack hang on a spine beside them; the trunk
// to the levels below starts at the middle of a card, or continues the spine where a stack is in the way.
// In a compact layout all trunks run down such gutters. Lines are reckoned in a *frame*: the layout as it is
// if tidy, turned so that it grows down if compact.

import { openStack, seatRows } from './chart.js';
import { isForward, isVertical } from './directions.js';

/** @typedef {import('./layout.js').Layout} Layout */
/** @typedef {import('./layout.js').Sizes} Sizes */
/** @typedef {[x: number, y: number]} Point */
/** @typedef {[Point, Point, Point, Point]} Line from the card above over a bus to a card */
/** @typedef {{ left: number, top: number, right: number, bottom: number }} Bounds */

/**
 * @typedef {object} Frame
 * @property {Layout} layout
 * @property {boolean} isTurned
 * @property {number} width of a card
 * @property {number} height
 * @property {import('./layout.js').Direction} direction in which the layout grows in this frame
 * @property {(node: number) => number} left
 * @property {(node: number) => number} top
 * @property {(point: Point) => Point} back from the frame to the layout
 */

/** @type {WeakMap<Layout, Frame>} */
const frames = new WeakMap();

/**
 * @param {Layout} layout
 * @returns {Frame}
 */
export function frameOf(layout) {
  const known = frames.get(layout) ?? makeFrame(layout);
  frames.set(layout, known);
  return known;
}

/**
 * @param {Layout} layout
 * @returns {Frame}
 */
function makeFrame(layout) {
  const { sizes, direction } = layout.spec, isTurned = layout.kind === 'compact';
  const turn = isTurned ? direction : 'down';
  const vertical = isVertical(turn), forward = turn === 'down' || turn === 'right';
  const height = vertical ? sizes.card_height : sizes.card_width;
  return {
    layout,
    isTurned,
    width: vertical ? sizes.card_width : sizes.card_height,
    height,
    direction: isTurned ? 'down' : direction,
    left: (node) => (vertical ? layout.left : layout.top)[node],
    top: (node) => {
      const away = (vertical ? layout.top : layout.left)[node];
      return forward ? away : -away - height;
    },
    back: ([across, away]) => {
      const down = forward ? away : -away;
      return vertical ? [across, down] : [down, across];
    },
  };
}

/**
 * Return the line from a node's parent to the node.
 * @param {Layout} layout
 * @param {number} node
 */
export function routeOf(layout, node) {
  return framedRoute(frameOf(layout), node).map(frameOf(layout).back);
}

/**
 * @param {Point[][]} lines
 * @returns {Bounds}
 */
export function boundsOf(lines) {
  const across = lines.flat().map(([x]) => x), down = lines.flat().map(([, y]) => y);
  return { left: Math.min(...across), right: Math.max(...across), top: Math.min(...down), bottom: Math.max(...down) };
}

/**
 * @param {Frame} frame
 * @param {number} node
 * @returns {Point[]}
 */
export function framedRoute(frame, node) {
  const { tree } = frame.layout;
  if (tree.beside[node]) return trunkLine(frame, node);
  return tree.stacked[node] ? stackLine(frame, node) : busLine(frame, node);
}

/**
 * @param {Frame} frame
 * @param {number} node
 * @returns {[Point, Point, Point, Point, Point]}
 */
export function stackLine(frame, node) {
  const { tree, spec: { sizes } } = frame.layout, parent = tree.parent[node], first = tree.first[parent];
  // A stack that shares a shelf of a compact layout hangs on the bus of that shelf.
  const onBus = frame.isTurned && tree.count[parent] > tree.stack[parent];
  const gap = frame.top(first) - (onBus ? sizes.level_gap : sizes.stack_gap) / 2;
  const firstSpine = frame.left(parent) + sizes.indent / 2;
  const left = frame.left(node), middle = frame.top(node) + frame.height / 2;
  const spine = left - sizes.indent / 2;
  const bottom = frame.top(parent) + frame.height;
  return [[firstSpine, bottom], [firstSpine, gap], [spine, gap], [spine, middle], [left, middle]];
}

/**
 * Return the line to an assistant: along the trunk, past its middle before the first row, and to a side.
 * @param {Frame} frame
 * @param {number} node
 * @returns {Line}
 */
export function trunkLine(frame, node) {
  const { tree } = frame.layout, parent = tree.parent[node], first = tree.first[parent];
  const vertical = isVertical(frame.direction), forward = isForward(frame.direction);
  const [along, breadth] = vertical ? [frame.left, frame.width] : [frame.top, frame.height];
  const [away, card] = vertical ? [frame.top, frame.height] : [frame.left, frame.width];
  const trunk = vertical ? footOf(frame, parent) : along(parent) + breadth / 2;
  const start = away(parent) + (forward ? card : 0), half = (start + away(first) + (forward ? 0 : card)) / 2;
  const middle = away(node) + card / 2, side = along(node) + (along(node) > trunk ? 0 : breadth);
  /** @type {(across: number, down: number) => Point} */
  const point = (across, down) => (vertical ? [across, down] : [down, across]);
  return [point(trunk, start), point(trunk, half), point(trunk, middle), point(side, middle)];
}

/**
 * Return where a trunk meets the foot of a card: where a stack hangs, beside it.
 * @param {Frame} frame
 * @param {number} node
 */
function footOf(frame, node) {
  const inGutter = frame.isTurned || openStack(frame.layout.tree, node) > 0;
  return frame.left(node) + (inGutter ? frame.layout.spec.sizes.indent / 2 : frame.width / 2);
}

/**
 * @param {Frame} frame
 * @param {number} node
 * @returns {Line}
 */
function downLine(frame, node) {
  const parent = frame.layout.tree.parent[node], trunk = footOf(frame, parent);
  const middle = frame.left(node) + frame.width / 2, top = frame.top(node);
  const bus = top - frame.layout.spec.sizes.level_gap / 2;
  return [[trunk, frame.top(parent) + frame.height], [trunk, bus], [middle, bus], [middle, top]];
}

/**
 * @param {Frame} frame
 * @param {number} node
 * @returns {Line}
 */
function upLine(frame, node) {
  const parent = frame.layout.tree.parent[node], middle = frame.left(parent) + frame.width / 2;
  const foot = footOf(frame, node), top = frame.top(parent);
  const bus = top - pastAssistants(frame, parent) - frame.layout.spec.sizes.level_gap / 2;
  return [[middle, top], [middle, bus], [foot, bus], [foot, frame.top(node) + frame.height]];
}

/**
 * Return how far the assistants of a node reach into what lies beyond its card, in a tidy layout.
 * @param {Frame} frame
 * @param {number} node
 */
function pastAssistants(frame, node) {
  const { tree, spec: { sizes } } = frame.layout;
  const card = isVertical(frame.direction) ? sizes.card_height : sizes.card_width;
  return seatRows(tree, node) * (card + sizes.level_gap);
}

/**
 * @param {Frame} frame
 * @param {number} node
 * @returns {Line}
 */
function sideLine(frame, node) {
  const parent = frame.layout.tree.parent[node], toRight = frame.direction === 'right';
  const halfGap = frame.layout.spec.sizes.level_gap / 2;
  const start = frame.left(parent) + (toRight ? frame.width : 0);
  const end = frame.left(node) + (toRight ? 0 : frame.width);
  const bus = toRight ? end - halfGap : start - pastAssistants(frame, parent) - halfGap;
  const from = frame.top(parent) + frame.height / 2, to = frame.top(node) + frame.height / 2;
  return [[start, from], [bus, from], [bus, to], [end, to]];
}

const LINES = { down: downLine, up: upLine, right: sideLine, left: sideLine };

/**
 * @param {Frame} frame
 * @param {number} node that is not stacked
 */
export function busLine(frame, node) {
  return LINES[frame.direction](frame, node);
}

/**
 * Return a line as the data of a path, its corners rounded as far as its parts are long enough.
 * @param {Point[]} points
 * @param {number} radius
 */
export function pathOf(points, radius) {
  const corners = points.filter(([x, y], turn) => !turn || x !== points[turn - 1][0] || y !== points[turn - 1][1]);
  let path = `M${corners[0]}`;
  for (let turn = 1; turn < corners.length - 1; turn++) {
    const [[x0, y0], [x1, y1], [x2, y2]] = corners.slice(turn - 1, turn + 2);
    const before = Math.abs(x1 - x0) + Math.abs(y1 - y0), after = Math.abs(x2 - x1) + Math.abs(y2 - y1);
    const reach = Math.min(radius, before / 2, after / 2);
    const enter = [x1 + ((x0 - x1) * reach) / before, y1 + ((y0 - y1) * reach) / before];
    const leave = [x1 + ((x2 - x1) * reach) / after, y1 + ((y2 - y1) * reach) / after];
    path += reach ? `L${enter}Q${[x1, y1]} ${leave}` : `L${[x1, y1]}`;
  }
  return corners.length > 1 ? `${path}L${corners[corners.length - 1]}` : '';
}

/**
 * Return a disc about a point as the data of a path.
 * @param {Point} point
 * @param {number} radius
 */
export function discOf([x, y], radius) {
  const turn = `a${radius} ${radius} 0 1 0`;
  return `M${x - radius} ${y}${turn} ${2 * radius} 0${turn} ${-2 * radius} 0z`;
}
