/**
 * A link just made: masked until asked for, because streamers show their screens, and copied with
 * one click.
 *
 * @import { Words } from "../dashboard/words.js"
 */
import { copyText } from "../dashboard/copy-text.js";
import { masked } from "../dashboard/overlay-url.js";
import { part } from "../dashboard/parts.js";

export class MadeLink {
  #element;
  #words;
  #id = "";
  #link = "";
  #shown = false;

  /** @param {HTMLElement} element @param {Words} words */
  constructor(element, words) {
    this.#element = element;
    this.#words = words;
    part(element, "copy").addEventListener("click", () => void this.#copy());
    part(element, "reveal").addEventListener("click", () => this.#reveal(!this.#shown));
  }

  /** @param {string} label @param {{id: string, link: string}} made */
  show(label, { id, link }) {
    this.#id = id;
    this.#link = link;
    part(this.#element, "made-for").textContent = this.#words.say("made-for", { name: label });
    part(this.#element, "copy-said").textContent = "";
    this.#reveal(false);
    this.#element.hidden = false;
    part(this.#element, "copy").focus();
  }

  /** Shows it no longer if it opens nothing any more. @param {string} id */
  forget(id) {
    if (id !== this.#id) return;
    this.#link = "";
    this.#element.hidden = true;
  }

  /** @param {boolean} shown */
  #reveal(shown) {
    this.#shown = shown;
    part(this.#element, "link").textContent = shown ? this.#link : masked(this.#link);
    part(this.#element, "reveal").textContent = this.#words.say(shown ? "hide" : "show");
  }

  async #copy() {
    const copied = await copyText(this.#link);
    if (!copied) {
      this.#reveal(true);
      getSelection()?.selectAllChildren(part(this.#element, "link"));
    }
    part(this.#element, "copy-said").textContent = this.#words.say(
      copied ? "copied" : "copy-by-hand",
    );
  }
}
