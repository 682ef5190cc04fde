/** @import { Fragment } from "../room/room-update.js" */
import { renderCheermote } from "./render-cheermote.js";
import { renderEmote } from "./render-emote.js";
import { renderSticker } from "./render-sticker.js";
import { renderText } from "./render-text.js";

/**
 * Turns one fragment into a DOM node. Chat text never passes through an HTML parser.
 *
 * @param {Fragment} fragment
 * @returns {Node}
 */
export function renderFragment(fragment) {
  switch (fragment.type) {
    case "text":
      return renderText(fragment);
    case "emote":
      return renderEmote(fragment);
    case "cheermote":
      return renderCheermote(fragment);
    case "sticker":
      return renderSticker(fragment);
    default:
      return assertNever(fragment);
  }
}

/** A new kind of fragment fails the type check here. @param {never} fragment @returns {never} */
function assertNever(fragment) {
  throw new TypeError(`no way to show ${JSON.stringify(fragment)}`);
}
