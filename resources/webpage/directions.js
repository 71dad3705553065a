// Where a tree grows to.

/** @typedef {'down' | 'up' | 'right' | 'left'} Direction */

/** @param {Direction} direction */
export function isVertical(direction) {
  return direction === 'down' || direction === 'up';
}

/**
 * Say whether places grow as the tree does.
 * @param {Direction} direction
 */
export function isForward(direction) {
  return direction === 'down' || direction === 'right';
}
