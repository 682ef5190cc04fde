/**
 * How much may be shown in a time: within any stretch of `millis` no more than `amount`, but for what
 * the last one shown is too long.
 */
export class Budget {
  #amount;
  #millis;
  /** @type {{time: number, cost: number}[]} of the last stretch, oldest first */
  #spent = [];
  /** When the next may be shown if it shall keep an even distance. */
  #even = -Infinity;

  /** @param {number} amount @param {number} millis */
  constructor(amount, millis) {
    this.#amount = amount;
    this.#millis = millis;
  }

  /** @param {number} cost @param {number} now */
  spend(cost, now) {
    this.#spent = this.#spent.filter(({ time }) => time + this.#millis > now);
    this.#spent.push({ time: now, cost });
    this.#even = now + (cost * this.#millis) / this.#amount;
  }

  /** @param {number} now */
  hasRoom(now) {
    return this.#roomAt <= now;
  }

  /** When the next one may be shown of those that wait: not in a lump. */
  get opensAt() {
    return Math.max(this.#roomAt, this.#even);
  }

  /** Since when there is room. */
  get #roomAt() {
    let sum = this.#spent.reduce((total, { cost }) => total + cost, 0);
    let since = -Infinity;
    for (const { time, cost } of this.#spent) {
      if (sum < this.#amount) break;
      sum -= cost;
      since = time + this.#millis;
    }
    return since;
  }
}
