// A chart as arrays by node: parents stand before their children, the children of a node side by side,
// those that stand stacked first. What is folded is the only thing that ever changes.

/**
 * What the program says of the nodes of a chart: lists, strings of one character for each, or the nodes concerned.
 * @typedef {object} Columns
 * @property {number[]} parent
 * @property {string} kind
 * @property {string} branch
 * @property {string} stacked
 * @property {number[]} beside
 * @property {number[]} record
 * @property {number[]} membership
 * @property {number[]} repeated further cards of somebody
 * @property {number[]} labels
 * @property {number[][]} lines of each card, if fields were chosen: a place among the texts, a size, and so on
 * @property {number[]} ruled the rule that marks each node, or -1
 * @property {[number, number][]} dotted
 * @property {string} happened a hexadecimal digit by node, or nothing
 * @property {[number, number][]} moves
 * @property {number[]} noted
 * @property {number[]} perhaps those of whom it is in doubt whether they are there on the day
 * @property {number[]} undated
 * @property {number[]} inferred those of whom no source states where they stand
 * @property {number[]} groupings
 * @property {number[]} assistants
 * @property {number[]} closed
 */

/**
 * The tree itself: what a layout knows of a chart.
 * @typedef {object} Tree
 * @property {number} length
 * @property {Int32Array} parent the parent of each node, -1 for the root
 * @property {Uint8Array} stacked
 * @property {Uint8Array} beside assistants beside a trunk: they come first, and their siblings are not stacked
 * @property {Uint8Array} closed which nodes are folded
 * @property {Int32Array} first the first child
 * @property {Int32Array} count how many children there are
 * @property {Int32Array} stack how many of them stand stacked
 * @property {Int32Array} assistants how many of them stand beside the trunk
 * @property {Int32Array} beneath how many nodes lie beneath
 * @property {Uint8Array} visible
 * @property {number[]} shown the visible nodes, in order
 */

/**
 * Return a tree with its derived arrays.
 * @param {Pick<Columns, 'parent' | 'stacked' | 'beside' | 'closed'>} columns
 * @returns {Tree}
 */
export function readTree(columns) {
  const length = columns.parent.length;
  const tree = {
    length,
    parent: Int32Array.from(columns.parent),
    stacked: digits(columns.stacked),
    beside: flags(columns.beside, length),
    closed: flags(columns.closed, length),
    first: new Int32Array(length),
    count: new Int32Array(length),
    stack: new Int32Array(length),
    assistants: new Int32Array(length),
    beneath: new Int32Array(length),
    visible: new Uint8Array(length),
    shown: [],
  };
  for (let node = length - 1; node > 0; node--) {
    const above = tree.parent[node];
    tree.first[above] = node;
    tree.count[above] += 1;
    tree.stack[above] += tree.stacked[node];
    tree.assistants[above] += tree.beside[node];
    tree.beneath[above] += tree.beneath[node] + 1;
  }
  showUnfolded(tree);
  return tree;
}

/** @param {string} text */
export function digits(text) {
  return Uint8Array.from(text, Number);
}

/**
 * Return 1 by node for some nodes, else 0.
 * @param {readonly number[]} nodes
 * @param {number} length
 */
export function flags(nodes, length) {
  const made = new Uint8Array(length);
  for (const node of nodes) made[node] = 1;
  return made;
}

/**
 * Bring up to date what is visible, after folding.
 * @param {Tree} tree
 */
export function showUnfolded(tree) {
  tree.shown = [];
  for (let node = 0; node < tree.length; node++) {
    const above = tree.parent[node];
    tree.visible[node] = above < 0 || (tree.visible[above] && !tree.closed[above]) ? 1 : 0;
    if (tree.visible[node]) tree.shown.push(node);
  }
}

// The tree

/**
 * @param {Tree} tree
 * @param {number} node
 */
export function childrenOf(tree, node) {
  return Array.from({ length: tree.count[node] }, (_, turn) => tree.first[node] + turn);
}

/**
 * @param {Tree} tree
 * @param {number} node
 */
export function isOpen(tree, node) {
  return tree.count[node] > 0 && !tree.closed[node];
}

/**
 * Return how many members stand stacked beneath a card for everybody to see.
 * @param {Tree} tree
 * @param {number} node
 */
export function openStack(tree, node) {
  return isOpen(tree, node) ? tree.stack[node] : 0;
}

/**
 * Return how many assistants stand beside the trunk of a card for everybody to see.
 * @param {Tree} tree
 * @param {number} node
 */
export function openAssistants(tree, node) {
  return isOpen(tree, node) ? tree.assistants[node] : 0;
}

/**
 * Return how many rows the assistants of a card take.
 * @param {Tree} tree
 * @param {number} node
 */
export function seatRows(tree, node) {
  return Math.ceil(openAssistants(tree, node) / 2);
}

/**
 * Return where each assistant of a card stands: in which row, and on which side of the trunk. Of an odd number
 * the first stands alone, so that a single one needs no room on the other side.
 * @param {Tree} tree
 * @param {number} node
 */
export function seatsOf(tree, node) {
  const count = openAssistants(tree, node);
  return Array.from({ length: count }, (_, turn) => {
    const place = turn + (count % 2);
    return { node: tree.first[node] + turn, row: Math.floor(place / 2), isAfter: place % 2 === 1 };
  });
}

/**
 * Return the children that are visible beneath a card, neither stacked nor beside its trunk.
 * @param {Tree} tree
 * @param {number} node
 */
export function openBranches(tree, node) {
  return isOpen(tree, node) ? childrenOf(tree, node).slice(tree.stack[node] + tree.assistants[node]) : [];
}

/**
 * Return the path from a node's parent up to the root.
 * @param {Tree} tree
 * @param {number} node
 */
export function ancestorsOf(tree, node) {
  const path = [];
  for (let above = tree.parent[node]; above >= 0; above = tree.parent[above]) path.push(above);
  return path;
}

/**
 * Return the node itself, or whatever hides it.
 * @param {Tree} tree
 * @param {number} node
 */
export function visibleFor(tree, node) {
  let shown = node;
  while (!tree.visible[shown]) shown = tree.parent[shown];
  return shown;
}

// Folding: each function says whether anything has changed

/**
 * @param {Tree} tree
 * @param {(node: number) => unknown} wanted says which nodes are to be folded
 */
export function setClosed(tree, wanted) {
  let changed = false;
  for (let node = 0; node < tree.length; node++) {
    const closed = tree.count[node] > 0 && wanted(node) ? 1 : 0;
    changed ||= closed !== tree.closed[node];
    tree.closed[node] = closed;
  }
  if (changed) showUnfolded(tree);
  return changed;
}

/**
 * Show so many levels beneath the root.
 * @param {Tree} tree
 * @param {number} depth
 */
export function foldToDepth(tree, depth) {
  const level = new Int32Array(tree.length);
  for (let node = 1; node < tree.length; node++) level[node] = level[tree.parent[node]] + 1;
  return setClosed(tree, (node) => level[node] >= depth);
}

/** @param {Tree} tree */
export function unfoldAll(tree) {
  return setClosed(tree, () => false);
}

/**
 * @param {Tree} tree
 * @param {number} node
 */
export function toggle(tree, node) {
  if (!tree.count[node]) return false;
  tree.closed[node] ^= 1;
  showUnfolded(tree);
  return true;
}

/**
 * Unfold what hides a node.
 * @param {Tree} tree
 * @param {number} node
 */
export function openTo(tree, node) {
  const above = new Set(ancestorsOf(tree, node));
  return setClosed(tree, (one) => tree.closed[one] && !above.has(one));
}

/**
 * Unfold a node and all beneath it.
 * @param {Tree} tree
 * @param {number} root
 */
export function openBranch(tree, root) {
  const inside = new Uint8Array(tree.length);
  inside[root] = 1;
  for (let node = root + 1; node < tree.length; node++) inside[node] = inside[tree.parent[node]];
  return setClosed(tree, (node) => tree.closed[node] && !inside[node]);
}
