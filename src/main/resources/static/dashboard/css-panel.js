/**
 * The overlay's own CSS: tried in the preview while it is written, and saved when it is meant.
 *
 * @import { Words } from "./words.js"
 */
import { openCssEditor } from "./css-editor.js";
import { CSS_NAMES } from "./css-names.js";

/** So long after the last change the preview is looked at, in milliseconds. */
const LOOK_MILLIS = 600;

/** @template {HTMLElement} T @param {string} id @returns {T} */
const byId = (id) => /** @type {T} */ (document.getElementById(id));

export class CssPanel {
  #words;
  #wiring;
  /** @type {Awaited<ReturnType<typeof openCssEditor>> | null} */
  #editor = null;
  #saved = "";
  #hosts = /** @type {string[]} */ ([]);
  #written = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #looking;

  /**
   * @param {object} wiring
   * @param {Words} wiring.words
   * @param {(text: string) => void} wiring.onWrite
   * @param {(text: string) => Promise<void>} wiring.onSave
   * @param {() => boolean | null} wiring.isVisible whether the preview shows anything of the chat
   */
  constructor(wiring) {
    this.#words = wiring.words;
    this.#wiring = wiring;
    byId("css-save").addEventListener("click", () => void this.#save());
    byId("css-revert").addEventListener("click", () => this.#revert());
    const section = byId("css-text").closest("details");
    section?.addEventListener("toggle", () => void this.#open(), { once: true });
    this.#listNames();
  }

  get text() {
    return this.#editor?.text ?? /** @type {HTMLTextAreaElement} */ (byId("css-text")).value;
  }

  /** Whether something is written that is not saved. */
  get isWritten() {
    return this.#written;
  }

  /** Shows what is saved, unless somebody is writing. @param {string} text @param {string[]} hosts */
  show(text, hosts) {
    const others = hosts.join() !== this.#hosts.join();
    this.#hosts = hosts;
    this.#saved = text;
    if (!this.#written && text !== this.text) this.#put(text);
    if (this.text === text) this.#tell(false);
    if (others) this.#editor?.check();
  }

  async #open() {
    if (this.#editor) return;
    this.#editor = await openCssEditor({
      textarea: byId("css-text"),
      problems: byId("css-problems"),
      words: this.#words,
      names: CSS_NAMES.flatMap(({ names }) => names),
      hosts: () => this.#hosts,
      onInput: (text) => this.#write(text),
      onSave: () => void this.#save(),
    });
    this.#put(this.#saved);
  }

  /** @param {string} text */
  #put(text) {
    if (this.#editor) this.#editor.text = text;
    else /** @type {HTMLTextAreaElement} */ (byId("css-text")).value = text;
    this.#tell(false);
  }

  /** @param {string} text */
  #write(text) {
    this.#tell(text !== this.#saved);
    this.#wiring.onWrite(text);
    clearTimeout(this.#looking);
    this.#looking = setTimeout(() => {
      if (this.#wiring.isVisible() === false) this.#say("css.blank");
      else this.#tell(this.#written);
    }, LOOK_MILLIS);
  }

  async #save() {
    const { text } = this;
    this.#written = false;
    await this.#wiring.onSave(text);
    this.#tell(this.text !== this.#saved);
  }

  #revert() {
    this.#put(this.#saved);
    this.#wiring.onWrite(this.#saved);
  }

  /** @param {boolean} written */
  #tell(written) {
    this.#written = written;
    byId("css-save").toggleAttribute("disabled", !written);
    byId("css-revert").toggleAttribute("disabled", !written);
    this.#say(written ? "css.unsaved" : "");
  }

  /** @param {string} key */
  #say(key) {
    const text = key && this.#words.say(key);
    if (byId("css-state").textContent !== text) byId("css-state").textContent = text;
  }

  #listNames() {
    const place = byId("css-names");
    for (const { names } of CSS_NAMES) {
      const list = document.createElement("p");
      list.className = "css-name-list";
      for (const name of names) {
        const code = document.createElement("code");
        code.textContent = name;
        list.append(code, " ");
      }
      place.append(list);
    }
  }
}
