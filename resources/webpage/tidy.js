'use strict';
// The tidy layout: the classic tree, as narrow as its order allows (Reingold and Tilford, "Tidier drawings of
// trees", 1981; van der Ploeg, "Drawing non-layered tidy trees in linear time", 2013). The same as the
// program's own, so that a page looks like the picture.
//
// A *box* is a card with the stack of members beneath it. *Breadth* is the axis along which siblings stand,
// *rows* count away from the root. A contour is the least and the largest place in each row of a subtree.

const ROW_LIMIT = 64; // rows further down share one, so that deep chains stay cheap

/** Return the left and top of every visible node, as arrays by node. */
function tidyCorners(sizes, direction) {
  const vertical = isVertical(direction);
  const pitch = (vertical ? sizes.card_height : sizes.card_width) + sizes.level_gap;
  const boxes = makeBoxes(sizes, vertical, pitch);
  const { start, row } = placeBoxes(boxes, sizes.sibling_gap);
  const away = (node) => {
    // Cards, not the feet of their stacks, stand in rows: the lines between rows meet no card.
    if (direction === 'up' || direction === 'left') {
      return sizes.level_gap - row[node] * pitch - boxes.rows[node] * pitch;
    }
    return row[node] * pitch;
  };
  const left = new Float64Array(chart.length), top = new Float64Array(chart.length);
  for (const node of boxes.nodes) {
    left[node] = vertical ? start[node] : away(node);
    top[node] = vertical ? away(node) : start[node];
    placeStack(node, boxes.stackRows[node], left, top, sizes);
  }
  return { left, top };
}

/** Return the boxes: their nodes, and by node their extent along the breadth and in rows. */
function makeBoxes(sizes, vertical, pitch) {
  const nodes = chart.shown.filter((node) => !chart.stacked[node]);
  const breadth = new Float64Array(chart.length), rows = new Int32Array(chart.length);
  const stackRows = new Int32Array(chart.length);
  const columnPitch = sizes.card_width + sizes.indent, rowPitch = sizes.card_height + sizes.stack_gap;
  for (const node of nodes) {
    const count = isOpen(node) ? chart.stack[node] : 0;
    const ideal = Math.ceil(Math.sqrt((count * columnPitch) / (rowPitch * sizes.stack_aspect)));
    const columns = Math.ceil(count / Math.max(sizes.stack_rows, ideal));
    stackRows[node] = Math.ceil(count / Math.max(columns, 1));
    const width = Math.max(sizes.card_width, columns * columnPitch);
    const height = sizes.card_height + stackRows[node] * rowPitch;
    breadth[node] = vertical ? width : height;
    // A stack that reaches a little into the gap below its rows still leaves half of it to the lines.
    rows[node] = Math.ceil(((vertical ? height : width) + sizes.level_gap / 2) / pitch);
  }
  return { nodes, breadth, rows, stackRows };
}

function placeStack(node, rows, left, top, sizes) {
  if (!isOpen(node)) return;
  for (let turn = 0; turn < chart.stack[node]; turn++) {
    const member = chart.first[node] + turn, column = Math.floor(turn / rows);
    left[member] = left[node] + sizes.indent + column * (sizes.card_width + sizes.indent);
    top[member] = top[node] + ((turn % rows) + 1) * (sizes.card_height + sizes.stack_gap);
  }
}

/** Return where each box starts along the breadth, and its first row. */
function placeBoxes(boxes, gap) {
  const start = new Float64Array(chart.length), row = new Int32Array(chart.length);
  const contours = new Map();
  for (const node of boxes.nodes.slice().reverse()) {
    const own = boxContour(boxes.breadth[node], boxes.rows[node]);
    const below = isOpen(node) ? childrenOf(node).slice(chart.stack[node]) : [];
    if (below.length) {
      const { places, contour } = merged(below.map((child) => contours.get(child)), gap);
      const middle = (places[0] + places.at(-1)) / 2;
      below.forEach((child, turn) => {
        start[child] = places[turn] - middle;
        contours.delete(child);
      });
      joinBelow(own, contour, boxes.rows[node], middle);
    }
    contours.set(node, own);
  }
  for (const node of boxes.nodes.slice(1)) {
    const above = chart.parent[node];
    start[node] += start[above];
    row[node] = row[above] + boxes.rows[above];
  }
  return { start, row };
}

function boxContour(breadth, rows) {
  const depth = Math.min(rows, ROW_LIMIT);
  return { low: new Array(depth).fill(0), high: new Array(depth).fill(breadth) };
}

/** Add the contour of a family to that of the box above it, so many rows further down. */
function joinBelow(own, family, rows, middle) {
  family.low.forEach((low, turn) => {
    widen(own, Math.min(turn + rows, ROW_LIMIT - 1), low - middle, family.high[turn] - middle);
  });
}

function widen(contour, row, low, high) {
  while (contour.low.length <= row) {
    contour.low.push(Infinity);
    contour.high.push(-Infinity);
  }
  contour.low[row] = Math.min(contour.low[row], low);
  contour.high[row] = Math.max(contour.high[row], high);
}

/** Push siblings apart, pair by pair, until no row overlaps; return their places and one contour. */
function merged(contours, gap) {
  const places = new Array(contours.length).fill(0);
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
