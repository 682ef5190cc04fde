/**
 * The rows of the table: by entry, in order, one of them chosen.
 *
 * @import { Words } from "../dashboard/words.js"
 * @import { Entry } from "./ledger-query.js"
 */
import { fillRow } from "./entry-row.js";

export class EntryList {
  /** @type {Map<string, {row: HTMLElement, entry: Entry}>} */
  #rows = new Map();
  #body;
  #template;
  #words;
  #mayFeature;

  /** @param {HTMLElement} body @param {HTMLTemplateElement} template @param {Words} words @param {boolean} mayFeature */
  constructor(body, template, words, mayFeature) {
    this.#body = body;
    this.#template = template;
    this.#words = words;
    this.#mayFeature = mayFeature;
  }

  /** The ids of what is shown. */
  get ids() {
    return new Set(this.#rows.keys());
  }

  /** @param {string} id */
  entry(id) {
    return this.#rows.get(id)?.entry;
  }

  /** The id of the row in which somebody is, undefined for none. */
  get chosen() {
    const row = document.activeElement?.closest?.("[data-id]");
    return row instanceof HTMLElement ? row.dataset.id : undefined;
  }

  /** @param {Entry[]} entries */
  replace(entries) {
    this.#rows.clear();
    this.#body.replaceChildren();
    this.append(entries);
  }

  /** Below the others; what is there already stays where it is. @param {Entry[]} entries */
  append(entries) {
    for (const entry of entries) {
      if (this.#rows.has(entry.id)) this.update(entry);
      else this.#body.append(this.#made(entry));
    }
  }

  /** Above the others, the first one on top. @param {Entry[]} entries */
  prepend(entries) {
    const rows = entries
      .filter((entry) => !this.#rows.has(entry.id))
      .map((entry) => this.#made(entry));
    this.#body.prepend(...rows);
  }

  /** @param {Entry} entry */
  update(entry) {
    const shown = this.#rows.get(entry.id);
    if (!shown) return;
    shown.entry = entry;
    this.#fill(shown.row, entry);
  }

  /** Goes to the row below the chosen one, or above it. @param {1 | -1} step */
  move(step) {
    const ids = [...this.#rows.keys()];
    const rows = /** @type {HTMLElement[]} */ ([...this.#body.children]);
    const at = rows.findIndex((row) => row.dataset.id === this.chosen);
    const next = at < 0 ? 0 : Math.min(Math.max(at + step, 0), ids.length - 1);
    rows[next]?.focus();
    rows[next]?.scrollIntoView({ block: "nearest" });
  }

  /** @param {Entry} entry */
  #made(entry) {
    const fresh = /** @type {DocumentFragment} */ (this.#template.content.cloneNode(true));
    const row = /** @type {HTMLElement} */ (fresh.firstElementChild);
    this.#fill(row, entry);
    this.#rows.set(entry.id, { row, entry });
    return row;
  }

  /** @param {HTMLElement} row @param {Entry} entry */
  #fill(row, entry) {
    fillRow(row, entry, this.#words, Date.now());
    if (!this.#mayFeature) row.querySelector("[data-part='feature']")?.remove();
  }
}
