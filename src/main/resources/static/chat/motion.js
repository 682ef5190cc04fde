/** What moves in a list of rows, and whether anything may. */

/** More new rows than this within {@link BUSY_MILLIS} are not worth animating. */
const MOST_ANIMATED = 6;

const BUSY_MILLIS = 400;

/** How long the rows above take to make room, in milliseconds. */
const SLIDE_MILLIS = 180;

/** How long a row has to leave, in milliseconds: a little more than style sheets take for it. */
const LEAVE_MILLIS = 340;

export class Motion {
  #list;
  #onRest;
  #reduced = matchMedia("(prefers-reduced-motion: reduce)");
  #animated = true;
  #still;
  /** @type {{at: number, count: number}[]} of new rows, in the last {@link BUSY_MILLIS} */
  #recent = [];

  /** @param {HTMLElement} list @param {(still: boolean) => void} onRest pictures shall rest, or move again */
  constructor(list, onRest) {
    this.#list = list;
    this.#onRest = onRest;
    this.#still = this.#reduced.matches;
    this.#reduced.addEventListener("change", () => this.#think());
  }

  /** Whether pictures shall not move. */
  get isStill() {
    return this.#still;
  }

  /** @param {boolean} animated */
  choose(animated) {
    this.#animated = animated;
    this.#think();
  }

  /** Whether so many rows come that they are not worth animating. */
  get isBusy() {
    const since = performance.now() - BUSY_MILLIS;
    this.#recent = this.#recent.filter(({ at }) => at > since);
    return this.#recent.reduce((sum, { count }) => sum + count, 0) > MOST_ANIMATED;
  }

  /** @param {number} count of new rows @returns {boolean} whether they may move */
  welcomes(count) {
    this.#recent.push({ at: performance.now(), count });
    return !this.isBusy && !document.hidden && !this.#reduced.matches;
  }

  /** Lets new rows appear, and those above glide to their new place instead of jumping. @param {HTMLElement[]} rows */
  enter(rows) {
    for (const row of rows) {
      row.dataset.entering = "";
      row.addEventListener("animationend", ({ target }) => {
        if (target === row) delete row.dataset.entering;
      });
    }
    this.#makeRoom(rows);
  }

  /** Lets a row go that is too old. What is done then happens soon in any case. @param {HTMLElement} row @param {() => void} then */
  leave(row, then) {
    if (document.hidden || this.#reduced.matches || this.isBusy) {
      then();
      return;
    }
    row.dataset.leaving = "";
    setTimeout(() => {
      delete row.dataset.leaving;
      then();
    }, LEAVE_MILLIS);
  }

  /** Has the rows that were there glide by what the new ones need, whichever way that is. @param {HTMLElement[]} rows */
  #makeRoom(rows) {
    const [first] = rows;
    const last = rows.at(-1);
    const neighbour = first?.previousElementSibling;
    if (!last || !neighbour) return;
    const from = last.getBoundingClientRect();
    const to = neighbour.getBoundingClientRect();
    const inLine = getComputedStyle(this.#list).flexDirection.startsWith("row");
    const [x, y] = inLine
      ? [from.left > to.left ? from.right - to.right : from.left - to.left, 0]
      : [0, from.top > to.top ? from.bottom - to.bottom : from.top - to.top];
    this.#list.animate([{ transform: `translate(${x}px, ${y}px)` }, { transform: "none" }], {
      duration: inLine ? 2 * SLIDE_MILLIS : SLIDE_MILLIS,
      easing: "cubic-bezier(0.2, 0.8, 0.2, 1)",
    });
  }

  /** Ends what moves now. */
  settle() {
    for (const animation of this.#list.getAnimations()) animation.finish();
  }

  #think() {
    const still = this.#reduced.matches || !this.#animated;
    if (still === this.#still) return;
    this.#still = still;
    this.#onRest(still);
  }
}
