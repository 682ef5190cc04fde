/**
 * The colours that a platform gives a paid message, so that everything on it can be read: YouTube
 * writes names half transparent, and style sheets know nothing of contrast.
 *
 * @import { CardColors } from "../room/message.js"
 */
import { readableColor } from "./readable-color.js";

/**
 * @param {CardColors | null} colors
 * @returns {[property: string, color: string][]} custom properties with `#rrggbb` each
 */
export function paidColors(colors) {
  if (!colors) return [];
  const header = opaque(colors.header, "#000000");
  const body = opaque(colors.body, header);
  return [
    ["--paid-header", header],
    ["--paid-header-text", readableOn(header, colors.headerText)],
    ["--paid-author", readableOn(header, colors.author)],
    ["--paid-body", body],
    ["--paid-body-text", readableOn(body, colors.bodyText)],
  ];
}

/** @param {string} background `#rrggbb` @param {string} color `#rrggbbaa` */
const readableOn = (background, color) => readableColor(opaque(color, background), "", background);

/**
 * What the eye sees.
 *
 * @param {string} color `#rrggbbaa`
 * @param {string} background `#rrggbb`
 */
function opaque(color, background) {
  const alpha = parseInt(color.slice(7), 16) / 255;
  const parts = [1, 3, 5].map((at) => {
    const over = parseInt(color.slice(at, at + 2), 16);
    const under = parseInt(background.slice(at, at + 2), 16);
    return Math.round(over * alpha + under * (1 - alpha));
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
