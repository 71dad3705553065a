// Who is meant by a name or an id, and what an address calls a card.

import { DATA, recordOf, textOf } from './data.js';

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
  for (const { id, names: own, card } of DATA.people) {
    ids.set(id, card);
    for (const name of own) names.set(name, (names.get(name) ?? card) === card ? card : -1);
  }
  return new Map([...names, ...ids]);
}

/**
 * Return what a fragment calls a card: its id if the page knows it, else its title.
 * @param {number} node
 * @returns {string}
 */
export function nameForLinks(node) {
  return recordOf(node)?.id ?? textOf(node, 'title');
}
