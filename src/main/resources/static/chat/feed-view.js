/**
 * Shows a feed in a list: the only owner of that list's rows. Additions are collected and made once
 * per frame; removals are made at once.
 *
 * @import { FeedChange, Add } from "../room/room-feed.js"
 * @import { Author, Message } from "../room/room-update.js"
 * @import { Options } from "./render-message.js"
 */
import { readableColor } from "./readable-color.js";
import { renderMessage } from "./render-message.js";

/** More new rows than this in one frame are not worth animating. */
const MOST_ANIMATED = 6;

/** While hidden, frames do not come; additions are made after this many milliseconds instead. */
const HIDDEN_BATCH_MILLIS = 250;

/** How long the rows above take to make room, in milliseconds. */
const SLIDE_MILLIS = 180;

/** Kinds without a background of their own. */
const PLAIN_KINDS = new Set(["chat", "action"]);

/** What style sheets say is behind names there. @param {HTMLElement} element */
const behindNames = (element) =>
  getComputedStyle(element).getPropertyValue("--chat-behind-names").trim() || "#2a2a35";

export class FeedView {
  #list;
  #options;
  /** @type {Map<string, {row: HTMLElement, author: Author}>} */
  #rows = new Map();
  /** @type {Map<string, Add & {calm: boolean}>} in the order in which they are to be made */
  #waiting = new Map();
  #scheduled = false;
  #background = "";
  #reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");

  /** @param {HTMLElement} list @param {Options} [options] */
  constructor(list, options = {}) {
    this.#list = list;
    this.#options = options;
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
      if (change.type === "remove") this.#remove(change.key);
      else if (change.type === "replace") this.#replace(change.key, change.message);
      else this.#waiting.set(change.key, { ...change, calm });
    }
    if (this.#waiting.size > 0) this.#schedule();
  }

  /** Looks again at what is behind the text and adapts the name colours to it. */
  repaint() {
    const before = this.#background;
    this.#lookBehind();
    if (before === this.#background) return;
    for (const { row, author } of this.#rows.values()) this.#color(row, author);
  }

  /** Ends every motion, as when the page is put away. */
  settle() {
    for (const { row } of this.#rows.values()) delete row.dataset.entering;
    for (const animation of this.#list.getAnimations()) animation.finish();
  }

  /** @param {string} key */
  #remove(key) {
    this.#waiting.delete(key);
    this.#rows.get(key)?.row.remove();
    this.#rows.delete(key);
  }

  /** @param {string} key @param {Message} message */
  #replace(key, message) {
    const waiting = this.#waiting.get(key);
    if (waiting) this.#waiting.set(key, { ...waiting, message });
    const shown = this.#rows.get(key);
    if (!shown) return;
    const row = this.#render(message, false);
    shown.row.replaceWith(row);
    this.#color(row, message.author);
    this.#rows.set(key, { row, author: message.author });
  }

  #schedule() {
    if (this.#scheduled) return;
    this.#scheduled = true;
    const flush = () => this.#flush();
    if (document.hidden) setTimeout(flush, HIDDEN_BATCH_MILLIS);
    else requestAnimationFrame(flush);
  }

  #flush() {
    if (!this.#scheduled) return;
    this.#scheduled = false;
    this.#lookBehind();
    const additions = [...this.#waiting.values()];
    this.#waiting.clear();
    const moves =
      !document.hidden &&
      !this.#reducedMotion.matches &&
      additions.length <= MOST_ANIMATED &&
      additions.every((addition) => !addition.calm && addition.before === null);
    const rows = additions.map((addition) => this.#insert(addition, moves));
    const first = rows[0];
    if (moves && first) this.#slide(first);
  }

  /** @param {Add} addition @param {boolean} moves @returns {HTMLElement} */
  #insert({ key, message, before }, moves) {
    const row = this.#render(message, moves);
    const next = before === null ? null : (this.#rows.get(before)?.row ?? null);
    this.#list.insertBefore(row, next);
    this.#color(row, message.author);
    this.#rows.set(key, { row, author: message.author });
    return row;
  }

  /** @param {Message} message @param {boolean} moves */
  #render(message, moves) {
    const row = renderMessage(message, this.#options);
    if (moves) {
      row.dataset.entering = "";
      row.addEventListener("animationend", () => delete row.dataset.entering, { once: true });
    }
    return row;
  }

  /** Lets the rows above glide to their new place instead of jumping. @param {HTMLElement} first */
  #slide(first) {
    const last = this.#list.lastElementChild;
    if (!(last instanceof HTMLElement) || this.#list.childElementCount < 2) return;
    const height = last.getBoundingClientRect().bottom - first.getBoundingClientRect().top;
    this.#list.animate([{ transform: `translateY(${height}px)` }, { transform: "none" }], {
      duration: SLIDE_MILLIS,
      easing: "cubic-bezier(0.2, 0.8, 0.2, 1)",
    });
  }

  #lookBehind() {
    this.#background = behindNames(this.#list);
  }

  /**
   * As a property, so that a style sheet's `color` is never overruled.
   *
   * @param {HTMLElement} row
   * @param {Author} author
   */
  #color(row, author) {
    const isCard = !PLAIN_KINDS.has(row.dataset.kind ?? "");
    const background = isCard ? behindNames(row) : this.#background;
    const color = readableColor(author.color, author.id, background);
    row.style.setProperty("--author-color", color);
  }
}
