/** How many are remembered. */
const MOST = 500;

/** Which messages were removed lately, in case one of them arrives after its removal. */
export class RemovedKeys {
  /** @type {Set<string>} oldest first */
  #keys = new Set();

  /** @param {string} key */
  add(key) {
    this.#keys.add(key);
    if (this.#keys.size <= MOST) return;
    for (const oldest of this.#keys) {
      this.#keys.delete(oldest);
      break;
    }
  }

  /** @param {string} key */
  has(key) {
    return this.#keys.has(key);
  }

  clear() {
    this.#keys.clear();
  }
}
