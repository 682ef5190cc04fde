/**
 * Reads settings as the server sends them. One that is missing or of another type, as from an older
 * or a newer server, has its default; what this page does not know is left out.
 *
 * @typedef {typeof DEFAULT_SETTINGS} Settings
 */
import { DEFAULT_SETTINGS } from "./default-settings.js";
import { isObject } from "./shape.js";

/** Settings that are null unless something is chosen, by what they hold then. */
const OPTIONAL = /** @type {Record<string, string>} */ ({
  font: "string",
  textColor: "string",
  backgroundColor: "string",
  backgroundOpacityPercent: "number",
  direction: "string",
  align: "string",
});

/** @param {unknown} value @returns {Settings | null} null if it is no settings at all */
export function parseSettings(value) {
  return isObject(value) ? /** @type {Settings} */ (fitting(value, DEFAULT_SETTINGS)) : null;
}

/**
 * @param {Record<string, unknown>} value
 * @param {Record<string, unknown>} defaults
 * @returns {Record<string, unknown>}
 */
function fitting(value, defaults) {
  const names = Object.keys(defaults);
  return Object.fromEntries(names.map((name) => [name, one(name, value[name], defaults[name])]));
}

/** @param {string} name @param {unknown} value @param {unknown} initial @returns {unknown} */
function one(name, value, initial) {
  if (Array.isArray(initial)) {
    return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : initial;
  }
  if (isObject(initial)) return isObject(value) ? fitting(value, initial) : initial;
  if (initial !== null) return typeof value === typeof initial ? value : initial;
  return typeof value === OPTIONAL[name] ? value : null;
}
