// Elements of the page: those that are there, and new ones. Texts of the data become texts and never markup.

/** @typedef {Node | string | number | false | null | undefined} Child */

const SVG = 'http://www.w3.org/2000/svg';
const LEFTWARD = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u; // Hebrew, Arabic, Syriac, Thaana, N'Ko and others
const RIGHTWARD = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u;
const PLAIN = new Set(['option', 'title', 'textarea', 'pre']); // what holds text alone
const MARKS = /[\u061c\u200e\u200f]/g; // of direction, which nobody sees

/**
 * Return the element of the page with an id.
 * @param {string} id
 * @returns {any}
 */
export function part(id) {
  return document.getElementById(id);
}

/** @type {SVGSVGElement} */
export const svg = part('chart');

/**
 * Return an element; what is null, false or empty among its children is left out.
 * @param {string} name
 * @param {Record<string, string | false | undefined>} attributes
 * @param {(Child | Child[])[]} children
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value);
  const shown = children.flat().flatMap((child) => (child || child === 0 ? [child] : [])).map(asNode);
  const legible = name === 'a' ? shown.map(withoutMarks) : shown;
  made.append(...(PLAIN.has(name) ? legible : legible.map(setApart)));
  return made;
}

/**
 * Return an element with a text of the data, which is read from the side of most of its letters.
 * @param {string} name
 * @param {Record<string, string | false | undefined>} attributes
 * @param {(Child | Child[])[]} children
 */
export function prose(name, attributes = {}, ...children) {
  const made = element(name, attributes, ...children);
  const spoken = [...made.childNodes].filter((node) => node.nodeName !== 'A'); // names may be in any letters
  if (isTurned(spoken.map((node) => node.textContent).join(''))) made.dir = 'rtl';
  return made;
}

/**
 * Return a text that is read from the right alone as an element that turns nothing beside it.
 * @param {Node | string} child
 */
function setApart(child) {
  if (typeof child !== 'string' || !LEFTWARD.test(child) || RIGHTWARD.test(child)) return child;
  const made = document.createElement('bdi');
  made.append(child);
  return made;
}

/** @param {string} text */
function isTurned(text) {
  const count = (/** @type {RegExp} */ letters) => text.match(new RegExp(letters, 'gu'))?.length ?? 0;
  return LEFTWARD.test(text) && count(LEFTWARD) > count(RIGHTWARD);
}

/** @param {Node | string | number} child */
function asNode(child) {
  return typeof child === 'number' ? String(child) : child;
}

/** @param {Node | string} child of a link, whose text is what can be seen of it */
function withoutMarks(child) {
  return typeof child === 'string' ? child.replace(MARKS, '') : child;
}

/**
 * Return an element of a drawing.
 * @param {string} name
 * @param {Record<string, string | number>} attributes
 * @param {(Node | string)[]} children
 */
export function drawn(name, attributes, ...children) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

/**
 * Set an attribute, if that changes anything.
 * @param {Element} one
 * @param {string} name
 * @param {string | number | boolean} value
 */
export function setChanged(one, name, value) {
  if (one.getAttribute(name) !== String(value)) one.setAttribute(name, String(value));
}
