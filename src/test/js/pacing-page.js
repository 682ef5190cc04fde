/**
 * A page whose pacing is watched, by a clock that moves when told.
 *
 * @import { FeedChange } from "../../main/resources/static/room/room-feed.js"
 * @import { Message } from "../../main/resources/static/room/message.js"
 */
import { Pacing } from "../../main/resources/static/chat/pacing.js";
import { Timers } from "./timers.js";

/** When the page's clock starts, in milliseconds since 1970. */
export const START = Date.parse("2026-11-23T01:00:00Z");

/** @param {Message} message @param {string | null} [before] @returns {FeedChange} */
export const add = (message, before = null) => ({ type: "add", key: message.id, message, before });

/** @param {number} millis since the page's clock started */
export const at = (millis) => new Date(START + millis).toISOString();

export class PacingPage {
  clock = new Timers();
  hidden = false;
  /** @type {{time: number, text: string, calm: boolean, key: string, change: FeedChange}[]} */
  all = [];
  /** @type {{time: number, count: number}[]} */
  told = [];
  pacing = new Pacing({
    show: (changes, calm) => changes.forEach((change) => this.#note(change, calm)),
    isHidden: () => this.hidden,
    onSkipped: (count) => this.told.push({ time: this.clock.time, count }),
    clock: { ...this.clock.timers, wall: () => START + this.clock.time },
  });

  /** @param {FeedChange} change @param {boolean} calm */
  #note(change, calm) {
    const { type, key } = change;
    const text = type === "add" ? key : `${type} ${key}`;
    this.all.push({ time: this.clock.time, text, calm, key, change });
  }

  /** What was shown when, and how. */
  get shown() {
    return this.all.map(({ time, text }) => `${Math.round(time)} ${text}`);
  }

  get ids() {
    return this.all.map(({ text }) => text);
  }

  /** @param {string} speed @param {number} [messagesPerSecond] @param {number} [holdSeconds] */
  choose(speed, messagesPerSecond = 5, holdSeconds = 0) {
    this.pacing.choose({ speed, messagesPerSecond, holdSeconds });
  }

  /** @param {...Message} messages each a frame of its own, as they come */
  come(...messages) {
    for (const message of messages) this.pacing.apply([add(message)], false);
  }

  /** @param {string} key */
  remove(key) {
    this.pacing.apply([{ type: "remove", key }], false);
  }

  /** @param {Message} message */
  replace(message) {
    this.pacing.apply([{ type: "replace", key: message.id, message }], false);
  }

  /** @param {number} millis since the clock started */
  until(millis) {
    this.clock.advance(millis - this.clock.time);
  }
}
