/**
 * A picture that stands for words: in a box of its final size from the start, so that a late one
 * moves no line, and as the words themselves when it does not come.
 *
 * @param {string} className of the picture; the words get it with `-text` behind it
 * @param {{text: string, picture: {url: string}}} fragment
 * @param {number} boxPx height and width in CSS pixels, until style sheets say otherwise
 * @returns {HTMLImageElement}
 */
export function picture(className, { text, picture: { url } }, boxPx) {
  const image = document.createElement("img");
  image.className = className;
  image.alt = text;
  image.title = text;
  image.width = boxPx;
  image.height = boxPx;
  image.decoding = "async";
  image.draggable = false;
  image.addEventListener("error", () => image.replaceWith(inWords(`${className}-text`, text)), {
    once: true,
  });
  image.src = url;
  return image;
}

/** @param {string} className @param {string} text */
function inWords(className, text) {
  const words = document.createElement("span");
  words.className = className;
  words.textContent = text;
  return words;
}
