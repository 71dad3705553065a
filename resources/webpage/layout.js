'use strict';
// Where everything stands, in pixels at 100 %: x to the right, y down, the chart's own corner at (0, 0).

const MOST_TIDY = 2000; // boxes; more of them never fit a window side by side
const WIDEST_TIDY = 2000; // pixels; a wider chart is laid out compactly unless the picture says otherwise

function isVertical(direction) {
  return direction === 'down' || direction === 'up';
}

/** Return the layout of what is visible: `left` and `top` by node, `width`, `height`, and the kind chosen. */
function arrange() {
  const { kind, aspect } = DATA.style;
  if (kind !== 'automatic') return arrangedAs(kind);
  const boxes = chart.shown.reduce((sum, node) => sum + 1 - chart.stacked[node], 0);
  const tidy = boxes <= MOST_TIDY ? arrangedAs('tidy') : null;
  return tidy && Math.max(tidy.width, tidy.height * aspect) <= WIDEST_TIDY ? tidy : arrangedAs('compact');
}

function arrangedAs(kind) {
  const { direction, aspect } = DATA.style, sizes = DATA.sizes;
  if (!chart.length) return { kind, left: [], top: [], width: 0, height: 0, pieces: new Map() };
  const corners = kind === 'tidy' ? tidyCorners(sizes, direction) : turnedCompact(sizes, direction, aspect);
  const { left, top } = corners;
  const width = fromZero(left) + sizes.card_width, height = fromZero(top) + sizes.card_height;
  return { kind, left, top, width, height, pieces: new Map() };
}

function turnedCompact(sizes, direction, aspect) {
  const vertical = isVertical(direction);
  const turned = vertical
    ? sizes
    : { ...sizes, card_width: sizes.card_height, card_height: sizes.card_width };
  const { left: across, top: down } = compactCorners(turned, vertical ? aspect : 1 / aspect);
  if (direction === 'up' || direction === 'left') {
    for (const node of chart.shown) down[node] = -down[node] - turned.card_height;
  }
  return vertical ? { left: across, top: down } : { left: down, top: across };
}

/** Move places so that the least of a visible node is 0; return the largest. */
function fromZero(places) {
  let least = Infinity, most = -Infinity;
  for (const node of chart.shown) least = Math.min(least, places[node]);
  for (const node of chart.shown) {
    places[node] -= least;
    most = Math.max(most, places[node]);
  }
  return most;
}
