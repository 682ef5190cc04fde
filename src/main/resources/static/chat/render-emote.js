/**
 * @import { EmoteFragment, Picture } from "../room/message.js"
 */
import { picture } from "./picture.js";

/** Height of a usual emote in CSS pixels: that many are one `--chat-emote-size`. */
const USUAL_PX = 28;

/** Taller ones are made smaller, as they would push lines apart. In usual heights. */
const TALLEST = 32 / USUAL_PX;

/** Wider ones are made smaller: this is half of a narrow overlay. In usual heights. */
const WIDEST = 7;

/** @param {EmoteFragment} emote @param {boolean} still */
export function renderEmote(emote, still) {
  const image = picture("emote", emote, still);
  const { width, height } = boxOf(emote.picture);
  if (width !== 1) image.style.setProperty("--emote-width", String(width));
  if (height !== 1) image.style.setProperty("--emote-height", String(height));
  if (emote.effects.length > 0) image.dataset.effects = emote.effects.join(" ");
  return image;
}

/** @param {Picture} picture @returns {{width: number, height: number}} in usual heights */
function boxOf({ width, height }) {
  if (!(width > 0 && height > 0)) return { width: 1, height: 1 };
  const shrink = Math.min(1, TALLEST / (height / USUAL_PX), WIDEST / (width / USUAL_PX));
  return { width: inUsualHeights(width * shrink), height: inUsualHeights(height * shrink) };
}

/** @param {number} px */
const inUsualHeights = (px) => Math.round((px / USUAL_PX) * 1000) / 1000;
