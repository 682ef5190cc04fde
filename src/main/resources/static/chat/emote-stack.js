/**
 * Emotes that are drawn over the one before them: keeps in mind which that is while a message is
 * read from left to right.
 *
 * @import { EmoteFragment, Fragment } from "../room/message.js"
 */
export class EmoteStack {
  /** The emote or stack that the next one may lie on. @type {HTMLElement | null} */
  #below = null;

  /** @param {Exclude<Fragment, EmoteFragment>} fragment that is no emote */
  passed(fragment) {
    if (fragment.type !== "text" || fragment.text.trim() !== "") this.#below = null;
  }

  /**
   * @param {EmoteFragment} emote
   * @param {HTMLImageElement} image of it
   * @returns {boolean} whether the image now lies on what was before it
   */
  takes({ stacks, effects }, image) {
    const below = this.#below;
    if (below && stacks) {
      const stack = stackFrom(below);
      stack.append(...spaceBehind(stack), image);
      this.#below = stack;
      return true;
    }
    if (below && effects.includes("no-space")) below.after(...spaceBehind(below));
    this.#below = image;
    return false;
  }
}

/** @param {HTMLElement} below @returns {HTMLElement} */
function stackFrom(below) {
  if (below.className === "emote-stack") return below;
  const stack = document.createElement("span");
  stack.className = "emote-stack";
  below.replaceWith(stack);
  stack.append(below);
  return stack;
}

/** What was typed between: it stays for who reads or copies, and takes no room. @param {HTMLElement} element */
function spaceBehind(element) {
  const space = document.createElement("span");
  space.className = "emote-space";
  while (element.nextSibling) space.append(element.nextSibling);
  return space.firstChild ? [space] : [];
}
