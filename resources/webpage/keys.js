// Keys on the chart, each turned into one change.

import { fit, moveBy, zoomBy } from './camera.js';
import { openBranch, toggle } from './chart.js';
import { DATA, chart } from './data.js';
import { part, svg } from './elements.js';
import { choose, closePanel, openPanel, refold, showAll, showLevels } from './selecting.js';
import { view } from './view.js';

/** @type {Record<string, [right: number, down: number]>} */
const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** @type {Record<string, () => unknown>} */
const KEYS = {
  '+': () => zoomBy(DATA.camera.step),
  '=': () => zoomBy(DATA.camera.step),
  '-': () => zoomBy(1 / DATA.camera.step),
  0: () => zoomBy(1 / view.camera.scale),
  f: fit,
  '*': () => refold(() => openBranch(chart, Math.max(view.selected, 0))),
  Home: () => chart.length && choose(0),
  Enter: () => {
    openPanel();
    part('page').focus();
  },
  Escape: () => (part('panel').hidden ? choose(-1) : closePanel()),
};

/** @param {KeyboardEvent} event */
function pressAnywhere(event) {
  const target = /** @type {Element} */ (event.target);
  const isFind = (event.ctrlKey || event.metaKey) && event.key === 'f';
  if (isFind || (event.key === '/' && !target.matches('input'))) {
    event.preventDefault();
    part('find').select();
  } else if (event.key === 'Escape' && target.closest('#panel')) {
    closePanel();
  }
}

/** @param {KeyboardEvent} event */
function isHandled(event) {
  if (event.key === ' ') foldByKey(event);
  else if (event.ctrlKey || event.metaKey || event.altKey) return false;
  else if (event.key in STEPS) goByKey(event);
  else if (event.key in KEYS) KEYS[event.key]();
  else return false;
  return true;
}

/** @param {KeyboardEvent} event */
function foldByKey(event) {
  if (event.shiftKey) showLevels(1);
  else if (event.ctrlKey) showAll();
  else if (view.selected >= 0) refold(() => toggle(chart, view.selected), view.selected);
}

/**
 * Go to the next card in a direction; without a selected card, or with Shift, move the chart.
 * @param {KeyboardEvent} event
 */
function goByKey(event) {
  const [right, down] = STEPS[event.key], { pan } = DATA.camera;
  if (view.selected < 0 || event.shiftKey) {
    moveBy(-right * pan, -down * pan);
    return;
  }
  const next = nextCard(view.selected, right, down);
  if (next >= 0) choose(next);
}

/**
 * Return the nearest visible card in a direction, what lies off it counting double; or -1.
 * @param {number} node
 * @param {number} right
 * @param {number} down
 */
function nextCard(node, right, down) {
  const { left, top } = view.layout, { ahead: least, ahead_share: share } = DATA.camera;
  let best = -1, nearest = Infinity;
  for (const other of chart.shown) {
    const across = left[other] - left[node], away = top[other] - top[node];
    const ahead = across * right + away * down, aside = Math.abs(across * down) + Math.abs(away * right);
    const distance = ahead + 2 * aside;
    if (ahead > least && ahead >= aside * share && distance < nearest) [best, nearest] = [other, distance];
  }
  return best;
}

/** Follow keys from now on. */
export function followKeys() {
  document.addEventListener('keydown', pressAnywhere);
  svg.addEventListener('keydown', (event) => {
    if (isHandled(event)) event.preventDefault();
  });
}
