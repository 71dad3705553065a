// The tidy layout: the classic tree, as narrow as its order allows (Reingold and Tilford, "Tidier drawings of
// trees", 1981; van der Ploeg, "Drawing non-layered tidy trees in linear time", 2013). The same as the
// program's own, so that a page looks like the picture.
//
// A *box* is a card with the stack of members beneath it. *Breadth* is the axis along which siblings stand,
// *rows* count away from the root. A contour is the least and the largest place in each row of a subtree;
// rows beyond a limit share one, so that deep chains stay cheap.

import { openAssistants, openBranches, openStack, seatRows, seatsOf } from './chart.js';
import { isForward } from './directions.js';

/** @typedef {import('./chart.js').Tree} Tree */
/** @typedef {import('./layout.js').Sizes} Sizes */
/** @typedef {import('./layout.js').Spec} Spec */
/** @typedef {{ low: number[], high: number[] }} Contour */
/** @typedef {{ contour: Contour, from: number, to: number }} Block siblings that are pushed together, by turns */

/**
 * The boxes by node: their extent along the breadth and in rows, and the rows of their stacks in cards.
 * @typedef {object} Boxes
 * @property {number[]} nodes which of all nodes are boxes
 * @property {Float64Array} breadth
 * @property {Int32Array} rows without those of assistants
 * @property {Float64Array} before how far assistants reach out on one side
 * @property {Float64Array} beyond and on the other
 * @property {Int32Array} stackRows
 */

/**
 * Return the left and top of every visible node, as arrays by node.
 * @param {Tree} tree
 * @param {Spec} spec
 * @param {boolean} vertical whether levels lie one above the other
 */
export function tidyCorners(tree, spec, vertical) {
  const { sizes, direction } = spec;
  const pitch = (vertical ? sizes.card_height : sizes.card_width) + sizes.level_gap;
  const arm = ((vertical ? sizes.card_width : sizes.card_height) + sizes.level_gap) / 2;
  const boxes = makeBoxes(tree, sizes, vertical, pitch, arm);
  const { start, row } = placeBoxes(tree, boxes, sizes.sibling_gap, spec.row_limit);
  /** @param {number} node */
  const away = (node) => {
    // Cards, not the feet of their stacks, stand in rows: the lines between rows meet no card.
    if (!isForward(direction)) {
      return sizes.level_gap - row[node] * pitch - boxes.rows[node] * pitch;
    }
    return row[node] * pitch;
  };
  const left = new Float64Array(tree.length), top = new Float64Array(tree.length);
  for (const node of boxes.nodes) {
    left[node] = vertical ? start[node] : away(node);
    top[node] = vertical ? away(node) : start[node];
    for (let turn = 0; turn < openStack(tree, node); turn++) {
      const member = tree.first[node] + turn, rows = boxes.stackRows[node];
      left[member] = left[node] + sizes.indent + Math.floor(turn / rows) * (sizes.card_width + sizes.indent);
      top[member] = top[node] + ((turn % rows) + 1) * (sizes.card_height + sizes.stack_gap);
    }
    for (const seat of seatsOf(tree, node)) {
      const away = (seat.row + 1) * pitch * (isForward(direction) ? 1 : -1), along = seat.isAfter ? arm : -arm;
      left[seat.node] = left[node] + (vertical ? along : away);
      top[seat.node] = top[node] + (vertical ? away : along);
    }
  }
  return { left, top };
}

/**
 * @param {Tree} tree
 * @param {Sizes} sizes
 * @param {boolean} vertical
 * @param {number} pitch from one row to the next
 * @param {number} arm from a card to its assistants, along the breadth
 * @returns {Boxes}
 */
function makeBoxes(tree, sizes, vertical, pitch, arm) {
  const nodes = tree.shown.filter((node) => !tree.stacked[node] && !tree.beside[node]);
  const breadth = new Float64Array(tree.length), rows = new Int32Array(tree.length);
  const before = new Float64Array(tree.length), beyond = new Float64Array(tree.length);
  const stackRows = new Int32Array(tree.length);
  const columnPitch = sizes.card_width + sizes.indent, rowPitch = sizes.card_height + sizes.stack_gap;
  for (const node of nodes) {
    const count = openStack(tree, node);
    const ideal = Math.ceil(Math.sqrt((count * columnPitch) / (rowPitch * sizes.stack_aspect)));
    const columns = Math.ceil(count / Math.max(sizes.stack_rows, ideal));
    stackRows[node] = Math.ceil(count / Math.max(columns, 1));
    const width = Math.max(sizes.card_width, columns * columnPitch);
    const height = sizes.card_height + stackRows[node] * rowPitch;
    breadth[node] = vertical ? width : height;
    before[node] = openAssistants(tree, node) > 1 ? arm : 0;
    beyond[node] = openAssistants(tree, node) > 0 ? arm : 0;
    // A stack that reaches a little into the gap below its rows still leaves half of it to the lines.
    rows[node] = Math.ceil(((vertical ? height : width) + sizes.level_gap / 2) / pitch);
  }
  return { nodes, breadth, rows, before, beyond, stackRows };
}

/**
 * Return where each box starts along the breadth, and its first row.
 * @param {Tree} tree
 * @param {Boxes} boxes
 * @param {number} gap
 * @param {number} limit of rows
 */
function placeBoxes(tree, boxes, gap, limit) {
  const start = new Float64Array(tree.length), row = new Int32Array(tree.length);
  /** @type {Map<number, Contour>} */
  const contours = new Map();
  for (const node of boxes.nodes.slice().reverse()) {
    const own = boxContour(boxes, node, Math.min(boxes.rows[node] + seatRows(tree, node), limit));
    const below = openBranches(tree, node);
    if (below.length) {
      const { places, contour } = merged(below.map((child) => /** @type {Contour} */ (contours.get(child))), gap);
      const middle = (places[0] + places[places.length - 1]) / 2;
      below.forEach((child, turn) => {
        start[child] = places[turn] - middle;
        contours.delete(child);
      });
      joinBelow(own, contour, boxes.rows[node] + seatRows(tree, node), middle, limit);
    }
    contours.set(node, own);
  }
  for (const node of boxes.nodes.slice(1)) {
    const above = tree.parent[node];
    start[node] += start[above];
    row[node] = row[above] + boxes.rows[above] + seatRows(tree, above);
  }
  return { start, row };
}

/**
 * @param {Boxes} boxes
 * @param {number} node
 * @param {number} rows
 * @returns {Contour}
 */
function boxContour({ breadth, before, beyond }, node, rows) {
  const low = new Array(rows).fill(-before[node]), high = new Array(rows).fill(breadth[node] + beyond[node]);
  [low[0], high[0]] = [0, breadth[node]];
  return { low, high };
}

/**
 * Add the contour of a family to that of the box above it, so many rows further down.
 * @param {Contour} own
 * @param {Contour} family
 * @param {number} rows
 * @param {number} middle of the family
 * @param {number} limit
 */
function joinBelow(own, family, rows, middle, limit) {
  family.low.forEach((low, turn) => {
    widen(own, Math.min(turn + rows, limit - 1), low - middle, family.high[turn] - middle);
  });
}

/**
 * @param {Contour} contour
 * @param {number} row
 * @param {number} low
 * @param {number} high
 */
function widen(contour, row, low, high) {
  while (contour.low.length <= row) {
    contour.low.push(Infinity);
    contour.high.push(-Infinity);
  }
  contour.low[row] = Math.min(contour.low[row], low);
  contour.high[row] = Math.max(contour.high[row], high);
}

/**
 * Push siblings apart, pair by pair, until no row overlaps; return their places and one contour.
 * @param {Contour[]} contours
 * @param {number} gap
 */
function merged(contours, gap) {
  /** @type {number[]} */
  const places = new Array(contours.length).fill(0);
  /** @type {Block[]} */
  let blocks = contours.map((contour, turn) => ({ contour, from: turn, to: turn + 1 }));
  while (blocks.length > 1) {
    const pairs = [];
    for (let turn = 0; turn < blocks.length; turn += 2) {
      const [left, right] = blocks.slice(turn, turn + 2);
      pairs.push(right ? joinBeside(left, right, places, gap) : left);
    }
    blocks = pairs;
  }
  return { places, contour: blocks[0].contour };
}

/**
 * @param {Block} left
 * @param {Block} right
 * @param {number[]} places
 * @param {number} gap
 * @returns {Block}
 */
function joinBeside(left, right, places, gap) {
  let distance = -Infinity;
  const shared = Math.min(left.contour.low.length, right.contour.low.length);
  for (let row = 0; row < shared; row++) {
    distance = Math.max(distance, left.contour.high[row] - right.contour.low[row]);
  }
  distance += gap;
  for (let turn = right.from; turn < right.to; turn++) places[turn] += distance;
  right.contour.low.forEach((low, row) => {
    widen(left.contour, row, low + distance, right.contour.high[row] + distance);
  });
  return { contour: left.contour, from: left.from, to: right.to };
}
