/**
 * The settings: each is saved as it is changed, can be taken back, and says by itself what is wrong.
 *
 * @import { Settings } from "../room/room-update.js"
 * @import { Words } from "./words.js"
 *
 * @typedef {number | boolean | string} Value
 */
import { post } from "./post.js";

export class SettingsForm {
  #form;
  #words;
  /** @type {Record<string, Value>} as the server has them */
  #stored;
  /** @type {Record<string, Value> | null} what the last change replaced */
  #before = null;

  /** @param {HTMLFormElement} form @param {Words} words */
  constructor(form, words) {
    this.#form = form;
    this.#words = words;
    this.#stored = Object.fromEntries(this.#inputs().map((it) => [it.name, valueOf(it)]));
    for (const twin of this.#twins()) {
      twin.addEventListener("input", () => (this.#twinOf(twin).value = twin.value));
      twin.addEventListener("change", () => {
        const input = this.#twinOf(twin);
        void this.#save({ [input.name]: valueOf(input) });
      });
    }
    for (const input of this.#inputs()) {
      input.addEventListener("input", () => this.#follow(input));
      input.addEventListener("change", () => void this.#save({ [input.name]: valueOf(input) }));
    }
    for (const choice of this.#choices()) {
      if (choice.checked) Object.assign(this.#stored, platformsOf(choice));
      choice.addEventListener("change", () => void this.#save(platformsOf(choice)));
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
    this.#choose();
  }

  /** @param {Record<string, Value>} change */
  async #save(change) {
    const names = Object.keys(change);
    if (names.every((name) => change[name] === this.#stored[name])) {
      for (const name of names) this.#complain(name, "");
      return;
    }
    const before = Object.fromEntries(
      Object.entries(change).map(([name, value]) => [name, this.#stored[name] ?? value]),
    );
    if (await this.#send(change)) {
      this.#before = before;
      this.#say("settings.saved", true);
    }
  }

  async #undo() {
    if (!this.#before || !(await this.#send(this.#before))) return;
    for (const input of this.#inputs()) this.#put(input, this.#stored[input.name]);
    this.#choose();
    this.#say("settings.undone", false);
    const undone = this.#before;
    const input = this.#inputs().find(({ name }) => name in undone);
    (input ?? this.#choices().find(({ checked }) => checked))?.focus();
    this.#before = null;
  }

  /** @param {Record<string, Value>} change @returns {Promise<boolean>} */
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

  /** @param {HTMLInputElement} input @param {Value | undefined} value */
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

  /** Checks the platforms that are stored. */
  #choose() {
    for (const choice of this.#choices()) {
      const shown = Object.entries(platformsOf(choice));
      choice.checked = shown.every(([name, value]) => this.#stored[name] === value);
    }
  }

  /** Those that hold one setting each. @returns {HTMLInputElement[]} */
  #inputs() {
    return [...this.#form.querySelectorAll("input")].filter(
      ({ name, type }) => name !== "" && type !== "radio",
    );
  }

  /** Which platforms are shown. @returns {HTMLInputElement[]} */
  #choices() {
    return [...this.#form.querySelectorAll("input")].filter(({ type }) => type === "radio");
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

/** @param {HTMLInputElement} choice `both`, or the platform that is shown alone */
const platformsOf = ({ value }) => ({
  showTwitch: value !== "youtube",
  showYoutube: value !== "twitch",
});
