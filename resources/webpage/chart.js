'use strict';
// The chart as arrays by node: parents stand before their children, the children of a node side by side,
// those that stand stacked first. What is folded is the only thing that ever changes.

const DATA = JSON.parse(document.getElementById('data').textContent);
const WORDS = DATA.words;

const FILE = 0, GROUP = 1, ORGANIZATION = 2, PERSON = 3, VACANCY = 4, UNNAMED = 5, ABSENT = 6;
const TITLE = 0, DETAIL = 1, NATIVE = 2, INITIALS = 3; // of the texts of a node

const chart = readChart(DATA.columns);

function readChart(columns) {
  const length = columns.parent.length;
  const made = {
    length,
    parent: Int32Array.from(columns.parent),
    kind: digits(columns.kind),
    branch: columns.branch, // one character for each node: the number of a colour, or - for none
    stacked: digits(columns.stacked),
    record: columns.record,
    membership: columns.membership,
    people: columns.people,
    labels: columns.labels,
    dotted: columns.dotted,
    noted: flags(columns.noted, length),
    assistant: flags(columns.assistants, length),
    closed: flags(columns.closed, length),
    first: new Int32Array(length), // the first child, and how many there are
    count: new Int32Array(length),
    stack: new Int32Array(length), // how many of them stand stacked
    beneath: new Int32Array(length), // how many nodes lie beneath
    visible: new Uint8Array(length),
    shown: [], // the visible nodes, in order
  };
  for (let node = length - 1; node > 0; node--) {
    const above = made.parent[node];
    made.first[above] = node;
    made.count[above] += 1;
    made.stack[above] += made.stacked[node];
    made.beneath[above] += made.beneath[node] + 1;
  }
  showUnfolded(made);
  return made;
}

function digits(text) {
  return Uint8Array.from(text, Number);
}

function flags(nodes, length) {
  const made = new Uint8Array(length);
  for (const node of nodes) made[node] = 1;
  return made;
}

function showUnfolded(one) {
  one.shown = [];
  for (let node = 0; node < one.length; node++) {
    const above = one.parent[node];
    one.visible[node] = above < 0 || (one.visible[above] && !one.closed[above]) ? 1 : 0;
    if (one.visible[node]) one.shown.push(node);
  }
}

// Texts

function textOf(node, which) {
  return DATA.texts[chart.labels[4 * node + which]];
}

/** Return one of the page's sentences, its gaps filled. */
function say(word, values = {}) {
  return WORDS[word].replace(/\{(\w+)\}/g, (gap, name) => values[name] ?? gap);
}

/** Return a text without case and Latin accents; marks of other scripts are letters and stay. */
function plain(text) {
  const bare = text.normalize('NFKD').replace(/[\u0300-\u036f]+/g, '');
  return bare.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function lifeOf(node) {
  return isOf(node, PERSON, ABSENT) ? DATA.people[chart.record[node]] : undefined;
}

function isOf(node, ...kinds) {
  return kinds.includes(chart.kind[node]);
}

// The tree

function childrenOf(node) {
  return Array.from({ length: chart.count[node] }, (_, turn) => chart.first[node] + turn);
}

function isOpen(node) {
  return chart.count[node] > 0 && !chart.closed[node];
}

/** Return the path from a node's parent up to the root. */
function ancestorsOf(node) {
  const path = [];
  for (let above = chart.parent[node]; above >= 0; above = chart.parent[above]) path.push(above);
  return path;
}

/** Return the node itself, or whatever hides it. */
function visibleFor(node) {
  while (!chart.visible[node]) node = chart.parent[node];
  return node;
}

function levelOf(node) {
  return ancestorsOf(node).length;
}

// Folding: each function says whether anything has changed

function setClosed(wanted) {
  let changed = false;
  for (let node = 0; node < chart.length; node++) {
    const closed = chart.count[node] > 0 && wanted(node) ? 1 : 0;
    changed ||= closed !== chart.closed[node];
    chart.closed[node] = closed;
  }
  if (changed) showUnfolded(chart);
  return changed;
}

/** Show so many levels beneath the root. */
function foldToDepth(depth) {
  const level = new Int32Array(chart.length);
  for (let node = 1; node < chart.length; node++) level[node] = level[chart.parent[node]] + 1;
  return setClosed((node) => level[node] >= depth);
}

function toggle(node) {
  if (!chart.count[node]) return false;
  chart.closed[node] ^= 1;
  showUnfolded(chart);
  return true;
}

/** Unfold what hides some nodes. */
function openTo(...nodes) {
  const above = new Set(nodes.flatMap(ancestorsOf));
  return setClosed((node) => chart.closed[node] && !above.has(node));
}

function openBranch(root) {
  const inside = new Uint8Array(chart.length);
  inside[root] = 1;
  for (let node = root + 1; node < chart.length; node++) inside[node] = inside[chart.parent[node]];
  return setClosed((node) => chart.closed[node] && !inside[node]);
}
