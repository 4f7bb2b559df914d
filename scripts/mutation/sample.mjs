import { createHash } from 'node:crypto';

/** @typedef {{ line: number, column: number }} Position */

/**
 * Fields of one of Stryker's changes that tell it from every other.
 *
 * @typedef {object} Mutant
 * @property {string} fileName Path of the changed file.
 * @property {{ start: Position, end: Position }} location Place in it.
 * @property {string} mutatorName Kind of change.
 * @property {string} replacement Code that stands there instead.
 */

/**
 * Draws a sample: every change has the same chance, wherever it lies, and is drawn or not by itself, so that a
 * change elsewhere in the code alters no draw. Samples of two seeds below `every` share nothing.
 *
 * @param {Mutant} mutant The change; its path relative to the project.
 * @param {number} every One change in how many.
 * @param {number} seed A whole number.
 * @returns {boolean} Whether it is drawn.
 */
export function isDrawn({ fileName, location, mutatorName, replacement }, every, seed) {
  const place = [location.start, location.end].map(({ column, line }) => ({ column, line }));
  const name = JSON.stringify([fileName, ...place, mutatorName, replacement]);
  const draw = createHash('sha256').update(name).digest().readUInt32BE();
  return draw % every === seed % every;
}

/** Standard deviations that 95 % of a normal distribution keep within. */
const Z = 1.96;

/**
 * Wilson's interval: where the share of all lies, with 95 % confidence, when a sample has this one.
 *
 * @param {number} found Those of the sample that have the property.
 * @param {number} all Size of the sample.
 * @returns {[low: number, high: number]} Shares between 0 and 1; of an empty sample, both.
 */
export function wilsonInterval(found, all) {
  if (all === 0) return [0, 1];
  const share = found / all;
  const weight = Z ** 2 / all;
  const centre = share + weight / 2;
  const reach = Z * Math.sqrt((share * (1 - share)) / all + weight / (4 * all));
  return [
    Math.max(0, (centre - reach) / (1 + weight)),
    Math.min(1, (centre + reach) / (1 + weight)),
  ];
}
