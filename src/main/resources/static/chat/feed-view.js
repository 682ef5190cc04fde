/**
 * Shows a feed in a list: the only owner of that list's rows. Additions are collected and made once
 * per frame; removals are made at once.
 *
 * @import { Settings } from "../room/parse-settings.js"
 * @import { Add, FeedChange, Remove } from "../room/room-feed.js"
 * @import { Message } from "../room/message.js"
 * @import { Options } from "./render-message.js"
 */
import { Fading } from "./fading.js";
import { markContinued } from "./grouping.js";
import { Motion } from "./motion.js";
import { NameColors } from "./name-colors.js";
import { rest } from "./picture.js";
import { renderMessage } from "./render-message.js";

/** While hidden, frames do not come; additions are made after this many milliseconds instead. */
const HIDDEN_BATCH_MILLIS = 250;

/**
 * In a flood, additions are made this many milliseconds apart at least: nobody could tell, and every
 * time all rows move.
 */
const BUSY_BATCH_MILLIS = 40;

/** @typedef {{row: HTMLElement, message: Message}} Shown */

export class FeedView {
  #list;
  #options;
  #colors;
  #motion;
  #fading;
  #groups = false;
  /** @type {Map<string, Shown>} */
  #rows = new Map();
  /** @type {Map<string, Add & {calm: boolean}>} in the order in which they are to be made */
  #waiting = new Map();
  #scheduled = false;

  /** @param {HTMLElement} list @param {Options} [options] */
  constructor(list, options = {}) {
    this.#list = list;
    this.#options = options;
    this.#colors = new NameColors(list);
    this.#motion = new Motion(list, (still) => rest(list, still));
    this.#fading = new Fading((row) => this.#fade(row));
    // A frame asked for while visible may never come once hidden.
    document.addEventListener("visibilitychange", () => this.#flush());
  }

  get isEmpty() {
    return this.#rows.size + this.#waiting.size === 0;
  }

  /**
   * @param {FeedChange[]} changes
   * @param {boolean} calm without any motion, because they tell of the past
   */
  apply(changes, calm) {
    for (const change of changes) {
      if (change.type === "remove") this.#remove(change);
      else if (change.type === "replace") this.#replace(change.key, change.message);
      else this.#waiting.set(change.key, { ...change, calm });
    }
    if (this.#waiting.size > 0) this.#schedule();
    else if (changes.length > 0) this.#group();
  }

  /** @param {Settings} settings */
  choose({ animatedEmotes, fadeAfterSeconds, groupMessages }) {
    this.#motion.choose(animatedEmotes);
    this.#fading.choose(fadeAfterSeconds);
    this.#groups = groupMessages;
    this.#group();
  }

  /** Looks again at what is behind the text and adapts the name colours to it. */
  repaint() {
    if (!this.#colors.lookAgain()) return;
    for (const { row, message } of this.#rows.values()) this.#colors.paint(row, message.author);
  }

  /** Ends every motion, as when the page is put away, and lets go what is too old. */
  settle() {
    this.#fading.sweep();
    for (const { row } of this.#rows.values()) delete row.dataset.entering;
    this.#motion.settle();
  }

  /** @param {Remove} change */
  #remove({ key, aged }) {
    this.#waiting.delete(key);
    this.#fading.forget(key);
    const row = this.#rows.get(key)?.row;
    this.#rows.delete(key);
    if (row && aged) this.#motion.leave(row, () => row.remove());
    else row?.remove();
  }

  /** @param {HTMLElement} row */
  #fade(row) {
    this.#motion.leave(row, () => {
      row.dataset.faded = "";
      this.#group();
    });
  }

  #group() {
    if (this.#groups) markContinued(this.#list);
  }

  /** @param {string} key @param {Message} message */
  #replace(key, message) {
    const waiting = this.#waiting.get(key);
    if (waiting) this.#waiting.set(key, { ...waiting, message });
    const shown = this.#rows.get(key);
    if (!shown) return;
    const row = this.#render(message);
    shown.row.replaceWith(row);
    this.#colors.paint(row, message.author);
    this.#rows.set(key, { row, message });
    this.#fading.watch(key, row, Date.now());
  }

  #schedule() {
    if (this.#scheduled) return;
    this.#scheduled = true;
    const flush = () => this.#flush();
    if (document.hidden) setTimeout(flush, HIDDEN_BATCH_MILLIS);
    else if (this.#motion.isBusy) setTimeout(() => requestAnimationFrame(flush), BUSY_BATCH_MILLIS);
    else requestAnimationFrame(flush);
  }

  #flush() {
    if (!this.#scheduled) return;
    this.#scheduled = false;
    const additions = [...this.#waiting.values()];
    this.#waiting.clear();
    const calm = additions.some((addition) => addition.calm || addition.before !== null);
    const moves = this.#motion.welcomes(additions.length) && !calm;
    const rows = this.#insertAll(additions);
    this.#group();
    for (const [at, row] of rows.entries()) {
      const author = additions[at]?.message.author;
      if (author) this.#colors.paint(row, author);
    }
    if (moves) this.#motion.enter(rows);
  }

  /** @param {(Add & {calm: boolean})[]} additions @returns {HTMLElement[]} */
  #insertAll(additions) {
    const atTheEnd = document.createDocumentFragment();
    const rows = additions.map(({ key, message, before, calm }) => {
      const row = this.#render(message);
      const next = before === null ? null : this.#rows.get(before)?.row;
      if (next) next.before(row);
      else atTheEnd.append(row);
      this.#rows.set(key, { row, message });
      // What is of the past is as old as it is; what comes now is read from now on.
      const written = calm ? Date.parse(message.postedAt) : NaN;
      this.#fading.watch(key, row, Math.min(Date.now(), written || Infinity));
      return row;
    });
    this.#list.append(atTheEnd);
    return rows;
  }

  /** @param {Message} message */
  #render(message) {
    return renderMessage(message, { ...this.#options, still: this.#motion.isStill });
  }
}
