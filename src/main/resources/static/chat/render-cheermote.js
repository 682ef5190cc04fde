/** @import { CheermoteFragment } from "../room/room-update.js" */
import { picture } from "./picture.js";

/** Style sheets size it through `--chat-emote-size`. */
const BOX_PX = 28;

/** The picture, and how many Bits it is worth. @param {CheermoteFragment} cheermote */
export function renderCheermote(cheermote) {
  const element = document.createElement("span");
  element.className = "cheermote";
  element.style.setProperty("--cheer-color", cheermote.color);
  element.append(picture("emote", cheermote, BOX_PX), String(cheermote.bits));
  return element;
}
