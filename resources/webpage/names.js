// From afar, where cards are too small for texts: the names of large branches, and initials on cards.
// Letters are as large on the screen at any scale, and no name stands upon another.

import { openBranches } from './chart.js';
import { DATA, branchClass, chart, isOf, textOf } from './data.js';
import { drawn } from './elements.js';
import { cutText, widthOf } from './letters.js';
import { clipped } from './numbers.js';
import { meets, view } from './view.js';

/** @typedef {import('./lines.js').Bounds} Bounds */
/** @typedef {{ elements: Element[], grounds: Bounds[] }} Names what is drawn of names, and where they stand */

/** @type {WeakMap<import('./layout.js').Layout, Bounds[]>} */
const boundsKnown = new WeakMap();

/**
 * Return the names of the branches that are large in a part of the layout, those further up first.
 * @param {Bounds} part
 * @param {number} scale
 * @returns {Names}
 */
export function branchNames(part, scale) {
  const { least_width, least_height, most_names, most_tried } = DATA.far, bounds = branchBounds();
  /** @type {Names} */
  const names = { elements: [], grounds: [] };
  const waiting = chart.shown.slice(0, 1);
  for (let turn = 0; turn < Math.min(waiting.length, most_tried) && names.grounds.length < most_names; turn++) {
    const node = waiting[turn], room = boundsWithin(bounds[node], part);
    if (room.right - room.left < least_width / scale || room.bottom - room.top < least_height / scale) continue;
    if (!chart.count[node]) continue;
    addName(names, node, room, scale);
    waiting.push(...openBranches(chart, node));
  }
  return names;
}

/**
 * Add the name of a branch, on its card or as near to it as there is room, unless another one stands there.
 * @param {Names} names
 * @param {number} node
 * @param {Bounds} room
 * @param {number} scale
 */
function addName({ elements, grounds }, node, room, scale) {
  const { name_letters, name_padding, widest, step, name_radius, team_pixels, initialed } = DATA.far;
  const padding = name_padding / scale;
  const height = nameHeight(scale) / scale, size = (height * name_letters) / team_pixels;
  const most = Math.floor(Math.min((room.right - room.left) * scale, widest) / step) * step - 2 * name_padding;
  const text = cutText(textOf(node, 'title'), 'team', most / scale / size);
  const { card_width, card_height } = DATA.layout.sizes, { left: lefts, top: tops } = view.layout;
  const least = card_width * scale < initialed ? 0 : Math.min(card_width, room.right - room.left); // all of its card
  const width = Math.max(widthOf(text, 'team') * size + 2 * padding, least);
  const left = clipped(lefts[node], room.left, room.right - width);
  const top = clipped(tops[node] + card_height / 2 - height / 2, room.top, room.bottom - height);
  const ground = { left, top, right: left + width, bottom: top + height };
  if (!text || grounds.some((other) => meets(other, ground))) return;
  grounds.push(ground);
  const rx = name_radius / scale;
  elements.push(
    drawn('rect', { class: 'far-ground', x: left, y: top, width, height, rx, 'stroke-width': 1 / scale }),
    scaledText(text, 'team', left + padding, top + height / 2, size, `far-name ${branchClass(node)}`),
  );
}

/**
 * Return initials in the middle of cards that are too narrow for texts and not hidden by names.
 * @param {number[]} nodes
 * @param {Bounds[]} grounds of names
 * @param {number} scale
 */
export function initialsOn(nodes, grounds, scale) {
  const { initialed, initials, initials_share } = DATA.far;
  const { card_width: width, card_height: height } = DATA.layout.sizes, { left, top } = view.layout;
  if (width * scale < initialed) return [];
  const size = Math.min(initials, height * scale * initials_share) / DATA.far.initials_pixels / scale;
  const people = nodes.filter((node) => isOf(node, 'file', 'group', 'organization', 'person'));
  return people.flatMap((node) => {
    const card = { left: left[node], top: top[node], right: left[node] + width, bottom: top[node] + height };
    const text = textOf(node, 'initials');
    if (!text || grounds.some((ground) => meets(ground, card))) return [];
    const isBand = !isOf(node, 'person') && !chart.grouping[node];
    const classes = `centred ${isBand ? 'far-band' : 'far-name'} ${branchClass(node)}`;
    return [scaledText(text, 'initials', card.left + width / 2, card.top + height / 2, size, classes)];
  });
}

/**
 * Return a text about a height, its letters larger or smaller than usual.
 * @param {string} text
 * @param {string} lettering
 * @param {number} x
 * @param {number} middle
 * @param {number} size
 * @param {string} classes
 */
function scaledText(text, lettering, x, middle, size, classes) {
  const transform = `translate(${x} ${middle + DATA.card.middles[lettering] * size}) scale(${size})`;
  return drawn('text', { class: `${lettering} ${classes}`, transform }, text);
}

/** @param {number} scale */
function nameHeight(scale) {
  const { initialed, near_height, name_height } = DATA.far, { card_width, card_height } = DATA.layout.sizes;
  return card_width * scale < initialed ? name_height : clipped(card_height * scale, near_height, name_height);
}

/** Return the bounds of what is visible of every branch. */
function branchBounds() {
  const found = boundsKnown.get(view.layout) ?? makeBounds();
  boundsKnown.set(view.layout, found);
  return found;
}

function makeBounds() {
  const { card_width: width, card_height: height } = DATA.layout.sizes, { left, top } = view.layout;
  /** @type {Bounds[]} */
  const bounds = [];
  for (const node of chart.shown) {
    bounds[node] = { left: left[node], top: top[node], right: left[node] + width, bottom: top[node] + height };
  }
  for (const node of Array.from(chart.shown).reverse()) {
    const above = bounds[chart.parent[node]], own = bounds[node];
    if (!above) continue;
    above.left = Math.min(above.left, own.left);
    above.top = Math.min(above.top, own.top);
    above.right = Math.max(above.right, own.right);
    above.bottom = Math.max(above.bottom, own.bottom);
  }
  return bounds;
}

/**
 * @param {Bounds} bounds
 * @param {Bounds} part
 * @returns {Bounds}
 */
function boundsWithin(bounds, part) {
  return {
    left: Math.max(bounds.left, part.left),
    top: Math.max(bounds.top, part.top),
    right: Math.min(bounds.right, part.right),
    bottom: Math.min(bounds.bottom, part.bottom),
  };
}
