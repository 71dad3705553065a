// Grains: what would lie less than a grain apart is parted within it, so that no two lines lie on each other.

import { tracksOf } from './tracks.js';

/**
 * Return places in the same grains, apart from each other and from those that are taken.
 * @param {{ place: number, ends: number[] }[]} lines where each lies across, and between which places it runs
 * @param {number} grain
 * @param {number[]} taken
 */
export function partedPlaces(lines, grain, taken) {
  const cells = lines.map(({ place }) => Math.floor(place / grain));
  const { track, number } = tracksOf(lines.map(({ ends }, turn) => ({
    group: cells[turn],
    low: Math.floor(Math.min(...ends) / grain) - 1,
    high: Math.ceil(Math.max(...ends) / grain) + 1,
  })));
  const inCells = takenByCell(new Set(cells), grain, taken);
  return cells.map((cell, turn) => freePlace(cell * grain, grain, number[turn], track[turn], inCells.get(cell)));
}

/**
 * Return what is taken in some cells, each place once.
 * @param {Set<number>} cells
 * @param {number} grain
 * @param {number[]} taken
 */
function takenByCell(cells, grain, taken) {
  /** @type {Map<number, Set<number>>} */
  const found = new Map();
  for (const place of taken) {
    const cell = Math.floor(place / grain);
    if (!cells.has(cell)) continue;
    const known = found.get(cell);
    if (known) known.add(place);
    else found.set(cell, new Set([place]));
  }
  return found;
}

/**
 * Return the place of a track: among the slots of a grain but those near to what is taken, in order.
 * @param {number} begin
 * @param {number} grain
 * @param {number} number of tracks
 * @param {number} track
 * @param {Set<number>} [taken]
 */
function freePlace(begin, grain, number, track, taken = new Set()) {
  const step = grain / (number + taken.size + 1), within = Array.from(taken).filter((one) => one >= begin);
  let place = begin + (track + 1) * step;
  for (let round = 0; round < number + taken.size; round++) {
    const limit = place + step / 2, before = within.filter((one) => one < limit).length;
    const moved = begin + (track + 1 + before) * step;
    if (moved === place) break;
    place = moved;
  }
  return place;
}
