/**
 * Finds what Chromium 103 does not know, which OBS 28 to 30 run: it works in the preview and not on
 * stream. From the tables of "Can I use", November 2026.
 *
 * @import { Problem } from "./css-check.js"
 */
import { placeOf } from "./css-unclosed.js";

/** @type {[pattern: RegExp, feature: string][]} */
const FEATURES = [
  [/:has\(/g, ":has()"],
  [/@container\b/g, "@container"],
  [/@scope\b/g, "@scope"],
  [/@starting-style\b/g, "@starting-style"],
  [/\bcolor-mix\(/g, "color-mix()"],
  [/\bokl(?:ch|ab)\(/g, "oklch()"],
  [/\blight-dark\(/g, "light-dark()"],
  [/\b\d*\.?\d+[dsl]v[hwib]\b/g, "dvh"],
  [/\btext-wrap\s*:/g, "text-wrap"],
  [/(?<=[;{]\s*)(?:translate|rotate|scale)\s*:/g, "translate, rotate, scale"],
  [/(?<=[;{}]\s*)&/g, "&"],
];

/** @param {string} text @returns {Problem[]} */
export function tooNew(text) {
  const bare = text.replace(/\/\*[^]*?(?:\*\/|$)/g, (comment) => comment.replace(/[^\n]/g, " "));
  return FEATURES.flatMap(([pattern, detail]) =>
    [...bare.matchAll(pattern)].map((match) => ({
      ...placeOf(text, match.index),
      length: match[0].length,
      severity: /** @type {const} */ ("warning"),
      code: "too-new",
      detail,
    })),
  );
}
