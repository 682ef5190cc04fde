/**
 * The settings: each is saved as it is changed, can be taken back, and says by itself what is wrong.
 *
 * @import { Settings } from "../room/room-update.js"
 * @import { Control, Value } from "./settings-values.js"
 * @import { Words } from "./words.js"
 */
import { post } from "./post.js";
import { at, entriesOf, isSame, nested, placeOf, put, valueOf } from "./settings-values.js";

export class SettingsForm {
  #form;
  #words;
  /** @type {Record<string, unknown>} as the server has them */
  #stored;
  /** @type {Record<string, Value> | null} what the last change replaced, by path */
  #before = null;

  /** @param {HTMLFormElement} form @param {Words} words */
  constructor(form, words) {
    this.#form = form;
    this.#words = words;
    /** @type {Record<string, Value>} */
    const shown = Object.fromEntries(this.#controls().map((it) => [it.name, valueOf(it)]));
    for (const choice of this.#choices()) if (choice.checked) Object.assign(shown, chosen(choice));
    for (const path of this.#lists()) shown[path] = this.#ticked(path);
    this.#stored = nested(shown);

    for (const twin of this.#twins()) {
      twin.addEventListener("input", () => (this.#twinOf(twin).value = twin.value));
      twin.addEventListener("change", () => {
        const input = this.#twinOf(twin);
        void this.#save({ [input.name]: valueOf(input) });
      });
    }
    for (const control of this.#controls()) {
      control.addEventListener("input", () => this.#follow(control));
      control.addEventListener(
        "change",
        () => void this.#save({ [control.name]: valueOf(control) }),
      );
    }
    for (const choice of this.#choices()) {
      choice.addEventListener("change", () => void this.#save(chosen(choice)));
    }
    for (const tick of this.#ticks()) {
      const path = tick.dataset.list ?? "";
      tick.addEventListener("change", () => void this.#save({ [path]: this.#ticked(path) }));
    }
    form.addEventListener("submit", (event) => event.preventDefault());
    this.#part("undo").addEventListener("click", () => void this.#undo());
  }

  /** Follows a change made elsewhere; of what is hidden, nobody is told. @param {Settings} settings */
  show(settings) {
    this.#stored = { ...this.#stored, ...settings };
    this.#showStored();
  }

  /** Leaves alone what somebody is typing. */
  #showStored() {
    for (const control of this.#controls()) {
      const isTyped = control instanceof HTMLTextAreaElement || control.type === "number";
      if (control === document.activeElement && isTyped) continue;
      const value = at(this.#stored, control.name);
      // A text keeps its blank lines while it says the same.
      if (!isSame(valueOf(control), value)) put(control, value);
      this.#follow(control);
    }
    for (const choice of this.#choices()) {
      const shown = Object.entries(chosen(choice));
      choice.checked = shown.every(([path, value]) => at(this.#stored, path) === value);
    }
    for (const tick of this.#ticks()) {
      const list = at(this.#stored, tick.dataset.list ?? "");
      tick.checked = Array.isArray(list) && list.includes(tick.value);
    }
  }

  /** @param {Record<string, Value>} change by path */
  async #save(change) {
    const paths = Object.keys(change);
    if (paths.every((path) => isSame(change[path], at(this.#stored, path)))) {
      for (const path of paths) this.#complain(path, "");
      return;
    }
    const before = Object.fromEntries(
      Object.entries(change).map(([path, value]) => [path, at(this.#stored, path) ?? value]),
    );
    if (await this.#send(change)) {
      this.#before = before;
      this.#say("settings.saved", true);
    }
  }

  async #undo() {
    if (!this.#before || !(await this.#send(this.#before))) return;
    this.#showStored();
    this.#say("settings.undone", false);
    const undone = this.#before;
    const control =
      this.#controls().find(({ name }) => name in undone) ??
      this.#ticks().find(({ dataset }) => (dataset.list ?? "") in undone) ??
      this.#choices().find(
        (it) => it.checked && Object.keys(chosen(it)).some((key) => key in undone),
      );
    control?.focus();
    this.#before = null;
  }

  /** @param {Record<string, Value>} change @returns {Promise<boolean>} */
  async #send(change) {
    for (const path of Object.keys(change)) this.#complain(path, "");
    try {
      const response = await post("/api/settings", nested(change));
      const answer = await response.json();
      if (response.ok) {
        this.#stored = answer;
        return true;
      }
      this.#say("", false);
      this.#refuse(answer);
    } catch {
      this.#say("failed", false, "bad");
    }
    return false;
  }

  /** @param {{field: string, reason: string}} answer */
  #refuse({ field, reason }) {
    const { path, index } = placeOf(field);
    const control = this.#controls().find(({ name }) => name === path);
    const entry =
      index !== null && control instanceof HTMLTextAreaElement && entriesOf(control.value)[index];
    if (!entry) {
      this.#complain(path, this.#words.say("settings.invalid", { reason }));
      return;
    }
    this.#complain(path, this.#words.say("settings.invalid-line", { line: entry.line, reason }));
    if (control === document.activeElement) control.setSelectionRange(entry.from, entry.to);
  }

  /** @param {string} path @param {string} complaint none if empty */
  #complain(path, complaint) {
    const field = this.#form.querySelector(`[data-field="${CSS.escape(path)}"]`);
    const error = field?.querySelector(".field-error");
    if (error) error.textContent = complaint;
    field
      ?.querySelector("input[name], select, textarea")
      ?.setAttribute("aria-invalid", String(complaint !== ""));
  }

  /** @param {string} key @param {boolean} canUndo @param {string} [tone] */
  #say(key, canUndo, tone = "good") {
    const said = this.#part("said");
    said.textContent = key && this.#words.say(key);
    said.parentElement?.setAttribute("data-tone", tone);
    this.#part("undo").hidden = !canUndo;
  }

  /** @param {Control} control */
  #follow(control) {
    const twin = this.#twins().find(({ dataset }) => dataset.twin === control.id);
    if (twin) twin.value = control.value;
  }

  /** Those that hold one setting each. @returns {Control[]} */
  #controls() {
    /** @type {NodeListOf<Control>} */
    const controls = this.#form.querySelectorAll("input[name], select[name], textarea[name]");
    return [...controls].filter(({ type }) => type !== "radio");
  }

  /** Those of which one of several is checked. @returns {HTMLInputElement[]} */
  #choices() {
    return this.#inputs().filter(({ type }) => type === "radio");
  }

  /** Those that stand for one entry of a list each. @returns {HTMLInputElement[]} */
  #ticks() {
    return this.#inputs().filter(({ dataset }) => dataset.list);
  }

  /** The paths of lists that are ticked. */
  #lists() {
    return new Set(this.#ticks().map(({ dataset }) => dataset.list ?? ""));
  }

  /** @param {string} path @returns {string[]} */
  #ticked(path) {
    return this.#ticks()
      .filter(({ dataset, checked }) => dataset.list === path && checked)
      .map(({ value }) => value);
  }

  /** The sliders. @returns {HTMLInputElement[]} */
  #twins() {
    return this.#inputs().filter(({ dataset }) => dataset.twin);
  }

  #inputs() {
    return [...this.#form.querySelectorAll("input")];
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

/**
 * What a choice means: `both` platforms, or the one that is shown alone; else the setting's value.
 *
 * @param {HTMLInputElement} choice
 * @returns {Record<string, Value>}
 */
const chosen = ({ name, value }) =>
  name === "platforms"
    ? { showTwitch: value !== "youtube", showYoutube: value !== "twitch" }
    : { [name]: value };
