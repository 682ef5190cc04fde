/** @import { EmoteFragment } from "../room/room-update.js" */

/**
 * The box that every emote gets before its picture is there, in CSS pixels, so that a late picture
 * moves no line. Style sheets size it through `--chat-emote-size`.
 */
const BOX_PX = 28;

/** @param {EmoteFragment} fragment @returns {HTMLImageElement} */
export function renderEmote({ text, url }) {
  const image = document.createElement("img");
  image.className = "emote";
  image.alt = text;
  image.title = text;
  image.width = BOX_PX;
  image.height = BOX_PX;
  image.decoding = "async";
  image.draggable = false;
  image.addEventListener("error", () => image.replaceWith(asTyped(text)), { once: true });
  image.src = url;
  return image;
}

/** What stands in for a picture that does not come. @param {string} text */
function asTyped(text) {
  const typed = document.createElement("span");
  typed.className = "emote-text";
  typed.textContent = text;
  return typed;
}
