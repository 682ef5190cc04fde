/**
 * The settings: each is saved as it is changed, can be taken back, and says by itself what is wrong.
 *
 * @import { Settings } from "../room/room-update.js"
 * @import { Words } from "./words.js"
 */
import { post } from "./post.js";

export class SettingsForm {
  #form;
  #words;
  /** @type {Record<string, number | boolean>} as the server has them */
  #stored;
  /** @type {Record<string, number | boolean> | null} what the last change replaced */
  #before = null;

  /** @param {HTMLFormElement} form @param {Words} words */
  constructor(form, words) {
    this.#form = form;
    this.#words = words;
    this.#stored = Object.fromEntries(this.#inputs().map((it) => [it.name, valueOf(it)]));
    for (const twin of this.#twins()) {
      twin.addEventListener("input", () => (this.#twinOf(twin).value = twin.value));
      twin.addEventListener("change", () => void this.#save(this.#twinOf(twin)));
    }
    for (const input of this.#inputs()) {
      input.addEventListener("input", () => this.#follow(input));
      input.addEventListener("change", () => void this.#save(input));
    }
    form.addEventListener("submit", (event) => event.preventDefault());
    this.#part("undo").addEventListener("click", () => void this.#undo());
  }

  /** Follows a change made elsewhere. @param {Settings} settings */
  show(settings) {
    this.#stored = { ...settings };
    for (const input of this.#inputs()) {
      if (input === document.activeElement && input.type === "number") continue;
      this.#put(input, this.#stored[input.name]);
    }
  }

  /** @param {HTMLInputElement} input */
  async #save(input) {
    const { name } = input;
    const value = valueOf(input);
    if (value === this.#stored[name]) {
      this.#complain(name, "");
      return;
    }
    const before = { [name]: this.#stored[name] ?? value };
    if (await this.#send({ [name]: value })) {
      this.#before = before;
      this.#say("settings.saved", true);
    }
  }

  async #undo() {
    if (!this.#before || !(await this.#send(this.#before))) return;
    for (const input of this.#inputs()) this.#put(input, this.#stored[input.name]);
    this.#say("settings.undone", false);
    this.#inputs()
      .find(({ name }) => this.#before && name in this.#before)
      ?.focus();
    this.#before = null;
  }

  /** @param {Record<string, number | boolean>} change @returns {Promise<boolean>} */
  async #send(change) {
    for (const name of Object.keys(change)) this.#complain(name, "");
    try {
      const response = await post("/api/settings", change);
      const answer = await response.json();
      if (response.ok) {
        this.#stored = answer;
        return true;
      }
      this.#say("", false);
      this.#complain(answer.field, this.#words.say("settings.invalid", { reason: answer.reason }));
    } catch {
      this.#say("failed", false, "bad");
    }
    return false;
  }

  /** @param {string} name @param {string} complaint none if empty */
  #complain(name, complaint) {
    const field = this.#form.querySelector(`[data-field="${CSS.escape(name)}"]`);
    const error = field?.querySelector(".field-error");
    if (error) error.textContent = complaint;
    field?.querySelector("input[name]")?.setAttribute("aria-invalid", String(complaint !== ""));
  }

  /** @param {string} key @param {boolean} canUndo @param {string} [tone] */
  #say(key, canUndo, tone = "good") {
    const said = this.#part("said");
    said.textContent = key && this.#words.say(key);
    said.parentElement?.setAttribute("data-tone", tone);
    this.#part("undo").hidden = !canUndo;
  }

  /** @param {HTMLInputElement} input @param {number | boolean | undefined} value */
  #put(input, value) {
    if (typeof value === "boolean") input.checked = value;
    else input.value = String(value ?? "");
    this.#follow(input);
  }

  /** @param {HTMLInputElement} input */
  #follow(input) {
    const twin = this.#twins().find(({ dataset }) => dataset.twin === input.id);
    if (twin) twin.value = input.value;
  }

  /** @returns {HTMLInputElement[]} */
  #inputs() {
    return [...this.#form.querySelectorAll("input")].filter(({ name }) => name !== "");
  }

  /** The sliders. @returns {HTMLInputElement[]} */
  #twins() {
    return [...this.#form.querySelectorAll("input")].filter(({ dataset }) => dataset.twin);
  }

  /** @param {HTMLInputElement} twin */
  #twinOf(twin) {
    return /** @type {HTMLInputElement} */ (document.getElementById(twin.dataset.twin ?? ""));
  }

  /** @param {string} name @returns {HTMLElement} */
  #part(name) {
    return /** @type {HTMLElement} */ (this.#form.querySelector(`[data-part="${name}"]`));
  }
}

/** @param {HTMLInputElement} input an empty number is NaN, which goes as null and is refused */
const valueOf = (input) => (input.type === "checkbox" ? input.checked : input.valueAsNumber);
