/**
 * An overlay's URL: masked until asked for, because streamers show their screens, and copied with one
 * click.
 *
 * @import { Words } from "./words.js"
 */
import { copyText } from "./copy-text.js";
import { part } from "./parts.js";

/** Shows where the key is without showing it. @param {string} url */
export const masked = (url) => url.replace(/^https?:\/\//, "").replace(/[^/]+$/, "•".repeat(8));

export class OverlayUrl {
  #row;
  #words;
  #shown = false;

  /** @param {HTMLElement} row @param {Words} words */
  constructor(row, words) {
    this.#row = row;
    this.#words = words;
    part(row, "reveal").addEventListener("click", () => this.#reveal(!this.#shown));
    part(row, "copy").addEventListener("click", () => void this.#copy());
    this.#paint();
  }

  get #url() {
    return this.#row.dataset.url ?? "";
  }

  /** @param {string} url */
  become(url) {
    this.#row.dataset.url = url;
    this.#paint();
    this.say("url.rotated");
  }

  /** @param {string} key @param {boolean} [bad] */
  say(key, bad = false) {
    const said = part(this.#row, "said");
    said.dataset.tone = bad ? "bad" : "good";
    said.textContent = this.#words.say(key);
  }

  #paint() {
    part(this.#row, "text").textContent = this.#shown ? this.#url : masked(this.#url);
  }

  /** @param {boolean} shown */
  #reveal(shown) {
    this.#shown = shown;
    this.#paint();
    part(this.#row, "reveal").textContent = this.#words.say(shown ? "url.hide" : "url.show");
  }

  async #copy() {
    if (await copyText(this.#url)) {
      this.say("url.copied");
      return;
    }
    this.#reveal(true);
    getSelection()?.selectAllChildren(part(this.#row, "text"));
    this.say("url.copy-by-hand");
  }
}
