/**
 * Lets a platform that is asked every few seconds flow like one that tells by itself: spreads what
 * one answer brought by the times at which it was written. The first of it is shown at once, order
 * is kept, nothing waits longer than the next answer takes or {@link MOST_MILLIS}.
 *
 * @import { Add, FeedChange } from "../room/room-feed.js"
 * @import { Timers } from "../room/room-connection.js"
 *
 * @typedef {object} Clump what came together
 * @property {number} began when its first message came
 * @property {number} lastCame when its last message came
 * @property {number} postedAt when its first message was written, by the platform's clock
 * @property {number} due when its last message is shown
 */

/** Platforms that are asked. */
const ASKED = new Set(["youtube"]);

/** No message waits longer, in milliseconds. */
const MOST_MILLIS = 2_000;

/** Messages closer to each other than this, in milliseconds, came with one answer. */
const TOGETHER_MILLIS = 200;

/** The time between two answers, in milliseconds, until it was observed. */
const FIRST_GUESS_MILLIS = 1_000;

/** From so many answers the time between them is taken; the shortest, as some bring nothing. */
const OBSERVED = 5;

/** @typedef {Pick<Timers, "start" | "stop" | "now">} Clock */

/** @type {Clock} */
const BROWSER_CLOCK = {
  start: (run, millis) => setTimeout(run, millis),
  stop: (timer) => clearTimeout(timer),
  now: () => performance.now(),
};

export class SmoothFlow {
  #show;
  #isHidden;
  #clock;
  /** @type {Map<string, {change: Add, due: number}>} in the order in which they came */
  #waiting = new Map();
  /** @type {unknown} */
  #timer = null;
  /** @type {Clump | null} */
  #clump = null;
  /** @type {number[]} milliseconds between answers, the last ones */
  #observed = [];

  /**
   * @param {object} wiring
   * @param {(changes: FeedChange[], calm: boolean) => void} wiring.show
   * @param {() => boolean} wiring.isHidden nobody looks, so nothing needs to wait
   * @param {Clock} [wiring.clock]
   */
  constructor({ show, isHidden, clock = BROWSER_CLOCK }) {
    this.#show = show;
    this.#isHidden = isHidden;
    this.#clock = clock;
  }

  /** @param {FeedChange[]} changes @param {boolean} calm they tell of the past, so all go at once */
  apply(changes, calm) {
    if (calm || this.#isHidden()) {
      this.#show([...this.#takeAll(), ...changes], calm);
      return;
    }
    const atOnce = changes.filter((change) => !this.#keeps(change));
    if (atOnce.length > 0) this.#show(atOnce, false);
    this.#wait();
  }

  /** Shows what waits, as when the page is put away. */
  release() {
    if (this.#waiting.size > 0) this.#show(this.#takeAll(), false);
  }

  /** @param {FeedChange} change @returns {boolean} whether it needs not be shown now */
  #keeps(change) {
    if (change.type === "add") return this.#delays(change);
    const waiting = this.#waiting.get(change.key);
    if (!waiting) return false;
    if (change.type === "remove") this.#waiting.delete(change.key);
    else waiting.change = { ...waiting.change, message: change.message };
    return true;
  }

  /** @param {Add} change */
  #delays(change) {
    const { platform, origin, postedAt } = change.message;
    if (!ASKED.has(platform) || origin !== "live" || change.before !== null) return false;
    const due = this.#dueOf(Date.parse(postedAt));
    if (due <= this.#clock.now() && this.#waiting.size === 0) return false;
    this.#waiting.set(change.key, { change, due });
    return true;
  }

  /** @param {number} postedAt */
  #dueOf(postedAt) {
    const now = this.#clock.now();
    const clump = this.#clump;
    if (!clump || now - clump.lastCame > TOGETHER_MILLIS) {
      if (clump) this.#observed = [...this.#observed, now - clump.began].slice(-OBSERVED);
      // What is left of the answer before this one is not overtaken.
      const due = Math.max(now, clump?.due ?? now);
      this.#clump = { began: now, lastCame: now, postedAt, due };
      return due;
    }
    const between = Math.min(...this.#observed, Infinity);
    const interval = between === Infinity ? FIRST_GUESS_MILLIS : between;
    const most = Math.min(interval, MOST_MILLIS);
    const after = Math.max(0, postedAt - clump.postedAt || 0) * (most / interval);
    clump.lastCame = now;
    clump.due = Math.min(Math.max(clump.due, clump.began + after), now + most);
    return clump.due;
  }

  #wait() {
    this.#clock.stop(this.#timer);
    const [first] = this.#waiting.values();
    if (!first) return;
    const wait = Math.max(0, first.due - this.#clock.now());
    this.#timer = this.#clock.start(() => this.#showDue(), wait);
  }

  #showDue() {
    const now = this.#clock.now();
    const due = [...this.#waiting.values()].filter((one) => one.due <= now);
    for (const { change } of due) this.#waiting.delete(change.key);
    if (due.length > 0)
      this.#show(
        due.map(({ change }) => change),
        false,
      );
    this.#wait();
  }

  #takeAll() {
    this.#clock.stop(this.#timer);
    const all = [...this.#waiting.values()].map(({ change }) => change);
    this.#waiting.clear();
    return all;
  }
}
