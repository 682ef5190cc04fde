/**
 * Who did what, newest first; of everybody or of one.
 *
 * @import { Words } from "../dashboard/words.js"
 * @import { Deed } from "./deed-words.js"
 */
import { part, put } from "../dashboard/parts.js";
import { newRow } from "./ask-first.js";
import { deedWords } from "./deed-words.js";
import { agoWords } from "./time-phrases.js";

export class DeedList {
  #list;
  #empty;
  #by;
  #words;
  /** @type {Deed[]} */
  #deeds = [];
  #shown = false;

  /**
   * @param {{list: HTMLElement, empty: HTMLElement, by: HTMLSelectElement}} page
   * @param {Words} words
   */
  constructor({ list, empty, by }, words) {
    this.#list = list;
    this.#empty = empty;
    this.#by = by;
    this.#words = words;
    by.addEventListener("change", () => this.#paint());
  }

  /** @param {Deed[]} deeds */
  show(deeds) {
    if (this.#shown && JSON.stringify(deeds) === JSON.stringify(this.#deeds)) {
      this.tick();
      return;
    }
    this.#shown = true;
    this.#deeds = deeds;
    this.#offerPeople();
    this.#paint();
  }

  /** Says anew how long ago it was. */
  tick() {
    for (const row of this.#list.querySelectorAll("li")) {
      const at = part(row, "ago").getAttribute("datetime") ?? "";
      put(row, "ago", agoWords(at, Date.now(), this.#words));
    }
  }

  #offerPeople() {
    const people = [...new Set(this.#deeds.map(({ person }) => person))].sort();
    const chosen = this.#by.value;
    const everybody = /** @type {HTMLOptionElement} */ (this.#by.querySelector("option"));
    this.#by.replaceChildren(everybody, ...people.map((name) => option(name)));
    this.#by.value = people.includes(chosen) ? chosen : "";
    /** @type {HTMLElement} */ (this.#by.parentElement).hidden = people.length < 2;
  }

  #paint() {
    const by = this.#by.value;
    const deeds = this.#deeds.filter(({ person }) => by === "" || person === by);
    this.#list.replaceChildren(...deeds.map((deed) => this.#row(deed)));
    this.#empty.hidden = deeds.length > 0;
    this.tick();
  }

  /** @param {Deed} deed */
  #row(deed) {
    const row = newRow("deed-row");
    put(row, "text", deedWords(deed, this.#words));
    part(row, "ago").setAttribute("datetime", deed.at);
    part(row, "ago").title = new Date(deed.at).toLocaleString(document.documentElement.lang);
    return row;
  }
}

/** @param {string} name */
function option(name) {
  const element = document.createElement("option");
  element.value = name;
  element.textContent = name;
  return element;
}
