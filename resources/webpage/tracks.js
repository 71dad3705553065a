// Tracks: stretches that lie beside each other wherever they would lie on each other. As many tracks as stretches
// overlap anywhere: whoever begins takes the track that was left last, or a new one if none is free.

/** @typedef {{ group: number, low: number, high: number }} Stretch that overlaps where it shares a point */

/**
 * Return the track of each stretch among those of its group, and how many tracks that group has.
 * @param {Stretch[]} stretches
 */
export function tracksOf(stretches) {
  const track = new Array(stretches.length).fill(0), number = new Array(stretches.length).fill(0);
  /** @type {Map<number, number[]>} */
  const groups = new Map();
  stretches.forEach(({ group }, index) => {
    const known = groups.get(group);
    if (known) known.push(index);
    else groups.set(group, [index]);
  });
  for (const members of groups.values()) {
    const count = colour(stretches, members, track);
    for (const index of members) number[index] = count;
  }
  return { track, number };
}

/**
 * Give tracks to the stretches of one group; return how many there are.
 * @param {Stretch[]} stretches
 * @param {number[]} members
 * @param {number[]} track
 */
function colour(stretches, members, track) {
  const events = members.flatMap((index) => [
    { place: stretches[index].low, isEnd: 0, index },
    { place: stretches[index].high, isEnd: 1, index },
  ]);
  events.sort((one, other) => one.place - other.place || one.isEnd - other.isEnd || one.index - other.index);
  /** @type {number[]} */
  const free = [];
  let count = 0;
  for (const { isEnd, index } of events) {
    if (isEnd) free.push(track[index]);
    else track[index] = free.pop() ?? count++;
  }
  return count;
}
