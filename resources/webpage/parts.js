// What the program says of a record, in parts, as elements. Nothing of the data is ever taken for markup.

import { WORDS, textOf } from './data.js';
import { element, prose } from './elements.js';
import { nameForLinks } from './people.js';

/** @typedef {import('./data.js').Part} Part */
/** @typedef {import('./data.js').Line} Line */
/** @typedef {import('./data.js').Reference} Reference */
/** @typedef {import('./elements.js').Child} Child */
/** @typedef {(Child | Child[])[]} Children */

/**
 * What parts leave open: the photo of whom a page is about, what the chart says in a gap, the numbers of sources.
 * @typedef {object} Page
 * @property {() => Child} photo
 * @property {Record<string, () => Children>} gaps
 * @property {(references: Reference[]) => Child} mark
 */

/** @typedef {(part: Part, page: Page) => Child | Children} Writer */

/**
 * Return a headed part, or nothing if it has no body.
 * @param {string} heading
 * @param {Children} body
 */
export function headed(heading, ...body) {
  const parts = body.flat().filter(Boolean);
  return parts.length > 0 && element('section', {}, element('h3', {}, heading), ...parts);
}

/**
 * @param {string} word
 * @param {Children} body
 */
export function section(word, ...body) {
  return headed(WORDS[word], ...body);
}

/** @param {Children} children */
export function quiet(...children) {
  return children.flat().some(Boolean) && element('div', { class: 'quiet' }, ...children);
}

/** @param {string | undefined} text */
export function note(text) {
  return text && prose('p', { class: 'note' }, text);
}

/**
 * Return a link to a card.
 * @param {number} node
 * @param {string} text
 */
export function cardLink(node, text = textOf(node, 'title')) {
  return element('a', { href: `#select=${encodeURIComponent(nameForLinks(node))}`, 'data-node': String(node) }, text);
}

// Within a line

/** @type {Record<string, Writer>} */
const INLINES = {
  name: ({ text, language }) => element('span', { lang: language, class: 'other-name' }, text),
  strong: ({ inside }, page) => element('strong', {}, ...lineOf(inside, page)),
  emphasis: ({ inside }, page) => element('em', {}, ...lineOf(inside, page)),
  struck: ({ inside }, page) => element('s', {}, ...lineOf(inside, page)),
  quiet: ({ inside }, page) => element('span', { class: 'quiet' }, ...lineOf(inside, page)),
  code: ({ text }) => element('code', {}, text),
  break: () => element('br'),
  cardlink: ({ card, text }) => cardLink(card, text),
  weblink: ({ uri, inside }, page) => {
    return element('a', { href: uri, target: '_blank', rel: 'noopener noreferrer' }, ...lineOf(inside, page));
  },
  cited: ({ references }, page) => page.mark(references),
};

/**
 * Return what stands within a line.
 * @param {Line | undefined} line
 * @param {Page} page
 * @returns {Child[]}
 */
export function lineOf(line, page) {
  return (line ?? []).flatMap((part) => (typeof part === 'string' ? [part] : INLINES[part.is](part, page))).flat();
}

/**
 * @param {Line[] | undefined} lines
 * @param {Page} page
 */
export function linesOf(lines, page) {
  return (lines ?? []).map((line) => element('div', {}, ...lineOf(line, page)));
}

// By themselves

/** @type {Record<string, Writer>} */
const BLOCKS = {
  head: ({ title, lines }, page) => {
    const names = element('div', {}, element('h2', {}, ...lineOf(title, page)), ...linesOf(lines, page));
    return element('div', { class: 'head' }, page.photo(), names);
  },
  paragraph: ({ inside }, page) => prose('p', {}, ...lineOf(inside, page)),
  lines: ({ lines }, page) => element('div', { class: 'part' }, ...linesOf(lines, page)),
  listed: ({ inside }, page) => element('div', {}, ...lineOf(inside, page)),
  note: ({ text }) => note(text),
  bullets: ({ items, first }, page) => {
    const list = items.map((/** @type {Part[]} */ item) => prose('li', {}, ...itemOf(item, page)));
    const isNumbered = Number.isInteger(first);
    return element(isNumbered ? 'ol' : 'ul', { start: isNumbered && String(first) }, ...list);
  },
  quotation: ({ inside }, page) => element('blockquote', {}, ...blocksOf(inside, page)),
  preformatted: ({ text }) => prose('pre', {}, text),
  headline: ({ inside }, page) => prose('h4', {}, ...lineOf(inside, page)),
  rule: () => element('hr'),
  table: ({ rows }, page) => {
    const [head, ...body] = rows;
    const others = body.map((/** @type {Line[]} */ row) => rowOf('td', row, page));
    return element('table', {}, rowOf('th', head, page), ...others);
  },
  bars: ({ bars }, page) => bars.map((/** @type {Part} */ bar) => barOf(bar, page)),
  entries: ({ entries }, page) => entries.map((/** @type {Part} */ entry) => entryOf(entry, page)),
  section: ({ heading, inside }, page) => headed(heading, ...blocksOf(inside, page)),
  fromchart: ({ fact }, page) => (page.gaps[fact]?.() ?? []).flat(),
};

/**
 * Return parts one after the other.
 * @param {Part[] | undefined} parts
 * @param {Page} page
 * @returns {Child[]}
 */
export function blocksOf(parts, page) {
  return (parts ?? []).flatMap((part) => BLOCKS[part.is](part, page)).flat();
}

/**
 * Return a line, and a bar beneath it.
 * @param {Part} bar
 * @param {Page} page
 */
function barOf(bar, page) {
  const drawn = element('div', { class: 'bar', 'aria-hidden': 'true' });
  drawn.style.setProperty('--share', String(bar.share));
  return element('div', {}, element('div', {}, ...lineOf(bar.inside, page)), bar.share > 0 && drawn);
}

/**
 * Return an item of a list, whose first paragraph stands beside its bullet.
 * @param {Part[]} item
 * @param {Page} page
 */
function itemOf(item, page) {
  const [first, ...rest] = item;
  return first?.is === 'paragraph' ? [...lineOf(first.inside, page), ...blocksOf(rest, page)] : blocksOf(item, page);
}

/**
 * @param {string} kind
 * @param {Line[]} cells
 * @param {Page} page
 */
function rowOf(kind, cells, page) {
  return element('tr', {}, ...cells.map((cell) => prose(kind, {}, ...lineOf(cell, page))));
}

/**
 * Return when, what, and the lines beneath it.
 * @param {Part} entry
 * @param {Page} page
 */
function entryOf(entry, page) {
  const head = element('div', {}, element('strong', {}, ...lineOf(entry.title, page)), ...lineOf(entry.cited, page));
  const lines = (entry.lines ?? []).map((/** @type {Line} */ line) => quiet(...lineOf(line, page)));
  const when = element('div', { class: 'when' }, entry.when);
  return element('div', { class: 'entry' }, when, element('div', {}, head, ...lines, note(entry.note)));
}
