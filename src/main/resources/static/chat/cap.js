/**
 * Lets through what people can follow and skips the rest, fairly. What nobody may miss passes at
 * once, even past others that wait. Below the cap nothing waits.
 *
 * @import { Add } from "../room/room-feed.js"
 * @import { Measure } from "./measure.js"
 */
import { FairShare } from "./fair-share.js";
import { Importance } from "./importance.js";
import { WaitingLine } from "./waiting-line.js";

/** Who was not chosen for so long, in milliseconds, is skipped. */
export const WINDOW_MILLIS = 1_000;

/** So many skipped messages are remembered, as nobody needs to hear what becomes of them. */
const REMEMBERED_SKIPPED = 2_000;

export class Cap {
  /** @type {Measure | null} null to let all through */
  measure = null;
  /** By the time at which they came. */
  line = new WaitingLine();
  importance = new Importance();
  #people = new FairShare();
  #onSkipped;
  /** @type {Set<string>} keys, oldest first */
  #skipped = new Set();

  /** @param {(count: number, now: number) => void} onSkipped */
  constructor(onSkipped) {
    this.#onSkipped = onSkipped;
  }

  get next() {
    return this.measure && this.line.size > 0 ? this.measure.budget.opensAt : Infinity;
  }

  /** @param {Add} change @param {number} now @returns {boolean} whether it is shown now */
  passes(change, now) {
    const { message } = change;
    if (!this.measure) return true;
    const { budget, costOf } = this.measure;
    if (this.importance.has(message)) {
      this.#people.note(message);
      return true;
    }
    this.#skipOld(now);
    if (this.line.size > 0 || !budget.hasRoom(now)) {
      this.line.put(change, now);
      return false;
    }
    budget.spend(costOf(message), now);
    this.#people.note(message);
    return true;
  }

  /** @param {number} now @returns {Add[]} */
  takeDue(now) {
    this.#skipOld(now);
    const chosen = this.next <= now ? this.#people.choose(this.line) : null;
    if (!chosen || !this.measure) return [];
    const { change } = chosen;
    // They would come after what came later.
    this.#skip(
      this.line.takeWhile((entry) => entry !== chosen).map((entry) => entry.change),
      now,
    );
    this.line.delete(change.key);
    this.measure.budget.spend(this.measure.costOf(change.message), now);
    this.#people.note(change.message);
    return [change];
  }

  /** @param {string} key of one that waits and says something new @returns {Add[]} */
  takeImportant(key) {
    const change = this.line.get(key)?.change;
    if (!change || !this.importance.has(change.message)) return [];
    this.line.delete(key);
    return [change];
  }

  /** @param {string} key */
  hasSkipped(key) {
    return this.#skipped.has(key);
  }

  /** @param {string} key of one that is no more, though it may be written anew */
  forget(key) {
    this.#skipped.delete(key);
  }

  /** @param {number} now */
  #skipOld(now) {
    const old = this.line.takeWhile(({ time }) => time + WINDOW_MILLIS < now);
    this.#skip(
      old.map(({ change }) => change),
      now,
    );
  }

  /** @param {Add[]} changes @param {number} now */
  #skip(changes, now) {
    for (const { key } of changes) this.#skipped.add(key);
    for (const oldest of this.#skipped) {
      if (this.#skipped.size <= REMEMBERED_SKIPPED) break;
      this.#skipped.delete(oldest);
    }
    this.#onSkipped(changes.length, now);
  }
}
