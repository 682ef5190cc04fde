/**
 * Has rows leave when their time is over. It goes by when they were shown or written, not by chained
 * timers: a page that slept for an hour is right as soon as it wakes.
 */

/** @typedef {{row: HTMLElement, since: number}} Aging `since` in milliseconds since 1970 */

export class Fading {
  #leave;
  /** @type {Map<string, Aging>} oldest first */
  #rows = new Map();
  #seconds = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {(row: HTMLElement) => void} leave */
  constructor(leave) {
    this.#leave = leave;
  }

  /** @param {number} seconds how long rows stay; 0 for ever */
  choose(seconds) {
    if (seconds === this.#seconds) return;
    this.#seconds = seconds;
    for (const { row } of this.#rows.values()) delete row.dataset.faded;
    this.sweep();
  }

  /** @param {string} key @param {HTMLElement} row @param {number} since */
  watch(key, row, since) {
    const aging = { row, since: this.#rows.get(key)?.since ?? since };
    this.#rows.set(key, aging);
    if (this.#isOver(aging)) row.dataset.faded = "";
    this.#wait();
  }

  /** @param {string} key */
  forget(key) {
    this.#rows.delete(key);
  }

  /** Looks who has to go by now. */
  sweep() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#seconds === 0) return;
    for (const aging of this.#rows.values()) {
      if (this.#isOver(aging) && aging.row.dataset.faded === undefined) this.#leave(aging.row);
    }
    this.#wait();
  }

  /** @param {Aging} aging */
  #isOver({ since }) {
    return this.#seconds > 0 && since + this.#seconds * 1000 <= Date.now();
  }

  #wait() {
    if (this.#seconds === 0 || this.#timer !== undefined) return;
    const waiting = [...this.#rows.values()].filter(({ row }) => row.dataset.faded === undefined);
    if (waiting.length === 0) return;
    const first = Math.min(...waiting.map(({ since }) => since)) + this.#seconds * 1000;
    this.#timer = setTimeout(() => this.sweep(), Math.max(20, first - Date.now()));
  }
}
