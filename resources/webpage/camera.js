// Moving and zooming the chart. The camera maps places of the layout to the screen: screen = camera + place · scale.

import { DATA } from './data.js';
import { draw } from './drawing.js';
import { svg } from './elements.js';
import { clipped } from './numbers.js';
import { cardBounds, view } from './view.js';

let isFitted = true; // and stays so when the window changes
let isWaiting = false;

/** Draw before the next frame, once however often it is asked for. */
function drawSoon() {
  if (isWaiting) return;
  isWaiting = true;
  requestAnimationFrame(() => {
    isWaiting = false;
    draw();
  });
}

/**
 * @param {number} x
 * @param {number} y
 * @param {number} scale
 */
function setCamera(x, y, scale) {
  const { width, height } = view.layout, { kept } = DATA.camera;
  view.camera = {
    x: clipped(x, kept - width * scale, svg.clientWidth - kept),
    y: clipped(y, kept - height * scale, svg.clientHeight - kept),
    scale,
  };
  isFitted = false;
  drawSoon();
}

/**
 * @param {number} right
 * @param {number} down
 */
export function moveBy(right, down) {
  const { x, y, scale } = view.camera;
  setCamera(x + right, y + down, scale);
}

/**
 * Zoom by a factor; the place under a point of the chart's window stays there.
 * @param {number} across
 * @param {number} down
 * @param {number} factor
 */
export function zoomAt(across, down, factor) {
  const { x, y, scale } = view.camera, { least_scale, most_scale } = DATA.camera;
  const wanted = clipped(scale * factor, Math.min(least_scale, fittingScale()), most_scale);
  const by = wanted / scale;
  setCamera(across - (across - x) * by, down - (down - y) * by, wanted);
}

/** @param {number} factor */
export function zoomBy(factor) {
  zoomAt(svg.clientWidth / 2, svg.clientHeight / 2, factor);
}

function fittingScale() {
  const { margin, least_fit } = DATA.camera;
  const across = (svg.clientWidth - 2 * margin) / Math.max(view.layout.width, 1);
  const down = (svg.clientHeight - 2 * margin) / Math.max(view.layout.height, 1);
  return Math.max(Math.min(across, down, 1), least_fit);
}

export function fit() {
  const scale = fittingScale(), { width, height } = view.layout;
  setCamera((svg.clientWidth - width * scale) / 2, (svg.clientHeight - height * scale) / 2, scale);
  isFitted = true;
}

/** Fit the chart into a window that has changed, if it was fitted before. */
export function fitAgain() {
  if (isFitted) fit();
}

/**
 * Bring a card into view, large enough to be read, moving no more than that takes.
 * @param {number} node
 */
export function reveal(node) {
  if (DATA.layout.sizes.card_width * view.camera.scale < DATA.drawing.legible) {
    centre(node, 1);
    return;
  }
  const { x, y, scale } = view.camera, bounds = cardBounds(node);
  const right = shiftInto(x + bounds.left * scale, x + bounds.right * scale, svg.clientWidth);
  const down = shiftInto(y + bounds.top * scale, y + bounds.bottom * scale, svg.clientHeight);
  if (right || down) moveBy(right, down);
}

/**
 * @param {number} node
 * @param {number} scale
 */
function centre(node, scale) {
  const { left, top, right, bottom } = cardBounds(node);
  setCamera(
    svg.clientWidth / 2 - ((left + right) / 2) * scale,
    svg.clientHeight / 2 - ((top + bottom) / 2) * scale,
    scale,
  );
}

/**
 * Return by how much a stretch has to move to lie within a length, with a margin.
 * @param {number} from
 * @param {number} to
 * @param {number} length
 */
function shiftInto(from, to, length) {
  const { margin } = DATA.camera;
  if (from < margin) return margin - from;
  return to > length - margin ? length - margin - to : 0;
}
