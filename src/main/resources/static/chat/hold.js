/**
 * Keeps messages back so that moderators are quicker than the screen. A message of the past is kept
 * back, too, unless moderators had their time already.
 *
 * @import { Add } from "../room/room-feed.js"
 * @import { Waiting } from "./waiting-line.js"
 */
import { WaitingLine } from "./waiting-line.js";

/**
 * So much later than it was written, in milliseconds, a message of the past may have been told:
 * YouTube tells late.
 */
const TOLD_LATE_MILLIS = 10_000;

export class Hold {
  /** How long each is kept back, in milliseconds. */
  millis = 0;
  /** By the time at which this page got them. */
  line = new WaitingLine();

  /** When the next one is free. */
  get next() {
    return (this.line.first?.time ?? Infinity) + this.millis;
  }

  /** @param {Add} change as it just came @param {number} now @returns {boolean} whether it waits */
  keeps(change, now) {
    if (this.millis === 0) return false;
    this.line.put(change, now);
    return true;
  }

  /**
   * @param {Add[]} adds of the past that belong to one place, oldest first
   * @param {number} now
   * @param {number} serverNow milliseconds since 1970
   * @returns {Add[]} those that need not wait
   */
  keepYoung(adds, now, serverNow) {
    if (this.millis === 0) return adds;
    return adds.filter((change) => {
      const { postedAt } = change.message;
      const isOld = Date.parse(postedAt) + this.millis + TOLD_LATE_MILLIS < serverNow;
      const ahead = this.#ahead(change);
      if (isOld && !ahead) return true;
      this.line.put(change, isOld && ahead ? ahead.time : now, true);
      return false;
    });
  }

  /** What must not be overtaken. @param {Add} change @returns {Waiting | null} */
  #ahead({ before }) {
    const { last } = this.line;
    return before === null || last?.change.before === before ? last : null;
  }

  /** @param {number} now @returns {Waiting[]} */
  takeDue(now) {
    return this.line.takeWhile(({ time }) => time + this.millis <= now);
  }

  /**
   * @param {Add} change
   * @returns {Add} the same, before a message that is not kept back
   */
  placed(change) {
    let { before } = change;
    for (let entry; before !== null && (entry = this.line.get(before));) {
      before = entry.change.before;
    }
    return before === change.before ? change : { ...change, before };
  }
}
