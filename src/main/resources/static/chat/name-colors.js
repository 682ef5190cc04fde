/**
 * Gives rows the colour of their author's name, corrected to what style sheets say is behind it.
 * Asking a browser for styles makes it work them out on the spot, so answers are kept for a while.
 *
 * @import { Author } from "../room/message.js"
 */
import { readableColor } from "./readable-color.js";

/** Kinds without a background of their own. */
const PLAIN_KINDS = new Set(["chat", "action"]);

/** After so many milliseconds style sheets are asked again, as they may have changed unseen. */
const FRESH_MILLIS = 2_000;

/** The name of all rows without a background of their own. */
const PLAIN = "";

export class NameColors {
  #list;
  /** @type {Map<string, string>} by kind and flair, `#rrggbb` */
  #behind = new Map();
  #lookedAt = 0;

  /** @param {HTMLElement} list */
  constructor(list) {
    this.#list = list;
  }

  /** @returns {boolean} whether anything may have changed */
  lookAgain() {
    const before = this.#behind.get(PLAIN);
    const hadCards = this.#behind.size > 1;
    this.#behind.clear();
    return hadCards || before !== this.#behindOf(this.#list, PLAIN);
  }

  /**
   * As a property, so that a style sheet's `color` is never overruled.
   *
   * @param {HTMLElement} row in its place
   * @param {Author} author
   */
  paint(row, author) {
    const { kind = "", flair = "" } = row.dataset;
    const now = performance.now();
    if (now - this.#lookedAt > FRESH_MILLIS) {
      this.#lookedAt = now;
      this.#behind.clear();
    }
    const isPlain = PLAIN_KINDS.has(kind) && flair === "";
    const behind = isPlain
      ? this.#behindOf(this.#list, PLAIN)
      : this.#behindOf(row, `${kind} ${flair}`);
    row.style.setProperty("--author-color", readableColor(author.color, author.id, behind));
  }

  /** @param {HTMLElement} element @param {string} kind */
  #behindOf(element, kind) {
    const known = this.#behind.get(kind);
    if (known !== undefined) return known;
    const said = getComputedStyle(element).getPropertyValue("--chat-behind-names").trim();
    const behind = said || "#2a2a35";
    this.#behind.set(kind, behind);
    return behind;
  }
}
