// The compact layout: every subtree packs what lies beneath it into shelves, near a wanted aspect (after
// Stockmeyer, "Optimal orientations of cells in slicing floorplan designs", 1983). The same as the program's
// own, trial by trial, so that a page looks like the picture.
//
// What is packed is an *item*: a card with all beneath it, or a stack that shares its card with other items.
// An item offers a shape for each of several aspects.

import { openAssistants, openBranches, openStack, seatRows, seatsOf } from './chart.js';
import { clipped, greatest, roundEven } from './numbers.js';
import { shelvesOf, trialsOf } from './trials.js';

/** @typedef {import('./chart.js').Tree} Tree */
/** @typedef {import('./layout.js').Sizes} Sizes */
/** @typedef {import('./trials.js').Trial} Trial */
/** @typedef {import('./trials.js').Trials} Trials */

/**
 * A shape that an item offers, and the trial that it came of.
 * @typedef {object} Shape
 * @property {number} width
 * @property {number} height
 * @property {number} rows of the item's stack
 * @property {Trial} [trial]
 */

/**
 * @typedef {object} Item
 * @property {number} node
 * @property {number} members of the stack in the item, 0 for none
 * @property {boolean} hasCard
 * @property {number} inset how far the card stands from the left: as far as an assistant is wide, if one does there
 * @property {number} head how high the card is together with its rows of assistants
 * @property {Shape[]} shapes
 * @property {Item[]} below
 * @property {number} left
 * @property {number} top
 * @property {Shape} chosen
 */

/**
 * Return the left and top of every visible node, in a chart that grows down and to the right.
 * @param {Tree} tree
 * @param {Sizes} sizes
 * @param {number} aspect
 * @param {Trials} tried
 */
export function compactCorners(tree, sizes, aspect, tried) {
  const left = new Float64Array(tree.length), top = new Float64Array(tree.length);
  const aspects = [aspect, ...tried.aspects];
  const levels = itemLevels(tree, sizes, aspects);
  for (const level of levels.slice().reverse()) offerShapes(level, sizes, aspects, tried);
  const [[root]] = levels;
  root.chosen = root.shapes[0];
  for (const level of levels) {
    for (const item of level) {
      placeCards(tree, item, sizes, left, top);
      placeBelow(item, sizes, tried);
    }
  }
  return { left, top };
}

// Items

/**
 * Return the items of each level, from the root down.
 * @param {Tree} tree
 * @param {Sizes} sizes
 * @param {number[]} aspects
 */
function itemLevels(tree, sizes, aspects) {
  const levels = [];
  for (let level = [cardItem(tree, 0, sizes, aspects)]; level.length; level = level.flatMap((item) => item.below)) {
    for (const item of level) item.below = itemsBelow(tree, item, sizes, aspects);
    levels.push(level);
  }
  return levels;
}

/**
 * Return the item of a card, with its stack if that is all there is beneath it.
 * @param {Tree} tree
 * @param {number} node
 * @param {Sizes} sizes
 * @param {number[]} aspects
 */
function cardItem(tree, node, sizes, aspects) {
  const isAlone = tree.stack[node] === tree.count[node];
  return makeItem(node, isAlone ? openStack(tree, node) : 0, cardShape(tree, node, sizes), sizes, aspects);
}

/**
 * Return how large a card is together with its assistants, and how far from the left of that it stands.
 * @param {Tree} tree
 * @param {number} node
 * @param {Sizes} sizes
 */
function cardShape(tree, node, sizes) {
  const seats = openAssistants(tree, node), inset = seats > 1 ? sizes.card_width : 0;
  const width = inset + (seats ? sizes.indent : 0) + sizes.card_width;
  const height = sizes.card_height + seatRows(tree, node) * (sizes.card_height + sizes.stack_gap);
  return { inset, width, height };
}

/**
 * @param {Tree} tree
 * @param {Item} item
 * @param {Sizes} sizes
 * @param {number[]} aspects
 * @returns {Item[]}
 */
function itemsBelow(tree, item, sizes, aspects) {
  if (!item.hasCard || item.members) return [];
  const cards = openBranches(tree, item.node).map((child) => cardItem(tree, child, sizes, aspects));
  const stack = openStack(tree, item.node);
  return stack ? [makeItem(item.node, stack, null, sizes, aspects), ...cards] : cards;
}

/**
 * Return an item with its shapes without what lies beneath it.
 * @param {number} node
 * @param {number} members
 * @param {{ inset: number, width: number, height: number } | null} card how large it is, if it is in the item
 * @param {Sizes} sizes
 * @param {number[]} aspects
 * @returns {Item}
 */
function makeItem(node, members, card, sizes, aspects) {
  const column = sizes.card_width + sizes.indent, row = sizes.card_height + sizes.stack_gap;
  const count = Math.max(members, 1);
  const shapes = aspects.map((aspect) => {
    const columns = clipped(roundEven(Math.sqrt((count * aspect * row) / column)), 1, count);
    const rows = Math.ceil(count / columns);
    if (card && !members) return { rows, width: card.width, height: card.height };
    const width = Math.ceil(count / rows) * column - (card ? 0 : sizes.indent);
    return { rows, width, height: (rows + (card ? 1 : 0)) * row - sizes.stack_gap };
  });
  const { inset, height: head } = card ?? { inset: 0, height: 0 };
  return { node, members, hasCard: card !== null, inset, head, shapes, below: [], left: 0, top: 0, chosen: shapes[0] };
}

// Shapes, from the deepest level upward

/**
 * Let the items of a level offer the best shapes that come of packing what lies beneath them.
 * @param {Item[]} level
 * @param {Sizes} sizes
 * @param {number[]} aspects
 * @param {Trials} tried
 */
function offerShapes(level, sizes, aspects, tried) {
  const families = level.filter((item) => item.below.length);
  const trials = families.length ? trialsOf(families, tried) : [];
  for (const item of families) {
    const best = aspects.map(() => Infinity), ownWidth = item.shapes[0].width;
    for (const trial of trials) {
      const packed = pack(item.below, trial, sizes, tried);
      const width = Math.max(ownWidth, item.inset + sizes.indent + packed.across);
      const height = item.head + packed.down;
      aspects.forEach((aspect, turn) => {
        const measure = Math.max(width, aspect * height);
        if (measure >= best[turn]) return; // of two that are equally good, the first is taken
        best[turn] = measure;
        item.shapes[turn] = { rows: item.shapes[turn].rows, width, height, trial };
      });
    }
  }
}

/**
 * Put items into shelves in their order; return where each stands, its shape, and how large all is.
 * @param {Item[]} items
 * @param {Trial} trial
 * @param {Sizes} sizes
 * @param {Trials} tried
 */
function pack(items, trial, sizes, tried) {
  const shapes = chosenShapes(items, trial.height, tried);
  const widths = shapes.map((shape) => shape.width + sizes.sibling_gap);
  const rate = shelvesOf(items.length, trial.factor) / widths.reduce((sum, width) => sum + width, 0);
  /** @type {number[]} */
  const left = [];
  /** @type {number[]} */
  const top = [];
  let before = 0, start = 0, tall = 0, down = 0, across = 0, shelf = 0;
  shapes.forEach((shape, turn) => {
    const wanted = Math.floor((before + widths[turn] / 2) * rate);
    if (wanted !== shelf && turn) {
      down += tall + sizes.level_gap;
      [start, tall] = [before, 0];
    }
    shelf = wanted;
    left.push(before - start);
    top.push(down + sizes.level_gap);
    before += widths[turn];
    tall = Math.max(tall, shape.height);
    across = Math.max(across, before - start - sizes.sibling_gap);
  });
  return { shapes, left, top, across, down: down + tall + sizes.level_gap };
}

/**
 * Return the shape of each item: the narrowest that is no higher than the shelves may be.
 * @param {Item[]} items
 * @param {number} height which of the heights between the least and the most
 * @param {Trials} tried
 */
function chosenShapes(items, height, tried) {
  const low = greatest(items.map(({ shapes }) => Math.min(...shapes.map((shape) => shape.height))));
  const high = greatest(items.map(({ shapes }) => Math.max(...shapes.map((shape) => shape.height))));
  const limit = low * (high / low) ** (height / (tried.heights - 1)) * tried.even;
  return items.map(({ shapes }) => {
    const fitting = shapes.filter((shape) => shape.height <= limit);
    return fitting.reduce((best, shape) => (shape.width < best.width ? shape : best));
  });
}

// Places, from the root down

/**
 * @param {Tree} tree
 * @param {Item} item
 * @param {Sizes} sizes
 * @param {Float64Array} left
 * @param {Float64Array} top
 */
function placeCards(tree, item, sizes, left, top) {
  const { node, members, hasCard } = item;
  if (hasCard) placeCard(tree, item, sizes, left, top);
  const column = sizes.card_width + sizes.indent, row = sizes.card_height + sizes.stack_gap;
  const { rows } = item.chosen;
  const [right, down] = hasCard ? [sizes.indent, row] : [0, 0];
  for (let turn = 0; turn < members; turn++) {
    left[tree.first[node] + turn] = item.left + right + Math.floor(turn / rows) * column;
    top[tree.first[node] + turn] = item.top + down + (turn % rows) * row;
  }
}

/**
 * Place a card and its assistants.
 * @param {Tree} tree
 * @param {Item} item
 * @param {Sizes} sizes
 * @param {Float64Array} left
 * @param {Float64Array} top
 */
function placeCard(tree, { node, inset, left: itemLeft, top: itemTop }, sizes, left, top) {
  [left[node], top[node]] = [itemLeft + inset, itemTop];
  for (const seat of seatsOf(tree, node)) {
    left[seat.node] = left[node] + (seat.isAfter ? sizes.indent : -sizes.card_width);
    top[seat.node] = top[node] + (seat.row + 1) * (sizes.card_height + sizes.stack_gap);
  }
}

/**
 * @param {Item} item
 * @param {Sizes} sizes
 * @param {Trials} tried
 */
function placeBelow(item, sizes, tried) {
  if (!item.chosen.trial) return;
  const packed = pack(item.below, item.chosen.trial, sizes, tried);
  item.below.forEach((child, turn) => {
    child.left = item.left + item.inset + sizes.indent + packed.left[turn];
    child.top = item.top + item.head + packed.top[turn];
    child.chosen = packed.shapes[turn];
  });
}
