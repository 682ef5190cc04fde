/** A clock that moves when told. */
export class Timers {
  time = 0;
  /** @type {{at: number, run: () => void}[]} */
  #waiting = [];

  timers = {
    start: (/** @type {() => void} */ run, /** @type {number} */ millis) => {
      const timer = { at: this.time + millis, run };
      this.#waiting.push(timer);
      return timer;
    },
    stop: (/** @type {any} */ timer) => {
      this.#waiting = this.#waiting.filter((other) => other !== timer);
    },
    now: () => this.time,
    random: () => 1,
  };

  /** How many are waiting. */
  get count() {
    return this.#waiting.length;
  }

  get next() {
    return Math.min(...this.#waiting.map(({ at }) => at)) - this.time;
  }

  /** @param {number} millis */
  advance(millis) {
    const until = this.time + millis;
    for (;;) {
      const due = this.#waiting.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.time = due.at;
      this.timers.stop(due);
      due.run();
    }
    this.time = until;
  }
}
