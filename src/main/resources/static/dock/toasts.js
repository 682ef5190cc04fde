/** Short messages at the foot of the page, some with a way back. */

/** How long they stay, in milliseconds. */
const SHOWN_MILLIS = 6_000;

export class Toasts {
  #list;

  /** @param {HTMLElement} list */
  constructor(list) {
    this.#list = list;
  }

  /** @param {string} text @param {{tone?: string, label?: string, undo?: () => void, link?: HTMLElement}} [more] */
  say(text, { tone = "", label = "", undo, link } = {}) {
    const item = document.createElement("li");
    item.className = "toast";
    item.dataset.tone = tone;
    item.append(text);
    if (link) item.append(link);
    const end = setTimeout(() => item.remove(), SHOWN_MILLIS);
    if (undo) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.addEventListener("click", () => {
        clearTimeout(end);
        item.remove();
        undo();
      });
      item.append(button);
    }
    while (this.#list.children.length > 2) this.#list.firstElementChild?.remove();
    this.#list.append(item);
  }
}
