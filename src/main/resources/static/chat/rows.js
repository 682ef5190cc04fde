/**
 * Which rows a feed's messages make: folded, no more than the limit. What is over the limit is kept,
 * so that it can come back. Knows no DOM.
 *
 * A flood is messages at the end and messages that fall out at the start; these are told apart from
 * everything else, for which all rows are thought out anew.
 *
 * @import { Add, FeedChange } from "../room/room-feed.js"
 * @import { Message } from "../room/message.js"
 *
 * @typedef {{keys: string[], messages: Message[], message: Message}} Row `message` is what it says
 *   of them all
 */
import { fold, foldedMessage, folds } from "./fold.js";

/** How many rows there are when the settings have not been heard yet. */
const DEFAULT_LIMIT = 50;

export class Rows {
  /** @type {Map<string, Message>} oldest first */
  #messages = new Map();
  /** @type {Map<string, Row>} by the key of its first message, oldest first */
  #rows = new Map();
  /** @type {Set<string>} of messages that are in a row */
  #shown = new Set();
  #limit = DEFAULT_LIMIT;

  /**
   * @param {FeedChange[]} changes to the messages
   * @returns {FeedChange[]} what they change in the rows
   */
  apply(changes) {
    if (changes.every((change) => this.#isSimple(change))) {
      return changes.flatMap((change) => this.#applySimple(change));
    }
    for (const change of changes) this.#note(change);
    return this.#become(this.#wanted());
  }

  /** @param {number} limit how many rows there may be @returns {FeedChange[]} */
  keep(limit) {
    this.#limit = limit;
    return this.#become(this.#wanted());
  }

  /** Whether it concerns one row at most, and the last one at that. @param {FeedChange} change */
  #isSimple(change) {
    if (change.type === "add") return change.before === null && !folds(change.message);
    return change.type === "remove" && !this.#shown.has(change.key);
  }

  /** @param {FeedChange} change @returns {FeedChange[]} */
  #applySimple(change) {
    this.#note(change);
    if (change.type === "remove") {
      // It may have come with the very changes that it leaves with.
      return this.#shown.has(change.key) ? this.#become(this.#wanted()) : [];
    }
    if (change.type !== "add") return [];
    const { key, message } = change;
    this.#rows.set(key, { keys: [key], messages: [message], message });
    this.#shown.add(key);
    return [change, ...this.#keepLimit()];
  }

  /** @returns {FeedChange[]} */
  #keepLimit() {
    /** @type {FeedChange[]} */
    const changes = [];
    for (const [key, { keys }] of this.#rows) {
      if (this.#rows.size <= this.#limit) break;
      this.#rows.delete(key);
      for (const one of keys) this.#shown.delete(one);
      changes.push({ type: "remove", key, aged: true });
    }
    return changes;
  }

  /** @param {FeedChange} change */
  #note(change) {
    if (change.type === "remove") this.#messages.delete(change.key);
    else if (change.type === "add") this.#insert(change);
    else if (this.#messages.has(change.key)) this.#messages.set(change.key, change.message);
  }

  /** @param {Add} change */
  #insert({ key, message, before }) {
    if (before === null || !this.#messages.has(before)) {
      this.#messages.set(key, message);
      return;
    }
    const entries = [...this.#messages];
    const at = entries.findIndex(([other]) => other === before);
    entries.splice(at, 0, [key, message]);
    this.#messages = new Map(entries);
  }

  /** @returns {Map<string, Row>} */
  #wanted() {
    /** @type {Map<string, Row>} */
    const wanted = new Map();
    for (const entries of fold(this.#messages).slice(-this.#limit)) {
      const keys = entries.map(([key]) => key);
      const messages = entries.map(([, message]) => message);
      const message = foldedMessage(messages);
      if (keys[0] !== undefined && message) wanted.set(keys[0], { keys, messages, message });
    }
    return wanted;
  }

  /** @param {Map<string, Row>} wanted @returns {FeedChange[]} */
  #become(wanted) {
    /** @type {FeedChange[]} */
    const changes = [];
    for (const key of this.#rows.keys()) {
      if (!wanted.has(key)) changes.push({ type: "remove", key });
    }
    const stays = [...wanted.keys()].filter((key) => this.#rows.has(key));
    let stayed = 0;
    for (const [key, row] of wanted) {
      const { message } = row;
      const shown = this.#rows.get(key);
      if (!shown) {
        changes.push({ type: "add", key, message, before: stays[stayed] ?? null });
        continue;
      }
      stayed++;
      if (!isSame(shown, row)) changes.push({ type: "replace", key, message });
    }
    this.#rows = wanted;
    this.#shown = new Set([...wanted.values()].flatMap(({ keys }) => keys));
    return changes;
  }
}

/** @param {Row} one @param {Row} other */
const isSame = (one, other) =>
  one.messages.length === other.messages.length &&
  one.messages.every((message, at) => message === other.messages[at]);
