// In which ways the compact layout packs families on trial.

import { clipped, greatest, roundEven } from './numbers.js';

/** @typedef {import('./compact.js').Item} Item */
/** @typedef {{ height: number, factor: number }} Trial a way to pack a family: which height, how many shelves */

/**
 * What is tried: shapes beside the wanted one, heights of shelves, numbers of shelves by the root of the family.
 * @typedef {object} Trials
 * @property {number[]} aspects
 * @property {number} heights how many
 * @property {number[]} shelves
 * @property {number} many items of a level; with more, only every `coarse`th height and half of the numbers
 * @property {number} coarse
 * @property {number} even by how much a height may be larger than another and count as equal
 */

/**
 * Return the ways in which the families of a level are packed on trial, by shelves, then heights.
 * @param {Item[]} families
 * @param {Trials} tried
 * @returns {Trial[]}
 */
export function trialsOf(families, tried) {
  const items = families.flatMap((item) => item.below);
  const isMany = items.length > tried.many;
  const isEven = items.every(({ shapes }) => shapes.every((shape) => shape.height === shapes[0].height));
  const turns = Array.from({ length: isEven ? 1 : tried.heights }, (_, turn) => turn);
  const heights = turns.filter((turn) => turn % (isMany ? tried.coarse : 1) === 0);
  const largest = greatest(families.map((item) => item.below.length));
  const factors = shelfFactors(largest, tried.shelves).filter((_, turn) => turn % (isMany ? 2 : 1) === 0);
  return factors.flatMap((factor) => heights.map((height) => ({ height, factor })));
}

/**
 * Return which factors give different numbers of shelves in the largest family of a level.
 * @param {number} largest
 * @param {number[]} factors
 */
function shelfFactors(largest, factors) {
  const byNumber = new Map();
  for (const factor of factors) byNumber.set(shelvesOf(largest, factor), factor);
  return factors.filter((factor) => byNumber.get(shelvesOf(largest, factor)) === factor);
}

/**
 * Return how many shelves a family of so many items takes.
 * @param {number} count
 * @param {number} factor
 */
export function shelvesOf(count, factor) {
  return clipped(roundEven(Math.sqrt(count) * factor), 1, count);
}
