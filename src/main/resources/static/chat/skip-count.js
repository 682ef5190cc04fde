/** Tells how many messages were skipped in the present flood, not more often than anybody can read. */

/** Between two tellings, in milliseconds. */
const TOLD_APART_MILLIS = 300;

/** A flood is over when nothing was skipped for so long, in milliseconds. */
const OVER_MILLIS = 10_000;

export class SkipCount {
  #tell;
  #count = 0;
  #told = 0;
  #toldAt = -Infinity;
  #skippedAt = -Infinity;

  /** @param {(count: number) => void} tell */
  constructor(tell) {
    this.#tell = tell;
  }

  /** When there is something to tell. */
  get next() {
    if (this.#count !== this.#told) return this.#toldAt + TOLD_APART_MILLIS;
    return this.#count > 0 ? this.#skippedAt + OVER_MILLIS : Infinity;
  }

  /** @param {number} count @param {number} now */
  add(count, now) {
    if (count === 0) return;
    this.#count += count;
    this.#skippedAt = now;
  }

  /** @param {number} now */
  tellDue(now) {
    if (this.next > now) return;
    if (now >= this.#skippedAt + OVER_MILLIS) this.#count = 0;
    this.#told = this.#count;
    this.#toldAt = now;
    this.#tell(this.#count);
  }
}
