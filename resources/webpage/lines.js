'use strict';
// The lines between cards: orthogonal, over a bus. Members of a stack hang on a spine beside them; the trunk
// to the levels below starts at the middle of a card, or continues the spine where a stack is in the way.
// In a compact layout all trunks run down such gutters. Lines are reckoned in a *frame*: the layout as it is
// if tidy, turned so that it grows down if compact.

const CORNER = 8; // the radius of corners

function makeFrame(layout) {
  const sizes = DATA.sizes, isTurned = layout.kind === 'compact';
  const turn = isTurned ? DATA.style.direction : 'down';
  const vertical = isVertical(turn), forward = turn === 'down' || turn === 'right';
  const width = vertical ? sizes.card_width : sizes.card_height;
  const height = vertical ? sizes.card_height : sizes.card_width;
  return {
    isTurned,
    width,
    height,
    direction: isTurned ? 'down' : DATA.style.direction,
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

/** Return the line from a node's parent to the node as points. */
function routeOf(layout, node) {
  return framedRoute(frameOf(layout), node).map(frameOf(layout).back);
}

function frameOf(layout) {
  layout.frame ??= makeFrame(layout);
  return layout.frame;
}

function framedRoute(frame, node) {
  return chart.stacked[node] ? stackLine(frame, node) : LINES[frame.direction](frame, node);
}

function boundsOf(lines) {
  const across = lines.flat().map(([x]) => x), down = lines.flat().map(([, y]) => y);
  return { left: Math.min(...across), right: Math.max(...across), top: Math.min(...down), bottom: Math.max(...down) };
}

function stackLine(frame, node) {
  const sizes = DATA.sizes, parent = chart.parent[node], first = chart.first[parent];
  // A stack that shares a shelf of a compact layout hangs on the bus of that shelf.
  const onBus = frame.isTurned && chart.count[parent] > chart.stack[parent];
  const gap = frame.top(first) - (onBus ? sizes.level_gap : sizes.stack_gap) / 2;
  const firstSpine = frame.left(parent) + sizes.indent / 2;
  const left = frame.left(node), middle = frame.top(node) + frame.height / 2;
  const spine = left - sizes.indent / 2;
  const bottom = frame.top(parent) + frame.height;
  return [[firstSpine, bottom], [firstSpine, gap], [spine, gap], [spine, middle], [left, middle]];
}

/** Return where a trunk meets the foot of a card: where a stack hangs, beside it. */
function footOf(frame, node) {
  const inGutter = frame.isTurned || (isOpen(node) && chart.stack[node] > 0);
  return frame.left(node) + (inGutter ? DATA.sizes.indent / 2 : frame.width / 2);
}

function downLine(frame, node) {
  const parent = chart.parent[node], trunk = footOf(frame, parent);
  const middle = frame.left(node) + frame.width / 2, top = frame.top(node);
  const bus = top - DATA.sizes.level_gap / 2;
  return [[trunk, frame.top(parent) + frame.height], [trunk, bus], [middle, bus], [middle, top]];
}

function upLine(frame, node) {
  const parent = chart.parent[node], middle = frame.left(parent) + frame.width / 2;
  const foot = footOf(frame, node), top = frame.top(parent);
  const bus = top - DATA.sizes.level_gap / 2;
  return [[middle, top], [middle, bus], [foot, bus], [foot, frame.top(node) + frame.height]];
}

function sideLine(frame, node) {
  const parent = chart.parent[node], toRight = frame.direction === 'right';
  const halfGap = DATA.sizes.level_gap / 2;
  const start = frame.left(parent) + (toRight ? frame.width : 0);
  const end = frame.left(node) + (toRight ? 0 : frame.width);
  const bus = toRight ? end - halfGap : start - halfGap;
  const from = frame.top(parent) + frame.height / 2, to = frame.top(node) + frame.height / 2;
  return [[start, from], [bus, from], [bus, to], [end, to]];
}

const LINES = { down: downLine, up: upLine, right: sideLine, left: sideLine };

/** Return the line from a second boss to a person: from side to side, so that it is told from the tree's. */
function dottedRoute(layout, person, boss) {
  const sizes = DATA.sizes, middle = sizes.card_height / 2;
  const rightward = layout.left[person] >= layout.left[boss];
  const start = layout.left[boss] + (rightward ? sizes.card_width : 0);
  const end = layout.left[person] + (rightward ? 0 : sizes.card_width);
  const beside = end + (rightward ? -1 : 1) * (sizes.sibling_gap / 2);
  const high = layout.top[boss] + middle, low = layout.top[person] + middle;
  return [[start, high], [beside, high], [beside, low], [end, low]];
}

// Pieces: lines without what a neighbour draws, since a part that is drawn twice would look stronger

/** Return what is drawn for a node: its line from where the sibling before it turns off, and maybe a trunk. */
function piecesOf(layout, node) {
  if (!layout.pieces.has(node)) {
    const frame = frameOf(layout);
    const pieces = chart.stacked[node] ? [stackedPiece(frame, node)] : besidePieces(frame, node);
    const lines = pieces.map((line) => line.map(frame.back));
    layout.pieces.set(node, { lines, ...boundsOf(lines) });
  }
  return layout.pieces.get(node);
}

/** Return how far before a member's middle its line begins to turn off the spine. */
function turnBefore() {
  return Math.min(CORNER, DATA.sizes.indent / 4);
}

function stackedPiece(frame, node) {
  const line = stackLine(frame, node), before = node - 1;
  if (node === chart.first[chart.parent[node]]) return line;
  const [spine, middle] = line[3];
  if (frame.left(before) === frame.left(node)) {
    return [[spine, middle - frame.height - DATA.sizes.stack_gap - turnBefore()], ...line.slice(3)];
  }
  return [[spine - frame.width - DATA.sizes.indent, line[2][1]], ...line.slice(2)];
}

/** Return a line that begins on the bus, and for the last of siblings the trunk of all. */
function besidePieces(frame, node) {
  const line = LINES[frame.direction](frame, node), parent = chart.parent[node];
  const isLast = node === chart.first[parent] + chart.count[parent] - 1;
  const trunk = [[...line[0]], [...line[1]]];
  if (frame.direction === 'up') line[3] = [line[3][0], spineEnd(frame, node)];
  // A bus above the foot of the stack hangs on the spine already.
  if (frame.direction === 'down') trunk[0][1] = Math.min(spineEnd(frame, parent), trunk[1][1]);
  const piece = [startOnBus(frame, node, line), ...line.slice(2)];
  return isLast ? [piece, trunk] : [piece];
}

/** Return the place on the bus where the next sibling towards the trunk leaves it, or the trunk. */
function startOnBus(frame, node, line) {
  const axis = isVertical(frame.direction) ? 0 : 1, trunk = line[1][axis];
  const towards = Math.sign(trunk - line[2][axis]), nearer = node + towards;
  const start = [...line[2]];
  start[axis] = trunk;
  const isSibling = towards !== 0 && nearer > 0 && nearer < chart.length && chart.parent[nearer] === chart.parent[node];
  if (!isSibling || (chart.stacked[nearer] && !frame.isTurned)) return start;
  const corner = framedRoute(frame, nearer)[2], end = corner[axis] + towards * CORNER;
  // A sibling on another bus, on the other side of the trunk, or right at it, shares nothing.
  if (corner[1 - axis] === line[2][1 - axis] && (trunk - end) * towards > 0) start[axis] = end;
  return start;
}

/** Return the height from which a line below a card is alone: where the spine of its stack ends. */
function spineEnd(frame, node) {
  const count = isOpen(node) ? chart.stack[node] : 0;
  if (!count) return frame.top(node) + frame.height;
  const first = chart.first[node], last = first + count - 1;
  const row = Math.round((frame.top(last) - frame.top(first)) / (frame.height + DATA.sizes.stack_gap));
  // The last column may be short; what stands before its top is the foot of a full one.
  const lowest = frame.left(last) > frame.left(first) ? last - row - 1 : last;
  return frame.top(lowest) + frame.height / 2 - turnBefore();
}

/** Return a line as the data of a path, its corners rounded as far as its parts are long enough. */
function pathOf(points, radius) {
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
  return corners.length > 1 ? `${path}L${corners.at(-1)}` : '';
}
