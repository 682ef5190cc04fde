/**
 * When the messages of a platform that is asked every few seconds are due, so that they flow: spreads
 * what one answer brought by the times at which it was written. The first of it is due at once,
 * order is kept, nothing waits longer than the next answer takes or {@link SMOOTHING_MILLIS}.
 *
 * @typedef {object} Clump what came together
 * @property {number} began when its first message came
 * @property {number} lastCame when its last message came
 * @property {number} postedAt when its first message was written, by the platform's clock
 * @property {number} due when its last message is shown
 */

/** No message waits longer, in milliseconds. */
export const SMOOTHING_MILLIS = 2_000;

/** Messages closer to each other than this, in milliseconds, came with one answer. */
const TOGETHER_MILLIS = 200;

/** The time between two answers, in milliseconds, until it was observed. */
const FIRST_GUESS_MILLIS = 1_000;

/** From so many answers the time between them is taken; the shortest, as some bring nothing. */
const OBSERVED = 5;

export class Clumps {
  /** @type {Clump | null} */
  #clump = null;
  /** @type {number[]} milliseconds between answers, the last ones */
  #observed = [];

  /** @param {number} postedAt milliseconds since 1970 @param {number} now @returns {number} */
  dueOf(postedAt, now) {
    const clump = this.#clump;
    if (!clump || now - clump.lastCame > TOGETHER_MILLIS) {
      if (clump) this.#observed = [...this.#observed, now - clump.began].slice(-OBSERVED);
      this.#clump = { began: now, lastCame: now, postedAt, due: now };
      return now;
    }
    const between = Math.min(...this.#observed, Infinity);
    const interval = between === Infinity ? FIRST_GUESS_MILLIS : between;
    const most = Math.min(interval, SMOOTHING_MILLIS);
    const after = Math.max(0, postedAt - clump.postedAt || 0) * (most / interval);
    clump.lastCame = now;
    clump.due = Math.min(Math.max(clump.due, clump.began + after), now + most);
    return clump.due;
  }
}
