import { partsOf } from "./emoji.js";

/** No emoji is below; most chat needs no closer look. */
const MAY_BE_EMOJI = /[\u203C-\u{1FAFF}]|[0-9#*]\uFE0F?\u20E3/u;

/**
 * What people typed, never read as markup. Emoji get an element, so that style sheets can give them
 * a font of their own.
 *
 * @param {string} text
 * @returns {Node[]}
 */
export function renderText(text) {
  if (!MAY_BE_EMOJI.test(text)) return [document.createTextNode(text)];
  return partsOf(text).map((part) =>
    part.isEmoji ? emoji(part.text) : document.createTextNode(part.text),
  );
}

/** @param {string} text */
function emoji(text) {
  const element = document.createElement("span");
  element.className = "emoji";
  element.textContent = text;
  return element;
}
