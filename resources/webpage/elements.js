// Elements of the page: those that are there, and new ones. Texts of the data become texts and never markup.

/** @typedef {Node | string | number | false | null | undefined} Child */

const SVG = 'http://www.w3.org/2000/svg';
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
  made.append(...(name === 'a' ? shown.map(withoutMarks) : shown));
  return made;
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
