/**
 * @import { CheermoteFragment } from "../room/message.js"
 */
import { picture } from "./picture.js";

/** The picture, and how many Bits it is worth. @param {CheermoteFragment} cheermote @param {boolean} still */
export function renderCheermote(cheermote, still) {
  const element = document.createElement("span");
  element.className = "cheermote";
  element.style.setProperty("--cheer-color", cheermote.color);
  const bits = document.createElement("span");
  bits.className = "cheermote-bits";
  bits.textContent = String(cheermote.bits);
  element.append(picture("emote", cheermote, still), bits);
  return element;
}
