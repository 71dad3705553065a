// The cards as elements: what stands in one.

import { peopleHidden } from './census.js';
import { ancestorsOf, isOpen } from './chart.js';
import { DATA, WORDS, alsoIn, branchClass, cardLines, chart, isOf, kindOf, signsOf, textOf } from './data.js';
import { drawn, setChanged } from './elements.js';
import { asDrawn, cutText, hasRoom, widthOf, wrapText } from './letters.js';
import { markOf, ruleClass, ruleOf } from './rules.js';

/** @param {number} node */
export function cardId(node) {
  return `card-${node}`;
}

/** @param {number} node */
export function makeCard(node) {
  const box = drawn('rect', { class: 'box', ...DATA.card.box });
  const [title, ...beneath] = cardLines(node).map(({ text }) => text);
  const said = [title, nativeOf(node), ...beneath, ...remarks(node)];
  const tip = drawn('title', {}, said.filter(Boolean).join('\n'));
  // It is heard by its title: whole, and without the initials.
  const inside = drawn('g', { 'aria-hidden': 'true' }, ...insideOf(node));
  if (chart.count[node]) inside.append(makeBadge());
  const card = drawn('g', { id: cardId(node), role: 'treeitem' }, tip, box, inside);
  const path = ancestorsOf(chart, node), [above] = path;
  setChanged(card, 'aria-level', path.length + 1);
  setChanged(card, 'aria-setsize', path.length ? chart.count[above] : 1);
  setChanged(card, 'aria-posinset', path.length ? node - chart.first[above] + 1 : 1);
  return card;
}

/** Say whether colours stand for what people share, and not for branches. */
function hasColours() {
  return DATA.key.some(([stands]) => typeof stands === 'number');
}

/**
 * Return what the signs of a card mean, and where else somebody stands.
 * @param {number} node
 */
function remarks(node) {
  const { grouping, note, perhaps, undated, inferred } = WORDS.signs;
  const happened = signsOf(node).map(({ name }) => WORDS.signs[name]);
  const doubt = (chart.perhaps[node] && perhaps) || (chart.undated[node] && undated);
  const guess = chart.inferred[node] && inferred;
  const ruled = DATA.key.find(([stands]) => stands === `rule-${chart.ruled[node]}`)?.[1];
  const signs = [chart.grouping[node] && grouping, chart.noted[node] && note, doubt, guess];
  return [...signs, ...happened, ruled, alsoIn(node)];
}

/** @param {number} node */
function insideOf(node) {
  const isPerson = isOf(node, 'person');
  const parts = isPerson ? portrait(node) : [];
  if (hasColours() && isPerson && chart.branch[node] !== '-') {
    parts.push(drawn('rect', { class: 'stripe', ...DATA.card.stripe }));
  }
  parts.push(...textParts(node));
  if (chart.noted[node]) parts.push(drawn('circle', { class: 'dot', ...DATA.card.dot }));
  if (chart.perhaps[node]) parts.push(drawn('circle', { class: 'ring', ...DATA.card.ring }));
  if (chart.undated[node]) parts.push(drawn('rect', { class: 'dash', ...DATA.card.dash }));
  const rule = ruleOf(node);
  if (rule?.boxes.length) parts.push(placedMark(rule));
  if (chart.happened[node]) parts.push(makeSigns(node));
  if (chart.repeated[node]) parts.push(...DATA.card.squares.map((one) => drawn('rect', { class: 'square', ...one })));
  return parts;
}

/**
 * Return the photo of a person as a disc, or initials on a pale one.
 * @param {number} node
 */
function portrait(node) {
  const photo = DATA.photos[chart.record[node]], { disc, photos } = DATA.card;
  if (!disc) return [];
  if (photo && photos) return [drawn('image', { ...DATA.card.photo, href: photo, 'clip-path': 'url(#round)' })];
  const initials = line(textOf(node, 'initials'), 'initials', Number(disc.cx), Number(disc.cy), 'centred');
  return [drawn('circle', { class: 'disc', ...disc }), ...initials];
}

/**
 * Return the name in another script that follows a name.
 * @param {number} node
 */
function nativeOf(node) {
  return cardLines(node)[0].text === textOf(node, 'title') ? textOf(node, 'native') : '';
}

/** @param {number} node */
function textParts(node) {
  const { middle, lower, native_gap, shows } = DATA.card, [{ text, size }, ...others] = cardLines(node);
  const { start, title: lettering } = kindOf(node), width = DATA.layout.sizes.card_width - start - DATA.card.padding;
  const title = cutText(text, lettering, width / size), taken = widthOf(title, lettering) * size + native_gap;
  const native = shows.includes('native-names') ? asDrawn(nativeOf(node)) : '';
  const isBeside = hasRoom(taken + widthOf(native, 'detail'), width);
  const beneath = linesBeneath(isBeside ? '' : native, others, width);
  const steps = stepsTo(beneath), extent = steps.reduce((sum, step) => sum + step, 0);
  let height = beneath.length ? middle + lower - extent / 2 : middle;
  const parts = [
    ...line(title, lettering, start, height, 'title', size),
    ...line(isBeside ? native : '', 'detail', start + taken, height, 'quiet'),
  ];
  for (const [turn, one] of beneath.entries()) {
    height += steps[turn];
    parts.push(...line(one.text, 'detail', start, height, 'quiet', one.size));
  }
  return parts;
}

/** @typedef {{ text: string, size: number }} Written a text, and how many times as large as usual its letters are */

/**
 * Return how far it is from a title to the next line, and on to each further one.
 * @param {Written[]} beneath the title
 */
function stepsTo(beneath) {
  const { below, wide, tight, free } = DATA.card;
  /** @type {(distances: [number, number]) => number[]} */
  const steps = (distances) => beneath.map(({ size }, turn) =>
    turn ? distances[1] * (below * beneath[turn - 1].size + (1 - below) * size) : distances[0] * size);
  const loose = steps(wide), extent = loose.reduce((sum, step) => sum + step, 0);
  return extent <= DATA.layout.sizes.card_height - free ? loose : steps(tight);
}

/**
 * Return what stands beneath a title, broken into lines: a native name that needs one, and what else is said.
 * @param {string} native
 * @param {Written[]} others
 * @param {number} width
 */
function linesBeneath(native, others, width) {
  const { lines: most } = DATA.card;
  /** @type {Written[]} */
  const lines = [];
  /** @type {(one: Written, room: number) => void} */
  const add = ({ text, size }, room) => {
    lines.push(...wrapText(text, 'detail', width / size, room).map((part) => ({ text: part, size })));
  };
  if (native && others.length < most) add({ text: native, size: 1 }, 1);
  for (const [turn, one] of others.entries()) {
    const left = most - lines.length;
    add(one, Math.min(Math.max(left - (others.length - 1 - turn), 1), left));
  }
  return lines;
}

/**
 * Return a line of text about a height, or nothing for an empty one.
 * @param {string} text
 * @param {string} lettering
 * @param {number} x
 * @param {number} middle
 * @param {string} classes
 * @param {number} size of the letters, times as large as usual
 */
function line(text, lettering, x, middle, classes, size = 1) {
  if (!text) return [];
  const y = middle + DATA.card.middles[lettering] * size;
  const made = drawn('text', { x, y, class: `${lettering} ${classes}` }, text);
  if (size !== 1) made.style.fontSize = `${size * DATA.card.pixels[lettering]}px`;
  return [made];
}

/**
 * Return the badge with the signs of what happened.
 * @param {number} node
 */
function makeSigns(node) {
  const { height, further, corner: [x, y] } = DATA.changes, signs = signsOf(node), middle = y + height / 2;
  const box = drawn('rect', { x, y, width: height + further * (signs.length - 1), height, rx: height / 2 });
  const texts = signs.flatMap(({ text }, turn) => {
    return line(text, 'sign', x + height / 2 + further * turn, middle, 'centred');
  });
  return drawn('g', { class: 'signs' }, box, ...texts);
}

/**
 * Return the badge or the icon of a rule at the upper right corner of a card.
 * @param {import('./rules.js').Rule} rule
 */
function placedMark(rule) {
  const mark = markOf(rule);
  mark.setAttribute('transform', `translate(${DATA.layout.sizes.card_width - rule.right} ${-rule.above})`);
  return mark;
}

function makeBadge() {
  const text = drawn('text', { class: 'badge centred', ...DATA.card.badge_text });
  return drawn('g', { class: 'handle' }, drawn('rect', DATA.card.badge), text);
}

/**
 * Bring the part of a card up to date that folding and selecting change.
 * @param {Element} card
 * @param {number} node
 * @param {import('./view.js').View} view
 */
export function updateCard(card, node, { layout, selected, hits, same }) {
  const isFolded = chart.count[node] > 0 && !isOpen(chart, node);
  const classes = ['card', `kind-${kindOf(node).name}`, branchClass(node)];
  if (chart.assistant[node]) classes.push('assistant');
  if (chart.grouping[node]) classes.push('grouping');
  if (chart.happened[node]) classes.push(`happened-${signsOf(node)[0].name}`);
  if (chart.ruled.length) classes.push(ruleClass(node));
  if (isFolded) classes.push('folded');
  if (node === selected) classes.push('selected');
  if (same.includes(node)) classes.push('same');
  if (hits.has(node)) classes.push('hit');
  setChanged(card, 'class', classes.join(' '));
  setChanged(card, 'transform', `translate(${layout.left[node]} ${layout.top[node]})`);
  setChanged(card, 'aria-selected', node === selected);
  if (!chart.count[node]) return;
  setChanged(card, 'aria-expanded', !isFolded);
  const hides = isFolded ? peopleHidden()[node] : 0;
  const said = isFolded ? `+${hides ? short(hides) : ''}` : '−';
  const badge = card.querySelector('.badge');
  if (badge && badge.textContent !== said) badge.textContent = said;
}

/**
 * Return a number in at most four characters: 999, 9.9k, 999k, 9.9M.
 * @param {number} number
 */
function short(number) {
  const [unit, letter] = DATA.card.units.find(([least]) => number >= least) ?? [1, ''];
  const tenths = Math.floor((10 * number) / unit) / 10; // both are cut: 9999 is 9.9k
  return `${tenths < 10 ? tenths : Math.floor(tenths)}${letter}`;
}
