/**
 * Hands the settings to the style sheets: each as an attribute, and as a property if a style can
 * take its value. They are given as values that a streamer's own CSS can still overrule.
 *
 * @import { Settings } from "../room/parse-settings.js"
 */
import { contrastOf } from "../chat/readable-color.js";

/** The unit that a setting's name ends with, and how style sheets write it. */
const UNITS = /** @type {const} */ ({ Px: "px", Percent: "%", Seconds: "s" });

/** Templates whose rows stand beside each other, unless somebody wants them otherwise. */
const IN_ONE_LINE = new Set(["ticker"]);

/** Text on backgrounds of somebody's choice who did not choose its colour. */
const TEXT_COLORS = ["#ffffff", "#16161d"];

/** @param {HTMLElement} root @param {Settings} settings */
export function applySettings(root, settings) {
  for (const [name, value] of Object.entries(resolved(settings))) {
    const [bare, unit] = withoutUnit(name);
    if (value === null) {
      delete root.dataset[bare];
      root.style.removeProperty(`--setting-${kebab(bare)}`);
    } else if (typeof value !== "object") {
      root.dataset[bare] = String(value);
      for (const [property, of] of properties(kebab(bare), value, unit)) {
        root.style.setProperty(property, of);
      }
    }
  }
}

/** With what follows from others. @param {Settings} settings */
function resolved(settings) {
  const { textColor, backgroundColor, direction, template } = settings;
  const readable = backgroundColor && readableOn(backgroundColor);
  return {
    ...settings,
    textColor: textColor ?? readable,
    backgroundTone: readable && (readable === TEXT_COLORS[0] ? "dark" : "light"),
    direction: direction ?? (IN_ONE_LINE.has(template) ? "row" : "column"),
  };
}

/** @param {string} background */
const readableOn = (background) =>
  TEXT_COLORS.reduce((best, color) =>
    contrastOf(color, background) > contrastOf(best, background) ? color : best,
  );

/**
 * @param {string} name in kebab case
 * @param {string | number | boolean} value
 * @param {string} unit
 * @returns {[property: string, value: string][]}
 */
function properties(name, value, unit) {
  const property = `--setting-${name}`;
  if (typeof value === "number") return [[property, `${value}${unit}`]];
  if (typeof value !== "string") return [];
  if (name === "font") return [[property, JSON.stringify(value)]];
  const color = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(value);
  if (!color) return [];
  const rgb = color.slice(1).map((hex) => Number.parseInt(hex, 16));
  return [
    [property, value],
    [`${property}-rgb`, rgb.join(", ")],
  ];
}

/** @param {string} name @returns {[name: string, unit: string]} */
function withoutUnit(name) {
  for (const [ending, unit] of Object.entries(UNITS)) {
    if (name.endsWith(ending)) return [name.slice(0, -ending.length), unit];
  }
  return [name, ""];
}

/** @param {string} name */
const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
