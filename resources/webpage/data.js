// What the page knows: the program's data, the chart made of them, and what it says.

import { digits, flags, readTree } from './chart.js';

/** @typedef {'file' | 'group' | 'organization' | 'person' | 'vacancy' | 'unnamed' | 'absent' | 'shared'} KindName */
/** @typedef {Record<string, any> & { is: string }} Part of what is said of a record (see orgviewer/lives/parts.py) */
/** @typedef {(string | Part)[]} Line */
/** @typedef {{ source: number, at?: string, note?: string }} Reference a place in a source, and a doubt */
/** @typedef {{ title: string, lines: Line[] }} Source */
/** @typedef {{ id: string, terms: string[], parts: Part[] }} Told of a record, and the texts by which it is found */
/** @typedef {Told & { names: string[], card: number }} Person by which names, on which card */
/** @typedef {Record<string, number | string>} Shape an element's attributes */
/** @typedef {'title' | 'detail' | 'native' | 'initials' | 'summary'} Text of a card */

/**
 * Of a kind of cards: where its texts begin, and the letters of its title.
 * @typedef {{ name: KindName, start: number, title: string }} Kind
 */

/**
 * The parts of a card in pixels from its corner; the shapes are whole.
 * @typedef {object} Card
 * @property {Kind[]} kinds by their numbers
 * @property {number} padding
 * @property {number} radius of its corners
 * @property {Record<string, number>} middles by letters: how far a baseline lies beneath the middle of its line
 * @property {Record<string, number>} pixels by letters: how large they are
 * @property {number} middle of the card
 * @property {number} lower how far lines stand beneath it
 * @property {number} free above and below the middles of lines that are not tight
 * @property {number} below the share of the way from a line to the next one that is for the letters of the upper one
 * @property {number} lines beneath a title, at most
 * @property {[number, number]} wide from a title to the next line, and on to each further one
 * @property {[number, number]} tight the same where there would be no room
 * @property {string[]} shows what cards show besides
 * @property {string} unbroken what no line is broken in, as a regular expression
 * @property {number} native_gap between a name and the native one
 * @property {number} slack by which browsers and the program measure a text differently
 * @property {Shape} box
 * @property {Shape} photo
 * @property {boolean} photos whether cards show them
 * @property {Shape | null} disc null where nobody is named
 * @property {Shape} stripe
 * @property {Shape} dot
 * @property {Shape} ring of whoever is perhaps there on the day
 * @property {Shape} dash of whom no dates are known
 * @property {Shape[]} squares on a further card of somebody
 * @property {Shape} badge
 * @property {Record<string, number>} badge_text
 * @property {number} beneath how far a badge reaches out of its card
 * @property {[number, string][]} units of numbers in badges
 */

/**
 * What of a chart is drawn at a scale, in pixels of the screen unless said otherwise.
 * @typedef {object} Drawing
 * @property {number} legible of a card that is worth its texts
 * @property {number} tiny of a card whose edge can be seen
 * @property {number} far_patch pixels on the screen of what stands from afar for a badge
 * @property {number} round of a corner that is worth rounding
 * @property {number} visible of a line or a corner
 * @property {number} short of a line that is left out from afar
 * @property {number} thin of a line, at least
 * @property {number} line of the chart: a line's width
 * @property {number} disc at a manager's end of a dotted line: its radius
 * @property {number} trail of the chart: the width of the path from the root
 * @property {number} ring the width of the ring around a selected card
 * @property {number} ring_gap between the two
 * @property {number} beyond of the view: the share that is drawn around it
 */

/**
 * Names of branches and initials, from afar, in pixels of the screen.
 * @typedef {object} Far
 * @property {number} name_height of a name's ground
 * @property {number} near_height of it at least, where cards are as high
 * @property {number} name_radius of its corners
 * @property {number} name_letters the size of letters as a share of that
 * @property {number} name_padding beside them
 * @property {number} team_pixels the usual size of these letters
 * @property {number} least_width of a branch that is worth a name
 * @property {number} least_height
 * @property {number} widest of a name
 * @property {number} step by which it is cut shorter
 * @property {number} initialed the width of a card with room for initials
 * @property {number} initials the size of their letters, at most
 * @property {number} initials_share of a card's height
 * @property {number} initials_pixels the usual size of these letters
 * @property {number} most_names
 * @property {number} most_tried branches that are looked at
 */

/**
 * How cards show what happened between two states, in pixels.
 * @typedef {object} Changes
 * @property {[string, number, string][]} signs what each stands for, its bit, and how it is written
 * @property {number} height of a badge, and its width with one sign
 * @property {number} further by which it is wider for each further sign
 * @property {[number, number]} corner where it begins
 * @property {number} far_edge of the screen: around a card from afar
 * @property {import('./arcs.js').Arcs} arcs
 */

/**
 * How the chart is moved, in pixels of the screen.
 * @typedef {object} Camera
 * @property {number} margin around a chart that is fitted, and a card that is revealed
 * @property {number} least_scale
 * @property {number} most_scale
 * @property {number} least_fit the least scale at which a chart is fitted
 * @property {number} step of zooming, as a factor
 * @property {number} click what a hand trembles while it clicks
 * @property {number} kept of the chart, that stay in view
 * @property {number} pan of a step by key
 * @property {number} wheel_line of a wheel that turns by lines
 * @property {number} wheel_most that count of one turn of a wheel that zooms
 * @property {number} wheel_e that zoom by e
 * @property {number} ahead of the chart: how far on a next card has to be
 * @property {number} ahead_share and which share of how far it is aside
 */

/**
 * @typedef {object} Data
 * @property {string} title
 * @property {string} day of which the file speaks
 * @property {Part[]} about
 * @property {Source[]} sources
 * @property {Record<string, any>} words
 * @property {[number | string, string][]} key numbers of colours (or -1) and names of signs, and what they mean
 * @property {import('./rules.js').Rule[]} rules
 * @property {import('./chart.js').Columns} columns
 * @property {string[]} texts
 * @property {Person[]} people
 * @property {Record<number, string>} photos
 * @property {{ organizations?: Told[], posts?: Told[] }} others
 * @property {import('./layout.js').Spec} layout
 * @property {Card} card
 * @property {Drawing} drawing
 * @property {Far} far
 * @property {Camera} camera
 * @property {{ edge: number, tall: number }} paper
 * @property {{ most_listed: number, most_teams: number }} panel
 * @property {Changes} changes
 */

/** @type {Data} */
export const DATA = JSON.parse(document.getElementById('data')?.textContent ?? '');
export const WORDS = DATA.words;

const TEXTS = ['title', 'detail', 'native', 'initials', 'summary'];
export const chart = readChart(DATA.columns);

/** @param {import('./chart.js').Columns} columns */
function readChart(columns) {
  const { branch, record, membership, labels, lines, ruled, dotted, moves } = columns;
  const tree = readTree(columns), kind = digits(columns.kind);
  const noted = flags(columns.noted, tree.length), assistant = flags(columns.assistants, tree.length);
  const repeated = flags(columns.repeated, tree.length), grouping = flags(columns.groupings, tree.length);
  const perhaps = flags(columns.perhaps, tree.length), undated = flags(columns.undated, tree.length);
  const inferred = flags(columns.inferred, tree.length);
  const happened = Uint8Array.from(columns.happened || '0'.repeat(tree.length), (digit) => Number(`0x${digit}`));
  const signs = { noted, assistant, repeated, grouping, perhaps, undated, inferred, happened };
  return Object.assign(tree, { kind, branch, record, membership, labels, lines, ruled, dotted, moves, ...signs });
}

// Words

/**
 * Return one of the texts of a card.
 * @param {number} node
 * @param {Text} which
 */
export function textOf(node, which) {
  return DATA.texts[chart.labels[TEXTS.length * node + TEXTS.indexOf(which)]];
}

/**
 * Return what stands on a card, line by line, but for a native name: each with the size of its letters.
 * @param {number} node
 */
export function cardLines(node) {
  const chosen = chart.lines[node];
  if (!chosen) {
    const [title, detail, , , summary] = TEXTS.map((which) => textOf(node, /** @type {Text} */ (which)));
    return [title, ...[detail, summary].filter(Boolean)].map((text) => ({ text, size: 1 }));
  }
  return chosen.flatMap((place, turn) => (turn % 2 ? [] : [{ text: DATA.texts[place], size: chosen[turn + 1] }]));
}

/**
 * Return a number with its digits in groups of three, parted as the page's language does.
 * @param {number} number
 */
function numberInWords(number) {
  return number.toLocaleString('en').replaceAll(',', WORDS.parting);
}

/**
 * Return one of the page's sentences, its gaps filled.
 * @param {string} word
 * @param {Record<string, string | number>} values
 * @returns {string}
 */
export function say(word, values = {}) {
  const sentence = /** @type {string} */ (WORDS[word]);
  return sentence.replace(/\{(\w+)\}/g, (gap, name) => {
    const value = values[name] ?? gap;
    return typeof value === 'number' ? numberInWords(value) : value;
  });
}

/**
 * Return a text without case and Latin accents; marks of other scripts are letters and stay.
 * @param {string} text
 */
export function plain(text) {
  const bare = text.normalize('NFKD').replace(/[\u0300-\u036f]+/g, '');
  return bare.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

// Nodes

/** @param {number} node */
export function kindOf(node) {
  return DATA.card.kinds[chart.kind[node]];
}

/**
 * @param {number} node
 * @param {KindName[]} kinds
 */
export function isOf(node, ...kinds) {
  return kinds.includes(kindOf(node).name);
}

/**
 * Return the class of a node's colours, those of its branch.
 * @param {number} node
 */
export function branchClass(node) {
  return `branch-${chart.branch[node].replace('-', 'none')}`;
}

/**
 * Return the signs of what happened to a node between two states: what each stands for, and how it is written.
 * @param {number} node
 */
export function signsOf(node) {
  return DATA.changes.signs.filter(([, bit]) => chart.happened[node] & bit).map(([name, , text]) => ({ name, text }));
}

/**
 * Return the record behind a card, if the page has it.
 * @param {number} node
 * @returns {Told | undefined}
 */
export function recordOf(node) {
  const place = chart.record[node];
  if (isOf(node, 'person', 'absent')) return DATA.people[place];
  if (isOf(node, 'organization', 'unnamed')) return DATA.others.organizations?.[place];
  return isOf(node, 'vacancy', 'shared') ? DATA.others.posts?.[place] : undefined;
}

/** @type {Map<string, number[]> | null} */
let byRecord = null;

/**
 * Return the cards of the same kind that stand for the same record, the card itself among them.
 * @param {number} node
 */
export function cardsLike(node) {
  byRecord ??= groupedByRecord();
  return byRecord.get(recordKey(node)) ?? [];
}

function groupedByRecord() {
  /** @type {Map<string, number[]>} */
  const groups = new Map();
  for (let node = 0; node < chart.length; node++) {
    if (!groups.get(recordKey(node))?.push(node)) groups.set(recordKey(node), [node]);
  }
  return groups;
}

/** @param {number} node */
function recordKey(node) {
  return `${chart.kind[node]} ${chart.record[node]}`;
}

/**
 * Return in which teams the person on a card has other cards; empty for none.
 * @param {number} node
 */
export function alsoIn(node) {
  if (!isOf(node, 'person')) return '';
  const others = cardsLike(node).filter((card) => card !== node);
  const teams = Array.from(new Set(others.map((card) => textOf(chart.parent[card], 'title'))));
  const { most_teams: most } = DATA.panel, rest = teams.length > most ? ['…'] : [];
  return teams.length ? say('alsoIn', { teams: [...teams.slice(0, most), ...rest].join(', ') }) : '';
}
