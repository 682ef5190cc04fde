/** A row of buttons of which one is chosen. */
export class Segments {
  #root;

  /** @param {HTMLElement} root @param {(value: string) => void} onChosen */
  constructor(root, onChosen) {
    this.#root = root;
    root.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest("button") : null;
      if (button) onChosen(button.dataset.value ?? "");
    });
    root.addEventListener("keydown", (event) => this.#key(event));
  }

  /** @param {string | number} value */
  show(value) {
    const buttons = this.#buttons;
    const hasIt = buttons.some((button) => button.dataset.value === String(value));
    for (const [at, button] of buttons.entries()) {
      const isChosen = button.dataset.value === String(value);
      button.setAttribute("aria-checked", String(isChosen));
      button.tabIndex = isChosen || (!hasIt && at === 0) ? 0 : -1;
    }
  }

  get #buttons() {
    return [...this.#root.querySelectorAll("button")];
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const buttons = this.#buttons;
    const at = buttons.findIndex((button) => button === document.activeElement);
    const next = buttons[(at + step + buttons.length) % buttons.length];
    next?.focus();
    next?.click();
  }
}
