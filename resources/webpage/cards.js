'use strict';
// The cards as elements: what stands in one, and where its texts are cut. Texts of the data become texts and
// never markup.

const SVG = 'http://www.w3.org/2000/svg';
const HIGH = 0.32, MIDDLE = 0.5, LOW = 0.69; // of a card's height, where the middles of its lines are
const NATIVE_GAP = 6;
const BADGE = { width: 34, height: 16, overlap: 4 }; // it hangs on its card and leaves the texts alone
const SLACK = 2; // pixels by which browsers and the program measure a text differently
const DOT = 6; // across; in the corner of somebody about whom there is a note

const pen = document.createElement('canvas').getContext('2d');
const widths = new Map();
const cuts = new Map();
const graphemes = 'Segmenter' in Intl ? new Intl.Segmenter() : null;

function drawn(name, attributes, ...children) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

// Texts

function fontOf(lettering) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${lettering}-font`);
}

function widthOf(text, lettering) {
  const key = `${lettering} ${text}`;
  if (!widths.has(key)) {
    pen.font = fontOf(lettering);
    widths.set(key, pen.measureText(text).width);
  }
  return widths.get(key);
}

/** Return a text cut with an ellipsis so that it is no wider than it may be. */
function cutText(text, lettering, most) {
  const line = asDrawn(text);
  if (widthOf(line, lettering) <= most + SLACK) return line;
  const key = `${lettering} ${line}`;
  if (!cuts.has(key)) cuts.set(key, longestCut(line, lettering, most));
  return cuts.get(key);
}

/** Return a text on one line; some fonts draw a letter with its accent only if both are one character. */
function asDrawn(text) {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function longestCut(line, lettering, most) {
  const parts = graphemes ? Array.from(graphemes.segment(line), (part) => part.segment) : Array.from(line);
  const cut = (length) => `${parts.slice(0, length).join('').trimEnd()}…`;
  pen.font = fontOf(lettering);
  let fits = 0, fails = parts.length;
  while (fails - fits > 1) {
    const length = (fits + fails) >> 1;
    if (pen.measureText(cut(length)).width <= most + SLACK) fits = length;
    else fails = length;
  }
  return cut(fits);
}

/** Return a line of text about a height, or nothing for an empty one. */
function line(text, lettering, x, middle, classes = '') {
  if (!text) return [];
  const baseline = middle + DATA.card.middles[lettering];
  return [drawn('text', { x, y: baseline, class: `${lettering} ${classes}` }, text)];
}

// Cards

function cardId(node) {
  return `card-${node}`;
}

function makeCard(node) {
  const { card_width: width, card_height: height } = DATA.sizes, { radius } = DATA.card;
  const box = drawn('rect', { class: 'box', width, height, rx: radius });
  const card = drawn('g', { id: cardId(node), role: 'treeitem' }, box, ...insideOf(node));
  if (chart.count[node]) card.append(makeBadge(node));
  card.setAttribute('aria-label', [textOf(node, TITLE), textOf(node, DETAIL)].filter(Boolean).join(', '));
  card.setAttribute('aria-level', levelOf(node) + 1);
  const above = chart.parent[node];
  card.setAttribute('aria-setsize', above < 0 ? 1 : chart.count[above]);
  card.setAttribute('aria-posinset', above < 0 ? 1 : node - chart.first[above] + 1);
  return card;
}

function insideOf(node) {
  const { padding, disc } = DATA.card;
  const isPerson = chart.kind[node] === PERSON;
  const start = isPerson ? 2 * padding + disc : 1.5 * padding;
  const parts = isPerson ? discParts(node) : [];
  if (DATA.key.length && isPerson && chart.branch[node] !== '-') parts.push(stripe());
  parts.push(...textParts(node, start, DATA.sizes.card_width - start - padding));
  if (chart.noted[node]) parts.push(dot());
  return parts;
}

/** Return the photo of a person as a disc, or initials on a pale one. */
function discParts(node) {
  const { padding, disc } = DATA.card, middle = DATA.sizes.card_height / 2;
  const photo = DATA.photos[chart.record[node]];
  if (photo) {
    const place = { x: padding, y: middle - disc / 2, width: disc, height: disc };
    return [drawn('image', { ...place, href: photo, 'clip-path': 'url(#round)' })];
  }
  const circle = drawn('circle', { class: 'disc', cx: padding + disc / 2, cy: middle, r: disc / 2 });
  return [circle, ...line(textOf(node, INITIALS), 'initials', padding + disc / 2, middle, 'centred')];
}

function titleLettering(kind) {
  if (kind <= ORGANIZATION) return 'team';
  return kind === UNNAMED ? 'detail' : 'name';
}

function textParts(node, start, width) {
  const height = DATA.sizes.card_height, lettering = titleLettering(chart.kind[node]);
  const detail = textOf(node, DETAIL), native = asDrawn(textOf(node, NATIVE));
  const middle = (detail ? HIGH : MIDDLE) * height;
  const title = cutText(textOf(node, TITLE), lettering, width);
  const taken = widthOf(title, lettering) + NATIVE_GAP;
  const fits = native && taken + widthOf(native, 'detail') <= width + SLACK;
  return [
    ...line(title, lettering, start, middle, 'title'),
    ...line(fits ? native : '', 'detail', start + taken, middle, 'quiet'),
    ...line(cutText(detail, 'detail', width), 'detail', start, LOW * height, 'quiet'),
  ];
}

function stripe() {
  return drawn('rect', { class: 'stripe', x: 2.5, y: 8, width: 3, height: DATA.sizes.card_height - 16, rx: 1.5 });
}

function dot() {
  return drawn('circle', { class: 'dot', cx: DATA.sizes.card_width - DOT * 1.25, cy: DOT * 1.25, r: DOT / 2 });
}

function makeBadge(node) {
  const { width, height, overlap } = BADGE;
  const x = (DATA.sizes.card_width - width) / 2, y = DATA.sizes.card_height - overlap;
  const text = drawn('text', { class: 'badge centred', x: x + width / 2, y: y + height / 2 + DATA.card.middles.badge });
  return drawn('g', { class: 'handle' }, drawn('rect', { x, y, width, height, rx: height / 2 }), text);
}

/** Bring the part of a card up to date that folding and selecting change. */
function updateCard(card, node, layout, { selected, hits, same }) {
  const isFolded = chart.count[node] > 0 && !isOpen(node);
  const classes = ['card', `kind-${chart.kind[node]}`, `branch-${chart.branch[node].replace('-', 'none')}`];
  if (chart.assistant[node]) classes.push('assistant');
  if (isFolded) classes.push('folded');
  if (node === selected) classes.push('selected');
  if (same.includes(node)) classes.push('same');
  if (hits.has(node)) classes.push('hit');
  setChanged(card, 'class', classes.join(' '));
  setChanged(card, 'transform', `translate(${layout.left[node]} ${layout.top[node]})`);
  setChanged(card, 'aria-selected', node === selected);
  if (!chart.count[node]) return;
  setChanged(card, 'aria-expanded', !isFolded);
  const said = isFolded ? `+${short(chart.people[node] || chart.beneath[node])}` : '−';
  const badge = card.querySelector('.badge');
  if (badge.textContent !== said) badge.textContent = said;
}

function setChanged(element, name, value) {
  if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value);
}

/** Return a number in at most four characters: 999, 9.9k, 999k, 9.9M. */
function short(number) {
  for (const [unit, letter] of [[1_000_000, 'M'], [1_000, 'k']]) {
    if (number >= unit) {
      const tenths = Math.floor(number / (unit / 10)) / 10;
      return `${tenths < 10 ? tenths : Math.floor(tenths)}${letter}`;
    }
  }
  return String(number);
}
