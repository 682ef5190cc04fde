/**
 * The colour that a platform gives a message, as everything a card needs: one to read by, and a deep
 * one to lie behind it.
 */
import { deepColor, readableColor } from "./readable-color.js";

/** What the readable one must stand out from: a deep colour that something bright shines through. */
const BEHIND = "#3a4a70";

/** A tint on white, two hexadecimal digits. */
const SOFT_ALPHA = "26";

/** What it must stand out from on light cards: white under that tint, at its darkest. */
const BEHIND_ON_LIGHT = "#e0e0e6";

/**
 * @param {string | null} accent `#RRGGBB`
 * @returns {[property: string, color: string][]} custom properties
 */
export function accentColors(accent) {
  if (accent === null) return [];
  return [
    ["--accent", readableColor(accent, "", BEHIND)],
    ["--accent-on-light", readableColor(accent, "", BEHIND_ON_LIGHT)],
    ["--accent-deep", deepColor(accent)],
    ["--accent-soft", `${accent}${SOFT_ALPHA}`],
  ];
}
