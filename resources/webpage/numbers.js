// Arithmetic that JavaScript lacks.

/**
 * Return a number, or the bound that it lies beyond; of bounds that cross, the upper one.
 * @param {number} number
 * @param {number} low
 * @param {number} high
 */
export function clipped(number, low, high) {
  return Math.min(Math.max(number, low), high);
}

/**
 * Round to the nearest whole number, halves to the even one, as the program does.
 * @param {number} number
 */
export function roundEven(number) {
  const floor = Math.floor(number);
  const twice = 2 * (number - floor);
  return floor + (twice > 1 || (twice === 1 && floor % 2) ? 1 : 0);
}

/**
 * Return the greatest of any number of numbers; as arguments a function takes only so many.
 * @param {readonly number[]} numbers
 */
export function greatest(numbers) {
  return numbers.reduce((one, other) => Math.max(one, other), -Infinity);
}
