/** @import { Picture } from "../room/message.js" */

/** Loaded only where style sheets show it. @param {Picture} avatar */
export function renderAvatar({ url, width, height }) {
  const image = document.createElement("img");
  image.className = "avatar";
  image.alt = "";
  image.width = Math.round(width);
  image.height = Math.round(height);
  image.decoding = "async";
  image.setAttribute("loading", "lazy");
  image.draggable = false;
  image.addEventListener("error", () => image.remove(), { once: true });
  image.src = url;
  return image;
}
