/**
 * Lets a platform that is asked every few seconds flow like one that tells by itself.
 *
 * @import { Add } from "../room/room-feed.js"
 */
import { Clumps } from "./clumps.js";
import { WaitingLine } from "./waiting-line.js";

/** Platforms that are asked. */
const ASKED = new Set(["youtube"]);

export class Smoothing {
  isOn = true;
  /** By the time at which they are due. */
  line = new WaitingLine();
  #clumps = new Clumps();

  get next() {
    return this.line.first?.time ?? Infinity;
  }

  /** @param {Add} change @param {number} now @returns {boolean} whether it waits */
  delays(change, now) {
    const { platform, origin, postedAt } = change.message;
    if (!this.isOn || !ASKED.has(platform) || origin !== "live") return false;
    const due = this.#clumps.dueOf(Date.parse(postedAt), now);
    if (due <= now && this.line.size === 0) return false;
    this.line.put(change, due);
    return true;
  }

  /** @param {number} now @returns {Add[]} */
  takeDue(now) {
    return this.line.takeWhile(({ time }) => time <= now).map(({ change }) => change);
  }
}
