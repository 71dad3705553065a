'use strict';
// What is drawn of the chart: only what lies in view has elements, and from afar cards are a few long paths.
// Drawing reads the chart, the layout, the camera and what stands out, and changes none of them.

const LEGIBLE = 78; // pixels on the screen of a card that is worth its texts
const TINY = 16; // pixels of a card whose edge can be seen
const VISIBLE = 2, SHORT = 10; // pixels of a corner, of a line
const THIN = 0.6; // pixels of a line, at least
const RING_GAP = 3; // between a selected card and its ring, which would be lost on the card's own colour
const BEYOND = 0.2; // of the view, drawn around it so that few steps of a movement need new elements

const view = {
  layout: null,
  camera: { x: 0, y: 0, scale: 1 },
  selected: -1,
  same: [], // the other cards of the selected person
  hits: new Set(),
  drawnPart: null, // the part of the layout that has elements, and at which scale
  isPrinting: false,
};
const cards = new Map(); // elements by node
const part = (id) => document.getElementById(id);
const svg = part('chart');

/** Draw what has changed; with `anew` also what has not moved, after folding or selecting. */
function draw(anew = false) {
  const { x, y, scale } = view.camera;
  part('scene').setAttribute('transform', view.isPrinting ? '' : `translate(${x} ${y}) scale(${scale})`);
  if (!anew && holds(view.drawnPart)) return;
  view.drawnPart = partToDraw();
  view.same = view.isPrinting ? [] : sameAs(view.selected);
  const nodes = chart.shown.filter((node) => meets(view.drawnPart, cardBounds(node)));
  const isLegible = view.isPrinting || DATA.sizes.card_width * scale >= LEGIBLE;
  drawLines(view.drawnPart, view.isPrinting ? 1 : scale);
  drawCards(isLegible ? nodes : nodes.filter((node) => node === view.selected));
  drawFar(isLegible ? [] : nodes, scale);
  drawRings(view.isPrinting ? 1 : Math.max(1, 1 / scale));
  part('scene').classList.toggle('finding', view.hits.size > 0 && !view.isPrinting);
}

// Parts of the layout

function seenPart(beyond = 0) {
  const { x, y, scale } = view.camera;
  const width = svg.clientWidth / scale, height = svg.clientHeight / scale;
  return {
    left: -x / scale - beyond * width,
    top: -y / scale - beyond * height,
    right: -x / scale + (1 + beyond) * width,
    bottom: -y / scale + (1 + beyond) * height,
    scale,
  };
}

function partToDraw() {
  if (!view.isPrinting) return seenPart(BEYOND);
  return { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity, scale: 1 };
}

function holds(drawnPart) {
  const seen = seenPart();
  return (
    drawnPart !== null &&
    drawnPart.scale === seen.scale &&
    drawnPart.left <= seen.left &&
    drawnPart.right >= seen.right &&
    drawnPart.top <= seen.top &&
    drawnPart.bottom >= seen.bottom
  );
}

function meets(one, other) {
  return one.left <= other.right && one.right >= other.left && one.top <= other.bottom && one.bottom >= other.top;
}

function cardBounds(node) {
  const left = view.layout.left[node], top = view.layout.top[node];
  const { card_width: width, card_height: height } = DATA.sizes;
  return { left, top, right: left + width, bottom: top + height + BADGE.height };
}

// Cards near by

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
    if (!cards.has(node)) {
      cards.set(node, makeCard(node));
      added.append(cards.get(node));
    }
    updateCard(cards.get(node), node, view.layout, view);
  }
  part('cards').append(added);
  if (cards.has(view.selected)) svg.setAttribute('aria-activedescendant', cardId(view.selected));
  else svg.removeAttribute('aria-activedescendant');
}

// Cards far away

/** Draw cards without texts, those of one look as one path: thousands of elements would be slow. */
function drawFar(nodes, scale) {
  const paths = new Map();
  const edge = DATA.sizes.card_width * scale >= TINY ? 'edged' : 'plain';
  for (const node of nodes) {
    const look = `${farKind(node)} ${edge} branch-${chart.branch[node].replace('-', 'none')}`;
    const classes = view.hits.has(node) ? `${look} hit` : look;
    paths.set(classes, (paths.get(classes) ?? '') + boxPath(node));
  }
  part('far').replaceChildren(...Array.from(paths, ([classes, d]) => drawn('path', { class: classes, d })));
}

function farKind(node) {
  if (chart.kind[node] <= ORGANIZATION) return 'far-team';
  return chart.kind[node] === PERSON ? 'far-person' : 'far-gap';
}

function boxPath(node) {
  const { card_width: width, card_height: height } = DATA.sizes;
  return `M${view.layout.left[node]} ${view.layout.top[node]}h${width}v${height}h${-width}z`;
}

// Lines

function drawLines(wanted, scale) {
  const radius = CORNER * scale >= 2 * VISIBLE ? CORNER : 0, width = Math.max(1.25, THIN / scale);
  const nodes = chart.shown.filter((node) => node && isWorthDrawing(node, wanted, scale));
  setPath('lines', nodes.flatMap((node) => piecesOf(view.layout, node).lines), radius, width);
  setPath('dotted', dottedRoutes(scale).filter((line) => meets(wanted, boundsOf([line]))), radius, width);
  const trail = view.selected > 0 ? [view.selected, ...ancestorsOf(view.selected).slice(0, -1)] : [];
  const routes = view.isPrinting ? [] : trail.map((node) => routeOf(view.layout, node));
  setPath('trail', routes, radius, Math.max(2, 1.2 / scale));
}

function isWorthDrawing(node, wanted, scale) {
  if (chart.stacked[node] && DATA.sizes.indent * scale < VISIBLE) return false;
  const bounds = piecesOf(view.layout, node);
  const length = Math.max(bounds.right - bounds.left, bounds.bottom - bounds.top);
  return meets(wanted, bounds) && (CORNER * scale >= VISIBLE || length * scale >= SHORT);
}

function dottedRoutes(scale) {
  if (DATA.sizes.card_width * scale < TINY) return [];
  const pairs = chart.dotted.filter(([person, boss]) => chart.visible[person] && chart.visible[boss]);
  return pairs.map(([person, boss]) => dottedRoute(view.layout, person, boss));
}

function setPath(id, lines, radius, width) {
  part(id).setAttribute('d', lines.map((line) => pathOf(line, radius)).join(''));
  part(id).setAttribute('stroke-width', width);
}

// What stands out

/** Ring the selected card, and thinly the same person's other cards. */
function drawRings(one) {
  const isShown = view.selected >= 0 && !view.isPrinting;
  const rings = isShown ? [ring(view.selected, RING_GAP * one, 2.5 * one)] : [];
  if (isShown) rings.push(...view.same.filter((node) => chart.visible[node]).map((node) => ring(node, 0, one)));
  part('rings').replaceChildren(...rings);
}

function ring(node, gap, width) {
  const { card_width, card_height } = DATA.sizes, { radius } = DATA.card;
  return drawn('rect', {
    x: view.layout.left[node] - gap,
    y: view.layout.top[node] - gap,
    width: card_width + 2 * gap,
    height: card_height + 2 * gap,
    rx: radius + gap,
    'stroke-width': width,
  });
}

/** Return the other cards of the same person. */
function sameAs(node) {
  if (node < 0 || chart.kind[node] !== PERSON) return [];
  return cardsOf(PERSON, chart.record[node]).filter((other) => other !== node);
}

function cardsOf(kind, record) {
  chart.byRecord ??= groupedByRecord();
  return chart.byRecord.get(`${kind} ${record}`) ?? [];
}

function groupedByRecord() {
  const groups = new Map();
  for (let node = 0; node < chart.length; node++) {
    const key = `${chart.kind[node]} ${chart.record[node]}`;
    if (groups.has(key)) groups.get(key).push(node);
    else groups.set(key, [node]);
  }
  return groups;
}
