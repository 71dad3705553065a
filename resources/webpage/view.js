// What is seen of the chart: where it stands, where the camera looks, what stands out.

import { DATA, cardsLike, chart, isOf } from './data.js';
import { svg } from './elements.js';
import { arrange } from './layout.js';

/** @typedef {import('./lines.js').Bounds} Bounds */
/** @typedef {Bounds & { scale: number }} Part of the layout, and the scale at which it is seen */

/**
 * @typedef {object} View
 * @property {import('./layout.js').Layout} layout
 * @property {{ x: number, y: number, scale: number }} camera screen = camera + place · scale
 * @property {number} selected a node, or -1
 * @property {number[]} same the other cards of the selected person
 * @property {Set<number>} hits of a search
 * @property {Uint8Array | null} closedBefore what was folded before a search
 * @property {boolean} isPrinting
 */

/** @type {View} */
export const view = {
  layout: arrange(chart, DATA.layout),
  camera: { x: 0, y: 0, scale: 1 },
  selected: -1,
  same: [],
  hits: new Set(),
  closedBefore: null,
  isPrinting: false,
};

/**
 * Return the part of the layout that the window shows, with some more around it.
 * @param {number} beyond as a share of the window
 * @returns {Part}
 */
export function seenPart(beyond = 0) {
  const { x, y, scale } = view.camera;
  const width = svg.clientWidth / scale, height = svg.clientHeight / scale;
  return {
    left: -x / scale - beyond * width,
    top: -y / scale - beyond * height,
    right: -x / scale + (1 + beyond) * width,
    bottom: -y / scale + (1 + beyond) * height,
    scale,
  };
}

/**
 * @param {Bounds} one
 * @param {Bounds} other
 */
export function meets(one, other) {
  return one.left <= other.right && one.right >= other.left && one.top <= other.bottom && one.bottom >= other.top;
}

/**
 * Return the bounds of a card with its badge.
 * @param {number} node
 * @returns {Bounds}
 */
export function cardBounds(node) {
  const left = view.layout.left[node], top = view.layout.top[node];
  const { card_width: width, card_height: height } = DATA.layout.sizes;
  return { left, top, right: left + width, bottom: top + height + DATA.card.beneath };
}

/**
 * Return where a card stands on the screen; null if it is not visible.
 * @param {number} node
 */
export function placeOnScreen(node) {
  if (node < 0 || !chart.visible[node]) return null;
  const { x, y, scale } = view.camera;
  return { x: x + view.layout.left[node] * scale, y: y + view.layout.top[node] * scale };
}

/**
 * Return the visible card at a point of the layout; or -1.
 * @param {number} x
 * @param {number} y
 */
export function cardAt(x, y) {
  const { card_width: width, card_height: height } = DATA.layout.sizes, { left, top } = view.layout;
  /** @param {number} node */
  const covers = (node) => left[node] <= x && x <= left[node] + width && top[node] <= y && y <= top[node] + height;
  return chart.shown.find(covers) ?? -1;
}

/**
 * Return the other cards of the same person.
 * @param {number} node
 */
export function sameAs(node) {
  if (node < 0 || !isOf(node, 'person')) return [];
  return cardsLike(node).filter((other) => other !== node);
}
