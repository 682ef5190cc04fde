/**
 * The overlay's URL: masked until asked for, copied with one click, replaced when it leaked.
 *
 * @import { Words } from "./words.js"
 */
import { copyText } from "./copy-text.js";
import { post } from "./post.js";

/** Shows where the key is without showing it. @param {string} url */
export const masked = (url) => url.replace(/^https?:\/\//, "").replace(/[^/]+$/, "•".repeat(8));

export class OverlayUrl {
  #root;
  #rotate;
  #words;
  #url;
  #shown = false;

  /** @param {HTMLElement} root @param {HTMLFormElement} rotate @param {Words} words */
  constructor(root, rotate, words) {
    this.#root = root;
    this.#rotate = rotate;
    this.#words = words;
    this.#url = root.dataset.url ?? "";
    this.#paint();
    this.#on(root, "reveal", () => this.#reveal(!this.#shown));
    this.#on(root, "copy", () => void this.#copy());
    this.#on(rotate, "ask", () => this.#ask(true));
    this.#on(rotate, "keep", () => this.#ask(false));
    rotate.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#replace();
    });
  }

  #paint() {
    part(this.#root, "text").textContent = this.#shown ? this.#url : masked(this.#url);
  }

  /** @param {boolean} shown */
  #reveal(shown) {
    this.#shown = shown;
    this.#paint();
    part(this.#root, "reveal").textContent = this.#words.say(shown ? "url.hide" : "url.show");
  }

  async #copy() {
    if (await copyText(this.#url)) {
      this.#say("url.copied");
      return;
    }
    this.#reveal(true);
    getSelection()?.selectAllChildren(part(this.#root, "text"));
    this.#say("url.copy-by-hand");
  }

  /** @param {boolean} asking */
  #ask(asking) {
    part(this.#rotate, "confirm").hidden = !asking;
    part(this.#rotate, "question").hidden = asking;
    part(this.#rotate, asking ? "keep" : "ask").focus();
  }

  async #replace() {
    try {
      const response = await post(this.#rotate.action);
      if (!response.ok) throw new Error(String(response.status));
      const { overlayUrl } = await response.json();
      this.#url = overlayUrl;
      this.#root.dataset.url = overlayUrl;
      this.#paint();
      this.#ask(false);
      this.#say("url.rotated");
    } catch {
      this.#say("failed", true);
    }
  }

  /** @param {string} key @param {boolean} [bad] */
  #say(key, bad = false) {
    const said = part(this.#root, "said");
    said.dataset.tone = bad ? "bad" : "good";
    said.textContent = this.#words.say(key);
  }

  /** @param {HTMLElement} root @param {string} name @param {() => void} act */
  #on(root, name, act) {
    part(root, name).addEventListener("click", act);
  }
}

/** @param {HTMLElement} root @param {string} name @returns {HTMLElement} */
const part = (root, name) =>
  /** @type {HTMLElement} */ (root.querySelector(`[data-part="${name}"]`));
