/**
 * The colour that a platform gives a message, as everything a card needs: one to read by, and a deep
 * one to lie behind it.
 */
import { deepColor, readableColor } from "./readable-color.js";

/** What the readable one must stand out from: a deep colour that something bright shines through. */
const BEHIND = "#3a4a70";

/**
 * @param {string | null} accent `#RRGGBB`
 * @returns {[property: string, color: string][]} custom properties
 */
export function accentColors(accent) {
  if (accent === null) return [];
  return [
    ["--accent", readableColor(accent, "", BEHIND)],
    ["--accent-on-light", readableColor(accent, "", "#f4f4f8")],
    ["--accent-deep", deepColor(accent)],
  ];
}
