/**
 * Hands the settings to the style sheets. They are given as values that a streamer's own CSS can
 * still overrule.
 *
 * @import { Settings } from "../room/room-update.js"
 *
 * @param {HTMLElement} root
 * @param {Settings} settings
 */
export function applySettings(root, { textSizePx, showPlatform }) {
  root.style.setProperty("--setting-text-size", `${textSizePx}px`);
  root.dataset.showPlatform = String(showPlatform);
}
