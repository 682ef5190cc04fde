/**
 * When what the feed says is shown, if at all: first it is held back for moderators, then clumps are
 * smoothed, then a chat too fast to follow is capped.
 *
 * @import { Add, FeedChange, Remove, Replace } from "../room/room-feed.js"
 * @import { Timers } from "../room/room-connection.js"
 *
 * @typedef {{speed: string, messagesPerSecond: number, holdSeconds: number}} PacingSettings `speed`
 *   is off, smooth, calm (so many messages a second) or automatic (what people can read)
 *
 * @typedef {Pick<Timers, "start" | "stop" | "now"> & {wall?: () => number}} Clock `now` never jumps,
 *   `wall` is milliseconds since 1970
 */
import { Cap, WINDOW_MILLIS } from "./cap.js";
import { SMOOTHING_MILLIS } from "./clumps.js";
import { Hold } from "./hold.js";
import { between, measureOf } from "./measure.js";
import { inOrder } from "./past.js";
import { SkipCount } from "./skip-count.js";
import { Smoothing } from "./smoothing.js";

/** No message that is shown comes later, in milliseconds, than it was held back for moderators. */
export const MOST_DELAY_MILLIS = SMOOTHING_MILLIS + WINDOW_MILLIS;

/** Longer than this nobody can choose to hold back. */
const MOST_HOLD_SECONDS = 10;

/** @type {Clock} */
const BROWSER_CLOCK = {
  start: (run, millis) => setTimeout(run, millis),
  stop: (timer) => clearTimeout(timer),
  now: () => performance.now(),
};

export class Pacing {
  #show;
  #isHidden;
  #clock;
  #hold = new Hold();
  #smoothing = new Smoothing();
  #skipCount;
  #cap;
  /** What the cap was made from. */
  #capped = "";
  /** @type {unknown} */
  #timer = null;
  #timerAt = Infinity;

  /**
   * @param {object} wiring
   * @param {(changes: FeedChange[], calm: boolean) => void} wiring.show
   * @param {() => boolean} wiring.isHidden nobody looks, so nothing needs to be smooth or calm
   * @param {(count: number) => void} [wiring.onSkipped] how many were skipped in the present flood
   * @param {Clock} [wiring.clock]
   */
  constructor({ show, isHidden, onSkipped = () => {}, clock = BROWSER_CLOCK }) {
    this.#show = show;
    this.#isHidden = isHidden;
    this.#clock = clock;
    this.#skipCount = new SkipCount(onSkipped);
    this.#cap = new Cap((count, now) => this.#skipCount.add(count, now));
  }

  /** @param {string[]} names a mention of one of them is never skipped */
  set streamers(names) {
    this.#cap.importance.streamers = names;
  }

  /** Nothing that waits is lost. @param {PacingSettings} settings */
  choose({ speed, messagesPerSecond, holdSeconds }) {
    const now = this.#clock.now();
    const capped = speed === "calm" ? `calm ${messagesPerSecond}` : speed;
    /** @type {Add[]} */
    const free = [];
    if (capped !== this.#capped) {
      this.#capped = capped;
      this.#cap.measure = measureOf(speed, messagesPerSecond);
      free.push(...this.#cap.line.takeAll());
    }
    this.#smoothing.isOn = speed !== "off";
    if (!this.#smoothing.isOn) free.push(...this.#smoothing.line.takeAll());
    this.#hold.millis = between(0, holdSeconds, MOST_HOLD_SECONDS) * 1000;
    for (const { change } of this.#hold.takeDue(now)) {
      free.push(...this.#takeWaiting(), this.#hold.placed(change));
    }
    this.#tell(free, false);
    this.#wait();
  }

  /**
   * @param {FeedChange[]} changes
   * @param {boolean} caughtUp they tell of the past
   * @param {number | null} [serverNow] the server's clock, milliseconds since 1970
   */
  apply(changes, caughtUp, serverNow = null) {
    const now = this.#clock.now();
    if (caughtUp) {
      this.#catchUp(changes, now, serverNow ?? (this.#clock.wall ?? Date.now)());
    } else {
      /** @type {FeedChange[]} */
      const free = [];
      for (const change of changes) {
        if (change.type !== "add") free.push(...this.#alter(change));
        else if (!this.#hold.keeps(change, now)) free.push(...this.#flow(change, now));
      }
      this.#tell(free, false);
    }
    this.#wait();
  }

  /** Shows what waits, as when the page is put away; not what is held back for moderators. */
  release() {
    this.#tell(this.#takeWaiting(), false);
    this.#wait();
  }

  /** @param {FeedChange[]} changes @param {number} now @param {number} serverNow */
  #catchUp(changes, now, serverNow) {
    const { others, places } = inOrder(changes);
    const altered = others.flatMap((change) => this.#alter(change));
    const free = places.flatMap((adds) => this.#hold.keepYoung(adds, now, serverNow));
    const placed = free.map((change) => this.#hold.placed(change));
    this.#tell([...altered, ...this.#takeWaiting(), ...placed], true);
  }

  /** @param {Remove | Replace} change @returns {FeedChange[]} what it means for what is shown */
  #alter(change) {
    const { key, type } = change;
    if (this.#cap.hasSkipped(key)) {
      if (type === "remove") this.#cap.forget(key);
      return [];
    }
    if (this.#hold.line.alter(change) || this.#smoothing.line.alter(change)) return [];
    return this.#cap.line.alter(change) ? this.#cap.takeImportant(key) : [change];
  }

  /** @param {Add} change that is not held back @param {number} now @returns {Add[]} to show now */
  #flow(change, now) {
    if (this.#isHidden()) return [...this.#takeWaiting(), change];
    if (this.#smoothing.delays(change, now)) return [];
    return this.#cap.passes(change, now) ? [change] : [];
  }

  /** @returns {Add[]} */
  #takeWaiting() {
    return [...this.#cap.line.takeAll(), ...this.#smoothing.line.takeAll()];
  }

  #showDue() {
    const now = this.#clock.now();
    this.#timerAt = Infinity;
    const free = this.#cap.takeDue(now);
    for (const change of this.#smoothing.takeDue(now)) {
      if (this.#cap.passes(change, now)) free.push(change);
    }
    let calm = false;
    for (const { change, past } of this.#hold.takeDue(now)) {
      if (past) free.push(...this.#takeWaiting(), this.#hold.placed(change));
      else free.push(...this.#flow(change, now));
      calm ||= past;
    }
    this.#tell(free, calm);
    this.#wait();
  }

  /** @param {FeedChange[]} changes @param {boolean} calm */
  #tell(changes, calm) {
    if (changes.length > 0) this.#show(changes, calm);
  }

  #wait() {
    const now = this.#clock.now();
    this.#skipCount.tellDue(now);
    const stages = [this.#hold, this.#smoothing, this.#cap, this.#skipCount];
    const next = Math.min(...stages.map((stage) => stage.next));
    if (next === this.#timerAt) return;
    this.#clock.stop(this.#timer);
    this.#timerAt = next;
    if (next === Infinity) return;
    this.#timer = this.#clock.start(() => this.#showDue(), Math.max(0, next - now));
  }
}
