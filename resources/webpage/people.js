// Who is meant by a name or an id, and what an address calls a card.

import { cardsLike, chart, isOf, recordOf, textOf } from './data.js';

/** @typedef {import('./data.js').Entry} Entry */

/** @type {Map<string, number> | null} */
let cardsByName = null; // the card behind each name and id, -1 for a name that two share

/**
 * Return the card of somebody with a name or an id; or -1.
 * @param {string} name
 */
export function cardNamed(name) {
  cardsByName ??= collectNames();
  return cardsByName.get(name) ?? -1;
}

/** @returns {Map<string, number>} */
function collectNames() {
  const names = new Map(), ids = new Map();
  for (let node = 0; node < chart.length; node++) {
    const person = isOf(node, 'person', 'absent') && recordOf(node);
    if (!person) continue;
    if (!ids.has(person.id)) ids.set(person.id, mainCard(node, person));
    const others = (person.other_names ?? []).map((/** @type {Entry} */ other) => other.name);
    for (const name of [person.name, ...others]) {
      const card = ids.get(person.id);
      names.set(name, (names.get(name) ?? card) === card ? card : -1);
    }
  }
  return new Map([...names, ...ids]);
}

/**
 * Return the card of somebody's primary membership: the one marked so, else the first.
 * @param {number} node
 * @param {Entry} person
 */
function mainCard(node, person) {
  const marked = (person.memberships ?? []).findIndex((/** @type {Entry} */ one) => one.primary);
  return cardOfMembership(node, Math.max(marked, 0)) ?? node;
}

/**
 * @param {number} node
 * @param {number} turn
 */
export function cardOfMembership(node, turn) {
  return cardsLike(node).find((card) => chart.membership[card] === turn);
}

/**
 * Return what a fragment calls a card: its id if the page knows it, else its title.
 * @param {number} node
 * @returns {string}
 */
export function nameForLinks(node) {
  return recordOf(node)?.id ?? textOf(node, 'title');
}
