// Finding cards as somebody types: by name, other names, role, team, and by their lives. Every word must stand in
// what is said of a card; those whose title begins with what is looked for come first.

import { showUnfolded } from './chart.js';
import { chart, cardLines, plain, recordOf, say, textOf } from './data.js';
import { draw } from './drawing.js';
import { part, svg } from './elements.js';
import { select } from './selecting.js';
import { view } from './view.js';

/** @type {number[]} */
let hits = [];
let turn = -1; // which of them is selected
/** @type {string[] | null} */
let searched = null; // what is said of each node, plain; made when somebody first looks for anything

function searchedTexts() {
  searched ??= Array.from({ length: chart.length }, (_, node) => plain(saidOf(node).join('\n')));
  return searched;
}

/** @param {number} node */
function saidOf(node) {
  const texts = [textOf(node, 'title'), textOf(node, 'detail'), textOf(node, 'native')];
  return [...texts, ...cardLines(node).map(({ text }) => text), ...(recordOf(node)?.terms ?? [])];
}

/**
 * Return the nodes that answer a query, the best first.
 * @param {string} query
 */
function found(query) {
  const words = plain(query).split(' ').filter(Boolean);
  if (!words.length) return [];
  /** @type {number[][]} */
  const ranked = [[], [], []];
  searchedTexts().forEach((text, node) => {
    if (words.every((word) => text.includes(word))) ranked[rankOf(text, words)].push(node);
  });
  return ranked.flat();
}

/**
 * Return 0 if a text begins with what is looked for, 1 if a word in it does, else 2.
 * @param {string} text
 * @param {string[]} words
 */
function rankOf(text, words) {
  if (text.startsWith(words.join(' '))) return 0;
  return words.every((word) => text.startsWith(word) || text.includes(` ${word}`)) ? 1 : 2;
}

/**
 * Look for something, and go to the first card that answers; for nothing, end the search.
 * @param {string} query
 */
export function find(query) {
  view.closedBefore ??= chart.closed.slice();
  setHits(found(query));
  if (hits.length) goToHit(0);
  else draw(true);
  part('find').value = query;
  tellFound(query);
}

function endSearch() {
  view.closedBefore = null;
  setHits([]);
  part('find').value = '';
  tellFound('');
  draw(true);
}

/** @param {number[]} nodes */
function setHits(nodes) {
  hits = nodes;
  turn = -1;
  view.hits = new Set(nodes);
}

/**
 * Go to a hit; only what hides this one is unfolded, beside what was unfolded before the search.
 * @param {number} wanted
 */
function goToHit(wanted) {
  const count = hits.length;
  if (!count) return;
  turn = (wanted + count) % count;
  if (view.closedBefore) chart.closed.set(view.closedBefore);
  showUnfolded(chart);
  select(hits[turn]);
  tellFound(part('find').value);
}

/** @param {string} query */
function tellFound(query) {
  const count = hits.length;
  const numbers = { turn: turn + 1, all: count };
  part('found').textContent = count ? say('found', numbers) : query.trim() && say('nothing');
  part('next').disabled = part('previous').disabled = count < 2;
}

/** Find while somebody types into the field, and go on at a key or a click. */
export function startSearch() {
  const field = part('find');
  field.addEventListener('input', () => find(field.value));
  field.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') goToHit(turn + (event.shiftKey ? -1 : 1));
    else if (event.key === 'Escape') {
      endSearch();
      svg.focus();
    } else return;
    event.preventDefault();
  });
  part('next').addEventListener('click', () => goToHit(turn + 1));
  part('previous').addEventListener('click', () => goToHit(turn - 1));
  tellFound('');
}
