/**
 * Asks of unknown values whether they have the shape that is expected.
 *
 * @typedef {Record<string, unknown>} Fields
 */

/**
 * @template T
 * @param {unknown} list
 * @param {(value: unknown) => T | null} parse
 * @returns {T[]} those that have the right shape
 */
export function eachOf(list, parse) {
  if (!Array.isArray(list)) return [];
  return list.map(parse).filter((item) => item !== null);
}

/** @param {unknown} value @returns {value is Fields} */
export const isObject = (value) =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** @param {unknown} value @returns {value is string} */
export const isText = (value) => typeof value === "string" && value !== "";

/** @param {unknown} value @returns {value is string} */
export const isColor = (value) => typeof value === "string" && /^#[0-9a-f]{8}$/i.test(value);

/** @param {unknown} value @returns {value is string} */
export const isOpaqueColor = (value) => typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value);

/** @param {unknown} value @returns {value is number} */
export const isNumber = (value) => typeof value === "number" && Number.isFinite(value);
