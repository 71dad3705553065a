// Hands on the chart: mouse, wheel and touch, each turned into one change.

import { toggle } from './chart.js';
import { moveBy, zoomAt } from './camera.js';
import { DATA, chart } from './data.js';
import { part, svg } from './elements.js';
import { clipped } from './numbers.js';
import { choose, closePanel, openPanel, refold, select } from './selecting.js';
import { cardAt, view } from './view.js';

/** @typedef {[x: number, y: number]} Point of the chart's window */

/** @type {Map<number, Point>} */
const fingers = new Map(); // where pointers are, by their ids
let travelled = 0; // pixels since the first of them came down

/**
 * @param {MouseEvent} event
 * @returns {Point}
 */
function pointOf(event) {
  const corner = svg.getBoundingClientRect();
  return [event.clientX - corner.left, event.clientY - corner.top];
}

function spread() {
  const [[x1, y1], [x2, y2]] = fingers.values();
  return { across: (x1 + x2) / 2, down: (y1 + y2) / 2, width: Math.hypot(x1 - x2, y1 - y2) };
}

/** @param {PointerEvent} event */
function press(event) {
  if (event.button) return;
  if (!fingers.size) travelled = 0;
  fingers.set(event.pointerId, pointOf(event));
}

/** @param {PointerEvent} event */
function drag(event) {
  const before = fingers.get(event.pointerId);
  if (!before) return;
  const now = pointOf(event), right = now[0] - before[0], down = now[1] - before[1];
  travelled += Math.abs(right) + Math.abs(down);
  if (travelled <= DATA.camera.click) return;
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
}

/** @param {PointerEvent} event */
function release(event) {
  fingers.delete(event.pointerId);
}

/** @param {WheelEvent} event */
function turnWheel(event) {
  event.preventDefault();
  const { wheel_line, wheel_most, wheel_e } = DATA.camera;
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? wheel_line : 1;
  const across = event.deltaX * unit, down = event.deltaY * unit;
  // Pinching on a touchpad arrives as a wheel with Ctrl.
  if (event.ctrlKey || event.metaKey) {
    zoomAt(...pointOf(event), Math.exp(-clipped(down, -wheel_most, wheel_most) / wheel_e));
  } else if (event.shiftKey && !across) moveBy(-down, 0);
  else moveBy(-across, -down);
}

/** @param {MouseEvent} event */
function click(event) {
  if (travelled > DATA.camera.click) return;
  const target = /** @type {Element} */ (event.target);
  const card = target.closest('[role=treeitem]');
  const node = card ? Number(card.id.split('-')[1]) : cardAt(...placeAt(event));
  if (target.closest('.handle')) refold(() => toggle(chart, node), node);
  else {
    choose(node);
    if (node >= 0) openPanel();
    else closePanel();
  }
}

/**
 * Return the place of the layout under a pointer.
 * @param {MouseEvent} event
 * @returns {Point}
 */
function placeAt(event) {
  const [across, down] = pointOf(event), { x, y, scale } = view.camera;
  return [(across - x) / scale, (down - y) / scale];
}

/**
 * Follow the links of the panel to cards and to sources.
 * @param {MouseEvent} event
 */
function clickLink(event) {
  const link = /** @type {Element} */ (event.target).closest('a');
  if (!link) return;
  const address = link.getAttribute('href') ?? '';
  if (link.classList.contains('number')) {
    event.preventDefault(); // the address is that of a card
    part('page').querySelector(address).scrollIntoView({ block: 'nearest' });
  } else if (link.dataset.node) {
    event.preventDefault();
    history.pushState(null, '', address);
    select(Number(link.dataset.node));
  }
}

/** Follow hands from now on. */
export function followHands() {
  svg.addEventListener('pointerdown', press);
  svg.addEventListener('pointermove', drag);
  svg.addEventListener('pointerup', release);
  svg.addEventListener('pointercancel', release);
  svg.addEventListener('wheel', turnWheel, { passive: false });
  svg.addEventListener('click', click);
  svg.addEventListener('dblclick', (event) => zoomAt(...pointOf(event), DATA.camera.step ** 2));
  part('page').addEventListener('click', clickLink);
}
