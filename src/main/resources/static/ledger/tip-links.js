/**
 * The links of the page as rows that can be changed, moved and removed.
 *
 * @typedef {{label: string, url: string}} Link
 */
import { part } from "../dashboard/parts.js";

/** Whether there is more than how an address begins. @param {string} url */
export const isComplete = (url) => !/^(https?:\/*)?([\w.-]+\/)?$/i.test(url.trim());

export class TipLinks {
  #list;
  #template;
  #changed;

  /** @param {HTMLElement} list @param {HTMLTemplateElement} template @param {() => void} changed */
  constructor(list, template, changed) {
    this.#list = list;
    this.#template = template;
    this.#changed = changed;
  }

  get #rows() {
    return /** @type {HTMLElement[]} */ ([...this.#list.children]);
  }

  /** Those that lead somewhere: one that is being written is none yet. @returns {Link[]} */
  get links() {
    return this.#complete.map((row) => ({ label: value(row, "label"), url: value(row, "url") }));
  }

  get #complete() {
    return this.#rows.filter((row) => isComplete(value(row, "url")));
  }

  /** @param {Link} link @param {boolean} [focus] */
  add({ label, url }, focus = false) {
    const copy = /** @type {DocumentFragment} */ (this.#template.content.cloneNode(true));
    const row = /** @type {HTMLElement} */ (copy.firstElementChild);
    input(row, "label").value = label;
    input(row, "url").value = url;
    row.addEventListener("click", ({ target }) => {
      const name = /** @type {Element} */ (target).closest("button")?.dataset.part;
      if (name) this.#press(row, name);
    });
    this.#list.append(row);
    if (focus) input(row, "url").focus();
  }

  /** Says what is wrong with one of {@link links}; nothing of the others. @param {number} index @param {string} text */
  sayWrong(index, text) {
    const wrong = this.#complete[index];
    for (const row of this.#rows) part(row, "error").textContent = row === wrong ? text : "";
  }

  /** @param {HTMLElement} row @param {string} name */
  #press(row, name) {
    if (name === "remove") row.remove();
    else if (name === "up") row.previousElementSibling?.before(row);
    else row.nextElementSibling?.after(row);
    if (name !== "remove") part(row, name).focus();
    this.#changed();
  }
}

/** @param {HTMLElement} row @param {string} name */
const input = (row, name) => /** @type {HTMLInputElement} */ (part(row, name));

/** @param {HTMLElement} row @param {string} name */
const value = (row, name) => input(row, name).value.trim();
