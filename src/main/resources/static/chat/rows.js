/**
 * Which rows a feed's messages make: those of the platforms that shall be seen, gifts folded, no
 * more than the limit. What is not seen is kept, so that it can come back. Knows no DOM.
 *
 * @import { FeedChange } from "../room/room-feed.js"
 * @import { Message, Settings } from "../room/room-update.js"
 * @import { Entry } from "./gift-fold.js"
 *
 * @typedef {{messages: Message[], message: Message}} Row `message` is what it says of them all
 */
import { foldedMessage, foldGifts } from "./gift-fold.js";

/** How many rows there are when the settings have not been heard yet. */
const DEFAULT_LIMIT = 50;

export class Rows {
  /** @type {Entry[]} oldest first */
  #entries = [];
  /** @type {Map<string, Row>} by the key of its first message, oldest first */
  #rows = new Map();
  #limit = DEFAULT_LIMIT;
  /** @type {Set<string>} platforms */
  #unseen = new Set();

  /**
   * @param {FeedChange[]} changes to the messages
   * @returns {FeedChange[]} what they change in the rows
   */
  apply(changes) {
    for (const change of changes) {
      const at = this.#placeOf(change.key);
      if (change.type === "add") {
        const next = change.before === null ? -1 : this.#placeOf(change.before);
        const place = next === -1 ? this.#entries.length : next;
        this.#entries.splice(place, 0, [change.key, change.message]);
      } else if (at !== -1 && change.type === "remove") {
        this.#entries.splice(at, 1);
      } else if (at !== -1 && change.type === "replace") {
        this.#entries[at] = [change.key, change.message];
      }
    }
    return changes.length === 0 ? [] : this.#become(this.#wanted());
  }

  /** @param {Settings} settings @returns {FeedChange[]} */
  choose({ messageLimit, showTwitch, showYoutube }) {
    this.#limit = messageLimit;
    this.#unseen = new Set();
    if (!showTwitch) this.#unseen.add("twitch");
    if (!showYoutube) this.#unseen.add("youtube");
    return this.#become(this.#wanted());
  }

  /** New messages are mostly at the end. @param {string} key */
  #placeOf(key) {
    for (let at = this.#entries.length - 1; at >= 0; at--) {
      if (this.#entries[at]?.[0] === key) return at;
    }
    return -1;
  }

  /** @returns {Map<string, Row>} */
  #wanted() {
    const seen = this.#entries.filter(([, { platform }]) => !this.#unseen.has(platform));
    /** @type {Map<string, Row>} */
    const wanted = new Map();
    for (const fold of foldGifts(seen).slice(-this.#limit)) {
      const messages = fold.map(([, message]) => message);
      const message = foldedMessage(messages);
      if (fold[0] && message) wanted.set(fold[0][0], { messages, message });
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
    for (const [key, row] of wanted) {
      const { message } = row;
      const shown = this.#rows.get(key);
      if (!shown) {
        changes.push({ type: "add", key, message, before: stays[0] ?? null });
        continue;
      }
      stays.shift();
      if (!isSame(shown, row)) changes.push({ type: "replace", key, message });
    }
    this.#rows = wanted;
    return changes;
  }
}

/** @param {Row} one @param {Row} other */
const isSame = (one, other) =>
  one.messages.length === other.messages.length &&
  one.messages.every((message, at) => message === other.messages[at]);
