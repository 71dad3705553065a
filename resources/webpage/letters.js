// Texts on cards: how wide they are, and where they are cut.

import { DATA } from './data.js';

const pen = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
/** @type {Map<string, number>} */
const widths = new Map();
/** @type {Map<string, string>} */
const cuts = new Map();
const unbroken = new RegExp(DATA.card.unbroken, 'gu');
const graphemes = 'Segmenter' in Intl ? new Intl.Segmenter() : null;

/** @param {string} lettering */
function fontOf(lettering) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${lettering}-font`);
}

/**
 * @param {string} text
 * @param {string} lettering
 */
export function widthOf(text, lettering) {
  const key = `${lettering} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  pen.font = fontOf(lettering);
  const { width } = pen.measureText(text);
  widths.set(key, width);
  return width;
}

/**
 * Say whether a text of a width has room in another.
 * @param {number} width
 * @param {number} most
 */
export function hasRoom(width, most) {
  return width <= most + DATA.card.slack;
}

/**
 * Return a text cut with an ellipsis so that it is no wider than it may be.
 * @param {string} text
 * @param {string} lettering
 * @param {number} most
 */
export function cutText(text, lettering, most) {
  const line = asDrawn(text);
  if (hasRoom(widthOf(line, lettering), most)) return line;
  const key = `${lettering} ${most} ${line}`;
  const cut = cuts.get(key) ?? longestCut(line, lettering, most);
  cuts.set(key, cut);
  return cut;
}

/**
 * Return a text in at most so many lines, broken between words; the last one may be cut.
 * @param {string} text
 * @param {string} lettering
 * @param {number} width
 * @param {number} most
 */
export function wrapText(text, lettering, width, most) {
  const lines = [];
  let rest = (asDrawn(text).match(unbroken) ?? []).filter(Boolean);
  /** @param {string[]} parts */
  const lineOf = (parts) => parts.join('').trimEnd();
  while (rest.length && lines.length < most - 1) {
    let taken = 1;
    while (taken < rest.length && hasRoom(widthOf(lineOf(rest.slice(0, taken + 1)), lettering), width)) taken += 1;
    lines.push(cutText(lineOf(rest.slice(0, taken)), lettering, width));
    rest = rest.slice(taken);
  }
  if (rest.length && most > 0) lines.push(cutText(lineOf(rest), lettering, width));
  return lines.filter(Boolean);
}

/**
 * Return a text on one line; some fonts draw a letter with its accent only if both are one character.
 * @param {string} text
 */
export function asDrawn(text) {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * @param {string} line
 * @param {string} lettering
 * @param {number} most
 */
function longestCut(line, lettering, most) {
  const parts = graphemes ? Array.from(graphemes.segment(line), (one) => one.segment) : Array.from(line);
  /** @param {number} length */
  const cut = (length) => `${parts.slice(0, length).join('').trimEnd()}…`;
  pen.font = fontOf(lettering);
  let fits = 0, fails = parts.length;
  while (fails - fits > 1) {
    const length = (fits + fails) >> 1;
    if (hasRoom(pen.measureText(cut(length)).width, most)) fits = length;
    else fails = length;
  }
  return cut(fits);
}
