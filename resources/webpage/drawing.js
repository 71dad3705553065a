// What is drawn of the chart: only what lies in view has elements, and from afar cards are a few long paths.
// Drawing reads the chart, the layout, the camera and what stands out, and changes none of them.

import { arcsOf } from './arcs.js';
import { ancestorsOf } from './chart.js';
import { cardId, makeCard, updateCard } from './cards.js';
import { DATA, branchClass, chart, isOf, signsOf } from './data.js';
import { drawn, part, svg } from './elements.js';
import { dottedRoutes } from './lanes.js';
import { boundsOf, discOf, pathOf, routeOf } from './lines.js';
import { branchNames, initialsOn } from './names.js';
import { piecesOf } from './pieces.js';
import { ruleClass, ruleOf } from './rules.js';
import { cardBounds, meets, sameAs, seenPart, view } from './view.js';

/** @typedef {import('./view.js').Part} Part */
/** @typedef {import('./lines.js').Point} Point */

/** @type {Map<number, Element>} */
const cards = new Map();
/** @type {Part | null} */
let drawnPart = null; // what has elements

/**
 * Draw what has changed.
 * @param {boolean} anew also what has not moved, after folding or selecting
 */
export function draw(anew = false) {
  const { x, y, scale } = view.camera, { isPrinting } = view;
  part('scene').setAttribute('transform', isPrinting ? '' : `translate(${x} ${y}) scale(${scale})`);
  if (!anew && holds(drawnPart)) return;
  const wanted = partToDraw();
  drawnPart = wanted;
  view.same = isPrinting ? [] : sameAs(view.selected);
  const nodes = chart.shown.filter((node) => meets(wanted, cardBounds(node)));
  const isLegible = isPrinting || DATA.layout.sizes.card_width * scale >= DATA.drawing.legible;
  drawLines(wanted, isPrinting ? 1 : scale);
  drawCards(isLegible ? nodes : nodes.filter((node) => node === view.selected));
  drawFar(isLegible ? [] : nodes, wanted, scale);
  drawRings(isPrinting ? 1 : Math.max(1, 1 / scale));
  part('scene').classList.toggle('finding', view.hits.size > 0 && !isPrinting);
}

/** @returns {Part} */
function partToDraw() {
  if (!view.isPrinting) return seenPart(DATA.drawing.beyond);
  return { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity, scale: 1 };
}

/**
 * Say whether a part holds all that is seen.
 * @param {Part | null} one
 */
function holds(one) {
  const seen = seenPart();
  return (
    one !== null &&
    one.scale === seen.scale &&
    one.left <= seen.left &&
    one.right >= seen.right &&
    one.top <= seen.top &&
    one.bottom >= seen.bottom
  );
}

// Cards near by

/** @param {number[]} nodes */
function drawCards(nodes) {
  const wanted = new Set(nodes);
  for (const [node, card] of cards) {
    if (!wanted.has(node)) {
      card.remove();
      cards.delete(node);
    }
  }
  const added = document.createDocumentFragment();
  for (const node of nodes) {
    const card = cards.get(node) ?? makeCard(node);
    if (!cards.has(node)) added.append(card);
    cards.set(node, card);
    updateCard(card, node, view);
  }
  part('cards').append(added);
  if (cards.has(view.selected)) svg.setAttribute('aria-activedescendant', cardId(view.selected));
  else svg.removeAttribute('aria-activedescendant');
}

// Cards far away

/**
 * Draw cards without texts, those of one look as one path: thousands of elements would be slow.
 * @param {number[]} nodes
 * @param {Part} wanted
 * @param {number} scale
 */
function drawFar(nodes, wanted, scale) {
  /** @type {Map<string, string>} */
  const paths = new Map();
  /** @type {Map<string, string>} */
  const patches = new Map();
  const edge = DATA.layout.sizes.card_width * scale >= DATA.drawing.tiny ? 'edged' : 'plain';
  for (const node of nodes) {
    const happened = chart.happened[node] ? ` happened-${signsOf(node)[0].name}` : '';
    const look = `${farKind(node)} ${edge} ${branchClass(node)}${happened} ${ruleClass(node)}`.trim();
    const classes = view.hits.has(node) ? `${look} hit` : look;
    paths.set(classes, (paths.get(classes) ?? '') + boxPath(node));
    const rule = ruleOf(node);
    if (rule?.boxes.length) {
      const patch = `far-mark hue-${rule.hue}`;
      patches.set(patch, (patches.get(patch) ?? '') + patchPath(node, rule.height));
    }
  }
  const wide = DATA.changes.far_edge / scale;
  const shapes = Array.from([...paths, ...patches], ([classes, d]) => {
    return drawn('path', { class: classes, d, 'stroke-width': /happened|ruled-border/.test(classes) ? wide : 1 });
  });
  const { elements, grounds } = nodes.length ? branchNames(wanted, scale) : { elements: [], grounds: [] };
  part('far').replaceChildren(...shapes, ...initialsOn(nodes, grounds, scale), ...elements);
}

/** @param {number} node */
function farKind(node) {
  if (chart.grouping[node]) return 'far-grouping';
  if (isOf(node, 'file', 'group', 'organization')) return 'far-team';
  return isOf(node, 'person', 'shared') ? 'far-person' : 'far-gap';
}

/** @param {number} node */
function boxPath(node) {
  const { card_width: width, card_height: height } = DATA.layout.sizes;
  return `M${view.layout.left[node]} ${view.layout.top[node]}h${width}v${height}h${-width}z`;
}

/**
 * Return the patch in a card's upper right corner that stands from afar for a badge or an icon.
 * @param {number} node
 * @param {number} height of the badge
 */
function patchPath(node, height) {
  const { card_width: width, card_height: most } = DATA.layout.sizes;
  const side = Math.min(Math.max(height, DATA.drawing.far_patch / view.camera.scale), most);
  return `M${view.layout.left[node] + width} ${view.layout.top[node]}v${side}h${-side}v${-side}z`;
}

// Lines

/**
 * @param {Part} wanted
 * @param {number} width of the lines of the tree
 * @param {boolean} isNear
 */
function drawArcs(wanted, width, isNear) {
  const { arcs } = DATA.changes;
  const moves = chart.moves.filter(([node, was]) => chart.visible[node] && chart.visible[was]);
  const routes = arcsOf(view.layout, moves, arcs).filter((route) => meets(wanted, boundsOf([route])));
  setPath('arcs', routes, isNear ? arcs.rounding : 0, Math.max(arcs.width, width));
  part('arc-discs').setAttribute('d', isNear ? routes.map(([start]) => discOf(start, arcs.disc)).join('') : '');
}

/**
 * @param {Part} wanted
 * @param {number} scale
 */
function drawLines(wanted, scale) {
  const { corner } = DATA.layout, { round, thin, line, trail } = DATA.drawing;
  const radius = corner * scale >= round ? corner : 0, width = Math.max(line, thin / scale);
  const nodes = chart.shown.filter((node) => node && isWorthDrawing(node, wanted, scale));
  for (const [id, isInferred] of /** @type {[string, number][]} */ ([['lines', 0], ['inferred', 1]])) {
    const some = nodes.filter((node) => chart.inferred[node] === isInferred);
    setPath(id, some.flatMap((node) => piecesOf(view.layout, node).lines), radius, width);
  }
  const dotted = dottedLines(scale).filter((route) => meets(wanted, boundsOf([route])));
  setPath('dotted', dotted, radius, width);
  part('discs').setAttribute('d', radius ? dotted.map(([start]) => discOf(start, DATA.drawing.disc)).join('') : '');
  drawArcs(wanted, width, radius > 0);
  const path = view.selected > 0 ? [view.selected, ...ancestorsOf(chart, view.selected).slice(0, -1)] : [];
  const routes = view.isPrinting ? [] : path.map((node) => routeOf(view.layout, node));
  setPath('trail', routes, radius, Math.max(trail, (2 * thin) / scale));
}

/**
 * @param {number} node
 * @param {Part} wanted
 * @param {number} scale
 */
function isWorthDrawing(node, wanted, scale) {
  const { sizes, corner } = DATA.layout, { visible, short } = DATA.drawing;
  if (chart.stacked[node] && sizes.indent * scale < visible) return false;
  const bounds = piecesOf(view.layout, node);
  const length = Math.max(bounds.right - bounds.left, bounds.bottom - bounds.top);
  return meets(wanted, bounds) && (corner * scale >= visible || length * scale >= short);
}

/** @type {WeakMap<import('./layout.js').Layout, Point[][]>} */
const knownDotted = new WeakMap();

/** @param {number} scale */
function dottedLines(scale) {
  if (DATA.layout.sizes.card_width * scale < DATA.drawing.tiny) return [];
  const pairs = chart.dotted.filter(([person, manager]) => chart.visible[person] && chart.visible[manager]);
  const routes = knownDotted.get(view.layout) ?? dottedRoutes(view.layout, pairs);
  knownDotted.set(view.layout, routes);
  return routes;
}

/**
 * @param {string} id
 * @param {Point[][]} lines
 * @param {number} radius
 * @param {number} width
 */
function setPath(id, lines, radius, width) {
  part(id).setAttribute('d', lines.map((line) => pathOf(line, radius)).join(''));
  part(id).setAttribute('stroke-width', width);
}

// What stands out

/**
 * Ring the selected card, and thinly the same person's other cards.
 * @param {number} one pixel of the screen, or of the layout if that is more
 */
function drawRings(one) {
  const { ring, ring_gap } = DATA.drawing;
  const isShown = view.selected >= 0 && !view.isPrinting;
  const rings = isShown ? [ringAround(view.selected, ring_gap * one, ring * one)] : [];
  const others = isShown ? view.same.filter((node) => chart.visible[node]) : [];
  rings.push(...others.map((node) => ringAround(node, 0, one)));
  part('rings').replaceChildren(...rings);
}

/**
 * @param {number} node
 * @param {number} gap
 * @param {number} width
 */
function ringAround(node, gap, width) {
  const { card_width, card_height } = DATA.layout.sizes;
  return drawn('rect', {
    x: view.layout.left[node] - gap,
    y: view.layout.top[node] - gap,
    width: card_width + 2 * gap,
    height: card_height + 2 * gap,
    rx: DATA.card.radius + gap,
    'stroke-width': width,
  });
}
