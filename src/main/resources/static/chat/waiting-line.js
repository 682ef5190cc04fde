/**
 * Messages that wait for something, in the order in which they came.
 *
 * @import { Add, Remove, Replace } from "../room/room-feed.js"
 *
 * @typedef {object} Waiting
 * @property {Add} change
 * @property {number} time milliseconds; what of, the owner of the line says
 * @property {boolean} past whether it was told among what had been missed
 */

export class WaitingLine {
  /** @type {Map<string, Waiting>} by key */
  #entries = new Map();
  /** @type {Waiting | null} the newest that was put, which may be gone already */
  #newest = null;

  get size() {
    return this.#entries.size;
  }

  get first() {
    for (const entry of this.#entries.values()) return entry;
    return null;
  }

  get last() {
    return this.size > 0 ? this.#newest : null;
  }

  /** @param {string} key */
  get(key) {
    return this.#entries.get(key);
  }

  /** @param {Add} change @param {number} time @param {boolean} [past] */
  put(change, time, past = false) {
    this.#newest = { change, time, past };
    this.#entries.set(change.key, this.#newest);
  }

  /** @param {string} key */
  delete(key) {
    this.#entries.delete(key);
  }

  /** @param {Remove | Replace} change @returns {boolean} whether it was meant for one that waits */
  alter(change) {
    const entry = this.#entries.get(change.key);
    if (!entry) return false;
    if (change.type === "remove") this.#entries.delete(change.key);
    else entry.change = { ...entry.change, message: change.message };
    return true;
  }

  /** @param {(entry: Waiting) => boolean} isMeant @returns {Waiting[]} from the front while they are */
  takeWhile(isMeant) {
    /** @type {Waiting[]} */
    const taken = [];
    for (const [key, entry] of this.#entries) {
      if (!isMeant(entry)) break;
      this.#entries.delete(key);
      taken.push(entry);
    }
    return taken;
  }

  /** @returns {Add[]} */
  takeAll() {
    return this.takeWhile(() => true).map(({ change }) => change);
  }

  [Symbol.iterator]() {
    return this.#entries.values();
  }
}
