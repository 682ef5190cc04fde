/**
 * A picture that stands for words: in a box of its final size from the start, so that a late one
 * moves no line, and as the words themselves when it does not come. One that moves keeps both its
 * addresses, so that it can be brought to rest and set going again.
 *
 * @import { Picture } from "../room/message.js"
 *
 * @typedef {{url: string, still: string | null}} Addresses
 */

/** @type {WeakMap<HTMLImageElement, Addresses>} */
const moving = new WeakMap();

/**
 * @param {string} className of the picture; the words get it with `-text` behind it
 * @param {{text: string, picture: Picture}} fragment
 * @param {boolean} [still] without motion
 * @returns {HTMLImageElement}
 */
export function picture(className, { text, picture }, still = false) {
  const image = document.createElement("img");
  image.className = className;
  image.alt = text;
  image.title = text;
  image.width = Math.round(picture.width);
  image.height = Math.round(picture.height);
  image.decoding = "async";
  image.draggable = false;
  image.addEventListener("error", () => image.replaceWith(inWords(`${className}-text`, text)), {
    once: true,
  });
  if (picture.still !== null) moving.set(image, picture);
  image.src = addressOf(picture, still);
  return image;
}

/** Brings every picture in there to rest, or sets it going. @param {Element} place @param {boolean} still */
export function rest(place, still) {
  for (const image of place.querySelectorAll("img")) {
    const addresses = moving.get(image);
    if (addresses) image.src = addressOf(addresses, still);
  }
}

/** @param {Addresses} addresses @param {boolean} still */
const addressOf = ({ url, still: resting }, still) => (still ? (resting ?? url) : url);

/** @param {string} className @param {string} text */
function inWords(className, text) {
  const words = document.createElement("span");
  words.className = className;
  words.textContent = text;
  return words;
}
