/**
 * Lets the items of a list be put elsewhere, by dragging their handle or by the arrow keys on it.
 * Pointer events, because a touch drags nothing by itself.
 */
export class DragSort {
  #list;
  #onMoved;

  /**
   * @param {HTMLElement} list
   * @param {(item: HTMLElement, before: HTMLElement | null) => void} onMoved
   */
  constructor(list, onMoved) {
    this.#list = list;
    this.#onMoved = onMoved;
    list.addEventListener("pointerdown", (event) => this.#start(event));
    list.addEventListener("keydown", (event) => this.#key(event));
  }

  /** @param {PointerEvent} event */
  #start(event) {
    const handle = handleOf(event);
    const item = handle?.closest("li");
    if (!handle || !item || event.button !== 0) return;
    event.preventDefault();
    const start = item.nextElementSibling;
    item.dataset.dragging = "";
    handle.setPointerCapture(event.pointerId);
    const move = (/** @type {PointerEvent} */ { clientY }) => this.#moveTo(item, clientY);
    const end = () => {
      handle.removeEventListener("pointermove", move);
      delete item.dataset.dragging;
      if (item.nextElementSibling !== start) this.#tell(item);
    };
    handle.addEventListener("pointermove", move);
    handle.addEventListener("lostpointercapture", end, { once: true });
  }

  /** @param {HTMLElement} item @param {number} y */
  #moveTo(item, y) {
    const others = [...this.#list.children].filter((child) => child !== item);
    const next = others.find((other) => {
      const { top, height } = other.getBoundingClientRect();
      return y < top + height / 2;
    });
    if (item.nextElementSibling !== (next ?? null)) this.#list.insertBefore(item, next ?? null);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const handle = handleOf(event);
    const item = handle?.closest("li");
    if (!handle || !item) return;
    if (event.key === "ArrowUp" && item.previousElementSibling) {
      item.previousElementSibling.before(item);
    } else if (event.key === "ArrowDown" && item.nextElementSibling) {
      item.nextElementSibling.after(item);
    } else return;
    event.preventDefault();
    event.stopPropagation();
    handle.focus();
    this.#tell(item);
  }

  /** @param {HTMLElement} item */
  #tell(item) {
    this.#onMoved(item, /** @type {HTMLElement | null} */ (item.nextElementSibling));
  }
}

/** @param {Event} event @returns {HTMLElement | null} */
const handleOf = ({ target }) =>
  target instanceof Element
    ? /** @type {HTMLElement | null} */ (target.closest(".drag-handle"))
    : null;
