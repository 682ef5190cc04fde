/** @import { StickerFragment } from "../room/room-update.js" */
import { renderText } from "./render-text.js";

/** The box that a sticker gets before its picture is there, in CSS pixels; style sheets size it. */
const BOX_PX = 72;

/** @param {StickerFragment} fragment @returns {HTMLImageElement} */
export function renderSticker({ text, url }) {
  const image = document.createElement("img");
  image.className = "sticker";
  image.alt = text;
  image.title = text;
  image.width = BOX_PX;
  image.height = BOX_PX;
  image.decoding = "async";
  image.draggable = false;
  image.addEventListener("error", () => image.replaceWith(renderText({ type: "text", text })), {
    once: true,
  });
  image.src = url;
  return image;
}
