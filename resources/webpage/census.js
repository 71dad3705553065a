// Counting people, not cards: whom the folded cards hide, each of them once.

import { chart, isOf } from './data.js';

/** @type {number[]} */
let shownThen = []; // what was visible when people were counted
let counts = new Int32Array();

/** Return by node how many people a folded card hides; who stands on a visible card is not hidden. */
export function peopleHidden() {
  if (shownThen !== chart.shown) {
    shownThen = chart.shown;
    counts = countedHidden();
  }
  return counts;
}

function countedHidden() {
  const found = new Int32Array(chart.length), seen = new Set(chart.shown.filter(isPerson).map(recordOfPerson));
  const under = new Int32Array(chart.length).fill(-1);
  /** @type {Map<number, number>} */
  const cards = new Map(); // of each hidden person the card that stands for the person, or the first
  for (let node = 0; node < chart.length; node++) {
    if (chart.visible[node]) continue;
    const above = chart.parent[node], person = chart.record[node];
    under[node] = chart.visible[above] ? above : under[above];
    if (!isPerson(node) || seen.has(person)) continue;
    if (!cards.has(person) || !chart.repeated[node]) cards.set(person, node);
  }
  for (const node of cards.values()) found[under[node]] += 1;
  return found;
}

/** @param {number} node */
function isPerson(node) {
  return isOf(node, 'person');
}

/** @param {number} node */
function recordOfPerson(node) {
  return chart.record[node];
}
