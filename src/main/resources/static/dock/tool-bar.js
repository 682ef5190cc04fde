/**
 * The buttons beside a message. One bar serves all rows: it comes to the row that is pointed at or
 * focused.
 *
 * @import { Words } from "../dashboard/words.js"
 * @import { Act } from "./acts.js"
 */

/** @param {Act} act @param {Words} words @returns {HTMLButtonElement} */
export function actButton({ act, tone = "" }, words) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "act";
  button.dataset.act = act;
  button.dataset.icon = act;
  button.dataset.tone = tone;
  button.setAttribute("aria-label", words.say(act));
  button.title = words.say(act);
  return button;
}

export class ToolBar {
  #bar = document.createElement("div");
  #words;
  #actsOf;

  /** @param {Words} words @param {(row: HTMLElement) => Act[]} actsOf */
  constructor(words, actsOf) {
    this.#words = words;
    this.#actsOf = actsOf;
    this.#bar.className = "tool-bar";
    this.#bar.setAttribute("role", "toolbar");
  }

  /** @param {HTMLElement} row */
  moveTo(row) {
    if (this.#bar.parentElement === row) return;
    this.#fill(row);
    row.append(this.#bar);
  }

  /** Offers what may be done now. */
  refresh() {
    const row = this.#bar.parentElement;
    if (row) this.#fill(row);
  }

  leave() {
    this.#bar.remove();
  }

  /** @param {HTMLElement} row */
  #fill(row) {
    const acts = [...this.#actsOf(row), { act: "about", key: "u" }];
    this.#bar.replaceChildren(...acts.map((act) => actButton(act, this.#words)));
  }
}
