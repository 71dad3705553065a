// Lanes for dotted lines: each leads from card to card where no other line lies. The same as the program's own (see
// orgviewer/layout/lanes.py), so that a page looks like the picture. Places are reckoned *along* the axis on which
// siblings stand and *away* from the root, whatever the direction.

import { isOpen, openStack, seatRows } from './chart.js';
import { isForward, isVertical } from './directions.js';
import { partedPlaces } from './grains.js';
import { routeOf } from './lines.js';
import { roundEven } from './numbers.js';
import { tracksOf } from './tracks.js';

/** @typedef {import('./layout.js').Layout} Layout */
/** @typedef {import('./lines.js').Point} Point */
/** @typedef {'before' | 'beyond' | 'beside'} Way the edge that a line leaves: towards the root, away, at a side */

/**
 * What lanes are reckoned with, as the program has it.
 * @typedef {object} LaneNumbers
 * @property {number} grain within which lines are parted that have no gap of their own
 * @property {number} grains in half of a gap, at least
 * @property {number} nearest from the middle of an edge to where lines leave, as a share of the edge
 * @property {number} ports on how much of half an edge they leave
 * @property {number} hair less is no distance
 * @property {number} spread by which lines by turns lie apart
 */

/**
 * An end of a line at a card.
 * @typedef {object} End
 * @property {number} node
 * @property {number} start of the card, along
 * @property {number} near and away
 * @property {Way} way
 * @property {number} towards 1 or -1, where the other end lies along
 * @property {number} other where the card at the other end starts
 * @property {number} share where among all that leave the same half of the edge, from 0 to 1
 * @property {number} port where the line runs away, along
 * @property {number} leave where it leaves, away
 */

/**
 * The layout as lanes see it.
 * @typedef {object} Field
 * @property {Layout} layout
 * @property {boolean} vertical
 * @property {boolean} forward
 * @property {number} along the extent of a card
 * @property {number} away
 * @property {number} half of a gap between levels
 * @property {number} beside a card: half of the gap there
 * @property {number} grain
 */

/**
 * Return the line from each dotted-line manager to the person.
 * @param {Layout} layout
 * @param {[number, number][]} pairs visible persons and their managers
 * @returns {Point[][]}
 */
export function dottedRoutes(layout, pairs) {
  if (!pairs.length) return [];
  const field = fieldOf(layout), count = pairs.length;
  const gap = pairs.map((pair) => Math.max(...pair.map((node) => gapBefore(field, node))));
  const ends = endsOf(field, pairs, gap);
  for (const end of ends) {
    end.port = end.way === 'beside' ? besideCard(field, end) : end.start + field.along * onEdge(field, end);
  }
  const runs = gap.map((begin, turn) => ({ begin, ends: [ends[turn].port, ends[turn + count].port] }));
  let lanes = among(field, runs).map((share, turn) => gap[turn] + share * field.half);
  for (const end of ends) end.leave = leaving(field, end);
  const aside = ends.map((end, turn) => ({ end, lane: lanes[turn % count] })).filter(({ end }) => end.way === 'beside');
  const begins = aside.map(({ end, lane }) => {
    return { begin: end.towards > 0 ? end.start + field.along : end.start - field.beside, ends: [end.leave, lane] };
  });
  among(field, begins).forEach((share, turn) => (aside[turn].end.port = begins[turn].begin + share * field.beside));
  lanes = partLines(field, ends, lanes);
  return pairs.map((_, turn) => laneLine(field, ends[turn + count], ends[turn], lanes[turn]));
}

/**
 * @param {Layout} layout
 * @returns {Field}
 */
function fieldOf(layout) {
  const { sizes, direction, lanes } = layout.spec, vertical = isVertical(direction), half = sizes.level_gap / 2;
  const isUpright = vertical || layout.kind === 'compact';
  const beside = Math.min(sizes.sibling_gap, isUpright ? sizes.indent : sizes.stack_gap) / 2;
  return {
    layout,
    vertical,
    forward: isForward(direction),
    along: vertical ? sizes.card_width : sizes.card_height,
    away: vertical ? sizes.card_height : sizes.card_width,
    half,
    beside,
    grain: Math.min(lanes.grain, beside / lanes.grains, half / lanes.grains),
  };
}

/**
 * @param {Field} field
 * @param {number} node
 */
function startOf({ layout, vertical }, node) {
  return (vertical ? layout.left : layout.top)[node];
}

/**
 * @param {Field} field
 * @param {number} node
 */
function nearOf({ layout, vertical, forward, away }, node) {
  const near = (vertical ? layout.top : layout.left)[node];
  return forward ? near : -near - away;
}

/**
 * Return where the free half of the gap begins that lies before a card, or before its stack's.
 * @param {Field} field
 * @param {number} node
 */
function gapBefore(field, node) {
  const { layout, half } = field, { tree } = layout, isTidy = layout.kind === 'tidy';
  const above = Math.max(tree.parent[node], 0), isShared = !isTidy && tree.count[above] > tree.stack[above];
  const own = tree.stacked[node] ? (isShared ? tree.first[above] : above) : node;
  if (!isTidy || field.forward || own === 0) return nearOf(field, own) - half;
  if (tree.beside[own]) return nearOf(field, own) - 2 * half;
  const parent = tree.parent[own], past = seatRows(tree, parent) * (field.away + layout.spec.sizes.level_gap);
  return nearOf(field, parent) + field.away + past;
}

/**
 * @param {Field} field
 * @param {[number, number][]} pairs
 * @param {number[]} gap
 * @returns {End[]}
 */
function endsOf(field, pairs, gap) {
  const ends = [0, 1].flatMap((side) => pairs.map((pair, turn) => {
    const node = pair[side], start = startOf(field, node), near = nearOf(field, node);
    const other = startOf(field, pair[1 - side]), way = wayOut(field, node, near, gap[turn]);
    // What hangs beneath a card stands out on one side of it; on the other the way is free.
    const { tree } = field.layout, isFree = way !== 'beside' || tree.stacked[node] || tree.beside[node];
    const towards = other >= start && isFree ? 1 : -1;
    return { node, start, near, way, towards, other, share: 0, port: 0, leave: 0 };
  }));
  /** @type {Map<string, End[]>} */
  const groups = new Map();
  for (const end of ends) {
    const key = `${end.node} ${end.way} ${end.towards}`, known = groups.get(key);
    if (known) known.push(end);
    else groups.set(key, [end]);
  }
  const place = new Map(ends.map((end, turn) => [end, turn]));
  for (const group of groups.values()) {
    group.sort((one, next) => one.other - next.other); // of equal ones the first stays so
    group.forEach((end, turn) => {
      const line = /** @type {number} */ (place.get(end)) % pairs.length;
      end.share = (turn + (((line + 1) * field.layout.spec.lanes.spread) % 1)) / group.length;
    });
  }
  return ends;
}

/**
 * Return at which edge a line leaves a card for the gap in which it runs.
 * @param {Field} field
 * @param {number} node
 * @param {number} near
 * @param {number} gap
 * @returns {Way}
 */
function wayOut(field, node, near, gap) {
  const { layout, half, away, forward, vertical } = field, { tree, spec: { lanes } } = layout;
  const isCompact = layout.kind === 'compact';
  const isHidden = tree.stacked[node] || (isCompact && tree.beside[node]);
  const isFacing = !isCompact && !vertical && tree.stacked[node] && facesGap(field, node);
  const isOver = isCompact ? isOpen(tree, node) : vertical && openStack(tree, node) > 0;
  const isBeforeClosed = (isHidden && !isFacing) || (!isCompact && !forward && isOver);
  const isBeyondClosed = isHidden || ((isCompact || forward) && isOver);
  if (gap >= near + away - lanes.hair && !isBeyondClosed) return 'beyond';
  return gap + half <= near + lanes.hair && !isBeforeClosed ? 'before' : 'beside';
}

/**
 * Say whether a member of a stack looks at the gap before its stack, in a tree that grows sideways.
 * @param {Field} field
 * @param {number} node
 */
function facesGap(field, node) {
  const { tree, spec: { lanes } } = field.layout, first = tree.first[tree.parent[node]];
  const last = first + tree.stack[tree.parent[node]] - 1;
  return nearOf(field, node) <= Math.min(nearOf(field, first), nearOf(field, last)) + lanes.hair;
}

/**
 * Return on which share of an edge a line leaves: on the half towards its other end, not at its middle.
 * @param {Field} field
 * @param {End} end
 */
function onEdge({ layout: { spec: { lanes } } }, { towards, share }) {
  return 1 / 2 + towards * (lanes.nearest + lanes.ports * share);
}

/**
 * @param {Field} field
 * @param {End} end
 */
function besideCard({ along, beside }, { towards, start }) {
  return towards > 0 ? start + along + beside / 2 : start - beside / 2;
}

/**
 * @param {Field} field
 * @param {End} end
 */
function leaving(field, end) {
  if (end.way === 'beside') return end.near + field.away * onEdge(field, end);
  return end.way === 'beyond' ? end.near + field.away : end.near;
}

/**
 * Return on which share of their gaps stretches have their tracks, from 0 to 1.
 * @param {Field} field
 * @param {{ begin: number, ends: number[] }[]} stretches
 */
function among({ grain }, stretches) {
  const { track, number } = tracksOf(stretches.map(({ begin, ends }) => {
    return { group: roundEven(begin / grain), low: Math.min(...ends), high: Math.max(...ends) };
  }));
  return track.map((one, turn) => (one + 1) / (number[turn] + 1));
}

/**
 * Part ports, lanes and where lines leave at sides, no two on each other nor on a line of the tree; return the lanes.
 * @param {Field} field
 * @param {End[]} ends
 * @param {number[]} lanes
 */
function partLines(field, ends, lanes) {
  const { grain, along, layout } = field, count = lanes.length;
  /** @type {{ along: number[], away: number[] }} */
  const taken = { along: [], away: [] };
  for (const node of layout.tree.shown.slice(1)) {
    const points = routeOf(layout, node).map((point) => turned(field, point));
    points.slice(1).forEach(([across, down], turn) => {
      if (down !== points[turn][1]) taken.along.push(across);
      if (across !== points[turn][0]) taken.away.push(down);
    });
  }
  const aside = ends.filter((end) => end.way === 'beside');
  const ports = ends.map(({ port, leave }, turn) => ({ place: port, ends: [leave, lanes[turn % count]] }));
  const levels = [
    ...lanes.map((lane, turn) => ({ place: lane, ends: [ends[turn].port, ends[turn + count].port] })),
    ...aside.map((end) => {
      return { place: end.leave, ends: [end.port, end.towards > 0 ? end.start + along : end.start] };
    }),
  ];
  partedPlaces(ports, grain, taken.along).forEach((port, turn) => (ends[turn].port = port));
  const places = partedPlaces(levels, grain, taken.away);
  aside.forEach((end, turn) => (end.leave = places[count + turn]));
  return places.slice(0, count);
}

/**
 * @param {Field} field
 * @param {Point} point of the layout, or back
 * @returns {Point}
 */
function turned({ vertical, forward }, [x, y]) {
  const away = vertical ? y : x;
  return [vertical ? x : y, forward ? away : -away];
}

/**
 * @param {Field} field
 * @param {End} manager
 * @param {End} person
 * @param {number} lane
 * @returns {Point[]}
 */
function laneLine(field, manager, person, lane) {
  const sides = [manager, person].map(({ way, towards, start, port }) => {
    if (way !== 'beside') return port;
    return towards > 0 ? start + field.along : start;
  });
  /** @type {Point[]} */
  const points = [
    [sides[0], manager.leave],
    [manager.port, manager.leave],
    [manager.port, lane],
    [person.port, lane],
    [person.port, person.leave],
    [sides[1], person.leave],
  ];
  return points.map(([along, away]) => {
    const down = field.forward ? away : -away;
    return field.vertical ? [along, down] : [down, along];
  });
}
