'use strict';
// Moving and zooming the chart: by mouse, wheel, touch and buttons. The camera maps places of the layout to
// the screen: screen = camera + place · scale.

const MARGIN = 24; // around the chart when it is fitted
const LEAST_SCALE = 0.001, MOST_SCALE = 4;
const STEP = 1.25; // of zooming
const CLICK = 5; // pixels that a hand trembles while it clicks
const KEPT = 60; // pixels of the chart that stay in view

const fingers = new Map(); // where pointers are, by their ids
let travelled = 0; // pixels since the first of them came down
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

function setCamera(x, y, scale) {
  const { width, height } = view.layout;
  view.camera = {
    x: clipped(x, KEPT - width * scale, svg.clientWidth - KEPT),
    y: clipped(y, KEPT - height * scale, svg.clientHeight - KEPT),
    scale,
  };
  isFitted = false;
  drawSoon();
}

function moveBy(right, down) {
  const { x, y, scale } = view.camera;
  setCamera(x + right, y + down, scale);
}

/** Zoom by a factor; the place under a point of the chart's window stays there. */
function zoomAt(across, down, factor) {
  const { x, y, scale } = view.camera;
  const wanted = clipped(scale * factor, Math.min(LEAST_SCALE, fittingScale()), MOST_SCALE);
  const by = wanted / scale;
  setCamera(across - (across - x) * by, down - (down - y) * by, wanted);
}

function zoomBy(factor) {
  zoomAt(svg.clientWidth / 2, svg.clientHeight / 2, factor);
}

function fittingScale() {
  const across = (svg.clientWidth - 2 * MARGIN) / Math.max(view.layout.width, 1);
  const down = (svg.clientHeight - 2 * MARGIN) / Math.max(view.layout.height, 1);
  return Math.max(Math.min(across, down, 1), 1e-4);
}

function fit() {
  const scale = fittingScale(), { width, height } = view.layout;
  setCamera((svg.clientWidth - width * scale) / 2, (svg.clientHeight - height * scale) / 2, scale);
  isFitted = true;
}

/** Bring a card into view, large enough to be read, moving no more than that takes. */
function reveal(node) {
  if (DATA.sizes.card_width * view.camera.scale < LEGIBLE) {
    centre(node, 1);
    return;
  }
  const { x, y, scale } = view.camera, bounds = cardBounds(node);
  const right = shiftInto(x + bounds.left * scale, x + bounds.right * scale, svg.clientWidth);
  const down = shiftInto(y + bounds.top * scale, y + bounds.bottom * scale, svg.clientHeight);
  if (right || down) moveBy(right, down);
}

function centre(node, scale) {
  const { left, top, right, bottom } = cardBounds(node);
  setCamera(
    svg.clientWidth / 2 - ((left + right) / 2) * scale,
    svg.clientHeight / 2 - ((top + bottom) / 2) * scale,
    scale,
  );
}

/** Return by how much a stretch has to move to lie within a length, with a margin. */
function shiftInto(from, to, length) {
  if (from < MARGIN) return MARGIN - from;
  return to > length - MARGIN ? length - MARGIN - to : 0;
}

// Hands

function pointOf(event) {
  const corner = svg.getBoundingClientRect();
  return [event.clientX - corner.left, event.clientY - corner.top];
}

function spread() {
  const [[x1, y1], [x2, y2]] = fingers.values();
  return { across: (x1 + x2) / 2, down: (y1 + y2) / 2, width: Math.hypot(x1 - x2, y1 - y2) };
}

svg.addEventListener('pointerdown', (event) => {
  if (event.button) return;
  if (!fingers.size) travelled = 0;
  fingers.set(event.pointerId, pointOf(event));
});

svg.addEventListener('pointermove', (event) => {
  const before = fingers.get(event.pointerId);
  if (!before) return;
  const now = pointOf(event), right = now[0] - before[0], down = now[1] - before[1];
  travelled += Math.abs(right) + Math.abs(down);
  if (travelled <= CLICK) return;
  svg.setPointerCapture(event.pointerId); // not before: a captured click would miss its card
  const wide = fingers.size === 2 ? spread() : null;
  fingers.set(event.pointerId, now);
  if (!wide) {
    if (fingers.size === 1) moveBy(right, down);
    return;
  }
  const { across, down: middle, width } = spread();
  moveBy(across - wide.across, middle - wide.down);
  zoomAt(across, middle, width / Math.max(wide.width, 1));
});

for (const name of ['pointerup', 'pointercancel']) {
  svg.addEventListener(name, (event) => fingers.delete(event.pointerId));
}

svg.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 32 : 1;
    const across = event.deltaX * unit, down = event.deltaY * unit;
    // Pinching on a touchpad arrives as a wheel with Ctrl.
    if (event.ctrlKey || event.metaKey) zoomAt(...pointOf(event), Math.exp(-clipped(down, -60, 60) / 200));
    else if (event.shiftKey && !across) moveBy(-down, 0);
    else moveBy(-across, -down);
  },
  { passive: false },
);

new ResizeObserver(() => {
  if (!view.layout || view.isPrinting) return;
  if (isFitted) fit();
  draw(); // at once: this is called just before the window is painted
}).observe(svg);
