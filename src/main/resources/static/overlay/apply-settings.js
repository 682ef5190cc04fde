/**
 * Hands the settings to the style sheets. They are given as values that a streamer's own CSS can
 * still overrule.
 *
 * @import { Settings } from "../room/room-update.js"
 *
 * @param {HTMLElement} root
 * @param {Settings} settings
 */
export function applySettings(root, settings) {
  root.style.setProperty("--setting-text-size", `${settings.textSizePx}px`);
  root.dataset.showPlatform = String(settings.showPlatform);
  root.dataset.template = settings.template;
  root.dataset.showBadges = String(settings.showBadges);
  root.dataset.bigEmotes = String(settings.bigEmotes);
  root.dataset.animatedEmotes = String(settings.animatedEmotes);
}
