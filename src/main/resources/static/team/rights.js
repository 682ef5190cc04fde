/** What the host may let somebody do, and the usual handfuls of it. */

/** @typedef {"suggest" | "feature" | "moderate" | "pace"} Right */

/** In the order in which they are told. @type {readonly Right[]} */
export const RIGHTS = ["suggest", "feature", "moderate", "pace"];

/** @type {Record<string, readonly Right[]>} */
const PRESETS = {
  moderator: ["suggest", "feature", "moderate"],
  helper: ["suggest"],
  everything: RIGHTS,
};

/**
 * @param {string} preset
 * @returns {readonly Right[]} none for a preset that there is not
 */
export const rightsOf = (preset) =>
  Object.prototype.hasOwnProperty.call(PRESETS, preset) ? (PRESETS[preset] ?? []) : [];
