'use strict';
// The compact layout: every subtree packs what lies beneath it into shelves, near a wanted aspect (after
// Stockmeyer, "Optimal orientations of cells in slicing floorplan designs", 1983). The same as the program's
// own, trial by trial, so that a page looks like the picture.
//
// What is packed is an *item*: a card with all beneath it, or a stack that shares its card with other items.
// An item offers a shape for each of several aspects.

const ASPECTS = [0.2, 0.4, 0.7, 1, 1.4, 2, 3, 5]; // beside the wanted one
const HEIGHTS = 16; // heights of shelves that a family is tried with
const COARSE = 5, MANY = 300; // of a level with more items only every fifth height is tried
const SHELVES = [0, 0.3, 0.6, 0.8, 1, 1.3, 1.7, 2.4]; // numbers of shelves, by the root of the family
const AT_ONCE = 100_000; // the program's own batches decide which of two equally good trials comes first

/** Return the left and top of every visible node, in a chart that grows down and to the right. */
function compactCorners(sizes, aspect) {
  const left = new Float64Array(chart.length), top = new Float64Array(chart.length);
  const aspects = [aspect, ...ASPECTS];
  const levels = itemLevels(sizes, aspects);
  for (const level of levels.slice().reverse()) offerShapes(level, sizes, aspects);
  for (const level of levels) {
    for (const item of level) {
      placeCards(item, sizes, left, top);
      placeBelow(item, sizes);
    }
  }
  return { left, top };
}

// Items

/** Return the items of each level, from the root down. */
function itemLevels(sizes, aspects) {
  const root = { ...makeItem(0, sizes, aspects), left: 0, top: 0, chosen: 0 };
  const levels = [];
  for (let level = [root]; level.length; level = level.flatMap((item) => item.below)) {
    for (const item of level) item.below = itemsBelow(item, sizes, aspects);
    levels.push(level);
  }
  return levels;
}

/** Return the item of a card, with its stack if that is all there is beneath it. */
function makeItem(node, sizes, aspects) {
  const isAlone = isOpen(node) && chart.stack[node] === chart.count[node];
  const members = isAlone ? chart.stack[node] : 0;
  return { node, members, hasCard: true, ...ownShapes(members, true, sizes, aspects) };
}

function itemsBelow(item, sizes, aspects) {
  const { node, hasCard, members } = item;
  if (!hasCard || members || !isOpen(node)) return [];
  const cards = childrenOf(node).slice(chart.stack[node]).map((child) => makeItem(child, sizes, aspects));
  const stack = chart.stack[node];
  if (!stack) return cards;
  return [{ node, members: stack, hasCard: false, ...ownShapes(stack, false, sizes, aspects) }, ...cards];
}

/** Return the shapes of an item without what lies beneath it, and the rows of its stack in each. */
function ownShapes(members, hasCard, sizes, aspects) {
  const column = sizes.card_width + sizes.indent, row = sizes.card_height + sizes.stack_gap;
  const count = Math.max(members, 1);
  const rows = aspects.map((aspect) => {
    const columns = clipped(roundEven(Math.sqrt((count * aspect * row) / column)), 1, count);
    return Math.ceil(count / columns);
  });
  if (hasCard && !members) {
    return { rows, width: rows.map(() => sizes.card_width), height: rows.map(() => sizes.card_height) };
  }
  return {
    rows,
    width: rows.map((tall) => Math.ceil(count / tall) * column - (hasCard ? 0 : sizes.indent)),
    height: rows.map((tall) => (tall + (hasCard ? 1 : 0)) * row - sizes.stack_gap),
  };
}

// Shapes, from the deepest level upward

/** Let the items of a level offer the best shapes that come of packing what lies beneath them. */
function offerShapes(level, sizes, aspects) {
  const families = level.filter((item) => item.below.length);
  if (!families.length) return;
  const trials = trialsOf(families);
  for (const item of families) {
    const best = aspects.map(() => ({ measure: Infinity }));
    for (const trial of trials) {
      const packed = pack(item.below, trial, sizes);
      const width = Math.max(sizes.card_width, sizes.indent + packed.across);
      const height = sizes.card_height + packed.down;
      aspects.forEach((aspect, turn) => {
        const measure = Math.max(width, aspect * height);
        if (measure < best[turn].measure) best[turn] = { measure, width, height, trial };
      });
    }
    item.width = best.map((one) => one.width);
    item.height = best.map((one) => one.height);
    item.trials = best.map((one) => one.trial);
  }
}

/** Return the ways in which the families of a level are packed on trial, in the program's own order. */
function trialsOf(families) {
  const items = families.flatMap((item) => item.below);
  const step = items.length > MANY;
  const isEven = items.every((item) => greatest(item.height) === Math.min(...item.height));
  const heights = isEven ? [0] : counting(HEIGHTS, step ? COARSE : 1);
  const largest = greatest(families.map((item) => item.below.length));
  const trials = [];
  for (const some of batches(heights, Math.floor(AT_ONCE / items.length))) {
    const size = Math.floor(AT_ONCE / (items.length * some.length));
    for (const factors of batches(shelfFactors(largest, step ? 2 : 1), size)) {
      for (const factor of factors) trials.push(...some.map((height) => ({ height, factor })));
    }
  }
  return trials;
}

/** Return which of SHELVES give different numbers of shelves in the largest family of a level. */
function shelfFactors(largest, step) {
  const byNumber = new Map();
  SHELVES.forEach((factor, turn) => {
    byNumber.set(clipped(roundEven(Math.sqrt(largest) * factor), 1, largest), turn);
  });
  const turns = [...byNumber.values()].sort((one, other) => one - other);
  return turns.filter((_, turn) => turn % step === 0).map((turn) => SHELVES[turn]);
}

/** Put items into shelves in their order; return where each stands, its shape, and how large all is. */
function pack(items, trial, sizes) {
  const shapes = chosenShapes(items, trial.height);
  const widths = items.map((item, turn) => item.width[shapes[turn]] + sizes.sibling_gap);
  const shelves = clipped(roundEven(Math.sqrt(items.length) * trial.factor), 1, items.length);
  const rate = shelves / widths.reduce((sum, width) => sum + width, 0);
  const left = [], top = [];
  let before = 0, start = 0, tall = 0, down = 0, across = 0, shelf = 0;
  items.forEach((item, turn) => {
    const wanted = Math.floor((before + widths[turn] / 2) * rate);
    if (wanted !== shelf && turn) {
      down += tall + sizes.level_gap;
      [start, tall] = [before, 0];
    }
    shelf = wanted;
    left.push(before - start);
    top.push(down + sizes.level_gap);
    before += widths[turn];
    tall = Math.max(tall, item.height[shapes[turn]]);
    across = Math.max(across, before - start - sizes.sibling_gap);
  });
  return { shapes, left, top, across, down: down + tall + sizes.level_gap };
}

/** Return the shape of each item: the narrowest that is no higher than the shelves may be. */
function chosenShapes(items, height) {
  const low = greatest(items.map((item) => Math.min(...item.height)));
  const high = greatest(items.map((item) => greatest(item.height)));
  const limit = low * (high / low) ** (height / (HEIGHTS - 1)) * (1 + 1e-9);
  return items.map((item) => {
    let best = 0, least = Infinity;
    item.height.forEach((tall, shape) => {
      if (tall <= limit && item.width[shape] < least) [best, least] = [shape, item.width[shape]];
    });
    return best;
  });
}

// Places, from the root down

function placeCards(item, sizes, left, top) {
  const { node, members, hasCard } = item;
  if (hasCard) [left[node], top[node]] = [item.left, item.top];
  const column = sizes.card_width + sizes.indent, row = sizes.card_height + sizes.stack_gap;
  const rows = item.rows[item.chosen];
  const [right, down] = hasCard ? [sizes.indent, row] : [0, 0];
  for (let turn = 0; turn < members; turn++) {
    left[chart.first[node] + turn] = item.left + right + Math.floor(turn / rows) * column;
    top[chart.first[node] + turn] = item.top + down + (turn % rows) * row;
  }
}

function placeBelow(item, sizes) {
  if (!item.below.length) return;
  const packed = pack(item.below, item.trials[item.chosen], sizes);
  item.below.forEach((child, turn) => {
    child.left = item.left + sizes.indent + packed.left[turn];
    child.top = item.top + sizes.card_height + packed.top[turn];
    child.chosen = packed.shapes[turn];
  });
}

// Numbers

function clipped(number, low, high) {
  return Math.min(Math.max(number, low), high);
}

/** Return the greatest of any number of numbers; as arguments a function takes only so many. */
function greatest(numbers) {
  return numbers.reduce((one, other) => Math.max(one, other), -Infinity);
}

/** Round to the nearest whole number, halves to the even one, as the program does. */
function roundEven(number) {
  const floor = Math.floor(number);
  const rest = number - floor;
  return floor + (rest > 0.5 || (rest === 0.5 && floor % 2) ? 1 : 0);
}

function counting(end, step) {
  return Array.from({ length: Math.ceil(end / step) }, (_, turn) => turn * step);
}

function batches(numbers, size) {
  const step = Math.max(size, 1);
  return counting(numbers.length, step).map((from) => numbers.slice(from, from + step));
}
