/**
 * Messages by key, oldest first, together and of each platform, so that a platform's oldest is found
 * without looking at the others.
 *
 * @import { Message } from "./message.js"
 */
export class KeptMessages {
  /** @type {Map<string, Message>} */
  #all = new Map();
  /** @type {Map<string, Map<string, Message>>} by platform, then by key */
  #ofEach = new Map();

  /** @param {Iterable<[string, Message]>} [entries] */
  constructor(entries = []) {
    for (const [key, message] of entries) this.set(key, message);
  }

  get size() {
    return this.#all.size;
  }

  /** @param {string} key */
  has(key) {
    return this.#all.has(key);
  }

  /** @param {string} key */
  get(key) {
    return this.#all.get(key);
  }

  /** At the end, or in the place of the one with this key. @param {string} key @param {Message} message */
  set(key, message) {
    this.#all.set(key, message);
    const { platform } = message;
    const those = this.#ofEach.get(platform);
    if (those) those.set(key, message);
    else this.#ofEach.set(platform, new Map([[key, message]]));
  }

  /** @param {string} key */
  delete(key) {
    const message = this.#all.get(key);
    if (!message) return;
    this.#all.delete(key);
    this.#ofEach.get(message.platform)?.delete(key);
  }

  /** @param {string} platform @returns {ReadonlyMap<string, Message>} */
  of(platform) {
    return this.#ofEach.get(platform) ?? new Map();
  }

  values() {
    return this.#all.values();
  }

  [Symbol.iterator]() {
    return this.#all[Symbol.iterator]();
  }
}
