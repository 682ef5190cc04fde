/**
 * The dock's list of messages: the only owner of its rows. Shows the newest of what is asked for,
 * stays still while somebody reads, and marks what became of each message.
 *
 * @import { Message } from "../room/message.js"
 * @import { FeedChange } from "../room/room-feed.js"
 * @import { Search } from "./feed-filter.js"
 */
import { NameColors } from "../chat/name-colors.js";
import { renderMessage } from "../chat/render-message.js";
import { isSearch, matches, NO_SEARCH } from "./feed-filter.js";

/** Rows on the page at most. More are found by searching for them. */
const MOST_ROWS = 300;

/** Messages that wait at most while nothing moves: as many as a page keeps of a platform. */
const MOST_WAITING = 2_500;

/** So close to its end, in CSS pixels, the list counts as being there. */
const NEAR_THE_END = 48;

export class FeedList {
  #list;
  #scroller;
  #highlights;
  #colors;
  #onPaused;
  /** @type {() => Message[]} */
  #all;
  /** @type {Map<string, {row: HTMLElement, message: Message}>} oldest first */
  #rows = new Map();
  /** @type {Map<string, Message>} what came while nothing moves */
  #waiting = new Map();
  /** How many more came meanwhile than wait. */
  #letGo = 0;
  /** @type {Search} */
  #search = NO_SEARCH;
  #isHeld = false;
  #isScheduled = false;
  /** @type {(key: string) => string[]} */
  #marksOf = () => [];

  /**
   * @param {object} parts
   * @param {HTMLElement} parts.list
   * @param {HTMLElement} parts.scroller
   * @param {import("./feed-filter.js").Highlights} parts.highlights
   * @param {() => Message[]} parts.all what there is, oldest first
   * @param {(count: number | null) => void} parts.onPaused how many came meanwhile; null if not paused
   */
  constructor({ list, scroller, highlights, all, onPaused }) {
    this.#list = list;
    this.#scroller = scroller;
    this.#highlights = highlights;
    this.#all = all;
    this.#onPaused = onPaused;
    this.#colors = new NameColors(list);
    scroller.addEventListener("scroll", () => this.#tellPaused(), { passive: true });
  }

  get isEmpty() {
    return this.#rows.size + this.#waiting.size === 0;
  }

  get isPaused() {
    return this.#isHeld || !this.#isAtEnd;
  }

  get #isAtEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroller;
    return scrollHeight - scrollTop - clientHeight < NEAR_THE_END;
  }

  /** @param {FeedChange[]} changes */
  apply(changes) {
    let outOfOrder = false;
    for (const change of changes) {
      if (change.type === "remove") this.#remove(change.key);
      else if (change.type === "replace") this.#replace(change.key, change.message);
      else if (change.before !== null) outOfOrder = true;
      else if (this.#isWanted(change.message)) this.#wait(change.key, change.message);
    }
    if (outOfOrder) this.rebuild();
    else this.#schedule();
  }

  /** Holds still, as while somebody points at a message. @param {boolean} held */
  hold(held) {
    this.#isHeld = held;
    if (!held) this.#schedule();
    this.#tellPaused();
  }

  /** Shows everything that waits and goes to the newest. */
  goToNewest() {
    this.#isHeld = false;
    this.#flush();
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
    this.#tellPaused();
  }

  /** @param {Search} search */
  search(search) {
    this.#search = search;
    this.rebuild();
  }

  /** Draws all rows anew. */
  rebuild() {
    this.#rows.clear();
    this.#waiting.clear();
    this.#letGo = 0;
    this.#list.replaceChildren();
    const wanted = this.#all().filter((message) => this.#isWanted(message));
    for (const message of wanted.slice(-MOST_ROWS)) this.#waiting.set(keyOf(message), message);
    this.goToNewest();
  }

  /** Marks rows by what became of their messages. @param {(key: string) => string[]} marksOf */
  mark(marksOf) {
    this.#marksOf = marksOf;
    for (const [key, { row }] of this.#rows) markRow(row, marksOf(key));
  }

  /** @param {HTMLElement} row */
  messageOf(row) {
    return this.#rows.get(keyOf({ platform: row.dataset.platform ?? "", id: row.dataset.id ?? "" }))
      ?.message;
  }

  /** @param {Message} message */
  #isWanted(message) {
    return !isSearch(this.#search) || matches(message, this.#search, this.#highlights);
  }

  /** @param {string} key @param {Message} message */
  #wait(key, message) {
    this.#waiting.set(key, message);
    for (const oldest of this.#waiting.keys()) {
      if (this.#waiting.size <= MOST_WAITING) return;
      this.#waiting.delete(oldest);
      this.#letGo++;
    }
  }

  #schedule() {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    requestAnimationFrame(() => {
      this.#isScheduled = false;
      // Who rests on a list until all of it has aged away reads nothing any more.
      if (!this.isPaused || this.#rows.size === 0) this.#flush();
      this.#tellPaused();
    });
  }

  #flush() {
    if (this.#waiting.size === 0) return;
    const wasAtEnd = this.#isAtEnd;
    const newest = [...this.#waiting].slice(-MOST_ROWS);
    this.#waiting.clear();
    this.#letGo = 0;
    const rows = document.createDocumentFragment();
    for (const [key, message] of newest) {
      const row = this.#render(message);
      this.#rows.set(key, { row, message });
      rows.append(row);
    }
    this.#list.append(rows);
    for (const [key, message] of newest) {
      const row = this.#rows.get(key)?.row;
      if (row) this.#colors.paint(row, message.author);
    }
    this.#trim();
    if (wasAtEnd) this.#scroller.scrollTop = this.#scroller.scrollHeight;
  }

  #trim() {
    for (const [key, { row }] of this.#rows) {
      if (this.#rows.size <= MOST_ROWS) return;
      row.remove();
      this.#rows.delete(key);
    }
  }

  /** @param {string} key */
  #remove(key) {
    this.#waiting.delete(key);
    this.#rows.get(key)?.row.remove();
    this.#rows.delete(key);
  }

  /** @param {string} key @param {Message} message */
  #replace(key, message) {
    if (this.#waiting.has(key)) this.#waiting.set(key, message);
    const shown = this.#rows.get(key);
    if (!shown) return;
    const row = this.#render(message);
    shown.row.replaceWith(row);
    this.#colors.paint(row, message.author);
    this.#rows.set(key, { row, message });
  }

  /** @param {Message} message */
  #render(message) {
    const row = renderMessage(message, { still: true });
    const highlight = this.#highlights.of(message);
    if (highlight) row.dataset.highlight = highlight;
    markRow(row, this.#marksOf(keyOf(message)));
    if (message.filtered) row.dataset.filtered = "";
    return row;
  }

  #tellPaused() {
    this.#onPaused(this.isPaused ? this.#waiting.size + this.#letGo : null);
  }
}

/** @param {{platform: string, id: string}} message */
export const keyOf = ({ platform, id }) => `${platform} ${id}`;

/** @param {HTMLElement} row @param {string[]} marks */
function markRow(row, marks) {
  const text = marks.join(" ");
  if ((row.dataset.marks ?? "") === text) return;
  if (text === "") delete row.dataset.marks;
  else row.dataset.marks = text;
}
