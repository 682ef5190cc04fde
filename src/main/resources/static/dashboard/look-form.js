/**
 * The form of an overlay's settings: shows what there is, tells what is being changed at every move,
 * and what was changed when it is meant.
 *
 * @import { Change } from "./look-settings.js"
 * @import { Control, Value } from "./settings-values.js"
 */
import { entriesOf, isSame, placeOf, put, valueOf } from "./settings-values.js";

export class LookForm {
  #form;
  #wiring;

  /**
   * @param {HTMLFormElement} form
   * @param {object} wiring
   * @param {(path: string) => Value | null} wiring.stored
   * @param {(change: Change) => void} wiring.onMove somebody is at it
   * @param {(change: Change) => void} wiring.onChange
   */
  constructor(form, wiring) {
    this.#form = form;
    this.#wiring = wiring;
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", ({ target }) => {
      const change = this.#changeBy(target);
      this.#followTwin(target);
      if (change) wiring.onMove(change);
    });
    form.addEventListener("change", ({ target }) => {
      const change = this.#changeBy(target);
      if (change) wiring.onChange(change);
    });
    form.addEventListener("click", ({ target }) => {
      const path = target instanceof HTMLElement ? target.dataset.clear : undefined;
      if (path) wiring.onChange({ [path]: null });
    });
  }

  /** Shows what is stored; leaves alone what somebody is typing. */
  show() {
    for (const control of this.#controls()) {
      const value = this.#wiring.stored(control.name);
      const isTyped = control === document.activeElement && isWritten(control);
      // A text keeps its blank lines while it says the same.
      if (!isTyped && !isSame(valueOf(control), value ?? undefined))
        put(control, value ?? undefined);
      this.#paint(control, value);
    }
    for (const choice of this.#inputs("radio")) {
      if (choice.closest("[data-field]"))
        choice.checked = choice.value === String(this.#wiring.stored(choice.name) ?? "");
    }
    for (const tick of this.#ticks()) {
      const list = this.#wiring.stored(tick.dataset.list ?? "");
      tick.checked = Array.isArray(list) && list.includes(tick.value);
    }
  }

  /** Says at its field what is wrong with it. @param {string} field @param {(line: number | null) => string} say @returns {boolean} whether there is such a field */
  complain(field, say) {
    const { path, index } = placeOf(field);
    const control = this.#controls().find(({ name }) => name === path);
    const isLines = index !== null && control instanceof HTMLTextAreaElement;
    const entry = isLines ? entriesOf(control.value)[index] : undefined;
    const found = this.#complain(path, say(entry?.line ?? null));
    if (entry && isLines) control.setSelectionRange(entry.from, entry.to);
    return found;
  }

  /** @param {string[]} paths */
  forgive(paths) {
    for (const path of paths) this.#complain(path, "");
  }

  /** @param {string} path @param {string} complaint none if empty */
  #complain(path, complaint) {
    const field = this.#form.querySelector(`[data-field="${CSS.escape(path)}"]`);
    const error = field?.querySelector(".field-error");
    if (!field || !error) return false;
    error.textContent = complaint;
    for (const control of field.querySelectorAll("input[name], textarea")) {
      control.setAttribute("aria-invalid", String(complaint !== ""));
    }
    if (complaint) field.closest("details")?.setAttribute("open", "");
    return true;
  }

  /** @param {EventTarget | null} target @returns {Change | null} */
  #changeBy(target) {
    if (target instanceof HTMLInputElement && target.dataset.twin) {
      return { [this.#twinOf(target).name]: target.valueAsNumber };
    }
    if (target instanceof HTMLInputElement && target.dataset.list) {
      return { [target.dataset.list]: this.#ticked(target.dataset.list) };
    }
    const isControl = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (!isControl || !target.name || !target.closest("[data-field]")) return null;
    if (target.type === "radio") return { [target.name]: target.value || null };
    if (target.dataset.optional !== undefined && target.value.trim() === "") {
      return { [target.name]: null };
    }
    return { [target.name]: valueOf(target) };
  }

  /** The slider follows its number, and the number its slider. @param {EventTarget | null} target */
  #followTwin(target) {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.dataset.twin) this.#twinOf(target).value = target.value;
    else {
      const twin = this.#inputs("range").find(({ dataset }) => dataset.twin === target.id);
      if (twin) twin.value = target.value;
    }
  }

  /** @param {Control} control @param {Value | null} value */
  #paint(control, value) {
    const field = control.closest("[data-field]");
    const said = field?.querySelector("[data-part=value]");
    if (said) {
      said.textContent = value === null ? (said.getAttribute("data-empty") ?? "") : String(value);
      said.parentElement?.toggleAttribute("data-empty", value === null);
    }
    field?.querySelector("[data-clear]")?.toggleAttribute("hidden", value === null);
    const twin = this.#inputs("range").find(({ dataset }) => dataset.twin === control.id);
    if (twin && value !== null) twin.value = String(value);
  }

  /** Those that hold one setting each. @returns {Control[]} */
  #controls() {
    /** @type {NodeListOf<Control>} */
    const controls = this.#form.querySelectorAll("[data-field] :is(input, textarea)[name]");
    return [...controls].filter(({ type }) => type !== "radio");
  }

  /** @param {string} type @returns {HTMLInputElement[]} */
  #inputs(type) {
    return [...this.#form.querySelectorAll("input")].filter((input) => input.type === type);
  }

  #ticks() {
    return this.#inputs("checkbox").filter(({ dataset }) => dataset.list);
  }

  /** @param {string} path @returns {string[]} with those that there is no box for */
  #ticked(path) {
    const ticks = this.#ticks().filter(({ dataset }) => dataset.list === path);
    const stored = this.#wiring.stored(path);
    const others = Array.isArray(stored)
      ? stored.filter((one) => !ticks.some(({ value }) => value === one))
      : [];
    return [...ticks.filter(({ checked }) => checked).map(({ value }) => value), ...others];
  }

  /** @param {HTMLInputElement} twin */
  #twinOf(twin) {
    return /** @type {HTMLInputElement} */ (document.getElementById(twin.dataset.twin ?? ""));
  }
}

/** @param {Control} control */
const isWritten = (control) =>
  control instanceof HTMLTextAreaElement || ["number", "text"].includes(control.type);
