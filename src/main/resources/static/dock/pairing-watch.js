/**
 * Waits until somebody has answered the code that a page shows.
 *
 * @typedef {"waiting" | "paired" | "declined" | "expired" | "refused" | "failed"} State `refused`:
 *   the session that the code belongs to is not this browser's any more; `failed`: no answer
 * @typedef {object} Page
 * @property {() => Promise<State>} claim asks the server
 * @property {() => boolean} isHidden whether nobody looks at the page
 * @property {(state: State) => void} onState is told what the server said
 */

/** While somebody looks, in milliseconds. */
const EVERY_MILLIS = 2_000;

/** The longest pause while the server does not answer, in milliseconds. */
const LONGEST_MILLIS = 30_000;

export class PairingWatch {
  #page;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #failures = 0;
  #asking = false;
  #done = false;

  /** @param {Page} page */
  constructor(page) {
    this.#page = page;
  }

  start() {
    this.#askIn(EVERY_MILLIS);
  }

  /** Asks at once: somebody looks again, or the network is back. */
  wake() {
    if (this.#done || this.#asking || this.#page.isHidden()) return;
    clearTimeout(this.#timer);
    void this.#ask();
  }

  /** @param {number} millis */
  #askIn(millis) {
    this.#timer = setTimeout(() => {
      if (!this.#page.isHidden()) void this.#ask();
    }, millis);
  }

  async #ask() {
    this.#asking = true;
    const state = await this.#page.claim();
    this.#asking = false;
    this.#failures = state === "failed" ? this.#failures + 1 : 0;
    this.#done = state !== "waiting" && state !== "failed";
    this.#page.onState(state);
    if (!this.#done) {
      this.#askIn(Math.min(LONGEST_MILLIS, EVERY_MILLIS * 2 ** Math.min(this.#failures, 8)));
    }
  }
}

/** How long a code is good yet. @param {number} seconds @returns {string} for example `9:05` */
export function leftWords(seconds) {
  const whole = Math.max(0, Math.ceil(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
